package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code run} with the plugin line of a torrc in place of a program. */
class RunTorrcIT {

  @TempDir private Path folder;

  private Cli cli() {
    return new Cli(folder);
  }

  private String file(String torrc) throws IOException {
    return Files.writeString(folder.resolve("torrc"), torrc).toString();
  }

  @Test
  void run_starts_the_program_of_a_torrc() throws Exception {
    String transport =
        """
        #!/bin/sh
        echo VERSION 1
        echo "CMETHOD-ERROR $TOR_PT_CLIENT_TRANSPORTS args $*"
        echo CMETHODS DONE
        cat
        """;
    Path program = Files.writeString(folder.resolve("transport"), transport);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String torrc =
        file(
            "UseBridges 1\nclienttransportplugin one exec "
                + program
                + " -v now\nServerTransportPlugin two exec /nonexistent/x\n");
    Cli.Run run = cli().run("run", "--torrc", torrc, "--transport", "one");
    assertThat(run.out()).contains("CMETHOD-ERROR one args -v now");
    assertThat(run.err()).contains("torrc:3: there is no such program [torrc/no-such-program]");
    assertThat(cli().run("run", "--torrc", torrc).err())
        .contains("2 lines")
        .contains("--transport");
    assertThat(cli().run("run", "--torrc", torrc, "--transport", "three").exit()).isEqualTo(2);
    assertThat(cli().run("run", "--torrc", torrc, "--", "x").exit()).isEqualTo(2);
    assertThat(cli().run("run").err()).contains("PROGRAM [ARG...]");
    assertThat(cli().run("run", "--torrc", folder.toString()).err())
        .isEqualTo("ptipc: " + folder + ": is a directory\n");
  }

  @Test
  void a_path_that_is_not_ascii_is_the_path_that_it_is() throws Exception {
    Path bin = Files.createDirectory(folder.resolve("d\u00E9"));
    Path program = Files.writeString(bin.resolve("p"), "#!/bin/sh\necho ENV-ERROR here\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String torrc = file("ClientTransportPlugin one exec " + program + "\n");

    assertThat(cli().run("run", "--torrc", torrc, "--transport", "one").out())
        .contains("ENV-ERROR here");
    assertThat(cli().run("diagnose", "--here", torrc).out())
        .doesNotContain("torrc/no-such-program");
  }

  /** A transport of one name may be client and server. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--client one | CMETHODS one",
        "--client one,both | CMETHODS one,both",
        "--client both --transport one | CMETHODS both",
        "--server both | SMETHODS both",
        "--server two | SMETHODS two",
        "--transport one | CMETHODS one,both",
      })
  void run_takes_the_role_of_a_torrc_that_is_asked_for(String options, String started)
      throws Exception {
    Cli.Run run = ofBothRoles(options);
    assertThat(run.out()).contains("log    | notice: " + started + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--transport both | 2 lines of - start a program for `both`;"
            + " --client NAME or --server NAME chooses one",
        "--grace 3 | 3 lines of - start a program; --client NAME or --server NAME chooses one",
        "--server both,two | no line of - starts a program for --server both,two",
        "--client two | no line of - starts a program for --client two",
      })
  void run_says_what_chooses(String options, String told) throws Exception {
    Cli.Run run = ofBothRoles(options);
    assertThat(run.err().lines().filter(line -> !line.contains("[torrc/")))
        .containsExactly("ptipc: " + told, "Try `ptipc run --help`.");
    assertThat(run.exit()).isEqualTo(2);
  }

  private Cli.Run ofBothRoles(String options) throws Exception {
    Path program =
        Files.writeString(
            folder.resolve("transport"),
            """
            #!/bin/sh
            echo VERSION 1
            for list in "CMETHODS $TOR_PT_CLIENT_TRANSPORTS" "SMETHODS $TOR_PT_SERVER_TRANSPORTS"; do
              echo "LOG SEVERITY=notice MESSAGE=\\"$list\\""
            done
            """);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String torrc =
        """
        ClientTransportPlugin one,both exec %s
        ServerTransportPlugin both exec %s
        ServerTransportPlugin two exec %s
        """
            .replace("%s", program.toString());
    List<String> words = new ArrayList<>(List.of("run", "--torrc", "-"));
    words.addAll(List.of(("--timeout 1 " + options).split(" ")));
    return cli().input(torrc).run(words.toArray(String[]::new));
  }
}
