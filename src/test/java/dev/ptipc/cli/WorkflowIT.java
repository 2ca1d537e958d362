package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflow that is to be copied gives annotations and a file for code scanning. */
@Tag("slow")
class WorkflowIT {

  private static final Path ACTION = Path.of(".github/actions/ptipc").toAbsolutePath();

  private static final Path PAGE = Path.of("src/docs/ci.md");

  private static final Pattern SHELL = Pattern.compile("```sh\n(ptipc [^\n]+ >ptipc\\.json)\n```");

  /** All of them take the time of a test that is about them. */
  private static final String ONE = "--scenario client-one ";

  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}");

  /** Listens nowhere, and says a port that there is not. */
  private static final String TRANSPORT =
      """
      #!/bin/sh
      echo VERSION 1
      echo CMETHOD NAME socks5 127.0.0.1:99999
      echo CMETHODS DONE
      exec cat
      """;

  private static final int MOST_LINES = 10;

  private final YAMLMapper yaml = new YAMLMapper();

  /** What stands in the report that the page has made is neither annotated nor fails the job. */
  @Test
  void what_is_known_does_not_fail_the_job(@TempDir Path folder) throws Exception {
    JsonNode action = yaml.readTree(ACTION.resolve("action.yml").toFile());
    Map<String, String> inputs = inputs(action.get("inputs"), stepOfPage().get("with"));
    inputs.put("baseline", "ptipc.json");
    transport(folder);
    Matcher block = SHELL.matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    Cli.Run known =
        new Cli(folder)
            .shell(block.group(1).replaceFirst("^ptipc conform ", "\"\\$@\" conform " + ONE));
    assertThat(known.exit()).as(known.err()).isEqualTo(Exit.FINDINGS);

    Cli.Run run = run(folder, action.get("runs").get("steps").get(0), inputs);

    assertThat(run.out()).doesNotContain("::").contains("since the baseline: 0 new findings, ");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void a_transport_gets_annotations_and_sarif(@TempDir Path folder) throws Exception {
    JsonNode action = yaml.readTree(ACTION.resolve("action.yml").toFile());
    JsonNode step = stepOfPage();
    assertThat(step.get("uses").textValue()).contains("/.github/actions/ptipc@");
    Map<String, String> inputs = inputs(action.get("inputs"), step.get("with"));
    transport(folder);

    Cli.Run run = run(folder, action.get("runs").get("steps").get(0), inputs);

    assertThat(run.out())
        .contains("::error file=transport,title=line/port-out-of-range::port 99999 ")
        .contains("%0Aline: CMETHOD NAME socks5 127.0.0.1:99999%0Ain: client-");
    assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
    sarif(new ObjectMapper().readTree(folder.resolve(inputs.get("sarif")).toFile()));
    assertThat(action.get("runs").get("steps").get(1).get("with").get("sarif_file").textValue())
        .isEqualTo("${{ inputs.sarif }}");
  }

  private static void transport(Path folder) throws IOException {
    Path transport = Files.writeString(folder.resolve("transport"), TRANSPORT);
    assertThat(transport.toFile().setExecutable(true)).isTrue();
  }

  private JsonNode stepOfPage() throws IOException {
    Matcher block = YAML.matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    assertThat(block.group(1).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    JsonNode steps = yaml.readTree(block.group(1)).get("jobs").get("ptipc").get("steps");
    return steps.get(steps.size() - 1);
  }

  /** What the workflow gives, and else what the action has; a required one is given. */
  private static Map<String, String> inputs(JsonNode known, JsonNode given) {
    Map<String, String> inputs = new HashMap<>();
    known
        .properties()
        .forEach(
            input -> {
              String name = input.getKey();
              assertThat(given.has(name) || !input.getValue().path("required").asBoolean())
                  .as(name)
                  .isTrue();
              JsonNode value = given.path(name);
              inputs.put(
                  name,
                  value.isMissingNode()
                      ? input.getValue().path("default").asText()
                      : value.textValue());
            });
    given.fieldNames().forEachRemaining(name -> assertThat(inputs).containsKey(name));
    return inputs;
  }

  /** As GitHub runs it, but that ptipc is the jar under test, and plays one scenario. */
  private static Cli.Run run(Path folder, JsonNode step, Map<String, String> inputs)
      throws IOException, InterruptedException {
    assertThat(step.get("shell").textValue()).isEqualTo("bash");
    Cli cli = new Cli(folder).env("GITHUB_ACTION_PATH", ACTION.toString());
    cli.env("PTIPC", folder.resolve("ptipc").toString());
    step.get("env")
        .properties()
        .forEach(
            variable -> {
              Matcher input = INPUT.matcher(variable.getValue().textValue());
              assertThat(input.matches()).as(variable.toString()).isTrue();
              cli.env(variable.getKey(), inputs.get(input.group(1)));
            });
    String wrapper =
        "printf '#!/bin/sh\\nword=$1; shift; exec %s \"$word\" "
            + ONE
            + " \"$@\"\\n' \"$*\" >ptipc; chmod +x ptipc; ";
    return cli.shell(wrapper + step.get("run").textValue());
  }

  /** Each rule that it names has a page. */
  private static void sarif(JsonNode log) {
    JsonNode run = log.get("runs").get(0);
    assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
    assertThat(run.get("results").valueStream())
        .isNotEmpty()
        .allMatch(
            result ->
                result
                    .at("/locations/0/physicalLocation/artifactLocation/uri")
                    .textValue()
                    .equals("transport"));
    List<JsonNode> rules = run.get("tool").get("driver").get("rules").valueStream().toList();
    assertThat(rules)
        .isNotEmpty()
        .allMatch(rule -> Files.exists(Path.of(URI.create(rule.path("helpUri").asText()))));
  }
}
