package dev.ptipc.peers.conformance;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.compare.Demand;
import dev.ptipc.peers.compare.Examination.Mark;
import dev.ptipc.peers.conformance.Score.Result;
import dev.ptipc.report.Json;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A score for programs. */
public final class ScoreReport {

  private ScoreReport() {}

  /**
   * One object and a newline.
   *
   * @param score to be told
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public static void json(Score score, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeNumberField("schemaVersion", 1);
      json.writeNumberField("vectorsVersion", Vectors.VERSION);
      json.writeNumberField("cases", score.size());
      json.writeNumberField("right", score.right());
      json.writeNumberField("notAsked", score.left());
      groups(json, score);
      json.writeArrayFieldStart("constructs");
      for (Map.Entry<String, List<Result>> construct : score.results().entrySet()) {
        json.writeStartObject();
        json.writeStringField("construct", construct.getKey());
        List<Result> scored = Score.scored(construct.getValue());
        json.writeNumberField("cases", scored.size());
        json.writeNumberField("right", Score.right(scored));
        wrong(json, "wrong", scored);
        wrong(
            json, "information", construct.getValue().stream().filter(r -> !r.isScored()).toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void groups(JsonGenerator json, Score score) throws IOException {
    json.writeArrayFieldStart("groups");
    for (Demand demand : Demand.values()) {
      List<Result> results = score.of(demand);
      json.writeStartObject();
      json.writeStringField("group", ScoreText.group(demand));
      json.writeBooleanField("scored", demand != Demand.OPEN);
      json.writeNumberField("cases", results.size());
      json.writeNumberField("right", Score.right(results));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void wrong(JsonGenerator json, String name, List<Result> results)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Result result : results) {
      if (!result.mark().isRight()) {
        wrong(json, result);
      }
    }
    json.writeEndArray();
  }

  private static void wrong(JsonGenerator json, Result result) throws IOException {
    Mark mark = result.mark();
    json.writeStartObject();
    json.writeStringField("name", result.vector().name());
    json.writeStringField("field", mark.field());
    json.writeStringField("expected", result.vector().json().path("status").asText());
    json.writeStringField("verdict", mark.verdict() == null ? null : mark.verdict().word());
    json.writeStringField("detail", mark.detail());
    json.writeEndObject();
  }

  /**
   * A suite a construct, a case a vector.
   *
   * @param score to be told
   * @param out not flushed
   * @throws IOException when writing fails
   */
  public static void junit(Score score, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuites");
      for (Map.Entry<String, List<Result>> construct : score.results().entrySet()) {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", construct.getKey());
        xml.writeAttribute("tests", Integer.toString(construct.getValue().size()));
        List<Result> scored = Score.scored(construct.getValue());
        xml.writeAttribute("failures", Long.toString(scored.size() - Score.right(scored)));
        xml.writeAttribute(
            "skipped", Integer.toString(construct.getValue().size() - scored.size()));
        for (Result result : construct.getValue()) {
          testcase(xml, construct.getKey(), result);
        }
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void testcase(XMLStreamWriter xml, String construct, Result result)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", construct);
    xml.writeAttribute("name", result.vector().name());
    if (!result.isScored()) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute(
          "message",
          result.mark().isRight() ? "not scored" : "not scored: " + ScoreText.wrong(result));
    } else if (!result.mark().isRight()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", ScoreText.wrong(result));
      xml.writeCharacters(Shown.all(Bytes.of(result.vector().question())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
