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

  private final Bytes line;
  private final List<Diagnostic> diagnostics;

  /** The keys for which the message has a field of its own, and the first value of each. */
  private final List<String> fields;

  private final @Nullable Value[] taken;

  /** Every other pair; a list is made for the first of them. */
  private List<Pair> pairs = List.of();

  private Unescaped.@Nullable Places octal;
  private int keyStart;
  private int keyEnd;

  PairCollector(Bytes line, List<Diagnostic> diagnostics, List<String> fields) {
    this.line = line;
    this.diagnostics = diagnostics;
    this.fields = fields;
    this.taken = new @Nullable Value[fields.size()];
  }

  /**
   * A key.
   *
   * @param start of the token
   * @param end of the token
   * @param breach whether it holds unusual characters
   */
  public void key(int start, int end, boolean breach) {
    keyStart = start + 1;
    keyEnd = end;
    if (breach) {
      Span span = new Span(keyStart, keyEnd);
      diagnostics.add(
          DecodingRules.KEY.at(
              span, "the key " + Shown.quoted(line.part(span)) + " holds unusual characters"));
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
    value(new Value(line.part(span), span));
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
    value(
        escaped
            ? CString.decode(line, span, octal(), diagnostics)
            : new Value(line.part(start + 2, end - 1), span));
  }

  private Unescaped.Places octal() {
    if (octal == null) {
      octal = new Unescaped.Places("line");
    }
    return octal;
  }

  private void value(Value value) {
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] == null && line.part(keyStart, keyEnd).is(fields.get(i))) {
        taken[i] = value;
        return;
      }
    }
    if (pairs.isEmpty()) {
      pairs = new ArrayList<>(4);
    }
    Span span = new Span(keyStart, keyEnd);
    pairs.add(new Pair(new Value(line.part(span), span), value));
  }

  /**
   * The LOG, when all pairs have been told.
   *
   * @return the message
   */
  public Message log() {
    tellOctal();
    Value severity = taken[0];
    Value message = taken[1];
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
    return new Message.Status(taken[0], pairs);
  }

  private void tellOctal() {
    Unescaped.Places places = octal;
    Span first = places == null ? null : places.first();
    if (places != null && first != null) {
      places.report(
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
}
