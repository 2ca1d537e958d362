package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that take every transition of a language's automaton, and endings that tell its states. */
public final class LanguageCover {

  private LanguageCover() {}

  /** The shortest way to each state, and one byte more of each kind that the state tells apart. */
  public static List<byte[]> transitions(Language language) {
    List<byte[]> starts = new ArrayList<>(List.of(new byte[0]));
    for (Language.Step step : language.steps(0)) {
      Set<Integer> seen = new HashSet<>();
      for (int b : LinePaths.ORDER) {
        if (seen.add(language.dfa().step(step.state(), b))) {
          byte[] longer = Arrays.copyOf(step.word(), step.length() + 1);
          longer[step.length()] = (byte) b;
          starts.add(longer);
        }
      }
    }
    return starts;
  }

  /** For each state the shortest ending that completes a word, each once; the empty one too. */
  public static List<byte[]> endings(Language language) {
    Map<String, byte[]> endings = new LinkedHashMap<>();
    endings.put("[]", new byte[0]);
    for (int state = 0; state < language.dfa().size(); state++) {
      for (Language.Step step : language.steps(state)) {
        if (language.accepts(step.state()) != Dfa.DEAD) {
          endings.putIfAbsent(Arrays.toString(step.word()), step.word());
          break;
        }
      }
    }
    return List.copyOf(endings.values());
  }

  /** Two ways to read the same words one after the other, and whether they have parted yet. */
  private record Two(int first, int second, boolean parted) {}

  /** Whether words of a language, written one after the other, can be told apart again. */
  public static boolean isRepeatedInOneWay(Language language) {
    if (language.accepts(0) != Dfa.DEAD) {
      return false;
    }
    Set<Two> seen = new HashSet<>(Set.of(new Two(0, 0, false)));
    List<Two> todo = new ArrayList<>(seen);
    for (int i = 0; i < todo.size(); i++) {
      Two two = todo.get(i);
      for (int b = 0; b < LexerModes.BYTES; b++) {
        for (int first : ways(language, language.dfa().step(two.first(), b))) {
          for (int second : ways(language, language.dfa().step(two.second(), b))) {
            Two next = new Two(first, second, two.parted() || (first == 0) != (second == 0));
            if (next.equals(new Two(0, 0, true))) {
              return false;
            }
            if (seen.add(next)) {
              todo.add(next);
            }
          }
        }
      }
    }
    return true;
  }

  /** On in the word, or at the start of the next one where it may end; 0 stands for the start. */
  private static List<Integer> ways(Language language, int state) {
    if (state == Dfa.DEAD) {
      return List.of();
    }
    return language.accepts(state) == Dfa.DEAD ? List.of(state) : List.of(state, 0);
  }
}
