package dev.ptipc.fuzz;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import org.junit.jupiter.api.Test;

class LineSuiteTest {
  @Test
  void probe() {
    for (int i = 0; i < 2; i++) {
      long t = System.nanoTime();
      VerdictAutomaton automaton = new VerdictAutomaton();
      System.out.println(
          "PROBE "
              + automaton.states()
              + " "
              + automaton.symbols()
              + " "
              + (System.nanoTime() - t) / 1000000);
      for (LineSuite.Goal goal : LineSuite.Goal.values()) {
        t = System.nanoTime();
        LineSuite.Suite suite = LineSuite.of(automaton, goal);
        System.out.println(
            "PROBE "
                + goal
                + " "
                + suite.lines().size()
                + " "
                + suite.certificate().size()
                + " "
                + suite.goals()
                + " "
                + (System.nanoTime() - t) / 1000000);
      }
    }
  }
}
