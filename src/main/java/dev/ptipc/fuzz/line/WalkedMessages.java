package dev.ptipc.fuzz.line;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What walks through the automaton over printable bytes say: values as nobody would think of. */
public final class WalkedMessages {

  private static final int LONGEST = 60;

  private final VerdictAutomaton automaton = new VerdictAutomaton();
  private final Map<Keyword, WalkSource> sources = new EnumMap<>(Keyword.class);
  private final PtIpc ptIpc = new PtIpc();
  private final byte[] line = new byte[LONGEST + 1];

  /**
   * Draws a message, with whatever faults leave it one.
   *
   * @param keyword of it
   * @param words whose numbers are drawn
   * @return as parsed
   */
  public Message draw(Keyword keyword, RandomPieces words) {
    WalkSource source = sources.computeIfAbsent(keyword, this::source);
    int end = source.write(words.random(), line, 0) - 1;
    return Objects.requireNonNull(ptIpc.check(Line.of(Bytes.wrap(line, 0, end).copy())).message());
  }

  private WalkSource source(Keyword keyword) {
    WalkGraph graph =
        new WalkGraph(
            automaton, verdict -> verdict.keyword() == keyword, b -> b >= ' ' && b < 0x7F);
    return new WalkSource(graph, LONGEST);
  }
}
