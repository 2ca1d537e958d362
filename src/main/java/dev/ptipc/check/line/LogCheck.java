package dev.ptipc.check.line;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;

/** The keys and the severity of LOG. */
final class LogCheck {

  /** What people write in place of each severity, in the order of the specification. */
  private static final List<String> WORDS =
      List.of("error err crit critical fatal", "warning warn", "notice", "info", "debug trace");

  private LogCheck() {}

  static void check(Message.Log log, Span keyword, List<Diagnostic> diagnostics) {
    Value severity = log.severity();
    Value message = log.message();
    if (severity == null || message == null) {
      String lacks =
          severity != null ? "no MESSAGE" : message != null ? "no SEVERITY" : "neither key";
      diagnostics.add(
          KeyValueRules.LOG_KEY_MISSING.at(
              keyword, "`LOG` has " + lacks, "print `LOG SEVERITY=notice MESSAGE=\"...\"`"));
    } else if (message.span().start() < severity.span().start()) {
      diagnostics.add(
          KeyValueRules.LOG_ORDER.at(
              message.span(), "MESSAGE comes before SEVERITY", "print SEVERITY first"));
    }
    if (severity != null && !isSeverity(severity.bytes())) {
      diagnostics.add(
          KeyValueRules.SEVERITY.at(
              severity.span(),
              Shown.quoted(severity.bytes()) + " is not a severity",
              cure(severity.bytes().latin1())));
    }
    for (Pair pair : log.extra()) {
      if (!isKnown(pair)) {
        diagnostics.add(
            KeyValueRules.LOG_EXTRA.at(
                pair.key().span(), "`LOG` has no key " + Shown.quoted(pair.key().bytes())));
      }
    }
  }

  private static boolean isSeverity(Bytes word) {
    for (String severity : Message.Log.SEVERITIES) {
      if (word.is(severity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(Pair pair) {
    return pair.key().bytes().is(Message.Log.SEVERITY)
        || pair.key().bytes().is(Message.Log.MESSAGE);
  }

  /** What people mean by the words that logging libraries use. */
  private static String cure(String word) {
    for (int i = 0; i < WORDS.size(); i++) {
      for (String other : WORDS.get(i).split(" ", -1)) {
        if (other.equalsIgnoreCase(word)) {
          return "print `" + Message.Log.SEVERITIES.get(i) + "`";
        }
      }
    }
    return "print one of `error`, `warning`, `notice`, `info`, `debug`";
  }
}
