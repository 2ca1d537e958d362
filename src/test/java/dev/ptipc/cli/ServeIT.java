package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Corpus;
import dev.ptipc.cli.Cli.Run;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference parser as a co-process, and what peers do to it. */
class ServeIT {
  @TempDir private static Path folder;

  private static Cli cli() {
    return new Cli(folder);
  }

  private static void frame(OutputStream out, byte[] line) throws java.io.IOException {
    out.write(ByteBuffer.allocate(4).putInt(line.length).array());
    out.write(line);
  }

  @Test
  void the_corpus_is_answered_as_parse_prints_it() throws Exception {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] line : Corpus.lines()) {
      lines.writeBytes(line);
      lines.write('\n');
    }
    String input = lines.toString(StandardCharsets.ISO_8859_1);

    Run served = cli().input(input).run("serve");
    Run parsed = cli().input(input).run("parse");

    assertThat(served.out().lines()).hasSize(Corpus.lines().size());
    assertThat(served.out()).isEqualTo(parsed.out());
    assertThat(served.err()).isEmpty();
    assertThat(served.exit()).isZero();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void a_line_is_answered_before_the_next_is_sent() throws Exception {
    Process serve = new ProcessBuilder(cli().command("serve")).start();
    try (OutputStream questions = serve.getOutputStream();
        BufferedReader answers =
            new BufferedReader(
                new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line : new String[] {"VERSION 1", "PROXY", "FOO \u0000"}) {
        questions.write((line + "\nVERS").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        assertThat(answers.readLine()).startsWith("{\"file\":\"-\",\"line\":");
        questions.write("ION 1\n".getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        assertThat(answers.readLine()).contains("\"text\":\"VERSION 1\",\"status\":\"ok\"");
      }
    } finally {
      serve.destroyForcibly();
    }
  }

  @Test
  void half_a_line_is_answered_at_the_end() throws Exception {
    Run run = cli().input("VERSION 1\nVERS").run("serve");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"status\":\"ok\""),
            line -> assertThat(line).contains("\"text\":\"VERS\"", "\"clause\":\"3.3-STDOUT-1\""));
    assertThat(run.exit()).isZero();
  }

  @Test
  void a_nul_and_a_megabyte_without_lf_are_findings_and_the_next_line_is_read() throws Exception {
    Run run =
        cli()
            .java("-Xmx32m")
            .input(
                out -> {
                  out.write("ENV-ERROR \u0000\n".getBytes(StandardCharsets.US_ASCII));
                  out.write("x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII));
                  out.write("\nVERSION 1\n".getBytes(StandardCharsets.US_ASCII));
                })
            .run("serve");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"status\":\"malformed\"", "3.3-ARGCHAR-1"),
            line -> assertThat(line).contains("\"status\":\"malformed\"", "source/line-too-long"),
            line -> assertThat(line).contains("\"line\":3,", "\"status\":\"ok\""));
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"15, source/line-too-long", "16, session/"})
  void a_line_of_a_session_may_be_as_long_as_is_said(int limit, String rule) throws Exception {
    String session = "{\"role\":\"client\",\"stdout\":\"VERSION 1\\nFOO abcdefghijkl\\n\"}\n";
    Run run =
        cli().input(session).run("serve", "--sessions", "--max-line", Integer.toString(limit));

    assertThat(run.out()).hasLineCount(1).contains("\"rule\":\"" + rule);
    assertThat(run.out().contains("source/line-too-long")).isEqualTo(limit < 16);
    assertThat(run.exit()).isZero();
  }

  /** It would be judged as another text. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"stdout\":\"\\ud800\"}", "{\"environment\":{\"A\":\"\\udc00x\"}}"})
  void half_a_character_is_no_session(String session) throws Exception {
    Run run = cli().input(session + "\n").run("serve", "--sessions");
    assertThat(run.out()).startsWith("{\"error\":\"").contains("has half a surrogate pair in it");
  }

  @Test
  void a_folder_for_standard_input_is_told_with_its_name() throws Exception {
    for (String command : new String[] {"serve", "explain -"}) {
      Run run = cli().shell("\"$@\" " + command + " </");
      assertThat(run.err()).isEqualTo("ptipc: standard input: is a directory\n");
      assertThat(run.exit()).isEqualTo(3);
    }
  }

  @Test
  void a_peer_that_closes_ends_it_quietly() throws Exception {
    Run run =
        cli()
            .input(
                out -> {
                  for (int i = 0; i < 20_000; i++) {
                    out.write("VERSION 1\n".getBytes(StandardCharsets.US_ASCII));
                  }
                })
            .shell("{ \"$@\" serve; echo \"exit $?\" >&2; } | head -n 1");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("exit 141\n");
  }

  /** It waits for the peer, with no more memory than a line needs, and answers all in the end. */
  @Test
  void a_peer_that_does_not_read_makes_it_wait() throws Exception {
    Run run =
        cli()
            .java("-Xmx32m")
            .input(
                out -> {
                  for (int i = 0; i < 50_000; i++) {
                    out.write("VERSION 1\n".getBytes(StandardCharsets.US_ASCII));
                  }
                })
            .shell("\"$@\" serve | { sleep 2; wc -l; }");

    assertThat(run.out().strip()).isEqualTo("50000");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_frame_holds_any_bytes() throws Exception {
    Run run =
        cli()
            .input(
                out -> {
                  frame(out, "VERSION 1".getBytes(StandardCharsets.US_ASCII));
                  frame(out, new byte[0]);
                  frame(out, "ENV-ERROR a\nb".getBytes(StandardCharsets.US_ASCII));
                  frame(out, new byte[1 << 20]);
                  frame(out, "VERSION 1\r".getBytes(StandardCharsets.US_ASCII));
                })
            .run("serve", "--framed");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"line\":1,\"offset\":4,", "\"status\":\"ok\""),
            line -> assertThat(line).contains("\"line\":2,\"offset\":17,", "3.3-BLANK-1"),
            line -> assertThat(line).contains("\"text\":\"ENV-ERROR a\\nb\""),
            line -> assertThat(line).contains("source/line-too-long"),
            line -> assertThat(line).contains("\"text\":\"VERSION 1\\r\""));
    assertThat(run.exit()).isZero();
  }

  @Test
  void half_a_frame_is_told() throws Exception {
    Run run =
        cli()
            .input(
                out -> {
                  frame(out, "VERSION 1".getBytes(StandardCharsets.US_ASCII));
                  out.write(new byte[] {0, 0, 0, 9, 'V', 'E'});
                })
            .run("serve", "--framed");

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEqualTo("ptipc: standard input: ends inside a frame, 7 bytes short\n");
    assertThat(run.exit()).isEqualTo(3);
  }
}
