package dev.ptipc.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.environment.Role;
import dev.ptipc.peers.conformance.SessionAnswer;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.SessionJson;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an emitted parser has to say of a session, by what ptipc says of it. */
final class ExpectedSession {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> LINES =
      List.of(
          "VERSION 1",
          "VERSION 1",
          "VERSION 1",
          "VERSION",
          "VERSION-ERROR no-version",
          "ENV-ERROR no",
          "ENV-ERROR",
          "PROXY DONE",
          "PROXY-ERROR no",
          "CMETHOD a socks5 127.0.0.1:1",
          "CMETHOD a socks5 127.0.0.256:1",
          "CMETHOD-ERROR b no",
          "CMETHODS DONE",
          "CMETHODS\tDONE",
          "SMETHOD a 127.0.0.1:1",
          "SMETHOD-ERROR b no",
          "SMETHODS DONE",
          "LOG SEVERITY=debug MESSAGE=a",
          "STATUS TRANSPORT=a B=c",
          "FUTURE",
          "");

  private ExpectedSession() {}

  /** Sessions of lines in any order, always the same ones. */
  static List<Session> some(int count) {
    Random random = new Random(29);
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder stdout = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        boolean ended = left > 1 || random.nextInt(8) > 0;
        stdout.append(LINES.get(random.nextInt(LINES.size()))).append(ended ? "\n" : "");
      }
      Role role = new Role[] {null, Role.CLIENT, Role.SERVER}[random.nextInt(3)];
      sessions.add(
          new Session(role, Map.of(), Bytes.of(stdout.toString()), Bytes.EMPTY, null, List.of()));
    }
    return sessions;
  }

  /** The session as a line of JSON. */
  static byte[] question(Session session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(out).startObject();
    SessionJson.fields(json, session);
    json.endObject().flush();
    return out.toByteArray();
  }

  /** What is wrong with an answer; empty when nothing is. */
  static String fault(Session session, byte[] answer) {
    try {
      ObjectNode told = JSON.readValue(answer, ObjectNode.class);
      // EmittedEventsIT judges these: ptipc itself tells none.
      told.remove("events");
      JsonNode expected = expected(JSON.readTree(SessionAnswer.of(session)));
      return told.equals(expected)
          ? ""
          : session.stdout().text() + " is " + expected + " and not " + told;
    } catch (IOException e) {
      return "no JSON: " + e.getMessage();
    }
  }

  private static JsonNode expected(JsonNode checked) {
    ArrayNode violations = JSON.createArrayNode();
    boolean wrong = false;
    // An emitted parser tells one rule a message.
    Set<JsonNode> told = new HashSet<>();
    for (JsonNode diagnostic : checked.path("diagnostics")) {
      String rule = diagnostic.path("rule").asText();
      boolean error = diagnostic.path("severity").asText().equals("error");
      if (SessionModel.RULES.contains(rule)) {
        JsonNode line = line(diagnostic);
        if (line == null || told.add(line)) {
          violations.addObject().put("rule", rule).set("line", line);
        }
        wrong |= error;
      } else {
        wrong |= error && rule.startsWith("line/");
      }
    }
    ObjectNode expected = JSON.createObjectNode();
    expected.put("status", wrong ? "violation" : "accepted");
    expected.set("role", checked.get("role"));
    expected.set("violations", violations);
    return expected;
  }

  private static @Nullable JsonNode line(JsonNode diagnostic) {
    return diagnostic.get("line");
  }
}
