package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ptipc run --mask}, whose report and record may be shown to others. */
class MaskedRunIT {

  @TempDir Path folder;

  private Cli cli() {
    return new Cli(folder);
  }

  @Test
  void a_masked_run() throws Exception {
    String transport =
        """
        #!/bin/sh
        echo VERSION 1
        echo 'CMETHOD-ERROR obfs4 cannot reach 198.51.100.7:443'
        echo CMETHODS DONE
        printf 'open /home/alice/x' >&2
        """;
    Path program = Files.writeString(folder.resolve("transport"), transport);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (String format : new String[] {"text", "json"}) {
      String[] command = {
        "run", "--mask", "--format", format, "--client", "obfs4", "--", program.toString()
      };
      assertThat(cli().run(command).out())
          .contains("cannot reach ***")
          .doesNotContain("198.51.100.7")
          .doesNotContain("alice");
    }
  }

  /** A transcript with the secrets hidden gets the same verdict as with them. */
  @Test
  void a_masked_transcript_can_be_checked() throws Exception {
    String transport =
        """
        #!/bin/sh
        echo VERSION 1
        echo PROXY DONE
        echo LOG SEVERITY=notice MESSAGE="dialling my-bridge.example.net and 198.51.100.7:443"
        echo CMETHOD obfs4 socks5 198.51.100.8:4711
        echo CMETHOD-ERROR webtunnel cannot reach [2001:db8::77]:443
        echo CMETHODS DONE
        echo /home/alice/x >&2
        cat >/dev/null
        """;
    Path program = Files.writeString(folder.resolve("transport"), transport);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    for (String name : new String[] {"masked", "plain"}) {
      String mask = name.equals("masked") ? "--mask" : "--color=never";
      String[] command = {
        "run",
        mask,
        "--record",
        name,
        "--client",
        "obfs4,webtunnel",
        "--proxy",
        "socks5://198.51.100.9:1080",
        "--",
        program.toString()
      };
      cli().run(command);
    }
    assertThat(Files.readString(folder.resolve("masked")))
        .contains(
            "socks5 192.0.2.1:4711", "host.invalid", "TOR_PT_PROXY=socks5://[2001:db8::1]:1080")
        .doesNotContain("198.51.100", "my-bridge", "db8::77", "alice");
    Cli.Run masked = cli().run("check", "--format", "json", "masked");
    Cli.Run plain = cli().run("check", "--format", "json", "plain");
    assertThat(rules(plain)).isNotEmpty().isEqualTo(rules(masked));
  }

  /** The escape before a secret is shown in the report, and is in the transcript as it came. */
  @Test
  void secrets_behind_escapes() throws Exception {
    String transport =
        """
        printf '\\033[31m203.0.113.92:443\\033[0m no\\ncert\\tcert=hush\\n' >&2
        echo 'VERSION 1'
        echo 'LOG SEVERITY=notice MESSAGE="dial\\t203.0.113.93:443"'
        printf 'CMETHOD-ERROR x dial\\t203.0.113.94:443\\nCMETHODS DONE\\n'
        """;
    for (String format : List.of("text", "json", "sarif", "junit", "github")) {
      Cli.Run run =
          cli()
              .run(
                  "run",
                  "--mask",
                  "--record",
                  "record",
                  "--client",
                  "x",
                  "--format",
                  format,
                  "--",
                  "sh",
                  "-c",
                  transport,
                  "--password=hush");
      assertThat(run.out() + Files.readString(folder.resolve("record")))
          .contains("***")
          .doesNotContain("203.0.113.9")
          .doesNotContain("hush");
    }
  }

  private static List<String> rules(Cli.Run run) throws IOException {
    return new ObjectMapper()
        .readTree(run.out())
        .at("/files/0/diagnostics")
        .findValuesAsText("rule");
  }
}
