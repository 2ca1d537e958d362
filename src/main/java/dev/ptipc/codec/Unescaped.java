package dev.ptipc.codec;

import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value being freed of its escapes. Of each rule that it breaks the first place is told, and how
 * often it is broken: a value can be long, and its faults have one cause.
 */
final class Unescaped {

  private final byte[] bytes;
  private int length;

  Unescaped(int most) {
    bytes = new byte[most];
  }

  void add(int b) {
    bytes[length++] = (byte) b;
  }

  /** Adds what stands in the line as it is meant. */
  void addAll(Bytes part) {
    length += part.read(this::copied);
  }

  private int copied(byte[] array, int from, int to) {
    System.arraycopy(array, from, bytes, length, to - from);
    return to - from;
  }

  Value value(Span span) {
    return new Value(Bytes.wrap(bytes, 0, length), span);
  }

  /** The places in one value, or one line, where one rule is broken. */
  static final class Places {

    private final String within;
    private @Nullable Span first;
    private int count;

    /** Places in what is called so. */
    Places(String within) {
      this.within = within;
    }

    @Nullable Span first() {
      return first;
    }

    void add(int start, int end) {
      if (first == null) {
        first = new Span(start, end);
      }
      count++;
    }

    void report(
        Rule rule, Bytes line, String what, @Nullable String help, List<Diagnostic> diagnostics) {
      if (first == null) {
        return;
      }
      String more = count > 1 ? ", and " + (count - 1) + " more like it in this " + within : "";
      String message = Shown.quoted(line.part(first)) + " " + what + more;
      diagnostics.add(rule.at(first, message, help));
    }
  }
}
