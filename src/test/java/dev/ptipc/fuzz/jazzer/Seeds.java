package dev.ptipc.fuzz.jazzer;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.Catalogue;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.fuzz.line.LineSuite;
import dev.ptipc.transcript.TranscriptRules;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the fuzzer begins with, and what each build tries: the suite of all edges, and the examples
 * of all rules. Inputs that a fuzzer has found lie beside the classes, among the resources.
 */
final class Seeds {

  private static final List<byte[]> EDGES =
      LineSuite.of(new VerdictAutomaton(), LineSuite.Goal.EDGES).lines();

  /** A fuzzer that begins with long inputs makes longer ones, a few in a second. */
  private static final int MOST = 4096;

  private Seeds() {}

  /** Lines without their LF. */
  static Stream<byte[]> lines() {
    return EDGES.stream();
  }

  /** Transcripts, and raw stdout of transports. */
  static Stream<byte[]> transcripts() {
    return examples().map(Example::transcript);
  }

  /** Variables, each with a NUL behind it, then what a transport wrote. */
  static Stream<byte[]> sessions() {
    return examples().map(Seeds::session);
  }

  private static Stream<Example> examples() {
    return Stream.concat(Catalogue.all().stream(), TranscriptRules.all().stream())
        .flatMap(rule -> Examples.of(rule.id()).values().stream())
        .filter(example -> example.transcript().length <= MOST);
  }

  private static byte[] session(Example example) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    example
        .session()
        .environment()
        .forEach(
            (name, value) -> {
              out.writeBytes((name + "=").getBytes(StandardCharsets.UTF_8));
              out.writeBytes(value.toArray());
              out.write(0);
            });
    out.writeBytes(example.session().stdout().toArray());
    return out.toByteArray();
  }
}
