package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults that show in one state of the automaton are told apart, and one fault is told once. */
class CausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // After either line the same may come.
        "'PROXY DONE[a-z]' ok 'SMETHODS DONE[A-Z]' ok | PROXY DONEa; SMETHODS DONEX |"
            + " PROXY DONEa; SMETHODS DONEX",
        "'(PROXY|SMETHODS) DONE[a-z]' ok | PROXY DONEb; SMETHODS DONEx | PROXY DONEa",
        // A line that is refused is read to its end, wherever in it the fault is.
        "'CMETHOD -.*' malformed 'CMETHOD .* \\[.*' malformed |"
            + " CMETHOD -x socks5 a:1; CMETHOD x socks5 [::1]:1 |"
            + " CMETHOD - a a:0; CMETHOD a socks4 [::]:1",
        "'CMETHOD .* \\[.*' malformed |"
            + " CMETHOD x socks5 [::2]:1; CMETHOD yy socks4 [::1]:2 | CMETHOD a socks4 [::]:1",
        "'(ENV|PROXY)-ERROR .*b' malformed | ENV-ERROR ab; PROXY-ERROR b | ENV-ERROR b"
      })
  void eachFaultIsAFinding(String faults, String lines, String witnesses) throws Exception {
    ComparisonResult result =
        Parsers.compare(
            Parsers.lines(lines.split("; ", -1)),
            Duration.ofSeconds(20),
            Parsers.java(PlantedParser.class, faults));

    assertThat(result.causes())
        .extracting(cause -> cause.witness().text())
        .isEqualTo(List.of(witnesses.split("; ", -1)));
  }
}
