package dev.ptipc.parentlog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.report.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text, diagnosed as the command does it. */
final class Diagnosed {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Diagnosed() {}

  /** What it tells. */
  static Diagnosis of(byte[] text, boolean masked) {
    try {
      return Diagnoser.read(new ByteArrayInputStream(text), new Mask(masked), null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Diagnosis of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8), true);
  }

  /** As the command writes it for people, on a terminal of 80 columns. */
  static String text(Diagnosis diagnosis) {
    return new DiagnosisText(new Style(false), 80).text("tor.log", diagnosis);
  }

  static String json(Diagnosis diagnosis) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DiagnosisJson json = new DiagnosisJson(out);
    json.file("tor.log", diagnosis);
    json.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The words of its outcomes. */
  static List<String> words(Diagnosis diagnosis) {
    return diagnosis.outcomes().stream().map(word -> word.word()).toList();
  }

  /** The rules of its findings, each once. */
  static List<String> rules(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .map(each -> each.diagnostic().rule().id())
        .distinct()
        .toList();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.textValue()));
    return texts;
  }
}
