package dev.ptipc.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.line.GoodSuite;
import dev.ptipc.fuzz.line.LineSuite;
import dev.ptipc.peers.conformance.SessionAnswer;
import dev.ptipc.peers.conformance.Vectors;
import dev.ptipc.report.Json;
import dev.ptipc.report.JsonWriter;
import dev.ptipc.report.LineJson;
import dev.ptipc.report.SessionJson;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import dev.ptipc.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the conformance vectors of the examples of all rules, of good lines with each construct in
 * them, and of the suite of all edges.
 */
public final class VectorFiles {

  /** Where they lie, from the root of the repository. */
  public static final String FOLDER = "src/main/resources" + Vectors.FOLDER;

  /** What sessions are filed under. */
  public static final String SESSIONS = "session";

  /** What sessions in an environment that has a fault are filed under. */
  public static final String ENVIRONMENTS = "environment";

  /** Longer output shows limits of ptipc, not of the protocol. */
  private static final int MOST_STDOUT = 16 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PtIpc ptipc = new PtIpc();
  private final Map<String, ArrayNode> files = new TreeMap<>();
  private final Set<Bytes> lines = new TreeSet<>();
  private final Set<String> names = new HashSet<>();

  private VectorFiles() {}

  /** By path from the root of the repository its text. */
  static Map<String, String> all() {
    VectorFiles vectors = new VectorFiles();
    for (Rule rule : Catalogue.all()) {
      Examples.of(rule.id()).forEach((name, example) -> vectors.example(rule, name, example));
    }
    for (byte[] line : GoodSuite.lines()) {
      vectors.line("good/" + digest(line), "", Bytes.of(line));
    }
    for (byte[] line : LineSuite.of(new VerdictAutomaton(), LineSuite.Goal.EDGES).lines()) {
      vectors.line("edge/" + digest(line), "", Bytes.of(line));
    }
    return vectors.texts();
  }

  private void example(Rule rule, String name, Example example) {
    if (example.isFile()
        || example.limit() != Framer.DEFAULT_LIMIT
        || example.session().stdout().length() > MOST_STDOUT) {
      return;
    }
    String about = rule.id() + "/" + name.substring(2);
    byte[] stdout = example.session().stdout().toArray();
    List<Line> read = Framer.lines(example.limit(), stdout, 0, stdout.length);
    boolean ofLines = rule.id().startsWith("line/") || rule.id().startsWith("source/");
    boolean ended = read.stream().noneMatch(line -> line.ending() == Line.Ending.NONE);
    if (!ofLines || !ended) {
      session(rule.id().startsWith("environment/") ? ENVIRONMENTS : SESSIONS, about, example);
      return;
    }
    for (Line line : read) {
      String suffix = read.size() == 1 ? "" : "/" + line.number();
      line(about + suffix, example.title(), line.beforeLf());
    }
  }

  private void line(String about, String title, Bytes bytes) {
    if (!lines.add(bytes)) {
      return;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("-", ptipc.check(Framer.line(bytes)), 0);
    json.finish();
    ObjectNode answer = (ObjectNode) Json.tree(out.toByteArray());
    ObjectNode item = JSON.createObjectNode();
    item.put("name", name(answer, about));
    item.put("title", title);
    item.put("text", bytes.text());
    item.put("base64", Base64.getEncoder().encodeToString(bytes.toArray()));
    for (String field : new String[] {"status", "message", "diagnostics"}) {
      item.set(field, answer.get(field));
    }
    file(construct(bytes)).add(item);
  }

  private void session(String construct, String about, Example example) {
    byte[] text = SessionAnswer.of(example.session()).getBytes(StandardCharsets.UTF_8);
    ObjectNode answer = (ObjectNode) Json.tree(text);
    ObjectNode item = JSON.createObjectNode();
    item.put("name", name(answer, about));
    item.put("title", example.title());
    item.set("session", sessionJson(example.session()));
    item.setAll(answer);
    file(construct).add(item);
  }

  private static JsonNode sessionJson(Session session) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(out).startObject();
    SessionJson.fields(json, session);
    json.endObject().flush();
    return Json.tree(out.toByteArray());
  }

  private String name(JsonNode answer, String about) {
    boolean error = false;
    for (JsonNode diagnostic : answer.get("diagnostics")) {
      error |= diagnostic.get("severity").textValue().equals("error");
    }
    String first = error ? "n_" : answer.get("diagnostics").isEmpty() ? "y_" : "i_";
    if (!names.add(first + about)) {
      throw new IllegalStateException("two vectors of the name " + first + about);
    }
    return first + about;
  }

  private ArrayNode file(String construct) {
    return files.computeIfAbsent(construct, unused -> JSON.createArrayNode());
  }

  private static String construct(Bytes line) {
    String text = line.latin1();
    int space = text.indexOf(' ');
    return construct(Keyword.of(space < 0 ? text : text.substring(0, space)));
  }

  /**
   * What the lines of a keyword are filed under.
   *
   * @param keyword the keyword
   * @return a name for {@link #path}
   */
  public static String construct(Keyword keyword) {
    return keyword == Keyword.UNKNOWN ? "other" : keyword.word().toLowerCase(Locale.ROOT);
  }

  /**
   * The file of some vectors.
   *
   * @param construct what they are about
   * @return the path from the root of the repository
   */
  public static String path(String construct) {
    return FOLDER + construct + ".json";
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    StringBuilder index = new StringBuilder();
    files.forEach(
        (construct, cases) -> {
          index.append(construct).append(".json\n");
          StringBuilder text = new StringBuilder("{\n\"vectorsVersion\": " + Vectors.VERSION);
          text.append(",\n\"construct\": \"").append(construct).append("\",\n\"cases\": [\n");
          for (int i = 0; i < cases.size(); i++) {
            text.append(ascii(cases.get(i))).append(i + 1 < cases.size() ? ",\n" : "\n");
          }
          texts.put(path(construct), text.append("]\n}\n").toString());
        });
    texts.put(FOLDER + Vectors.INDEX, index.toString());
    return texts;
  }

  private static String ascii(JsonNode item) {
    try {
      return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(item);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name that stays with the line, whatever lines come and go beside it. */
  private static String digest(byte[] line) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(line);
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
