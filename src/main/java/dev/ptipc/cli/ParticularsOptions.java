package dev.ptipc.cli;

import dev.ptipc.live.Particulars;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a transport is told beside the names that are asked for. */
final class ParticularsOptions {

  @Option(
      names = "--bind",
      paramLabel = "NAME-ADDRESS:PORT",
      description = "Where a server transport is to listen; else 127.0.0.1 and any port.")
  private List<String> bindings = new ArrayList<>();

  @Option(
      names = "--option",
      paramLabel = "NAME:K=V",
      description = "An option for a server transport.")
  private List<String> options = new ArrayList<>();

  @Option(names = "--proxy", paramLabel = "URI", description = "The upstream proxy of a client.")
  private @Nullable String proxy;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description =
          "Any variable; NAME= leaves it empty. It stands in place of what other options say.")
  private List<String> variables = new ArrayList<>();

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Takes over from a torrc what the command line does not say itself. */
  void take(@Nullable String proxy, List<String> bindings, List<String> options) {
    this.proxy = this.proxy == null ? proxy : this.proxy;
    this.bindings.addAll(bindings);
    this.options.addAll(options);
  }

  Particulars particulars() {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String binding : bindings) {
      int dash = binding.indexOf('-');
      if (dash < 1) {
        throw Usage.fault(spec, "--bind takes NAME-ADDRESS:PORT, not `" + binding + "`");
      }
      String name = binding.substring(0, dash);
      if (addresses.put(name, binding.substring(dash + 1)) != null) {
        throw Usage.fault(spec, "--bind for `" + name + "` for the second time");
      }
    }
    List<Particulars.Option> each = new ArrayList<>();
    for (String option : options) {
      int colon = option.indexOf(':');
      int equals = option.indexOf('=');
      if (colon < 1 || equals < colon + 2) {
        throw Usage.fault(spec, "--option takes NAME:K=V, not `" + option + "`");
      }
      each.add(
          new Particulars.Option(
              option.substring(0, colon),
              option.substring(colon + 1, equals),
              option.substring(equals + 1)));
    }
    Map<String, String> others = new LinkedHashMap<>();
    EnvironmentOptions.each(spec, variables, others::put);
    return new Particulars(addresses, each, proxy, others);
  }
}
