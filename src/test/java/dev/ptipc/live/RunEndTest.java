package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Framer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A.5: a run ends when the transport has, and has heard all that it wrote, with no limit set. */
@Tag("slow")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RunEndTest {

  private static final Duration FOR_EVER = Duration.ofDays(10_000);

  private static final String GOOD = "echo VERSION 1; echo CMETHODS DONE; ";

  private final Slow slow = new Slow();

  private LiveRun.Outcome run(String script) throws Exception {
    return LiveRun.run(
        new Plan(
            List.of("sh", "-c", script),
            Role.CLIENT,
            Map.of("TOR_PT_CLIENT_TRANSPORTS", "a"),
            FOR_EVER,
            FOR_EVER,
            Framer.DEFAULT_LIMIT),
        slow);
  }

  /** The queue is full when the transport exits, so that its end has to wait for room. */
  @Test
  void the_end_is_not_lost_when_the_reader_is_slow() throws Exception {
    assertThat(run("head -c 4000000 /dev/zero").endedBy()).isEqualTo("itself");
    assertThat(slow.stdout).isEqualTo(4_000_000);
  }

  @Test
  void nor_that_of_stderr() throws Exception {
    assertThat(run(GOOD + "head -c 4000000 /dev/zero >&2").endedBy()).isEqualTo("itself");
    assertThat(slow.stderr).isEqualTo(4_000_000);
  }

  @Test
  void a_child_that_holds_stdout_open_does_not_hold_up_the_end() throws Exception {
    assertThat(run(GOOD + "sleep 600 &").endedBy()).isEqualTo("itself");
    assertThat(slow.stdout).isEqualTo("VERSION 1\nCMETHODS DONE\n".length());
  }

  /** Counts what it is told, and takes a while for each piece. */
  private static final class Slow implements LiveRun.Listener {

    private long stdout;
    private long stderr;

    @Override
    public void stdout(byte[] piece) {
      stdout += piece.length;
      pause();
    }

    @Override
    public void stderr(byte[] piece) {
      stderr += piece.length;
      pause();
    }

    private static void pause() {
      try {
        TimeUnit.MILLISECONDS.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void line(CheckedLine line) {}

    @Override
    public void finding(Finding finding) {}
  }
}
