package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import dev.ptipc.cli.Cli.Run;
import dev.ptipc.report.SarifLog;
import dev.ptipc.report.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has the report alone learns from it what could not be read. */
class UnreadIT {
  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("good.txt"), "VERSION 1\nCMETHODS DONE\n");
    Files.createDirectory(folder.resolve("folder"));
  }

  private String told(String command, String format, String first, String last) throws Exception {
    Run run = new Cli(folder).run(command, "--format", format, first, "good.txt", last);
    assertThat(run.err())
        .isEqualTo("ptipc: missing.txt: no such file\nptipc: folder: is a directory\n");
    assertThat(run.exit()).isEqualTo(3);
    return run.out();
  }

  private JsonNode json(String command, String format, JsonSchema schema) throws Exception {
    JsonNode told = new ObjectMapper().readTree(told(command, format, "missing.txt", "folder"));
    assertThat(schema.validate(told)).isEmpty();
    return told;
  }

  @Test
  void in_json() throws Exception {
    for (String command : new String[] {"check", "diagnose"}) {
      JsonSchema schema = command.equals("check") ? Schemas.REPORT : Schemas.schema(command);
      JsonNode told = json(command, "json", schema);
      assertThat(told.get("files")).hasSize(1);
      assertThat(told.get("unread").toString())
          .isEqualTo(
              "[{\"file\":\"missing.txt\",\"why\":\"no such file\"},"
                  + "{\"file\":\"folder\",\"why\":\"is a directory\"}]");
    }
  }

  @Test
  void nothing_is_said_where_all_could_be_read() throws Exception {
    for (String format : new String[] {"json", "sarif", "junit"}) {
      assertThat(new Cli(folder).run("check", "--format", format, "good.txt").out())
          .doesNotContain("\"unread\"", "\"invocations\"", "<error");
    }
  }

  @Test
  void in_sarif() throws Exception {
    JsonNode invocations = json("check", "sarif", SarifLog.SCHEMA).at("/runs/0/invocations");
    assertThat(invocations).hasSize(1);
    assertThat(invocations.at("/0/executionSuccessful").asBoolean(true)).isFalse();
    JsonNode told = invocations.at("/0/toolExecutionNotifications");
    assertThat(told).hasSize(2);
    assertThat(told.at("/1/message/text").textValue()).isEqualTo("is a directory");
    assertThat(told.at("/1/level").textValue()).isEqualTo("error");
    assertThat(told.at("/1/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("folder");
  }

  @Test
  void in_junit() throws Exception {
    assertThat(told("check", "junit", "missing.txt", "folder"))
        .contains(
            "<testsuite name=\"missing.txt\" tests=\"1\" failures=\"0\" errors=\"1\"",
            "<testcase classname=\"ptipc.folder\" name=\"read\" time=\"0\">"
                + "<error message=\"is a directory\" type=\"unread\"/></testcase>");
  }

  @Test
  void in_a_workflow() throws Exception {
    assertThat(told("check", "github", "missing.txt", "folder"))
        .startsWith("::error file=missing.txt::missing.txt: no such file\n")
        .endsWith("\n::error file=folder::folder: is a directory\n");
  }
}
