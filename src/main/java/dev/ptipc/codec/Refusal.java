package dev.ptipc.codec;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says why a line has no message. Both engines end here, so they say the same.
 *
 * <p>An engine knows three things: at which offset no line with a message could go on as this one
 * does, which field was being read there, and where that field began.
 */
public final class Refusal {

  /** What stands after the last byte of the line. */
  private static final int NOTHING = -1;

  /** In UTF-8, a character a byte. */
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final Bytes line;
  private final Field field;
  private final int fieldStart;
  private final int offset;
  private final int keywordEnd;
  private final Keyword keyword;
  private final String word;

  private Refusal(Bytes line, Field field, int fieldStart, int offset) {
    this.line = line;
    this.field = field;
    this.fieldStart = fieldStart;
    this.offset = offset;
    int end = 0;
    while (end < offset && byteAt(end) > ' ') {
      end++;
    }
    this.keywordEnd = end;
    this.word = line.part(0, end).latin1();
    this.keyword = Keyword.of(word);
  }

  /**
   * Explains a refused line.
   *
   * @param line the line without its LF
   * @param field what was being read
   * @param fieldStart where it began, in bytes from the start of the line
   * @param offset the first byte that fits no line with a message; the line's length when the line
   *     stops too soon
   * @return one diagnostic at that offset
   */
  public static Diagnostic explain(Bytes line, Field field, int fieldStart, int offset) {
    return new Refusal(line, field, fieldStart, offset).explain();
  }

  private Diagnostic explain() {
    int found = byteAt(offset);
    if (line.isEmpty()) {
      return at(RefusalRules.EMPTY_LINE, "empty line", "print nothing between messages");
    }
    if (field == Field.DEFAULT_MODE && line.latin1().startsWith(BYTE_ORDER_MARK)) {
      return at(
          RefusalRules.BAD_KEYWORD,
          "a line cannot begin with a byte order mark",
          "print none: the first byte is that of the first message");
    }
    if (field == Field.DEFAULT_MODE) {
      return at(RefusalRules.BAD_KEYWORD, "a line cannot begin with " + Shown.named(found), null);
    }
    if (offset == keywordEnd && found != NOTHING) {
      return at(
          RefusalRules.BAD_KEYWORD,
          Shown.named(found)
              + " directly after "
              + Shown.quoted(line.part(0, keywordEnd))
              + ", where a space or the end of the line is expected",
          null);
    }
    if (found == NOTHING && offset == keywordEnd + 1) {
      String after = Shown.quoted(line.part(0, keywordEnd));
      return at(RefusalRules.NOTHING_AFTER_SPACE, "nothing after " + after + " and a space", null);
    }
    if (found == 0 || found == '\n') {
      return at(RefusalRules.NUL, Shown.named(found) + " in a line", null);
    }
    if (!insideQuotes() && isBadSpacing(found)) {
      return spacing(found);
    }
    return operands(found);
  }

  private boolean isBadSpacing(int found) {
    boolean afterSpace = byteAt(offset - 1) == ' ';
    if (found == ' ') {
      int next = byteAt(offset + 1);
      return afterSpace || next == NOTHING || isSpace(next);
    }
    return found == NOTHING ? afterSpace : isSpace(found);
  }

  private Diagnostic spacing(int found) {
    int end = offset;
    while (isSpace(byteAt(end))) {
      end++;
    }
    if (byteAt(end) == NOTHING) {
      boolean due = field.isDue() && offset == line.length();
      String what = found == NOTHING || found == ' ' ? "space" : Shown.named(found);
      return due
          ? at(RefusalRules.SPACING, "the line ends where " + field.due() + " is expected", null)
          : at(RefusalRules.SPACING, what + " at the end of the line", "end the line after a word");
    }
    boolean twice = byteAt(offset - 1) == ' ' || byteAt(offset + 1) == ' ';
    if (found != ' ') {
      return at(RefusalRules.SPACING, Shown.named(found) + " between words", spaceHelp());
    }
    if (!twice) {
      String what = "a space and " + Shown.named(byteAt(offset + 1)) + " between words";
      return at(RefusalRules.SPACING, what, "put one space between words");
    }
    if (isNameDue()) {
      return at(
          RefusalRules.SPACING,
          "more than one space where " + field.due() + " is expected",
          "print one space, and a name");
    }
    return at(
        RefusalRules.SPACING, "more than one space between words", "put one space between words");
  }

  /** What was to be one word cannot have any in place of a TAB, and only some can have a TAB. */
  private @Nullable String spaceHelp() {
    return switch (field) {
      case KEYS -> "put one space between two pairs, and a value that holds white space in quotes";
      case OPTIONS, OPTION_WORD -> null;
      default -> "put one space between words";
    };
  }

  /** Two spaces there are often all that is left of an empty name. */
  private boolean isNameDue() {
    return field == Field.CMETHOD_NAME || field == Field.SMETHOD_NAME || field == Field.FAILED_NAME;
  }

  private Diagnostic operands(int found) {
    return switch (field) {
      case END -> surplus();
      case DONE_WORD -> offset == fieldStart ? missing() : notDone();
      case CMETHOD_ADDRESS ->
          offset == fieldStart ? missing() : found == ' ' ? surplus() : address(found);
      case SMETHOD_ADDRESS -> offset == fieldStart ? missing() : address(found);
      case KEYS, VALUES -> offset == keywordEnd ? missing() : pair(found);
      default -> missing();
    };
  }

  private Diagnostic missing() {
    String clause =
        switch (keyword) {
          case VERSION -> "3.3.1-VERSION-1";
          case VERSION_ERROR -> "3.3.1-VERSIONERR-1";
          case ENV_ERROR -> "3.3.1-ENVERR-1";
          case PROXY -> "3.3.2-PROXYDONE-1";
          case PROXY_ERROR -> "3.3.2-PROXYERR-1";
          case CMETHOD -> "3.3.2-CMETHOD-1";
          case CMETHOD_ERROR -> "3.3.2-CMETHODERR-1";
          case CMETHODS -> "3.3.2-DONE-1";
          case SMETHOD -> "3.3.3-SMETHOD-1";
          case SMETHOD_ERROR -> "3.3.3-SMETHODERR-1";
          case SMETHODS -> "3.3.3-DONE-1";
          case LOG -> "3.3.4-LOG-1";
          case STATUS, UNKNOWN -> "3.3.5-STATUS-1";
        };
    return RefusalRules.MISSING_OPERAND.citing(
        clause,
        span(),
        "`" + word + "` ends where " + field.due() + " is expected",
        isDoneMessage() ? "print `" + word + " DONE`" : null);
  }

  private Diagnostic surplus() {
    if (isDoneMessage() && byteAt(offset) != ' ') {
      return notDone();
    }
    String clause =
        keyword == Keyword.VERSION
            ? "3.3.1-VERSION-1"
            : keyword == Keyword.CMETHOD ? "3.3.2-CMETHOD-1" : doneClause();
    return RefusalRules.SURPLUS.citing(
        clause, span(), "`" + word + "` goes on after its last operand", null);
  }

  private Diagnostic notDone() {
    Bytes operand = line.part(Math.min(keywordEnd + 1, line.length()), line.length());
    return RefusalRules.NOT_DONE.citing(
        doneClause(),
        span(),
        "`" + word + "` is followed by `DONE`, not by " + Shown.quoted(operand),
        keyword == Keyword.PROXY && operand.latin1().startsWith("ERROR")
            ? "print `PROXY-ERROR` and the reason"
            : "print `" + word + " DONE`");
  }

  private boolean isDoneMessage() {
    return keyword == Keyword.PROXY || keyword == Keyword.CMETHODS || keyword == Keyword.SMETHODS;
  }

  private String doneClause() {
    return keyword == Keyword.PROXY
        ? "3.3.2-PROXYDONE-1"
        : keyword == Keyword.CMETHODS ? "3.3.2-DONE-2" : "3.3.3-DONE-2";
  }

  private Diagnostic address(int found) {
    Bytes address = line.part(fieldStart + 1, offset);
    String clause = field == Field.CMETHOD_ADDRESS ? "3.3.2-CMETHOD-2" : "3.3.3-SMETHOD-2";
    return RefusalRules.ADDRESS_FORM.citing(
        clause,
        span(),
        "the address "
            + Shown.quoted(address)
            + lacks(address.latin1())
            + (found == NOTHING ? "" : " before this"),
        "print an IP address, a colon and 1 to 65535");
  }

  private static String lacks(String address) {
    boolean whole = address.startsWith("[") && address.endsWith("]");
    return whole || address.indexOf(':') < 0
        ? " has no port"
        : address.startsWith(":") ? " has no host" : " has no good port";
  }

  private Diagnostic pair(int found) {
    String clause = keyword == Keyword.LOG ? "3.3.4-LOG-3" : "3.3.5-STATUS-3";
    if (insideQuotes()) {
      return RefusalRules.QUOTE_NOT_CLOSED.citing(
          clause,
          span(),
          "the quote opened in column " + (fieldStart + 2) + " is not closed",
          PairHelp.ofOpenQuote(line, fieldStart));
    }
    if (field == Field.KEYS && offset == fieldStart) {
      return RefusalRules.AFTER_QUOTE.citing(
          clause,
          span(),
          Shown.named(found) + " directly after a closing quote",
          PairHelp.ofTextAfterQuote(line, offset));
    }
    String message =
        field == Field.KEYS
            ? "an equals sign without a key before it"
            : "a word without an equals sign, where `KEY=VALUE` is expected";
    return RefusalRules.NO_PAIR.citing(
        clause,
        span(),
        message,
        field == Field.VALUES ? PairHelp.ofWord(line, keywordEnd + 1, offset) : null);
  }

  /** Only a quoted value can be begun and not ended, for a bare one may end anywhere. */
  private boolean insideQuotes() {
    return field == Field.VALUES && offset > fieldStart;
  }

  private Diagnostic at(Rule rule, String message, @Nullable String help) {
    return rule.at(span(), message, help);
  }

  private Span span() {
    return new Span(offset, Math.min(offset + 1, line.length()));
  }

  private int byteAt(int index) {
    return index < line.length() ? line.at(index) : NOTHING;
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == 0x0B || b == '\f';
  }
}
