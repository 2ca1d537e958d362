package dev.ptipc.fuzz.jazzer;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a parent puts into the variables, and a transport writes upon it. */
class EnvironmentFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.sessions();
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void anyEnvironmentIsJudged(byte[] input) {
    Bytes rest = Bytes.of(input);
    Map<String, Bytes> variables = new LinkedHashMap<>();
    for (int nul = rest.indexOf(0, 0); nul >= 0; nul = rest.indexOf(0, 0)) {
      Bytes pair = rest.part(0, nul);
      int equals = pair.indexOf('=', 0);
      if (equals > 0) {
        variables.put(pair.part(0, equals).text(), pair.part(equals + 1, pair.length()));
      }
      rest = rest.part(nul + 1, rest.length());
    }
    for (Environment environment :
        new Environment[] {Environment.of(variables), Environment.partly(variables)}) {
      for (Finding finding : PtIpc.checkSession(rest.toArray(), environment).findings()) {
        boolean inside = finding.diagnostic().span().end() <= finding.text().length();
        if (!inside && finding.place().in() == Place.In.ENVIRONMENT) {
          throw new AssertionError("a span behind its text: " + finding);
        }
      }
    }
  }
}
