package dev.ptipc.codec;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of a LOG or STATUS, told one token after the other in the order of the line. Spans are
 * those of the tokens, the SP or equals sign before a field included.
 */
public final class PairCollector {

  /** Before the first key. */
  private static final Value NONE = Value.of("");

  private final Bytes line;
  private final List<Diagnostic> diagnostics;
  private final List<Pair> pairs = new ArrayList<>(4);
  private final Unescaped.Places octal = new Unescaped.Places("line");
  private Value key = NONE;

  PairCollector(Bytes line, List<Diagnostic> diagnostics) {
    this.line = line;
    this.diagnostics = diagnostics;
  }

  /**
   * A key.
   *
   * @param start of the token
   * @param end of the token
   * @param breach whether it holds unusual characters
   */
  public void key(int start, int end, boolean breach) {
    Span span = new Span(start + 1, end);
    key = new Value(line.part(span), span);
    if (breach) {
      diagnostics.add(
          DecodingRules.KEY.at(
              span, "the key " + Shown.quoted(key.bytes()) + " holds unusual characters"));
    }
  }

  /**
   * A bare value.
   *
   * @param start of the token
   * @param end of the token
   */
  public void bare(int start, int end) {
    Span span = new Span(start + 1, end);
    pairs.add(new Pair(key, new Value(line.part(span), span)));
  }

  /**
   * A value in quotes.
   *
   * @param start of the token
   * @param end of the token
   * @param escaped whether it holds a backslash
   */
  public void quoted(int start, int end, boolean escaped) {
    Span span = new Span(start + 1, end);
    Value value =
        escaped
            ? CString.decode(line, span, octal, diagnostics)
            : new Value(line.part(span.start() + 1, span.end() - 1), span);
    pairs.add(new Pair(key, value));
  }

  /**
   * The LOG, when all pairs have been told.
   *
   * @return the message
   */
  public Message log() {
    tellOctal();
    Value severity = take(Message.Log.SEVERITY);
    Value message = take(Message.Log.MESSAGE);
    if (severity != null && isQuoted(severity)) {
      diagnostics.add(
          DecodingRules.SEVERITY_QUOTED.at(
              severity.span(), "the severity is in quotes", "leave the quotes out"));
    }
    return new Message.Log(severity, message, pairs);
  }

  /**
   * The STATUS, when all pairs have been told.
   *
   * @return the message
   */
  public Message status() {
    tellOctal();
    Value transport = take(Message.Status.TRANSPORT);
    return new Message.Status(transport, pairs);
  }

  private void tellOctal() {
    Span first = octal.first();
    if (first != null) {
      octal.report(
          DecodingRules.ESCAPE_OCTAL,
          line,
          "is refused by Arti",
          CString.cure(line, first),
          diagnostics);
    }
  }

  private boolean isQuoted(Value value) {
    return value.span().length() > 0 && line.at(value.span().start()) == '"';
  }

  private @Nullable Value take(String name) {
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).key().bytes().is(name)) {
        return pairs.remove(i).value();
      }
    }
    return null;
  }
}
