package dev.ptipc.check.environment;

import dev.ptipc.check.line.HostFault;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Nearest;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that clients and servers are given alike (pt-spec 3.2.1). */
final class CommonVariables {

  static final String RELATIVE = "the path is not absolute";

  private final Findings findings;
  private final Environment environment;

  CommonVariables(Findings findings) {
    this.findings = findings;
    this.environment = findings.environment();
  }

  void check() {
    role();
    versions();
    state();
    if (environment.value(Variable.EXIT_ON_STDIN_CLOSE) == null) {
      findings.whole(
          Variable.EXIT_ON_STDIN_CLOSE,
          EnvironmentRules.STDIN,
          "3.2.1-STDIN-3",
          "TOR_PT_EXIT_ON_STDIN_CLOSE is not set");
    }
    outbound(Variable.BIND_V4, "3.2.1-BIND4-1", false);
    outbound(Variable.BIND_V6, "3.2.1-BIND6-1", true);
    unknown();
  }

  /** A name that is only known to a later edition is no fault; one that is nearly known may be. */
  private void unknown() {
    for (String name : environment.names()) {
      List<String> near = Variable.NAMES.contains(name) ? List.of() : nearest(name);
      if (!near.isEmpty()) {
        findings.variable(
            name,
            EnvironmentRules.UNKNOWN.at(
                Span.NONE,
                "the variable " + Shown.quoted(Bytes.of(name)) + " is not known",
                Nearest.meant(near)));
      }
    }
  }

  private static List<String> nearest(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) >= 0x7F) {
        return List.of();
      }
    }
    // To leave out what all begin with is one slip, however long it is.
    for (String known : Variable.NAMES) {
      if (known.equalsIgnoreCase("TOR_" + name)) {
        return List.of(known);
      }
    }
    return Nearest.to(name, Variable.NAMES);
  }

  private void role() {
    boolean client = environment.value(Variable.CLIENT_TRANSPORTS) != null;
    boolean server = environment.value(Variable.SERVER_TRANSPORTS) != null;
    if (client == server) {
      findings.whole(
          Variable.CLIENT_TRANSPORTS,
          EnvironmentRules.ROLE,
          "2-ROLE-1",
          client
              ? "TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS are both set"
              : "neither TOR_PT_CLIENT_TRANSPORTS nor TOR_PT_SERVER_TRANSPORTS is set");
    }
  }

  private void versions() {
    Bytes offered = environment.value(Variable.VERSIONS);
    if (offered == null) {
      findings.whole(
          Variable.VERSIONS,
          EnvironmentRules.VERSIONS_MISSING,
          "3.2.1-VER-1",
          "TOR_PT_MANAGED_TRANSPORT_VER is not set");
      return;
    }
    if (!environment.hasText(Variable.VERSIONS)) {
      findings.whole(
          Variable.VERSIONS, EnvironmentRules.VERSIONS, "3.2.1-VER-3", "no version is offered");
    }
    List<Item> versions = environment.versions();
    boolean good = !versions.isEmpty() && versions.stream().allMatch(Item::good);
    if (good && versions.stream().noneMatch(version -> version.bytes().is("1"))) {
      findings.whole(
          Variable.VERSIONS,
          EnvironmentRules.NO_VERSION_1,
          null,
          "the list holds no version `1`",
          Findings.cure(offered));
    }
    for (Item item : versions) {
      if (!item.good()) {
        findings.item(
            Variable.VERSIONS,
            item,
            EnvironmentRules.VERSIONS,
            "3.2.1-VER-3",
            item.bytes().isEmpty()
                ? "an empty version"
                : Shown.quoted(item.bytes()) + " is not a version");
      }
    }
  }

  private void state() {
    Bytes state = environment.value(Variable.STATE);
    if (state == null) {
      findings.whole(
          Variable.STATE,
          EnvironmentRules.STATE,
          "3.2.1-STATE-1",
          "TOR_PT_STATE_LOCATION is not set");
    } else if (!isAbsolute(state)) {
      findings.whole(
          Variable.STATE, EnvironmentRules.STATE, "3.2.1-STATE-1", RELATIVE, cure(state));
    }
  }

  /** A path may end in anything; only what it begins with makes it relative. */
  static @Nullable String cure(Bytes path) {
    return Findings.cure(path.part(0, Math.min(1, path.length())));
  }

  /** On Windows a path is absolute with a drive letter or two backslashes. */
  static boolean isAbsolute(Bytes path) {
    boolean unix = !path.isEmpty() && path.at(0) == '/';
    boolean share = path.length() > 1 && path.at(0) == '\\' && path.at(1) == '\\';
    boolean drive = path.length() > 2 && isLetter(path.at(0)) && path.at(1) == ':';
    return unix || share || (drive && (path.at(2) == '\\' || path.at(2) == '/'));
  }

  private static boolean isLetter(int b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }

  private void outbound(String name, String clause, boolean v6) {
    Bytes value = environment.value(name);
    if (value == null || value.isEmpty()) {
      return;
    }
    boolean bracketed = value.at(0) == '[';
    if (Hosts.parse(value) == null || bracketed != v6) {
      findings.whole(
          name,
          EnvironmentRules.OUTBOUND,
          clause,
          Shown.quoted(value)
              + (v6 ? " is not an IPv6 address in brackets" : " is not an IPv4 address"),
          cure(value, v6));
    }
  }

  private static @Nullable String cure(Bytes address, boolean v6) {
    HostFault fault = v6 ? HostFault.of(address) : null;
    return fault == null || fault.help() == null ? Findings.cure(address) : fault.help();
  }
}
