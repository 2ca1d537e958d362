package dev.ptipc.fuzz.mutator;

import static dev.ptipc.ast.Keyword.LOG;
import static dev.ptipc.ast.Keyword.STATUS;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import java.util.List;

/** Ways to break rules for the keys and values of LOG and STATUS. */
final class PairMutators {

  private PairMutators() {}

  static List<Mutator> all() {
    return List.of(
        Mutator.in(LOG, "line/log-key-missing", PairMutators::lacking),
        Mutator.in(
            LOG,
            "line/log-severity",
            draft -> severity(draft, draft.words().one("warn", "err", "Notice", "INFO", "trace"))),
        Mutator.in(
            LOG, "line/severity-quoted", draft -> severity(draft, "\"" + word(draft) + "\"")),
        Mutator.in(
            LOG, "line/log-order", draft -> alone(draft, "MESSAGE") + " SEVERITY=" + word(draft)),
        Mutator.in(LOG, "line/log-extra-key", draft -> draft.line() + another(draft, "v")),
        Mutator.in(STATUS, "line/status-no-transport", draft -> alone(draft, "K")),
        Mutator.in(STATUS, "line/status-type", draft -> alone(draft, "TYPE")),
        Mutator.in(
            STATUS,
            "line/status-type-repeated",
            draft -> draft.line() + " TYPE=" + draft.words().name() + " TYPE=" + word(draft)),
        Mutator.in(STATUS, "line/status-version", PairMutators::version),
        Mutator.in(STATUS, "line/status-no-pair", draft -> alone(draft, "TRANSPORT")),
        Mutator.in(
            STATUS,
            "line/status-transport-first",
            draft -> alone(draft, "K") + " TRANSPORT=" + draft.words().name()),
        Mutator.in(LOG, STATUS, "line/empty-value", PairMutators::empty),
        Mutator.in(LOG, STATUS, "line/repeated-key", PairMutators::repeated),
        Mutator.in(
            STATUS,
            "line/key",
            draft ->
                draft.line()
                    + " "
                    + draft.words().one("K.", "\"K\"", "K,", "@")
                    + "="
                    + draft.words().name()),
        Mutator.in(
            STATUS,
            "line/escape",
            draft -> draft.line() + another(draft, quoted(draft, "\\x41", "\\q", "\\8", "\\ "))),
        Mutator.in(
            STATUS,
            "line/escape-octal",
            draft ->
                draft.line() + another(draft, quoted(draft, "\\042", "\\101", "\\377", "\\1"))),
        Mutator.in(
            STATUS,
            "line/escape-nul",
            draft -> draft.line() + another(draft, quoted(draft, "\\0", "\\00", "\\000"))),
        Mutator.in(
            STATUS,
            "line/octal",
            draft -> draft.line() + another(draft, quoted(draft, "\\400", "\\777", "\\4000"))));
  }

  private static String lacking(Draft draft) {
    return draft.words().below(2) == 0
        ? alone(draft, "MESSAGE")
        : draft.keyword() + " SEVERITY=" + word(draft);
  }

  /** The message with this pair and no other. */
  private static String alone(Draft draft, String key) {
    return draft.keyword() + " " + key + "=" + draft.words().name();
  }

  private static String word(Draft draft) {
    return draft.words().one(Message.Log.SEVERITIES.toArray(String[]::new));
  }

  private static String severity(Draft draft, String text) {
    Value severity = ((Message.Log) draft.message()).severity();
    return severity == null ? draft.line() : draft.with(severity.span(), text);
  }

  private static String another(Draft draft, String value) {
    return " c" + draft.words().name() + "=" + value;
  }

  private static String quoted(Draft draft, String... escapes) {
    return "\"" + draft.words().text() + draft.words().one(escapes) + "\"";
  }

  /** A version report that lacks one of its two pairs. */
  private static String version(Draft draft) {
    String rest = " " + draft.words().one("IMPLEMENTATION", "VERSION") + "=" + draft.words().name();
    return draft.words().below(2) == 0
        ? draft.keyword() + " TYPE=version" + rest
        : draft.keyword() + rest + " TYPE=version";
  }

  private static String empty(Draft draft) {
    String nothing = draft.words().one("", "\"\"");
    return draft.message() instanceof Message.Log log && log.message() != null
        ? draft.with(log.message().span(), nothing)
        : draft.line() + another(draft, nothing);
  }

  private static String repeated(Draft draft) {
    if (draft.message().keyword() == LOG) {
      return draft.line() + draft.words().one(" SEVERITY=" + word(draft), " MESSAGE=again");
    }
    String key = " " + draft.words().one("TRANSPORT", "c" + draft.words().name()) + "=";
    String first = draft.words().name();
    return draft.line() + key + first + key + draft.words().one(first, draft.words().name());
  }
}
