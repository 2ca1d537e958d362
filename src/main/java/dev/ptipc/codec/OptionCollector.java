package dev.ptipc.codec;

import dev.ptipc.ast.Option;
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
 * The options of one SMETHOD after the other, told one token after the other in the order of the
 * line. Spans are those of the tokens, the SP or equals sign before a field included.
 */
public final class OptionCollector {

  private final List<Diagnostic> diagnostics;
  private final List<Option> options = new ArrayList<>();

  /** The pairs of every {@code ARGS:}. */
  private final List<Pair> args = new ArrayList<>();

  /** The keys of this ARGS. */
  private final SeenKeys keys = new SeenKeys();

  /** Which of all pairs is its first one. */
  private int first;

  private Bytes line = Bytes.EMPTY;

  /** The key and value of the pair that is being told. */
  private @Nullable Value key;

  private @Nullable Value value;

  private boolean inArgs;
  private boolean argsSeen;
  private boolean optionSeen;
  private int argsStart;
  private int argsTextStart;
  private int pairStart;
  private int end;

  OptionCollector(List<Diagnostic> diagnostics) {
    this.diagnostics = diagnostics;
  }

  void begin(Bytes begun) {
    line = begun;
    options.clear();
    args.clear();
    key = null;
    value = null;
    inArgs = false;
    argsSeen = false;
    optionSeen = false;
  }

  /**
   * {@code ARGS:} begins.
   *
   * @param start of the token
   * @param end of the token
   */
  public void args(int start, int end) {
    endOption();
    if (optionSeen) {
      String message = argsSeen ? "`ARGS:` for the second time" : "`ARGS:` is not the first option";
      diagnostics.add(
          DecodingRules.ARGS_POSITION.at(
              new Span(start + 1, end),
              message,
              "put all pairs into one `ARGS:`, the first option"));
    }
    inArgs = true;
    argsSeen = true;
    optionSeen = true;
    keys.clear();
    first = args.size();
    argsStart = start + 1;
    argsTextStart = end;
    pairStart = end;
    this.end = end;
  }

  /**
   * A key of ARGS.
   *
   * @param start of the token
   * @param end of the token
   * @param escaped whether it holds a backslash
   */
  public void argKey(int start, int end, boolean escaped) {
    key = argText(start, end, escaped);
    this.end = end;
  }

  /**
   * An equals sign and a value of ARGS.
   *
   * @param start of the token
   * @param end of the token
   * @param escaped whether it holds a backslash or another equals sign
   */
  public void argValue(int start, int end, boolean escaped) {
    value = argText(start + 1, end, escaped);
    this.end = end;
  }

  private Value argText(int start, int end, boolean escaped) {
    return escaped
        ? ArgsText.decode(line, new Span(start, end), diagnostics)
        : Value.written(line, start, end);
  }

  /**
   * The comma after a pair.
   *
   * @param start of the token
   * @param end of the token
   */
  public void comma(int start, int end) {
    endPair(start);
    pairStart = end;
    this.end = end;
  }

  /**
   * The name of another option, with its colon.
   *
   * @param start of the token
   * @param end of the token
   */
  public void optionName(int start, int end) {
    endOption();
    options.add(new Option(Value.written(line, start + 1, end - 1), Value.written(line, end, end)));
    optionSeen = true;
  }

  /**
   * The text of the option whose name was told last.
   *
   * @param start of the token
   * @param end of the token
   */
  public void optionText(int start, int end) {
    Option named = options.remove(options.size() - 1);
    options.add(new Option(named.name(), Value.written(line, start, end)));
  }

  /**
   * A word that is no option.
   *
   * @param start of the token
   * @param end of the token
   */
  public void word(int start, int end) {
    endOption();
    Span word = new Span(start + 1, end);
    options.add(new Option(null, Value.written(line, start + 1, end)));
    optionSeen = true;
    diagnostics.add(
        DecodingRules.NAMELESS_OPTION.at(
            word,
            Shown.quoted(line.part(word)) + " is not an option of the form `NAME:TEXT`",
            isArgsWithoutColon(word) ? "write `ARGS:` and the pairs" : null));
  }

  private boolean isArgsWithoutColon(Span word) {
    String text = line.part(word).latin1();
    return text.equals("ARGS") || text.startsWith("ARGS=");
  }

  /**
   * The options other than ARGS, when all have been told.
   *
   * @return the options in the order of the line
   */
  List<Option> options() {
    endOption();
    return ShortLists.copyOf(options);
  }

  /**
   * The pairs of all ARGS, when all have been told.
   *
   * @return the pairs in the order of the line; null without ARGS
   */
  @Nullable List<Pair> args() {
    endOption();
    return argsSeen ? ShortLists.copyOf(args) : null;
  }

  private void endOption() {
    if (!inArgs) {
      return;
    }
    inArgs = false;
    if (end == argsTextStart) {
      diagnostics.add(
          DecodingRules.ARGS_PAIR.at(
              new Span(argsStart, end),
              "`ARGS:` without any pair",
              "leave `ARGS:` out when there is nothing to pass on"));
    } else if (pairStart == end) {
      diagnostics.add(
          DecodingRules.ARGS_COMMA.at(
              new Span(end - 1, end),
              "comma after the last pair",
              isPairNext() ? "leave out the space after it" : "leave it out"));
    } else {
      endPair(end);
    }
  }

  /** Whether the word after ARGS reads like one more pair. */
  private boolean isPairNext() {
    for (int i = end + 1; i < line.length() && line.at(i) != ' ' && line.at(i) != ':'; i++) {
      if (line.at(i) == '=') {
        return true;
      }
    }
    return false;
  }

  private void endPair(int pairEnd) {
    Value name = key == null ? Value.written(line, pairStart, pairStart) : key;
    Pair pair = new Pair(name, value);
    key = null;
    value = null;
    args.add(pair);
    Bytes text = name.bytes();
    if (pair.value() == null || text.isEmpty()) {
      tellBroken(pair, new Span(pairStart, pairEnd));
    }
    if (!text.isEmpty() && !keys.isNew(args, first, args.size() - 1)) {
      diagnostics.add(
          DecodingRules.ARGS_REPEATED.at(name.span(), "the key " + Shown.quoted(text) + " again"));
    }
  }

  private void tellBroken(Pair pair, Span span) {
    String fault;
    String help = null;
    if (span.length() == 0) {
      fault = "empty pair in `ARGS:`";
    } else if (pair.key().bytes().isEmpty()) {
      fault = "pair without a key";
    } else {
      boolean escaped = line.part(span).latin1().contains("\\=");
      fault = Shown.quoted(line.part(span)) + " has no " + (escaped ? "bare " : "") + "equals sign";
      help = escaped ? "write no backslash before the `=` between key and value" : null;
    }
    diagnostics.add(DecodingRules.ARGS_PAIR.at(span, fault, help));
  }
}
