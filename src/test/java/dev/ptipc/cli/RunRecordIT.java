package dev.ptipc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.Peer;
import dev.ptipc.cli.Cli.Run;
import dev.ptipc.report.SarifLog;
import dev.ptipc.report.Schemas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run in all its forms, and its recording, which is judged as the run was. */
@Tag("slow")
class RunRecordIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  private Run run(String format, String... command) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("run", "--client", "a", "--timeout", "1", "--format", format, "--record"));
    words.addAll(List.of(folder.resolve("run.txt").toString(), "--"));
    words.addAll(List.of(command));
    return new Cli(folder).java("-Xmx64m").run(words.toArray(String[]::new));
  }

  /**
   * The findings of a run and, apart from them, those that only a run can have. Which of stdout and
   * stderr comes first is chance in a run, so each stands for itself.
   */
  private static List<JsonNode> findings(JsonNode report, List<String> live) {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode finding : report.at("/files/0/diagnostics")) {
      String rule = finding.get("rule").textValue();
      if (rule.startsWith("live/")) {
        live.add(
            finding.get("severity").textValue()
                + "["
                + rule
                + "]: "
                + finding.get("message").textValue());
      } else {
        ((ObjectNode) finding).remove("fileLine");
        // How long was waited stands in no recording.
        String message = finding.get("message").textValue();
        ((ObjectNode) finding).put("message", message.replace(" when 3 s were over", ""));
        findings.add(finding);
      }
    }
    findings.sort(Comparator.comparing(finding -> finding.get("in").textValue()));
    return findings;
  }

  private void judgedAlike(String... command) throws Exception {
    JsonNode run = MAPPER.readTree(run("json", command).out());
    Path file = folder.resolve("run.txt");
    Cli cli = new Cli(folder);
    JsonNode check = MAPPER.readTree(cli.run("check", "--format", "json", file.toString()).out());
    assertThat(Schemas.REPORT.validate(run)).isEmpty();
    assertThat(Schemas.REPORT.validate(check)).isEmpty();
    List<String> live = new ArrayList<>();
    assertThat(findings(check, new ArrayList<>())).isEqualTo(findings(run, live));
    List<String> recorded = new ArrayList<>();
    check.at("/files/0/recorded").forEach(text -> recorded.add(text.textValue()));
    assertThat(recorded).isEqualTo(live);
    assertThat(check.at("/files/0/role")).isEqualTo(run.at("/files/0/role"));
    assertThat(check.at("/files/0/summary/lines")).isEqualTo(run.at("/files/0/summary/lines"));
    if (!live.isEmpty()) {
      String text = new Cli(folder).run("check", file.toString()).out();
      live.forEach(finding -> assertThat(text).contains("recorded: " + finding + "\n"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "echo VERSION 1; echo CMETHOD b socks5 127.0.0.1:1; echo oops >&2; echo CMETHODS DONE;"
            + " exec cat >/dev/null",
        "exec sleep 60",
        "exit 3",
        "echo VERSION 1; printf 'CMETHODS DON'; exec cat >/dev/null",
        "echo VERSION 1; head -c 10000000 /dev/zero; echo; echo CMETHODS DONE",
        "head -c 10000000 /dev/zero",
        "yes LOG SEVERITY=info MESSAGE=x | head -n 100000; exit 1",
        "yes LOG SEVERITY=info MESSAGE=x | head -n 100000 >&2; exit 1",
        "echo VERSION 1; exec >&-; exec sleep 60",
        "trap '' TERM; echo VERSION 1; echo CMETHODS DONE; while :; do sleep 1; done",
        "echo VERSION 1; kill -SEGV $$",
        "echo VERSION-ERROR no-version; exec sleep 60",
        "printf 'VERSION 1\\r\\nCMETHOD \\033[31mx socks5 \\377\\n'; echo '\033[2J' >&2",
        "echo VERSION 1; echo; echo FOO; echo LOG SEVERITY=bad >&2; echo CMETHODS DONE"
      })
  void a_recording_is_judged_alike(String script) throws Exception {
    judgedAlike("sh", "-c", script);
  }

  @Test
  @Tag("peers")
  void a_recording_of_obfs4proxy_is_judged_alike() throws Exception {
    judgedAlike(Peer.need("obfs4proxy").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "echo VERSION 1; echo CMETHOD a socks5 127.0.0.1:1; echo CMETHODS DONE, live/not-listening",
    "exec sleep 60, live/too-slow",
    "printf 'VERSION 1\\r\\n\\033[2J\\377'; exit 1, line/bad-keyword"
  })
  void sarif_and_junit_are_what_they_should_be(String script, String rule) throws Exception {
    JsonNode sarif = MAPPER.readTree(run("sarif", "sh", "-c", script).out());
    assertThat(SarifLog.SCHEMA.validate(sarif)).isEmpty();
    assertThat(sarif.at("/runs/0/results").findValuesAsText("ruleId")).contains(rule);
    String junit = run("junit", "sh", "-c", script).out();
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(junit.getBytes(UTF_8)), UTF_8));
    assertThat(suites.stream().mapToInt(ReportTestSuite::getNumberOfFailures).sum()).isPositive();
  }

  @Test
  void what_does_not_start_still_gives_whole_documents() throws Exception {
    for (String format : List.of("json", "sarif")) {
      Run run = run(format, folder.resolve("none").toString());
      assertThat(run.exit()).isEqualTo(3);
      assertThat(MAPPER.readTree(run.out()).isObject()).isTrue();
    }
  }

  @Test
  void no_place_for_a_recording_is_told_before_the_run() throws Exception {
    Run run =
        new Cli(folder)
            .run("run", "--client", "a", "--record", "none/file", "--", "touch", "was-run");
    assertThat(run.err()).isEqualTo("ptipc: cannot write none/file: no such directory\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("was-run")).doesNotExist();
  }

  /** A.6. */
  @ParameterizedTest
  @ValueSource(strings = {"file", "symbolic link", "hard link", "file of another"})
  void what_is_there_is_replaced_and_what_it_leads_to_is_not_touched(String what) throws Exception {
    Path precious = Files.writeString(folder.resolve("precious"), "precious");
    Path file = folder.resolve("run.txt");
    switch (what) {
      case "symbolic link" -> Files.createSymbolicLink(file, precious);
      case "hard link" -> Files.createLink(file, precious);
      default -> Files.writeString(file, "old");
    }
    Object us = Files.getAttribute(precious, "unix:uid");
    if (what.equals("file of another") && us.equals(0)) {
      Files.setAttribute(file, "unix:uid", 65534);
    }
    run("text", "sh", "-c", "echo VERSION 1; exit 4");
    assertThat(precious).content().isEqualTo("precious");
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(Files.getAttribute(file, "unix:nlink")).isEqualTo(1);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(us);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file).content().contains("VERSION 1");
  }

  /** A.6. */
  @ParameterizedTest
  @CsvSource({
    "/dev/stdout, 'this is a device or a pipe, not a file'",
    "/dev/null, 'this is a device or a pipe, not a file'",
    "open/file, 'everybody may put something in its place, as the folder has no sticky bit'",
    "open, is a directory"
  })
  void what_is_no_place_for_a_file_of_ones_own_is_refused(String name, String why)
      throws Exception {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Run run =
        new Cli(folder).run("run", "--client", "a", "--record", name, "--", "touch", "was-run");
    assertThat(run.err()).isEqualTo("ptipc: cannot write " + name + ": " + why + "\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("was-run")).doesNotExist();
  }

  /** A.15: a limit of the size of a file stands for a full disk. What was there stays. */
  @Test
  void a_disk_that_is_full_is_told_with_the_name_of_the_file() throws Exception {
    Path file = Files.writeString(folder.resolve("run.txt"), "old");
    Run run =
        new Cli(folder)
            .java("-XX:-UsePerfData")
            .env("FILE", file.toString())
            .shell(
                "ulimit -f 4; \"$@\" run --client a --record \"$FILE\" --"
                    + " sh -c 'echo VERSION 1; yes | head -n 5000'");
    assertThat(run.err()).startsWith("ptipc: " + file + ": ");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(file).content().isEqualTo("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  /** A.15. */
  @Test
  void no_temporary_folder_is_a_sentence() throws Exception {
    Run run =
        new Cli(folder).java("-Djava.io.tmpdir=/no/such").run("run", "--client", "a", "--", "true");
    assertThat(run.err())
        .isEqualTo(
            "ptipc: cannot make a temporary folder in /no/such (java.io.tmpdir): there is no such"
                + " folder\n");
    assertThat(run.exit()).isEqualTo(3);
  }
}
