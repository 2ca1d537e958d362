package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.Peer;
import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * B.16: what the system alone would not start is not started here either, though a shell would have
 * run some of it, and the reason is told in the same words wherever the outcome is told.
 */
class NotStartedIT {

  private static final String BODY =
      "printf 'VERSION 1\\nCMETHOD a socks5 127.0.0.1:9\\nCMETHODS DONE\\n'; cat >/dev/null\n";

  private static final String NO_LINE =
      "it has no `#!` line; a shell would run it all the same, but tor does not";

  private static final String FOREIGN = "it is neither a program for this system nor a script";

  /** One of the family of no machine that Java runs on. */
  private static final byte M68K = 4;

  @TempDir private Path folder;

  /** By the name of the file why it is not started. */
  private final Map<String, String> reasons = new LinkedHashMap<>();

  @BeforeEach
  void write() throws IOException {
    file("no-line", BODY, NO_LINE);
    file("blank-line-first", "\n#!/bin/sh\n" + BODY, NO_LINE);
    file(
        "mark-first",
        "\u00ef\u00bb\u00bf#!/bin/sh\n" + BODY,
        "a byte order mark stands before its first line, so that the `#!` is not seen");
    file(
        "crlf",
        "#!/bin/sh\r\n" + BODY,
        "its interpreter `/bin/sh\\x0d` does not exist; the lines of the file end with CR LF, as on"
            + " Windows");
    file("no-interpreter", "#!/none\n", "its interpreter `/none` does not exist");
    file("no-name", "#!\n" + BODY, "its `#!` line names no interpreter");
    String script = folder.resolve("no-line").toString();
    file(
        "by-a-script",
        "#!" + script + "\n",
        "its interpreter `" + script + "` cannot be started: " + NO_LINE);
    file("empty", "", "the file is empty");
    file("windows", "MZ\u0090\0\3", FOREIGN);
    file("cut-off", "\u007fELF\2\1\1\0", "the file is cut off");
    file("machine", elf(M68K), "it is made for another kind of machine than this");
    file("plain", "#!/bin/sh\n", "permission denied; the file is not executable");
    Files.setPosixFilePermissions(
        folder.resolve("plain"), PosixFilePermissions.fromString("rw-r--r--"));
    Files.createDirectory(folder.resolve("directory"));
    reasons.put("directory", "is a directory");
    reasons.put("missing", "no such program");
  }

  private void file(String name, String latin1, String why) throws IOException {
    file(name, latin1.getBytes(StandardCharsets.ISO_8859_1), why);
  }

  private void file(String name, byte[] content, String why) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    reasons.put(name, why);
  }

  /** Machine code of this system in all but the kind of machine. */
  private static byte[] elf(byte machine) throws IOException {
    byte[] code = Files.readAllBytes(Path.of("/bin/true"));
    boolean little = code[5] == 1;
    code[18] = little ? machine : 0;
    code[19] = little ? 0 : machine;
    return code;
  }

  private Run ptipc(String... words) throws IOException, InterruptedException {
    return new Cli(folder).run(words);
  }

  @Test
  void each_is_refused_for_its_own_reason() throws Exception {
    for (Map.Entry<String, String> each : reasons.entrySet()) {
      String program = "./" + each.getKey();
      Run run = ptipc("run", "--client", "a", "--timeout", "5", "--", program);

      assertThat(run.out())
          .isEqualTo(program + ": could not be started: " + each.getValue() + "\n");
      assertThat(run.err())
          .isEqualTo("ptipc: cannot start " + program + ": " + each.getValue() + "\n");
      assertThat(run.exit()).isEqualTo(3);
    }
  }

  @Test
  void every_form_tells_the_outcome() throws Exception {
    String[] words = {"run", "--client", "a", "--format", "json", "--", "./no-line"};
    JsonNode outcome = new ObjectMapper().readTree(ptipc(words).out()).at("/files/0/outcome");
    assertThat(outcome.at("/words").toString()).isEqualTo("[\"cannot-execute\"]");
    assertThat(outcome.at("/text").textValue()).isEqualTo("could not be started: " + NO_LINE);

    words[4] = "sarif";
    JsonNode sarif = new ObjectMapper().readTree(ptipc(words).out());
    assertThat(sarif.at("/runs/0/properties/outcomes/0")).isEqualTo(named(outcome));

    words[4] = "junit";
    assertThat(ptipc(words).out())
        .contains(" tests=\"1\" failures=\"0\" errors=\"1\" ")
        .contains("<property name=\"outcome\" value=\"could not be started: it has no `#!` line")
        .contains("name=\"start\"", "type=\"cannot-execute\"");
  }

  /** As in SARIF, where one list is of all files. */
  private static JsonNode named(JsonNode outcome) throws IOException {
    String text = outcome.toString();
    return new ObjectMapper().readTree("{\"file\":\"./no-line\"," + text.substring(1));
  }

  /** What is recorded of it is told by `check` in the same words. */
  @Test
  void a_record_tells_it_again() throws Exception {
    ptipc("run", "--client", "a", "--record", "run.txt", "--", "./crlf");
    ptipc("wrap", "--report", "wrap", "--", "./crlf");
    String told = "could not be started: " + reasons.get("crlf") + "\n";

    assertThat(folder.resolve("wrap")).content().endsWith("./crlf: " + told);
    for (String file : List.of("run.txt", "wrap.transcript")) {
      assertThat(ptipc("check", file).out()).contains("\n" + file + ": " + told);
    }
  }

  @Test
  void conform_tells_it_for_each_role() throws Exception {
    Run run = ptipc("conform", "--", "./mark-first");
    assertThat(run.out().replaceAll("\n +", " "))
        .contains("client: could not be started: a byte", "server: could not be started: a byte");
    assertThat(run.exit()).isEqualTo(3);
    JsonNode json =
        new ObjectMapper().readTree(ptipc("conform", "--format", "json", "--", "./empty").out());
    assertThat(json.at("/outcomes/server/words").toString()).isEqualTo("[\"cannot-execute\"]");
  }

  /** What is in no way but unusual is started as before. */
  @Test
  void what_the_system_starts_is_started() throws Exception {
    // Java has no name for this folder.
    String shell = folder + "/\\377";
    String made =
        "mkdir \"$(printf '" + shell + "')\" && ln -s /bin/sh \"$(printf '" + shell + "/sh')\"";
    assertThat(new ProcessBuilder("sh", "-c", made).start().waitFor()).isZero();
    file("by-bytes", "#!" + folder + "/\u00ff/sh\n" + BODY, "");
    file("blanks", "#! \t/bin/sh -e\n" + BODY, "");
    file("by-env", "#!/usr/bin/env sh\n" + BODY, "");
    for (String program :
        List.of("./blanks", "./by-env", "./by-bytes", folder.resolve("by-env").toString())) {
      Run run = ptipc("run", "--client", "a", "--timeout", "20", "--", program);
      assertThat(run.out()).as(program).contains("| VERSION 1\n");
    }
  }

  /** And a real tor does not start it: it says 1, whatever the reason. */
  @Test
  @Tag("peers")
  void tor_does_not_start_a_script_without_its_line_either() throws Exception {
    Path program = folder.resolve("no-line");
    Files.write(
        folder.resolve("torrc"),
        List.of(
            "DataDirectory " + folder.resolve("data"),
            "SocksPort 0",
            "UseBridges 1",
            "Bridge a 127.0.0.1:1",
            "ClientTransportPlugin a exec " + program,
            "Log notice file " + folder.resolve("log")));
    Process tor =
        new ProcessBuilder(Peer.need("tor").toString(), "-f", folder.resolve("torrc").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(logged(tor, "\"" + program + "\"")).endsWith(" terminated with status code 1");
    } finally {
      tor.destroyForcibly();
      tor.waitFor(2, TimeUnit.MINUTES);
    }
  }

  /** The first line of tor's log about a program that has ended; waits two minutes for it. */
  private String logged(Process tor, String program) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    for (int i = 0; i < 2400 && tor.isAlive(); i++) {
      if (Files.exists(log)) {
        for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
          if (line.contains(program) && line.contains(" having PID ")) {
            return line;
          }
        }
      }
      Thread.sleep(50);
    }
    return "tor has said nothing of the end of " + program;
  }
}
