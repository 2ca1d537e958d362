package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of several words stay: the most particular stands alone. */
final class Outcomes {

  /** By word those that say no more beside it. */
  private static final Map<Word, Set<Word>> COVERS = new EnumMap<>(Word.class);

  static {
    Set<Word> ends = EnumSet.of(Word.EXITED, Word.KILLED, Word.STOPPED_BY_PARENT, Word.RUNS);
    COVERS.put(Word.CANNOT_EXECUTE, ends);
    COVERS.put(Word.NOT_MANAGED, with(ends, Word.GAVE_UP));
    COVERS.put(Word.GAVE_UP, with(ends, Word.BROKE_PROTOCOL, Word.PROXY_UNANSWERED));
    COVERS.put(Word.PROXY_UNANSWERED, with(ends, Word.BROKE_PROTOCOL));
    COVERS.put(Word.BROKE_PROTOCOL, ends);
    COVERS.put(Word.UNKNOWN_NAME, EnumSet.of(Word.TRANSPORT_FAILED, Word.STOPPED_BY_PARENT));
    COVERS.put(Word.KILLED, EnumSet.of(Word.EXITED, Word.STOPPED_BY_PARENT));
  }

  private static final Set<Word> STARTED_NOTHING =
      EnumSet.of(Word.UNKNOWN_NAME, Word.TRANSPORT_FAILED, Word.NO_LISTENERS);

  private Outcomes() {}

  private static Set<Word> with(Set<Word> words, Word... more) {
    Set<Word> all = EnumSet.copyOf(words);
    all.addAll(List.of(more));
    return all;
  }

  /** The words of one program that stay, the gravest first. */
  static List<Word> ofProgram(Collection<Word> found) {
    Set<Word> kept = EnumSet.noneOf(Word.class);
    kept.addAll(found);
    for (Word word : found) {
      kept.removeAll(COVERS.getOrDefault(word, Set.of()));
    }
    // A program that starts nothing often ends thereupon; one that ran ended for another reason.
    boolean ran = found.contains(Word.RUNS) && !found.contains(Word.NO_LISTENERS);
    if (!ran && STARTED_NOTHING.stream().anyMatch(found::contains)) {
      kept.remove(Word.EXITED);
    }
    return alone(kept);
  }

  /** The words of all programs of a log, the gravest first. */
  static List<Word> ofLog(Collection<Word> found) {
    Set<Word> kept = EnumSet.noneOf(Word.class);
    kept.addAll(found);
    return alone(kept);
  }

  /**
   * That a transport runs, or that its parent ended it, counts only where there is nothing else.
   */
  private static List<Word> alone(Set<Word> kept) {
    for (Word weak : List.of(Word.RUNS, Word.STOPPED_BY_PARENT)) {
      if (kept.size() > 1) {
        kept.remove(weak);
      }
    }
    return new ArrayList<>(kept);
  }
}
