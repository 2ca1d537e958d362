package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.10, A.11: what a transport sees of itself is the same directly and under the real launcher. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class WrapInheritsIT {

  /** A name that is no identifier, names that the launcher uses, and bytes that are no UTF-8. */
  private static final String GIVEN =
      "env --ignore-signal=PIPE,INT a.b=1 \"x-y=it's\" home=h version=v PWD=/none"
          + " \"bad=$(printf '\\351')\" \"o.d=$(printf '\\351\\nq')\" ";

  @TempDir private static Path folder;

  @BeforeAll
  static void distribution() throws IOException {
    Path program = Files.createDirectories(folder.resolve("bin")).resolve("ptipc");
    Files.copy(Path.of("ptipc"), program);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path library = Files.createDirectories(folder.resolve("lib/ptipc"));
    Files.copy(Path.of(System.getProperty("ptipc.cliJar")), library.resolve("ptipc-0.jar"));
  }

  /**
   * The launcher is run here as a user runs it: what it would tell Java of the locale is taken
   * back.
   */
  private static final String LOCALE =
      "[ -z \"${PTIPC_LC_ALL-}\" ] || export LC_ALL=\"${PTIPC_LC_ALL#=}\"; unset PTIPC_LC_ALL; ";

  private static Run shell(String script) throws Exception {
    return new Cli(folder)
        .env("JAVA_HOME", System.getProperty("java.home"))
        .env("XDG_CACHE_HOME", "/proc/none")
        .env("PTIPC_JAVA_OPTS", "-Djava.io.tmpdir=" + Suite.DIRECTORY)
        .env("P", folder.resolve("bin/ptipc").toString())
        .shell(LOCALE + script);
  }

  private static void same(String given, String command, String filter) throws Exception {
    Run direct = shell(given + command + filter);
    Run wrapped = shell(given + "\"$P\" wrap --report r -- " + command + filter);
    assertThat(direct.out()).isNotEmpty();
    assertThat(wrapped).isEqualTo(direct);
  }

  @Test
  void the_environment_byte_for_byte() throws Exception {
    same(GIVEN, "cat /proc/self/environ", " | tr '\\0\\n' '\\n\\001' | LC_ALL=C sort");
  }

  @Test
  void no_variable_that_a_shell_would_add() throws Exception {
    String given = "env -i JAVA_HOME=\"$JAVA_HOME\" XDG_CACHE_HOME=/proc/none LC_ALL=C.UTF-8 ";
    same(
        given + "P=\"$P\" PTIPC_JAVA_OPTS=\"$PTIPC_JAVA_OPTS\" ",
        "/bin/cat /proc/self/environ",
        " | tr '\\0' '\\n' | LC_ALL=C sort");
  }

  @Test
  void signals_and_limits() throws Exception {
    same(
        "ulimit -Sn 300; env --default-signal " + GIVEN,
        "cat /proc/self/status /proc/self/limits",
        // Two more are the C library's own, and depend on how the Java of this test starts a shell.
        " | grep -a '^Sig[BIC]\\|^Max' | sed 's/^\\(Sig...:\\).*\\(.......\\)$/\\1\\2/'");
  }

  /** And with the class-data archive of a real jar Java does not end with SIGSEGV (A.10). */
  @ParameterizedTest
  @ValueSource(strings = {"<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"})
  void closed_streams_are_closed_for_the_transport(String closed) throws Exception {
    String look =
        " sh -c 'for i in 0 1 2; do [ -e /proc/$$/fd/$i ] && echo $i; done >seen; exit 7' ";
    shell("exec" + look + closed);
    String direct = Files.readString(folder.resolve("seen"));
    Run wrapped = shell("exec \"$P\" wrap --report r --" + look + closed);

    assertThat(folder.resolve("seen")).hasContent(direct);
    assertThat(wrapped.exit()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run --client a", "conformance", "wrap --report r"})
  void the_limit_of_open_files_is_not_raised(String command) throws Exception {
    String target = command.startsWith("conf") ? "; cat" : "; echo VERSION 1; exit 0";
    shell("ulimit -Sn 300; exec \"$P\" " + command + " -- sh -c 'ulimit -Sn >limit" + target + "'");

    assertThat(folder.resolve("limit")).hasContent("300\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 9", "kill -s SEGV $$"})
  void exit_codes_as_a_shell_counts(String end) throws Exception {
    Run direct = shell("sh -c '" + end + "'; echo $?");
    Run wrapped = shell("\"$P\" wrap --report r -- sh -c '" + end + "'; echo $?");

    assertThat(wrapped.out()).isEqualTo(direct.out());
  }
}
