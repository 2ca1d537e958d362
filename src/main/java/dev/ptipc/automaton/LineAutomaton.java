package dev.ptipc.automaton;

import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.codec.Refusal;
import dev.ptipc.source.Bytes;
import java.util.List;

/** Reads a line by running the automaton over its bytes. */
public final class LineAutomaton implements LineEngine {

  private final LineRun run = new LineRun();
  private final Tape tape = run.tape();
  private final TapeReader reader = new TapeReader(tape);

  /**
   * Where the line that was run over last departs from all good ones, or {@link LineRun#ACCEPTED}.
   */
  private int offset;

  /** Makes an engine with a tape of its own. */
  public LineAutomaton() {}

  @Override
  public ParsedLine parse(Bytes line) {
    accepts(line);
    return parsed(line);
  }

  /** What there is to say of the line that was run over last. */
  ParsedLine parsed(Bytes line) {
    return offset == LineRun.ACCEPTED ? reader.read(line) : refused(line);
  }

  /**
   * Whether a line has a message, without making it.
   *
   * @param line any bytes, without the LF that ended them
   * @return false for a malformed line
   */
  public boolean accepts(Bytes line) {
    offset = line.read(run);
    return offset == LineRun.ACCEPTED;
  }

  /** The offset in the array of the LF that ends a line with a message; negative for others. */
  int line(byte[] bytes, int from, int to) {
    int lf = run.line(bytes, from, to);
    if (lf >= 0) {
      offset = LineRun.ACCEPTED;
    }
    return lf;
  }

  /** The tokens of the line that was read last. */
  Tape tape() {
    return tape;
  }

  /** Where a token may end the next field is due; else the one that is being read. */
  private ParsedLine refused(Bytes line) {
    int state = run.state();
    int begun = tape.length() == 0 ? 0 : tape.end(tape.length() - 1);
    int fieldStart = Automaton.TOKEN[state] == 0 ? begun : offset;
    return new ParsedLine(
        null, List.of(Refusal.explain(line, Automaton.FIELD[state], fieldStart, offset)));
  }
}
