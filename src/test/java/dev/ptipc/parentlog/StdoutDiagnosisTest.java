package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.Reported;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a transcript or in stdout is told of it as by {@code check}. */
class StdoutDiagnosisTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:90923\nCMETHODS DONE\n",
        """
        # ptipc transcript 1
        # env: TOR_PT_CLIENT_TRANSPORTS=obfs4,9bad
        # env: TOR_PT_STATE_LOCATION=relative
        # foo: bar
        # stdout: 48 bytes
        VERSION 1
        CMETHOD obfs4 socks5 127.0.0.1:0
        VERSION
        # stderr: 33 bytes
        LOG SEVERITY=notice MESSAGE="hi"
        """
      })
  void the_findings_are_those_of_check(String text) throws IOException {
    byte[] input = text.getBytes(StandardCharsets.US_ASCII);

    JsonNode told = diagnosed(input).at("/files/0/diagnostics");

    assertThat(told).isNotEmpty().isEqualTo(checked(input));
  }

  private static JsonNode diagnosed(byte[] input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiagnosisJson json = new DiagnosisJson(out);
    json.file("-", Diagnoser.read(new ByteArrayInputStream(input), new Mask(true), null));
    json.finish();
    return JSON.readTree(out.toByteArray());
  }

  private static JsonNode checked(byte[] input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport report = new JsonReport(out);
    Reported.tell(
        report,
        "-",
        input,
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, null, Map.of()));
    report.finish();
    return JSON.readTree(out.toByteArray()).at("/files/0/diagnostics");
  }
}
