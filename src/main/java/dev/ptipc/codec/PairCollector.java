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
 * The pairs of one LOG or STATUS after the other, told one after the other in the order of the
 * line. Places are those of the tokens, the SP or equals sign before a field included.
 */
public final class PairCollector {

  private final List<Diagnostic> diagnostics;

  /** The keys for which the message has a field of its own. */
  private final PairKey firstKey;

  private final @Nullable PairKey secondKey;

  /** The first value of each. */
  private @Nullable Value firstValue;

  private @Nullable Value secondValue;

  /** Every other pair. */
  private final List<Pair> pairs = new ArrayList<>();

  private Bytes line = Bytes.EMPTY;
  private Unescaped.@Nullable Places octal;

  PairCollector(List<Diagnostic> diagnostics, PairKey firstKey, @Nullable PairKey secondKey) {
    this.diagnostics = diagnostics;
    this.firstKey = firstKey;
    this.secondKey = secondKey;
  }

  void begin(Bytes begun) {
    line = begun;
    firstValue = null;
    secondValue = null;
    octal = null;
    pairs.clear();
  }

  /**
   * A pair with a bare value.
   *
   * @param key which of all keys it is
   * @param start of the key's token
   * @param middle the end of it, where that of the value begins
   * @param end of the value's token
   */
  public void bare(PairKey key, int start, int middle, int end) {
    tellBreach(key, start, middle);
    take(key, start, middle, Value.written(line, middle + 1, end));
  }

  /**
   * A pair with a value in quotes.
   *
   * @param key which of all keys it is
   * @param start of the key's token
   * @param middle the end of it, where that of the value begins
   * @param end of the value's token
   */
  public void quoted(PairKey key, int start, int middle, int end) {
    tellBreach(key, start, middle);
    take(key, start, middle, Value.quoted(line, middle + 1, end));
  }

  /**
   * A pair with a value in quotes that holds a backslash.
   *
   * @param key which of all keys it is
   * @param start of the key's token
   * @param middle the end of it, where that of the value begins
   * @param end of the value's token
   */
  public void escaped(PairKey key, int start, int middle, int end) {
    tellBreach(key, start, middle);
    take(key, start, middle, CString.decode(line, new Span(middle + 1, end), octal(), diagnostics));
  }

  private Unescaped.Places octal() {
    if (octal == null) {
      octal = new Unescaped.Places("line");
    }
    return octal;
  }

  private void tellBreach(PairKey key, int start, int middle) {
    if (key == PairKey.BREACH) {
      Span span = new Span(start + 1, middle);
      diagnostics.add(
          DecodingRules.KEY.at(
              span, "the key " + Shown.quoted(line.part(span)) + " holds unusual characters"));
    }
  }

  private void take(PairKey key, int start, int middle, Value value) {
    if (key == firstKey && firstValue == null) {
      firstValue = value;
    } else if (key == secondKey && secondValue == null) {
      secondValue = value;
    } else {
      pairs.add(new Pair(Value.written(line, start + 1, middle), value));
    }
  }

  /**
   * The LOG, when all pairs have been told.
   *
   * @return the message
   */
  public Message log() {
    tellOctal();
    Value severity = firstValue;
    if (severity != null && isQuoted(severity)) {
      diagnostics.add(
          DecodingRules.SEVERITY_QUOTED.at(
              severity.span(), "the severity is in quotes", "leave the quotes out"));
    }
    return new Message.Log(severity, secondValue, ShortLists.copyOf(pairs));
  }

  /**
   * The STATUS, when all pairs have been told.
   *
   * @return the message
   */
  public Message status() {
    tellOctal();
    return new Message.Status(firstValue, ShortLists.copyOf(pairs));
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
