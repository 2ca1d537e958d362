package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log with more in it than is kept: what is left out is told, and nothing is told twice. */
class LargeLogTest {

  private static final String BEGINS =
      "Nov 27 15:02:24.000 [notice] Tor 0.4.9.11 opening log file.\n";

  private static final String LINE =
      "Nov 27 15:02:24.000 [info] handle_proxy_line(): Got a line from managed proxy '/p0': ";

  private static String exited(int program) {
    return "Nov 27 15:02:24.000 [warn] Managed proxy \"/p"
        + program
        + "\" having PID 1 terminated with status code 1\n";
  }

  private static String exited(int from, int to) {
    return IntStream.range(from, to).mapToObj(LargeLogTest::exited).collect(Collectors.joining());
  }

  private static List<String> headlines(Diagnosis diagnosis) {
    return diagnosis.answers().stream().map(Answer::headline).toList();
  }

  @Test
  void sixty_four_programs_are_told_apart() {
    Diagnosis diagnosis = Diagnosed.of(exited(0, 64));
    assertThat(headlines(diagnosis)).hasSize(64).doesNotHaveDuplicates();
    assertThat(headlines(diagnosis).get(63)).startsWith("/p63 ended with 1");
  }

  @Test
  void the_others_are_told_together() {
    Diagnosis diagnosis = Diagnosed.of(exited(0, 200) + exited(7).repeat(3));
    assertThat(headlines(diagnosis)).hasSize(66).doesNotHaveDuplicates();
    assertThat(headlines(diagnosis).get(64)).startsWith("/p64 ended with 1");
    assertThat(headlines(diagnosis).get(65))
        .isEqualTo("more than 64 programs are named in one run, and the others are not told apart");
    assertThat(diagnosis.answers().get(65).line()).isEqualTo(65);
    List<Diagnosis.Ran> ran = diagnosis.processes();
    assertThat(ran).hasSize(65);
    assertThat(ran.get(7).lines()).containsExactly(8L, 201L, 202L, 203L);
    assertThat(ran.get(64).program()).isNull();
    assertThat(ran.get(64).lines()).hasSize(100).startsWith(65L, 66L);
  }

  @Test
  void what_others_said_is_no_conversation() {
    StringBuilder log = new StringBuilder(exited(0, 64));
    for (int i = 64; i < 70; i++) {
      log.append(LINE.replace("/p0", "/p" + i)).append("(VERSION 1)\n");
    }
    Diagnosis diagnosis = Diagnosed.of(log.toString());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(headlines(diagnosis)).anyMatch(each -> each.startsWith("more than 64 programs"));
  }

  @Test
  void of_many_runs_the_last_are_told() {
    String runs =
        IntStream.range(0, 300).mapToObj(i -> BEGINS + exited(i)).collect(Collectors.joining());
    Diagnosis diagnosis = Diagnosed.of(runs);
    assertThat(headlines(diagnosis)).hasSize(129).doesNotHaveDuplicates();
    assertThat(headlines(diagnosis).get(0)).startsWith("/p299 ");
    assertThat(headlines(diagnosis).get(127)).startsWith("/p172 ");
    assertThat(headlines(diagnosis).get(128)).startsWith("there are more runs in this log");
  }

  @Test
  void what_follows_is_counted_once() {
    String log = exited(0);
    for (int i = 0; i < 30; i++) {
      log += stuck(i % 2 == 0 ? 5 : 10);
    }
    Diagnosis diagnosis = Diagnosed.of(log);
    assertThat(diagnosis.follows()).hasSize(2);
    assertThat(diagnosis.follows().stream().mapToInt(Diagnosis.Follows::count).sum()).isEqualTo(30);
    assertThat(Diagnosed.text(diagnosis)).contains("30 more lines only follow");
  }

  private static String stuck(int percent) {
    return "Nov 27 15:02:24.000 [warn] Problem bootstrapping. Stuck at "
        + percent
        + "% (conn_pt): Connecting to pluggable transport. (Connection refused; CONNECTREFUSED;"
        + " count 10; recommendation warn; host 0123456789ABCDEF0123456789ABCDEF01234567 at"
        + " 198.51.100.7:443)\n";
  }

  @Test
  void a_program_has_at_most_a_hundred_lines() {
    String spawned =
        "Nov 27 15:02:24.000 [info] launch_managed_proxy(): Managed proxy at '/p0' has spawned"
            + " with PID '1'.\n";
    String log = exited(0).repeat(100) + spawned + BEGINS;
    Diagnosis.Ran ran = Diagnosed.of(log + "Nov 27 15:02:24.000 [notice] x\n").processes().get(0);
    assertThat(ran.lines()).hasSize(100);
    String ends = "Nov 27 15:02:24.000 [notice] Catching signal TERM, exiting cleanly.\n";
    Diagnosis stopped = Diagnosed.of(exited(0).repeat(100) + spawned + ends);
    assertThat(Diagnosed.words(stopped)).isNotEmpty();
    assertThat(stopped.processes().get(0).lines()).hasSize(100);
  }

  /** Its bytes stay what they were, whatever they mean in UTF-8. */
  @Test
  void a_name_of_a_transport_has_one_form() {
    String log = LINE + "(CMETHOD-ERROR t\u00E9\u65E5 failed)\n" + exited(0);
    Diagnosis diagnosis = Diagnosed.of(log.getBytes(StandardCharsets.UTF_8), false);
    assertThat(diagnosis.processes().get(0).transports())
        .containsExactly("t\\xc3\\xa9\\xe6\\x97\\xa5");
    assertThat(headlines(diagnosis)).doesNotHaveDuplicates();
  }
}
