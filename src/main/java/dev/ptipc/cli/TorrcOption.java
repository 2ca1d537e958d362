package dev.ptipc.cli;

import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.LogFinding;
import dev.ptipc.parentlog.TorrcFile;
import dev.ptipc.parentlog.TorrcPlugin;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The plugin line of a torrc in place of a program on the command line. */
final class TorrcOption {

  @Option(
      names = "--torrc",
      paramLabel = "FILE",
      description = {
        "Start the program of this torrc, - for standard input, as tor would, in place of PROGRAM.",
        "If it starts several, --client, --server or --transport chooses one."
      })
  private @Nullable InputFile torrc;

  @Option(
      names = "--transport",
      paramLabel = "NAME",
      description = "The transport to start, if the torrc starts several programs.")
  private @Nullable String transport;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  /** Whether there is a torrc. */
  boolean isGiven() {
    return torrc != null;
  }

  /**
   * The plugin line.
   *
   * @param options take over what the torrc says beside it
   * @param err told what is wrong with the torrc
   * @return the program and its arguments, as tor parts them
   */
  List<String> command(RunOptions options, PrintWriter err) throws IOException {
    InputFile file = torrc;
    if (file == null) {
      throw Usage.fault(spec, "--transport goes with --torrc");
    }
    TorrcFile read;
    try (InputStream in = file.open()) {
      read = TorrcFile.read(in, new LocalPrograms());
    }
    for (LogFinding each : read.findings()) {
      err.println(
          "ptipc: "
              + Failures.shown(file.toString())
              + ":"
              + each.line()
              + ": "
              + each.diagnostic().message()
              + " ["
              + each.diagnostic().rule().id()
              + "]");
    }
    List<TorrcPlugin> plugins =
        read.plugins().stream()
            .filter(each -> transport == null || each.transports().contains(transport))
            .filter(each -> options.fits(each.role(), each.transports()))
            .toList();
    String which = (transport == null ? "" : " for `" + transport + "`") + options.asked();
    if (plugins.isEmpty()) {
      throw Usage.fault(spec, "no line of " + file + " starts a program" + which);
    }
    if (plugins.size() > 1) {
      throw Usage.fault(
          spec,
          plugins.size()
              + " lines of "
              + file
              + " start a program"
              + which
              + "; "
              + choice(plugins));
    }
    TorrcPlugin plugin = plugins.get(0);
    options.take(plugin.role() == Role.CLIENT, plugin.transports(), read.settings());
    // What torrc has is held a character a byte.
    return plugin.command().stream().map(word -> Bytes.ofLatin1(word).text()).toList();
  }

  /** Of two programs of one role for one transport no option chooses. */
  private String choice(List<TorrcPlugin> plugins) {
    boolean oneRole = plugins.stream().map(TorrcPlugin::role).distinct().count() == 1;
    List<String> names = plugins.stream().flatMap(each -> each.transports().stream()).toList();
    if (names.stream().distinct().count() == names.size()) {
      return "--transport NAME chooses one";
    }
    return oneRole ? "leave one in it" : "--client NAME or --server NAME chooses one";
  }

  /** Neither a program nor a torrc, or both. */
  void check(List<String> command) {
    if (torrc == null && command.isEmpty()) {
      throw Usage.fault(spec, "PROGRAM [ARG...] is missing");
    }
    if (torrc != null && !command.isEmpty()) {
      throw Usage.fault(spec, "--torrc takes the place of PROGRAM");
    }
    if (torrc == null && transport != null) {
      throw Usage.fault(spec, "--transport goes with --torrc");
    }
  }
}
