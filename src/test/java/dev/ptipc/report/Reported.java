package dev.ptipc.report;

import dev.ptipc.check.Catalogue;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An input that is checked and told to a report, as the command line does it. */
public final class Reported extends Reporter {

  private static final Path RUNS = Path.of("src/test/resources/corpus/transcripts");

  private final List<Finding> findings = new ArrayList<>();

  private Reported(Report report) {
    super(report);
  }

  /** Tells a report of one input; returns what it was told. */
  static List<Finding> tell(Report report, String file, byte[] input, int limit)
      throws IOException {
    return tell(report, file, input, new TranscriptCheck.Settings(limit, false, null, Map.of()));
  }

  /** The same by other settings. */
  public static List<Finding> tell(
      Report report, String file, byte[] input, TranscriptCheck.Settings settings)
      throws IOException {
    Reported reported = new Reported(report);
    report.begin(file);
    Role role = TranscriptCheck.read(new ByteArrayInputStream(input), settings, reported);
    report.end(role, reported.summary());
    return reported.findings;
  }

  static List<Finding> tell(Report report, String file, byte[] input) throws IOException {
    return tell(report, file, input, Framer.DEFAULT_LIMIT);
  }

  /** One byte a character. */
  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static List<Rule> rules() {
    return Stream.of(Catalogue.all(), TranscriptRules.all()).flatMap(List::stream).toList();
  }

  /** Every recorded run and every example of a rule, by name. */
  static Map<String, byte[]> inputs() throws IOException {
    Map<String, byte[]> inputs = new LinkedHashMap<>();
    List<Path> runs;
    try (Stream<Path> list = Files.list(RUNS)) {
      runs = list.sorted().toList();
    }
    for (Path run : runs) {
      inputs.put(run.toString(), Files.readAllBytes(run));
    }
    for (Rule rule : rules()) {
      for (Map.Entry<String, Example> each : Examples.of(rule.id()).entrySet()) {
        inputs.put(rule.id() + "/" + each.getKey() + ".txt", each.getValue().transcript());
      }
    }
    return inputs;
  }

  @Override
  public void finding(Finding finding) {
    findings.add(finding);
    super.finding(finding);
  }
}
