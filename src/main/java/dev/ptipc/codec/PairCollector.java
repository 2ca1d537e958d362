package dev.ptipc.codec;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of one LOG or STATUS after the other, told one token after the other in the order of
 * the line. Spans are those of the tokens, the SP or equals sign before a field included.
 */
public final class PairCollector {

  private final List<Diagnostic> diagnostics;

  /** The keys for which the message has a field of its own, and the first value of each. */
  private final PairKey[] fields;

  private final @Nullable Value[] taken;

  /** Every other pair. */
  private final List<Pair> pairs = new ArrayList<>();

  private Bytes line = Bytes.EMPTY;
  private Unescaped.@Nullable Places octal;
  private PairKey key = PairKey.OTHER;
  private int keyStart;
  private int keyEnd;

  PairCollector(List<Diagnostic> diagnostics, PairKey... fields) {
    this.diagnostics = diagnostics;
    this.fields = fields;
    this.taken = new @Nullable Value[fields.length];
  }

  void begin(Bytes begun) {
    line = begun;
    Arrays.fill(taken, null);
    pairs.clear();
    octal = null;
  }

  /**
   * A key.
   *
   * @param start of the token
   * @param end of the token
   * @param which of all keys it is
   */
  public void key(int start, int end, PairKey which) {
    key = which;
    keyStart = start + 1;
    keyEnd = end;
    if (which == PairKey.BREACH) {
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
    value(Value.written(line, start + 1, end));
  }

  /**
   * A value in quotes.
   *
   * @param start of the token
   * @param end of the token
   * @param escaped whether it holds a backslash
   */
  public void quoted(int start, int end, boolean escaped) {
    value(
        escaped
            ? CString.decode(line, new Span(start + 1, end), octal(), diagnostics)
            : Value.quoted(line, start + 1, end));
  }

  private Unescaped.Places octal() {
    if (octal == null) {
      octal = new Unescaped.Places("line");
    }
    return octal;
  }

  private void value(Value value) {
    for (int i = 0; i < taken.length; i++) {
      if (key == fields[i] && taken[i] == null) {
        taken[i] = value;
        return;
      }
    }
    pairs.add(new Pair(Value.written(line, keyStart, keyEnd), value));
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
    return new Message.Log(severity, message, ShortLists.copyOf(pairs));
  }

  /**
   * The STATUS, when all pairs have been told.
   *
   * @return the message
   */
  public Message status() {
    tellOctal();
    return new Message.Status(taken[0], ShortLists.copyOf(pairs));
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
    return value.end() > value.start() && line.at(value.start()) == '"';
  }
}
