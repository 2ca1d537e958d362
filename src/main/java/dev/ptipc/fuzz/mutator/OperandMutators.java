package dev.ptipc.fuzz.mutator;

import static dev.ptipc.ast.Keyword.CMETHOD;
import static dev.ptipc.ast.Keyword.CMETHOD_ERROR;
import static dev.ptipc.ast.Keyword.ENV_ERROR;
import static dev.ptipc.ast.Keyword.SMETHOD;
import static dev.ptipc.ast.Keyword.SMETHOD_ERROR;
import static dev.ptipc.ast.Keyword.VERSION;
import static dev.ptipc.ast.Keyword.VERSION_ERROR;

import dev.ptipc.ast.Message;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Span;
import java.util.List;
import java.util.Locale;

/** Ways to break rules for whole lines, characters, operands and addresses. */
final class OperandMutators {

  private static final String CONTROL = "\u0001\u0008\u000E\u001B\u001F\u007F";
  private static final String HIGH = "\u0080\u00C3\u00FF";

  private OperandMutators() {}

  static List<Mutator> all() {
    return List.of(
        Mutator.in(
            ENV_ERROR,
            "source/line-too-long",
            draft -> draft.line() + draft.words().from("x ", Framer.DEFAULT_LIMIT)),
        Mutator.ending("\r\n", "line/carriage-return"),
        Mutator.ending("", "line/no-newline"),
        Mutator.anywhere("line/non-ascii", draft -> draft.inserted(draft.words().from(HIGH, 1))),
        Mutator.anywhere(
            "line/control-character", draft -> draft.inserted(draft.words().from(CONTROL, 1))),
        Mutator.anywhere("line/unknown-keyword", OperandMutators::unknown),
        Mutator.in(
            VERSION_ERROR,
            "line/version-error-text",
            draft -> draft.keyword() + " " + draft.words().text()),
        Mutator.in(
            VERSION,
            "line/version",
            draft -> draft.keyword() + " " + draft.words().one("0", "2", "01", "1.0", "1,2", "x")),
        new Mutator(
            "line/transport-name",
            List.of(CMETHOD, SMETHOD, CMETHOD_ERROR, SMETHOD_ERROR),
            OperandMutators::name),
        Mutator.in(CMETHOD, "line/socks4", draft -> draft.with(protocol(draft), "socks4")),
        Mutator.in(
            CMETHOD,
            "line/protocol",
            draft ->
                draft.with(
                    protocol(draft),
                    draft.words().one("socks", "SOCKS5", "'socks5'", "socks5h", "http"))),
        Mutator.in(CMETHOD, SMETHOD, "line/host", OperandMutators::host),
        Mutator.in(
            CMETHOD,
            SMETHOD,
            "line/port-out-of-range",
            draft ->
                draft.with(
                    draft.endpoint().port().span(),
                    draft.words().one("0", "65536", "99999", "999999999", "0080", "00"))),
        Mutator.in(CMETHOD, "line/not-loopback", OperandMutators::beyond));
  }

  private static String unknown(Draft draft) {
    String keyword = draft.keyword();
    String other =
        draft
            .words()
            .one(
                keyword + draft.words().name(),
                keyword.substring(1),
                "_" + keyword,
                keyword.charAt(0) + keyword.substring(1).toLowerCase(Locale.ROOT));
    return other + " " + draft.operands();
  }

  private static String name(Draft draft) {
    String name = draft.words().name();
    return draft.with(
        draft.name(),
        draft.words().one("4" + name, name + "-" + name, name + ".", "*", name + ",", "\"" + name));
  }

  private static Span protocol(Draft draft) {
    return ((Message.ClientMethod) draft.message()).protocol().span();
  }

  private static String host(Draft draft) {
    RandomPieces words = draft.words();
    String host =
        words.one(
            "localhost",
            words.name() + ".example",
            "::1",
            "[::1",
            "[" + words.ipv4(127) + "]",
            "[]",
            "[::1%lo]",
            "[1:2:3:4:5:6:7:8:9]",
            "127.0.0",
            words.ipv4(127) + ".1",
            "127.0.0.256",
            "127.0.0.01");
    return draft.with(draft.endpoint().host().span(), host);
  }

  private static String beyond(Draft draft) {
    RandomPieces words = draft.words();
    String host =
        words.one(words.ipv4(126), words.ipv4(128), "0.0.0.0", "[::]", "[::2]", "[2001:db8::1]");
    return draft.with(draft.endpoint().host().span(), host);
  }
}
