package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.FaultyParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Five faults in a copy of the grammar are five findings, each with the shortest line. */
@Tag("slow")
class PlantedFaultsTest {

  /** The lines are those that a breadth-first search finds for each fault: DifferenceTest. */
  @Test
  void eachIsFoundOnceWithTheShortestLine() throws Exception {
    ComparisonResult result = Parsers.compareOnSuite(Parsers.java(FaultyParser.class));

    assertThat(result.causes())
        .extracting(
            cause ->
                String.join(
                    "|",
                    cause.witness().text(),
                    cause.says().word(),
                    cause.other().word(),
                    cause.clause()))
        .containsExactly(
            "a|unknown|malformed|3.3-UNKNOWN-1",
            "ENV-ERROR a|ok|malformed|3.3.1-ENVERR-1",
            "PROXY DONES|malformed|ok|3.3.2-PROXYDONE-1",
            "SMETHOD a a:0 a|violation|malformed|3.3.3-ARGS-3",
            "SMETHOD a a:000000000|violation|malformed|3.3.3-SMETHOD-2");
  }
}
