package dev.ptipc.fuzz.mutator;

import static dev.ptipc.ast.Keyword.CMETHOD;
import static dev.ptipc.ast.Keyword.CMETHODS;
import static dev.ptipc.ast.Keyword.LOG;
import static dev.ptipc.ast.Keyword.PROXY;
import static dev.ptipc.ast.Keyword.SMETHOD;
import static dev.ptipc.ast.Keyword.SMETHODS;
import static dev.ptipc.ast.Keyword.STATUS;
import static dev.ptipc.ast.Keyword.VERSION;

import dev.ptipc.fuzz.RandomPieces;
import java.util.List;

/** Ways to leave a line without a message. */
final class RefusalMutators {

  private static final String NO_KEYWORD_CHARACTER =
      " !\"#$%&'()*+,./:;<=>?@[\\]^`{|}~\t\f\u0080\u00FF";

  private RefusalMutators() {}

  static List<Mutator> all() {
    return List.of(
        Mutator.anywhere("line/empty", draft -> ""),
        Mutator.anywhere("line/bad-keyword", RefusalMutators::keyword),
        Mutator.anywhere("line/nothing-after-space", draft -> draft.keyword() + " "),
        Mutator.anywhere("line/nul", draft -> draft.inserted("\0")),
        Mutator.anywhere("line/spacing", RefusalMutators::spacing),
        Mutator.anywhere("line/missing-operand", draft -> draft.line().substring(0, draft.space())),
        new Mutator(
            "line/surplus",
            List.of(VERSION, CMETHOD, PROXY, CMETHODS, SMETHODS),
            draft -> draft.line() + " " + draft.words().text()),
        new Mutator("line/not-done", List.of(PROXY, CMETHODS, SMETHODS), RefusalMutators::notDone),
        Mutator.in(CMETHOD, SMETHOD, "line/address-form", RefusalMutators::address),
        Mutator.in(LOG, STATUS, "line/no-pair", RefusalMutators::noPair),
        Mutator.in(LOG, STATUS, "line/quote-not-closed", RefusalMutators::openQuote),
        Mutator.in(
            LOG,
            STATUS,
            "line/text-after-quote",
            draft -> draft.line() + " K=\"" + draft.words().text() + "\"" + draft.words().name()));
  }

  private static String keyword(Draft draft) {
    String wrong = draft.words().from(NO_KEYWORD_CHARACTER, 1);
    return draft.words().below(2) == 0
        ? wrong + draft.line()
        : draft.keyword() + wrong + draft.operands();
  }

  private static String spacing(Draft draft) {
    int at = draft.space();
    String line = draft.line();
    return switch (draft.words().below(3)) {
      case 0 -> line.substring(0, at) + " " + line.substring(at);
      case 1 -> line + draft.words().one(" ", "  ");
      default ->
          line.substring(0, at)
              + draft.words().one("\t", "\r", "\u000B", "\f", " \t")
              + line.substring(at);
    };
  }

  private static String notDone(Draft draft) {
    return draft.keyword()
        + " "
        + draft.words().one("done", "Done", "DON", "DONES", "DONE1", "OK", draft.words().name());
  }

  private static String address(Draft draft) {
    RandomPieces words = draft.words();
    String host = words.ipv4(127);
    String address =
        words.one(
            host,
            host + ":",
            ":" + words.port(),
            "[::1]",
            words.name(),
            host + ":1234567890",
            host + ":" + words.port() + "x",
            host + ":-1",
            host + ";" + words.port());
    return draft.with(draft.endpoint().span(), address);
  }

  private static String noPair(Draft draft) {
    String word = draft.words().name();
    return draft.words().below(2) == 0
        ? draft.line() + " " + draft.words().one(word, "=" + word, "=\"" + word + "\"", "=")
        : draft.keyword() + " " + word + " " + draft.operands();
  }

  private static String openQuote(Draft draft) {
    String text = draft.words().text();
    return draft.line() + " K=\"" + draft.words().one(text, "", "\\", text + "\\\"", text + " K=v");
  }
}
