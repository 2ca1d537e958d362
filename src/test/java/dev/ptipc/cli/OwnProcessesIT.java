package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.2: what is ended is what was started here, and nothing else. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OwnProcessesIT {

  private static final String GOOD = "echo VERSION 1; echo CMETHODS DONE; ";

  @TempDir private Path folder;

  private Process bystander;

  /** Somebody else's, with a variable of the same value as that of the runs below. */
  @BeforeEach
  void start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sleep", "600");
    builder.environment().put("TOR_PT_STATE_LOCATION", folder.toString());
    bystander = builder.start();
  }

  @AfterEach
  void end() throws IOException {
    bystander.destroyForcibly();
    if (Files.exists(child())) {
      ProcessHandle.of(number()).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private Path child() {
    return folder.resolve("child");
  }

  private long number() throws IOException {
    return Long.parseLong(Files.readString(child()).strip());
  }

  /** Notes the number of what it starts, and is gone before that. */
  private String leaving(String command) {
    return "(" + command + " >/dev/null 2>&1 & echo $! >" + child() + "); ";
  }

  private boolean isChildAlive() throws IOException {
    // One that nobody has taken notice of has no command any more.
    return ProcessHandle.of(number()).flatMap(child -> child.info().command()).isPresent();
  }

  @Test
  void one_with_the_same_state_directory_lives_on() throws Exception {
    String state = "TOR_PT_STATE_LOCATION=" + folder;
    new Cli(folder)
        .run("run", "--client", "a", "--env", state, "--", "sh", "-c", GOOD + "cat >/dev/null");

    assertThat(bystander.isAlive()).isTrue();
  }

  @Test
  void a_variable_that_was_inherited_is_no_mark() throws Exception {
    String state = "TOR_PT_STATE_LOCATION=" + folder;
    Run run =
        new Cli(folder)
            .env("TOR_PT_STATE_LOCATION", folder.toString())
            .run("run", "--client", "a", "--env", state, "--", "sh", "-c", GOOD + "cat >/dev/null");

    assertThat(run.err()).isEmpty();
    assertThat(Runs.ending(run.out())).isEqualTo("exit   | code 0, by stdin-close");
    assertThat(bystander.isAlive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sleep 600", "setsid sleep 600", "env -i sleep 600"})
  void what_a_transport_leaves_behind_is_ended(String left) throws Exception {
    Run run =
        new Cli(folder).run("run", "--client", "a", "--", "sh", "-c", leaving(left) + GOOD + ":");

    assertThat(Runs.ending(run.out())).isEqualTo("exit   | code 0, by itself");
    assertThat(isChildAlive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"setsid sleep 600", "env -i sleep 600"})
  void what_a_target_leaves_behind_is_ended(String left) throws Exception {
    Run run =
        new Cli(folder)
            .input("VERSION 1\n")
            .run("compare", "--lines", "-", "--target", leaving(left) + "cat");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(isChildAlive()).isFalse();
  }

  @Test
  void what_was_started_within_a_run_within_a_run_is_ended_by_both() throws Exception {
    String inner = String.join("' '", new Cli(folder).command("run", "--client", "a", "--"));
    String script = folder.resolve("inner.sh").toString();
    Files.writeString(
        Path.of(script), leaving("setsid sleep 600") + "env | grep -c ^PTIPC_RUN_ >&2; " + GOOD);
    Run run =
        new Cli(folder)
            .run("run", "--client", "a", "--", "sh", "-c", "'" + inner + "' sh " + script);

    assertThat(run.out()).contains("stderr | 2\n");
    assertThat(isChildAlive()).isFalse();
  }

  /** By way of another program the reason must be the same. */
  @Test
  void why_a_program_does_not_start_is_what_the_system_says() throws Exception {
    Path script = folder.resolve("script");
    Files.writeString(script, "#!/none/such\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    Run run = new Cli(folder).run("run", "--client", "a", "--", script.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).endsWith(": its interpreter `/none/such` does not exist\n");
  }

  @Test
  void a_transport_leads_a_session_and_is_told_no_more_than_that() throws Exception {
    String script = "env >&2; cut -d' ' -f1,6 /proc/$$/stat >&2; " + GOOD + ":";
    Run run = new Cli(folder).run("run", "--client", "a", "--", "sh", "-c", script);

    assertThat(run.out())
        .containsPattern("stderr \\| PTIPC_RUN_[0-9a-f]{32}=1\n")
        .containsPattern("stderr \\| ([0-9]+) \\1\n");
  }
}
