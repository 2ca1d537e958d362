package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file into which tor wrote each time that it ran. */
class SeveralRunsTest {

  private static final String BEGINS =
      "Nov 27 15:02:24.000 [notice] Tor 0.4.9.11 opening log file.\n";

  private static final String DONE =
      "Nov 27 15:02:25.000 [notice] Bootstrapped 100% (done): Done\n";

  private static final String EXITED =
      "Nov 27 15:02:24.000 [warn] Managed proxy \"/usr/bin/obfs4proxy\" having PID 4068 terminated"
          + " with status code 1\n";

  private static final String UNMANAGED =
      "Nov 27 15:02:24.000 [warn] Managed proxy at '/usr/bin/obfs4proxy' failed the configuration"
          + " protocol and will be destroyed.\n";

  private static List<String> headlines(Diagnosis diagnosis) {
    return diagnosis.answers().stream().map(Answer::headline).toList();
  }

  @Test
  void the_last_is_told_first() {
    Diagnosis diagnosis = Diagnosed.of(BEGINS + EXITED + BEGINS + UNMANAGED);
    assertThat(headlines(diagnosis)).hasSize(2);
    assertThat(headlines(diagnosis).get(1)).contains("ended with 1");
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(4);
    assertThat(diagnosis.answers().get(1).aside()).isEqualTo("an earlier run");
    assertThat(Diagnosed.words(diagnosis)).contains("exited", "broke-protocol");
  }

  @Test
  void what_is_mended_is_told_to_be_so() {
    Diagnosis diagnosis = Diagnosed.of(BEGINS + EXITED + BEGINS + DONE);
    assertThat(headlines(diagnosis).get(0))
        .isEqualTo("the last run of tor shows nothing wrong with transports; earlier ones do");
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(3);
    assertThat(diagnosis.isWrong()).isTrue();
  }

  @Test
  void the_same_is_told_once() {
    Diagnosis diagnosis = Diagnosed.of((BEGINS + EXITED).repeat(500));
    assertThat(headlines(diagnosis)).hasSize(1);
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(1000);
    assertThat(diagnosis.processes()).hasSizeLessThanOrEqualTo(128);
  }

  /** On a reload tor opens its log anew, and tells its version. */
  @Test
  void a_reload_is_no_run() {
    String reload =
        "Nov 27 15:02:24.000 [notice] Received reload signal (hup). Reloading config and resetting"
            + " internal state.\n";
    Diagnosis diagnosis = Diagnosed.of(BEGINS + EXITED + reload + BEGINS + DONE);
    assertThat(headlines(diagnosis)).hasSize(1);
    assertThat(diagnosis.answers().get(0).aside()).doesNotContain("earlier");
  }

  /** One of them hangs: that its transport was never ready shows by the next. */
  @Test
  void a_run_that_ended_while_it_waited() {
    String started =
        "Nov 27 15:02:24.000 [info] launch_managed_proxy(): Managed proxy at '/usr/bin/x' has"
            + " spawned with PID '77'.\n";
    Diagnosis diagnosis = Diagnosed.of(BEGINS + started + BEGINS + DONE);
    assertThat(Diagnosed.words(diagnosis)).containsExactly("stopped-by-parent");
  }

  /** Each start tells the version twice, and there are few lines between two short runs. */
  @Test
  void a_short_run_ends_where_the_next_begins() {
    String running = "Nov 27 15:02:24.000 [notice] Tor 0.4.9.11 running on Linux.\n";
    String ends = "Nov 27 15:02:24.000 [notice] Catching signal TERM, exiting cleanly.\n";
    Diagnosis diagnosis = Diagnosed.of(BEGINS + running + ends + BEGINS + running + EXITED + ends);
    assertThat(headlines(diagnosis)).hasSize(1);
    assertThat(headlines(diagnosis).get(0)).contains("ended with 1");
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(6);
    assertThat(diagnosis.answers().get(0).aside()).doesNotContain("earlier");
  }

  /** As the log that the advice asks for ends. */
  @Test
  void a_transport_that_says_nothing_is_told_from_its_start_on() {
    String spawned =
        "Nov 27 15:02:24.000 [info] launch_managed_proxy(): Managed proxy at '/usr/bin/silent' has"
            + " spawned with PID '2021'.\n";
    Diagnosis diagnosis = Diagnosed.of(BEGINS + spawned);
    assertThat(headlines(diagnosis))
        .containsExactly("/usr/bin/silent has not said so far that it is ready");
    assertThat(diagnosis.answers().get(0).line()).isEqualTo(2);
    assertThat(diagnosis.isWrong()).isTrue();
    String later = "Nov 27 15:02:25.000 [info] something(): else\n".repeat(30);
    assertThat(headlines(Diagnosed.of(BEGINS + spawned + later)))
        .containsExactly("/usr/bin/silent has not said that it is ready, and tor still waits");
  }
}
