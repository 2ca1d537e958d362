package dev.ptipc.check;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.Example;
import dev.ptipc.environment.Role;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An example, checked, and held against what it expects. */
public final class CheckedExample implements TranscriptCheck.Listener {

  private final List<String> statuses = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private @Nullable Role role;

  /** Checks the lines of an example, each alone. */
  public static void checkLines(Example example) throws IOException {
    CheckedExample checked = check(example, TranscriptCheck.Settings.lines(example.limit()));
    assertThat(checked.statuses).containsExactlyElementsOf(example.statuses());
  }

  /** Checks an example as a session. */
  public static void checkSession(Example example) throws IOException {
    Role role = example.role() == null ? null : Role.valueOf(example.role().toUpperCase(ROOT));
    check(
        example, new TranscriptCheck.Settings(example.limit(), false, role, example.environment()));
  }

  private static CheckedExample check(Example example, TranscriptCheck.Settings settings)
      throws IOException {
    CheckedExample checked = new CheckedExample();
    byte[] input = example.transcript();
    checked.role = TranscriptCheck.read(new ByteArrayInputStream(input), settings, checked);
    assertThat(checked.found).containsExactlyElementsOf(example.expected());
    return checked;
  }

  /** What the first letter of an example's name promises. */
  public static void checkName(String name, Example example) {
    boolean error = example.expected().stream().anyMatch(line -> line.startsWith("error "));
    String promised = example.expected().isEmpty() ? "y_" : error ? "n_" : "i_";
    assertThat(name).startsWith(promised);
    assertThat(example.title()).isNotBlank();
  }

  @Override
  public void line(CheckedLine line, long fileLine) {
    statuses.add(line.status().word());
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    found.add(Example.expectation(finding));
  }

  @Override
  public void recorded(String text) {
    found.add("recorded " + text);
  }
}
