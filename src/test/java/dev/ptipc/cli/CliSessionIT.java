package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.cli.Cli.Run;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Sessions on the command line: what the transport was told, and what it made of it. */
class CliSessionIT {

  private static final String CLIENT =
      "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:19999\nCMETHODS DONE\n";

  private static final String VARIABLES =
      "# what tor sets\r\nTOR_PT_MANAGED_TRANSPORT_VER=1\r\n\r\nTOR_PT_STATE_LOCATION=/pt\r\n"
          + "TOR_PT_EXIT_ON_STDIN_CLOSE=1\r\nTOR_PT_CLIENT_TRANSPORTS=obfs4\r\nHOME=/root";

  @TempDir private Path folder;

  private Path file(String name, String latin1) throws Exception {
    return Files.writeString(folder.resolve(name), latin1, StandardCharsets.ISO_8859_1);
  }

  private Run check(String stdout, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("check"));
    all.addAll(List.of(arguments));
    return new Cli(folder).input(stdout).run(all.toArray(String[]::new));
  }

  /** The only file of a report in JSON. */
  private static JsonNode file(Run run) throws Exception {
    JsonNode files = new ObjectMapper().readTree(run.out()).get("files");
    assertThat(files).hasSize(1);
    return files.get(0);
  }

  private static List<String> rules(Run run) throws Exception {
    List<String> rules = new ArrayList<>();
    for (JsonNode diagnostic : file(run).get("diagnostics")) {
      rules.add(diagnostic.get("rule").textValue());
    }
    return rules;
  }

  @Test
  void theVariablesOfAFileAreTakenWithoutCommentsAndCarriageReturns() throws Exception {
    file("client.env", VARIABLES);
    Run run = check(CLIENT, "--env-file", "client.env", "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(rules(run)).isEmpty();
    assertThat(file(run).get("role").textValue()).isEqualTo("client");
  }

  @Test
  void aVariableOfTheCommandLineWinsOverThatOfTheFile() throws Exception {
    file("client.env", VARIABLES);
    Run run =
        check(
            CLIENT,
            "--env-file=client.env",
            "--env=TOR_PT_CLIENT_TRANSPORTS=meek",
            "--env=TOR_PT_PROXY=socks5://127.0.0.1:9050",
            "--format=json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(rules(run))
        .containsExactly(
            "session/not-requested", "session/proxy-unanswered", "session/silent-name");
  }

  @Test
  void aBadLineIsToldWithFileAndNumber() throws Exception {
    file("bad.env", VARIABLES.replace("HOME=/root", "\u001B]0;x\n"));
    Run run = check(CLIENT, "--env-file", "bad.env");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ptipc: bad.env:7: not of the form NAME=VALUE: `\\x1b]0;x`\n");
  }

  @Test
  void whatEnvPrintsIsTaken() throws Exception {
    String others = "KEY=-----BEGIN\nMII B==\n\n-----END\nBASH_FUNC_x%%=() {  echo a=b\n}\n";
    file("printed.env", others + VARIABLES + "\n" + others.replace("_x", "_y").substring(27));
    assertThat(rules(check(CLIENT, "--env-file=printed.env", "--format=json"))).isEmpty();
  }

  @Test
  void whatTheSystemKeepsOfAProcessIsTaken() throws Exception {
    String kept = "KEY=a\nb\n" + (char) 0 + VARIABLES.replaceAll("#.*\r\n|\r\n", (char) 0 + "");
    file("environ", kept + (char) 0);
    Run run = check(CLIENT.replace("obfs4", "meek"), "--env-file=environ", "--format=json");
    assertThat(rules(run)).containsExactly("session/not-requested", "session/silent-name");
  }

  @Test
  void aNameCanBeGivenOnce() throws Exception {
    file("twice.env", VARIABLES + "\nTOR_PT_STATE_LOCATION=/b\n");
    Run run = check(CLIENT, "--env-file", "twice.env");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("ptipc: twice.env:8: TOR_PT_STATE_LOCATION for the second time\n");
  }

  @Test
  void aFileThatIsNotThereCannotBeRead() throws Exception {
    Run run = check(CLIENT, "--env-file", "none.env");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("ptipc: cannot read none.env: no such file\n");
    Run folder = check(CLIENT, "--env-file", ".");
    assertThat(folder.exit()).isEqualTo(3);
    assertThat(folder.err()).isEqualTo("ptipc: cannot read .: is a directory\n");
  }

  @Test
  void aVariableHasANameAndARoleIsOneOfTwo() throws Exception {
    Run variable = check(CLIENT, "--env", "=1");
    assertThat(variable.exit()).isEqualTo(2);
    assertThat(variable.err()).startsWith("ptipc: --env takes NAME=VALUE, not `=1`\n");
    Run role = check(CLIENT, "--role", "relay");
    assertThat(role.exit()).isEqualTo(2);
    assertThat(role.err()).contains("--role", "relay");
  }

  @Test
  void aRoleThatTheLinesContradictIsHeld() throws Exception {
    Run run = check(CLIENT, "--role", "server");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[session/mixed-roles]: `CMETHOD` in the session of a server")
        .contains("--> -:2:1\n")
        .endsWith("in 3 lines of a server\n");
  }

  @Test
  void anEnvironmentThatContradictsItselfIsToldBeforeTheLines() throws Exception {
    file("client.env", VARIABLES);
    Run run =
        check(
            CLIENT,
            "--env-file=client.env",
            "--env=TOR_PT_SERVER_TRANSPORTS=obfs4",
            "--env=TOR_PT_EXTENDED_SERVER_PORT=",
            "--format=json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(rules(run)).containsExactly("environment/role", "session/went-on");
    JsonNode first = file(run).get("diagnostics").get(0);
    assertThat(first.get("in").textValue()).isEqualTo("environment");
    assertThat(first.get("variable").textValue()).isEqualTo("TOR_PT_CLIENT_TRANSPORTS");
  }

  @Test
  void theHeaderOfATranscriptSaysTheSameAsOptions() throws Exception {
    StringBuilder header = new StringBuilder("# ptipc transcript 1\n");
    VARIABLES
        .lines()
        .filter(line -> line.startsWith("TOR_PT_"))
        .forEach(line -> header.append("# env: ").append(line).append('\n'));
    String body = CLIENT.replace("obfs4", "meek");
    file(
        "run.txt",
        header + "# stdout: " + body.length() + " bytes\n" + body + "# stderr: 0 bytes\n");
    Run run = check("", "--format", "sarif", "run.txt");
    assertThat(run.exit()).isEqualTo(1);
    JsonNode results = new ObjectMapper().readTree(run.out()).at("/runs/0/results");
    assertThat(results).hasSize(2);
    assertThat(results.at("/0/ruleId").textValue()).isEqualTo("session/not-requested");
    assertThat(results.at("/0/locations/0/physicalLocation/region/startLine").intValue())
        .isEqualTo(8);
    assertThat(results.at("/0/locations/0/physicalLocation/region/byteOffset").intValue())
        .isEqualTo(header.length() + "# stdout: 60 bytes\n".length() + 18);
    assertThat(results.at("/1/ruleId").textValue()).isEqualTo("session/silent-name");
  }

  @Test
  void outputThatWasMixedWithStderrIsStillASession() throws Exception {
    String mixed = "2024/05/01 12:00:00 obfs4proxy starting\n" + CLIENT + "\nexiting.\n";
    Run run = check(mixed, "--format", "junit", "--fail-on", "note");
    assertThat(run.exit()).isEqualTo(1);
    Element suites =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.ISO_8859_1)))
            .getDocumentElement();
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < suites.getElementsByTagName("failure").getLength(); i++) {
      broken.add(((Element) suites.getElementsByTagName("failure").item(i)).getAttribute("type"));
    }
    assertThat(broken).containsExactly("line/empty", "line/bad-keyword");
  }

  @Test
  void aSecondSessionInOneFileIsToldWhereItBegins() throws Exception {
    Run run = check(CLIENT + CLIENT, "--role", "client");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[session/after-done]: `VERSION` after `CMETHODS DONE`\n")
        .contains("--> -:4:1\n")
        .contains("help: if a second session begins here, check it by itself\n")
        .endsWith("-: 1 error, 0 warnings, 0 notes in 6 lines of a client\n");
  }

  @Test
  void aFloodOfNamesDoesNotFillTheMemory() throws Exception {
    Run run =
        new Cli(folder)
            .java("-Xmx32m")
            .input(
                out -> {
                  out.write("VERSION 1\n".getBytes(StandardCharsets.US_ASCII));
                  for (int i = 0; i < 1_000_000; i++) {
                    String line = "CMETHOD t" + i + " socks5 127.0.0.1:19999\n";
                    out.write(line.getBytes(StandardCharsets.US_ASCII));
                  }
                  out.write("CMETHODS DONE\n".getBytes(StandardCharsets.US_ASCII));
                })
            .run("check");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("note[session/too-many-names]")
        .endsWith("-: 0 errors, 0 warnings, 1 note in 1000002 lines of a client\n");
  }
}
