package dev.ptipc.check.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ptipc.PtIpc;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Edition;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A session with very many names of transports. */
class ManyNamesTest {

  /** More than are remembered of those that nobody asked for. */
  private static final int MANY = 20_000;

  private static final Pattern HASHED =
      Pattern.compile("\\b(Map|Set)<Bytes\\b[^;]*\\bnew (Linked)?Hash|Hash(Map|Set)<Bytes\\b");

  private final PtIpc ptIpc = new PtIpc();
  private final SessionCheck check = new SessionCheck(null, asking(), Edition.LATEST);
  private final List<String> found = new ArrayList<>();
  private long number;

  private static Environment asking() {
    String names = IntStream.range(0, MANY).mapToObj(i -> "n" + i).collect(Collectors.joining(","));
    return Environment.partly(Map.of("TOR_PT_CLIENT_TRANSPORTS", Bytes.of(names)));
  }

  private void say(String text) {
    Line line = new Line(++number, 0, Bytes.of(text), Line.Ending.LF);
    check.line(ptIpc.check(line)).forEach(this::keep);
  }

  private void report(int name) {
    say("CMETHOD n" + name + " socks5 127.0.0.1:1");
  }

  private void keep(Finding finding) {
    found.add(finding.diagnostic().rule().id() + ": " + finding.diagnostic().message());
  }

  /** A.3: however many. */
  @Test
  void each_that_was_asked_for_is_remembered() {
    say("VERSION 1");
    for (int i = 0; i < MANY - 1; i++) {
      report(i);
    }
    report(MANY - 2);
    say("CMETHODS DONE");
    check.finish(null).forEach(this::keep);
    assertThat(found)
        .containsExactly(
            "session/repeated-report: `n19998` has been reported before",
            "session/silent-name: `n19999` was asked for but not reported");
  }

  /**
   * A.3: a list that is taken apart leaves megabytes behind, on a busy machine as on a quiet one.
   */
  @Test
  void the_list_is_taken_apart_once_a_session() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    say("VERSION 1");
    report(0);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 1; i <= 100; i++) {
      report(i);
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    assertThat(found).isEmpty();
    assertThat((after - before) / 100).as("bytes allocated for a line").isLessThan(100_000);
  }

  /** A.12: `Aa` and `BB` have one hash, and so have all words made of as many of them. */
  @Test
  void no_class_looks_bytes_up_by_their_hash() throws IOException {
    assertThat(Bytes.of("AaBB")).hasSameHashCodeAs(Bytes.of("BBAa"));
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(HASHED);
      }
    }
  }
}
