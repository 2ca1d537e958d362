package dev.ptipc.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.Example;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An example, checked, and held against what it expects. */
public final class CheckedExample implements TranscriptCheck.Listener {

  private final List<String> statuses = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  /** Checks the lines of an example, each alone. */
  public static void checkLines(Example example) throws IOException {
    CheckedExample checked = new CheckedExample();
    TranscriptCheck.read(new ByteArrayInputStream(example.stdout()), example.limit(), checked);
    assertThat(checked.found).containsExactlyElementsOf(example.expected());
    assertThat(checked.statuses).containsExactlyElementsOf(example.statuses());
  }

  /** What the first letter of an example's name promises. */
  public static void checkName(String name, Example example) {
    boolean error = example.expected().stream().anyMatch(line -> line.startsWith("error "));
    String promised = example.expected().isEmpty() ? "y_" : error ? "n_" : "i_";
    assertThat(name).startsWith(promised);
    assertThat(example.title()).isNotBlank();
    assertThat(example.environment()).isInstanceOf(Map.class);
  }

  @Override
  public void line(CheckedLine line, long fileLine) {
    statuses.add(line.status().word());
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    found.add(Example.expectation(finding));
  }
}
