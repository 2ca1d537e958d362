package dev.ptipc.observation;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A construct that no rule of the checker tells apart, since nothing is wrong with it, but some
 * parent does.
 *
 * @param row of the matrix that shows it
 * @param present whether a line that has a message has it
 */
record GoodConstruct(String row, Predicate<CheckedLine> present) {

  private static final Pattern ESCAPED = Pattern.compile(" ARGS:[^ ]*\\\\");

  /** Another thing after VERSION than before it. */
  static final GoodConstruct ENV_ERROR =
      new GoodConstruct("line/nothing-after-space/y_text", line -> has(line, Keyword.ENV_ERROR));

  /** The others; of a line that has several the first with a difference is told. */
  static final List<GoodConstruct> ALL =
      List.of(
          new GoodConstruct("line/transport-name/y_bridge", line -> is(name(line), "bridge")),
          new GoodConstruct("line/host/y_mapped", GoodConstruct::isMapped),
          new GoodConstruct(
              "line/missing-operand/y_one-word", line -> has(line, Keyword.CMETHOD_ERROR)),
          new GoodConstruct(
              "line/missing-operand/y_server-error", line -> has(line, Keyword.SMETHOD_ERROR)),
          new GoodConstruct("line/args-escape/y_needed", GoodConstruct::hasEscapedArgs),
          new GoodConstruct("line/status-type-repeated/y_case", GoodConstruct::hasTypeTwice),
          new GoodConstruct(
              "line/status-no-transport/y_transport", line -> has(line, Keyword.STATUS)),
          new GoodConstruct("line/log-key-missing/y_both", line -> has(line, Keyword.LOG)));

  /** Whether a line has it. */
  boolean isIn(CheckedLine line) {
    return line.message() != null && present.test(line);
  }

  private static boolean has(CheckedLine line, Keyword keyword) {
    Message message = line.message();
    return message != null && message.keyword() == keyword;
  }

  private static boolean is(@Nullable Bytes name, String word) {
    return name != null && name.is(word);
  }

  private static @Nullable Bytes name(CheckedLine line) {
    return line.message() instanceof Message.MethodReport report
        ? report.transport().bytes()
        : null;
  }

  /** One of IPv6, however it is written. */
  private static boolean isMapped(CheckedLine line) {
    Bytes host =
        line.message() instanceof Message.ClientMethod method
            ? method.endpoint().host().bytes()
            : Bytes.EMPTY;
    byte[] address = Hosts.parse(host);
    return host.indexOf(':', 0) >= 0 && address != null && Hosts.isMapped(address);
  }

  private static boolean hasEscapedArgs(CheckedLine line) {
    return has(line, Keyword.SMETHOD) && ESCAPED.matcher(line.line().bytes().latin1()).find();
  }

  private static boolean hasTypeTwice(CheckedLine line) {
    List<Pair> pairs = line.message() instanceof Message.Status one ? one.pairs() : List.of();
    return pairs.stream()
            .filter(pair -> pair.key().bytes().latin1().equalsIgnoreCase("TYPE"))
            .count()
        > 1;
  }
}
