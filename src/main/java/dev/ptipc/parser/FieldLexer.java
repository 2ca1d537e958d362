package dev.ptipc.parser;

import dev.ptipc.codec.Field;
import dev.ptipc.grammar.PtLexer;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The generated lexer, which stops at the first byte that fits nowhere and knows which field it was
 * reading.
 *
 * <p>Every token of a mode is welcome where the mode is, so the furthest byte that any token could
 * reach is the length of the longest prefix that some line with a message has.
 */
final class FieldLexer extends PtLexer {

  private final ByteStream stream;
  private Field field = Field.DEFAULT_MODE;
  private int fieldStart;
  private int offset;

  FieldLexer(ByteStream stream) {
    super(stream);
    this.stream = stream;
    removeErrorListeners();
    addErrorListener(
        new BaseErrorListener() {
          @Override
          public void syntaxError(
              Recognizer<?, ?> recognizer,
              @Nullable Object symbol,
              int line,
              int column,
              String message,
              @Nullable RecognitionException e) {
            throw new ParseCancellationException();
          }
        });
  }

  @Override
  public Token nextToken() {
    int start = stream.index();
    Field reading = Field.valueOf(modeNames[_mode]);
    stream.beginToken();
    try {
      return super.nextToken();
    } finally {
      if (stream.reached() >= offset) {
        field = reading;
        fieldStart = start;
        offset = stream.reached();
      }
    }
  }

  /** What was being read at {@link #offset}. */
  Field field() {
    return field;
  }

  /** Where that field began. */
  int fieldStart() {
    return fieldStart;
  }

  /** The furthest byte that was reached. */
  int offset() {
    return offset;
  }
}
