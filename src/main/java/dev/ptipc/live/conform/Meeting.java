package dev.ptipc.live.conform;

import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two runs of a program would be in each other's way. */
final class Meeting {

  /** What systems and languages say of an address that another program has. */
  private static final List<String> SENTENCES =
      List.of(
          "address already in use",
          "address in use",
          "eaddrinuse",
          "only one usage of each socket");

  private Meeting() {}

  /** Whether a line says that an address was taken. */
  static boolean isTold(Bytes line) {
    String text = Ascii.lowerCase(line);
    return SENTENCES.stream().anyMatch(text::contains);
  }

  /** Whether two runs, of which one had ended before the other began, listened at the same port. */
  static boolean haveFixedPort(List<ScenarioObservation> oneAfterTheOther) {
    Set<Integer> seen = new HashSet<>();
    for (ScenarioObservation observation : oneAfterTheOther) {
      for (int port : observation.reports().ports()) {
        if (!seen.add(port)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether some, played side by side, were told that an address was taken by none of ours. */
  static boolean isLikely(List<ScenarioObservation> together) {
    return together.stream()
        .anyMatch(
            observation ->
                observation.metAnother()
                    && !observation.scenario().variables().toString().contains("{used}"));
  }
}
