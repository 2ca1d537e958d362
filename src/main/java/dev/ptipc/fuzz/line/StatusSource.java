package dev.ptipc.fuzz.line;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.fuzz.CaseJudge;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.mutator.Draft;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a status that the automaton cannot tell: walks that are tried until the checker says it.
 * Each message that can have the status comes as often as any other.
 */
final class StatusSource extends CaseSource {

  /** Tries that show whether a message can have the status at all. */
  private static final int ENOUGH = 2000;

  /** Tries for one line; far more than are ever needed. */
  private static final int TRIES = 1_000_000;

  private static final int ASCII = 0x80;

  private final Status status;
  private final int longest;
  private final List<WalkSource> walks = new ArrayList<>();
  private final CaseJudge judge = new CaseJudge();

  StatusSource(VerdictAutomaton automaton, Wanted wanted, Status status, int longest) {
    this.status = status;
    this.longest = longest;
    byte[] out = new byte[most()];
    for (Keyword keyword : Keyword.values()) {
      // Whatever is not ASCII is an error, so nothing else can do.
      WalkGraph graph =
          new WalkGraph(
              automaton,
              v -> v.keyword() == keyword && wanted.verdicts().test(v),
              b -> b < ASCII || status == Status.VIOLATION);
      if (WalkSource.shortest(graph) <= longest) {
        WalkSource walk = new WalkSource(graph, longest);
        if (tried(walk, new CaseRandom(0).begin(0), out, 0, ENOUGH) >= 0) {
          walks.add(walk);
        }
      }
    }
  }

  /** Whether there is a line that is so short. */
  boolean isPossible() {
    return !walks.isEmpty();
  }

  @Override
  int most() {
    return longest + 1;
  }

  @Override
  int write(CaseRandom random, byte[] out, int at) {
    int end = tried(walks.get(random.below(walks.size())), random, out, at, TRIES);
    if (end < 0) {
      throw new IllegalStateException("no line of status " + status.word());
    }
    return end;
  }

  private int tried(WalkSource walk, CaseRandom random, byte[] out, int at, int tries) {
    for (int i = 0; i < tries; i++) {
      int end = walk.write(random, out, at);
      CheckedLine checked = judge.check(out, at, end);
      if (status == Status.OK && checked.status() != status) {
        end = mended(checked.message(), new RandomPieces(random), out, at, end);
        checked = judge.check(out, at, end);
      }
      if (checked.status() == status && end - at <= most()) {
        return end;
      }
    }
    return -1;
  }

  /** Hardly any address or severity that was spelt at random is a good one. */
  private int mended(@Nullable Message message, RandomPieces words, byte[] out, int at, int end) {
    String line = new String(out, at, end - at, StandardCharsets.ISO_8859_1);
    Draft draft = new Draft(line.replaceAll("\r?\n$", ""), words);
    String mended;
    if (message instanceof Message.Log log && log.severity() != null) {
      String word = words.one(Message.Log.SEVERITIES.toArray(String[]::new));
      mended = draft.with(log.severity().span(), word);
    } else if (message instanceof Message.Method) {
      String address = RandomPieces.host(words.address()) + ":" + words.port();
      mended = draft.with(draft.endpoint().span(), address);
    } else {
      return end;
    }
    byte[] bytes = (mended + "\n").getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length > most()) {
      return end;
    }
    System.arraycopy(bytes, 0, out, at, bytes.length);
    return at + bytes.length;
  }
}
