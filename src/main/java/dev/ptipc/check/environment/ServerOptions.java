package dev.ptipc.check.environment;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** The options for the transports of a server (3.2.3-STO-1). */
final class ServerOptions {

  private static final String ESCAPED = ":;\\";

  private final Findings findings;

  ServerOptions(Findings findings) {
    this.findings = findings;
  }

  void check() {
    for (Item item : findings.environment().serverOptions()) {
      if (!item.good()) {
        fault(item);
      }
    }
  }

  private void fault(Item item) {
    Bytes option = item.bytes();
    int colon = option.indexOf(':', 0);
    int equals = option.indexOf('=', 0);
    if (option.isEmpty()) {
      fault(item, "an empty option", null);
    } else if (colon < 0 || equals < colon) {
      findings.form(
          Variable.SERVER_OPTIONS,
          item,
          EnvironmentRules.OPTIONS,
          "3.2.3-STO-1",
          Shown.quoted(option) + " is not of the form `name:key=value`");
    } else {
      Item name = item.part(0, colon);
      String fault = TransportLists.nameFault(name.bytes());
      if (fault != null) {
        fault(name, fault, null);
      } else if (equals == colon + 1) {
        fault(item.part(equals, equals + 1), "an option without a key", null);
      } else {
        escapes(item, colon + 1);
      }
    }
  }

  /** Tells the first: an option can be long, and its faults have one cause. */
  private void escapes(Item item, int start) {
    Bytes option = item.bytes();
    int first = option.length();
    int length = 0;
    int more = 0;
    for (int i = start; i < option.length(); i++) {
      int bad = bad(option, i);
      if (bad > 0 && length == 0) {
        first = i;
        length = bad;
      } else if (bad > 0 && bad == length && option.at(i) == option.at(first)) {
        more++;
      }
      i += option.at(i) == '\\' ? 1 : 0;
    }
    Item escape = item.part(first, first + length);
    String quoted = Shown.quoted(escape.bytes());
    String like = more > 0 ? ", and " + more + " more like it in this option" : "";
    if (length > 1) {
      String help = "leave it out, or write `\\\\` where one is meant";
      fault(escape, quoted + " needs no backslash" + like, help);
    } else {
      String help = "write it as `\\" + escape.bytes().latin1() + "`";
      fault(escape, quoted + " without a backslash before it" + like, help);
    }
  }

  /** How many bytes from here are no text and no escape. */
  private static int bad(Bytes option, int at) {
    if (option.at(at) == ':') {
      return 1;
    }
    if (option.at(at) != '\\') {
      return 0;
    }
    boolean last = at + 1 == option.length();
    return last ? 1 : ESCAPED.indexOf(option.at(at + 1)) < 0 ? 2 : 0;
  }

  private void fault(Item item, String message, @Nullable String help) {
    findings.item(
        Variable.SERVER_OPTIONS, item, EnvironmentRules.OPTIONS, "3.2.3-STO-1", message, help);
  }
}
