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
}
