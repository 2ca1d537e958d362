package dev.ptipc.abnf;

/**
 * Reads what stands for bytes: {@code "text"}, {@code %s"text"}, {@code %x41-5A}, {@code %x0D.0A}.
 */
final class ByteValues {

  private static final int BYTES = 256;

  private ByteValues() {}

  static Element read(Scanner in) {
    if (in.peek() == '"') {
      return new Element.Literal(in.quoted(), false);
    }
    AbnfFault unknown = in.fault("nothing of RFC 5234 or RFC 7405 begins like this");
    if (!in.take("%")) {
      throw unknown;
    }
    if (in.takeLetter('s')) {
      return new Element.Literal(in.quoted(), true);
    }
    if (in.takeLetter('i')) {
      return new Element.Literal(in.quoted(), false);
    }
    int base = in.takeLetter('x') ? 16 : in.takeLetter('d') ? 10 : in.takeLetter('b') ? 2 : 0;
    if (base == 0) {
      throw unknown;
    }
    int first = value(in, base);
    if (in.take("-")) {
      AbnfFault backwards = in.fault("the end of a range comes before its begin");
      int last = value(in, base);
      if (last < first) {
        throw backwards;
      }
      return new Element.Range(first, last);
    }
    StringBuilder text = new StringBuilder().append((char) first);
    while (in.take(".")) {
      text.append((char) value(in, base));
    }
    return text.length() == 1
        ? new Element.Range(first, first)
        : new Element.Literal(text.toString(), true);
  }

  private static int value(Scanner in, int base) {
    AbnfFault none = in.fault("a number is expected");
    AbnfFault large = in.fault("a byte is at most 255");
    int value = 0;
    int digits = 0;
    for (; Character.digit(in.peek(), base) >= 0; digits++) {
      value = Math.min(BYTES, value * base + Character.digit(in.next(), base));
    }
    if (digits == 0) {
      throw none;
    }
    if (value >= BYTES) {
      throw large;
    }
    return value;
  }
}
