package dev.ptipc.fuzz.mutator;

import static dev.ptipc.ast.Keyword.SMETHOD;

import java.util.List;

/** Ways to break rules for the options of SMETHOD. */
final class ArgsMutators {

  private ArgsMutators() {}

  static List<Mutator> all() {
    return List.of(
        Mutator.in(
            SMETHOD,
            "line/unknown-option",
            draft -> draft.line() + " " + draft.words().name() + ":" + draft.words().name()),
        Mutator.in(
            SMETHOD,
            "line/nameless-option",
            draft ->
                draft.line()
                    + " "
                    + draft.words().one(draft.words().name(), "=", ":x", "a=b", "\\")),
        Mutator.in(
            SMETHOD,
            "line/args-position",
            draft -> draft.line() + " ARGS:c" + draft.words().name() + "=" + draft.words().name()),
        Mutator.in(SMETHOD, "line/args-pair", ArgsMutators::pair),
        Mutator.in(SMETHOD, "line/args-trailing-comma", draft -> draft.line() + ","),
        Mutator.in(SMETHOD, "line/args-repeated-key", ArgsMutators::repeated),
        Mutator.in(
            SMETHOD,
            "line/args-unescaped",
            draft -> draft.line() + draft.words().one("=", "==", "\\", "=x")),
        Mutator.in(
            SMETHOD,
            "line/args-escape",
            draft -> draft.line() + draft.words().one("\\n", "\\x", "\\:", "\\\"")));
  }

  private static String pair(Draft draft) {
    String key = draft.words().name();
    return draft.withOptions(
        " ARGS:"
            + draft
                .words()
                .one("", key, "=" + key, key + "=x,,y=z", key + "=x,y", "," + key + "=x"));
  }

  private static String repeated(Draft draft) {
    String key = draft.words().name();
    return draft.withOptions(
        " ARGS:" + key + "=" + draft.words().name() + "," + key + "=" + draft.words().name());
  }
}
