package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.environment.Role;
import dev.ptipc.spec.Edition;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An input, checked: what was found, as examples write it. */
public final class CheckedExample implements TranscriptListener {

  private final List<String> statuses = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private @Nullable Role role;

  private CheckedExample() {}

  /** Checks the lines of an example, each alone, and holds them against what it expects. */
  public static void checkLines(Example example) throws IOException {
    checkLines(example, TranscriptCheck.Settings.lines(example.limit()));
  }

  /** The same by the edition of 2023. */
  public static void checkLinesOf2023(Example example) throws IOException {
    checkLines(example, of2023(TranscriptCheck.Settings.lines(example.limit())));
  }

  private static void checkLines(Example example, TranscriptCheck.Settings settings)
      throws IOException {
    CheckedExample checked = read(example.session().stdout().toArray(), settings);
    assertThat(checked.found).containsExactlyElementsOf(example.expected());
    assertThat(checked.statuses).containsExactlyElementsOf(example.statuses());
  }

  /** Checks an example as a session, and holds it against what it expects. */
  public static void checkSession(Example example) throws IOException {
    checkSession(example, example.settings());
  }

  /** The same by the edition of 2023. */
  public static void checkSessionOf2023(Example example) throws IOException {
    checkSession(example, of2023(example.settings()));
  }

  private static void checkSession(Example example, TranscriptCheck.Settings settings)
      throws IOException {
    CheckedExample checked = read(example.transcript(), settings);
    assertThat(checked.found).containsExactlyElementsOf(example.expected());
  }

  private static TranscriptCheck.Settings of2023(TranscriptCheck.Settings settings) {
    return new TranscriptCheck.Settings(
        settings.limit(),
        settings.linesOnly(),
        settings.role(),
        settings.environment(),
        Edition.OF_2023);
  }

  /** Checks a file as the command line does. */
  public static CheckedExample checkFile(byte[] file) throws IOException {
    return read(file, new TranscriptCheck.Settings(1 << 16, false, null, Map.of()));
  }

  /** Checks a file that comes in pieces of so many bytes. */
  public static CheckedExample checkFile(byte[] file, int piece) throws IOException {
    return read(
        new ByteArrayInputStream(file) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(piece, length));
          }
        },
        new TranscriptCheck.Settings(1 << 16, false, null, Map.of()));
  }

  private static CheckedExample read(byte[] input, TranscriptCheck.Settings settings)
      throws IOException {
    return read(new ByteArrayInputStream(input), settings);
  }

  private static CheckedExample read(InputStream input, TranscriptCheck.Settings settings)
      throws IOException {
    CheckedExample checked = new CheckedExample();
    checked.role = TranscriptCheck.read(input, settings, checked);
    return checked;
  }

  /** What the first letter of an example's name promises. */
  public static void checkName(String name, Example example) {
    boolean error = example.expected().stream().anyMatch(line -> line.startsWith("error "));
    String promised = example.expected().isEmpty() ? "y_" : error ? "n_" : "i_";
    assertThat(name).startsWith(promised);
    assertThat(example.title()).isNotBlank();
  }

  /** Breaks each clause of its rule, and has a near miss. */
  public static void checkWhole(Rule rule, Map<String, Example> examples) {
    Set<String> broken = new HashSet<>();
    for (Example example : examples.values()) {
      for (String line : example.expected()) {
        String[] words = line.split(" ", -1);
        if (words[1].equals(rule.id())) {
          assertThat(words[0]).isEqualTo(rule.severity().word());
          broken.add(words[2]);
        }
      }
    }
    if (rule.clauses().isEmpty()) {
      assertThat(broken).containsExactly("-");
    } else {
      assertThat(broken).containsExactlyInAnyOrderElementsOf(rule.clauses());
    }
    assertThat(examples.keySet()).anyMatch(name -> name.startsWith("y_"));
  }

  public List<String> found() {
    return found;
  }

  public @Nullable Role role() {
    return role;
  }

  @Override
  public void line(CheckedLine line) {
    statuses.add(line.status().word());
  }

  @Override
  public void finding(Finding finding) {
    found.add(Example.expectation(finding));
  }

  @Override
  public void recorded(String text) {
    found.add("recorded " + text);
  }
}
