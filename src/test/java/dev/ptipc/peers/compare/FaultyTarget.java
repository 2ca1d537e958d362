package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.PtIpc;
import dev.ptipc.report.Json;
import dev.ptipc.report.LineJson;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A target: ptipc with its messages, but for the faults that the command line names. */
public final class FaultyTarget {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A backslash that no other stands before, and a digit. */
  private static final Pattern OCTAL = Pattern.compile("[^\\\\](\\\\\\\\)*\\\\[0-7]");

  private static final JsonNode REFUSED = JSON.createObjectNode().put("status", "refused");
  private static final JsonNode MALFORMED =
      JSON.createObjectNode().put("status", "malformed").putNull("message");

  private final List<String> faults;
  private final PtIpc ptipc = new PtIpc();

  private FaultyTarget(List<String> faults) {
    this.faults = faults;
  }

  /**
   * Answers lines until there are no more.
   *
   * @param faults their names, those of the switch below
   * @throws IOException when the pipes break
   */
  public static void main(String... faults) throws IOException {
    FaultyTarget target = new FaultyTarget(List.of(faults));
    BufferedInputStream in = new BufferedInputStream(System.in, 1 << 16);
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "UTF-8");
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      out.println(target.answer(line.toByteArray()));
      line.reset();
      if (in.available() == 0) {
        out.flush();
      }
    }
  }

  private JsonNode answer(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1);
    JsonNode right = right(line);
    for (String fault : faults) {
      JsonNode wrong = wrong(fault, text, right);
      if (wrong != null) {
        return wrong;
      }
    }
    return right;
  }

  private JsonNode wrong(String fault, String text, JsonNode right) {
    JsonNode message = right.path("message");
    String type = message.path("type").asText();
    String host = message.path("endpoint").path("host").asText();
    boolean keyed = type.equals("LOG") || type.equals("STATUS");
    return switch (fault) {
      case "octal" -> keyed && OCTAL.matcher(text).find() ? MALFORMED : null;
      // Looks only at the byte before a comma.
      case "backslash-comma" -> args(text, "(?<!\\\\)((\\\\\\\\)+),", "$1\\\\,");
      // Cuts at each comma, and then takes the backslashes off.
      case "comma-splits" -> args(text, "(?<!\\\\)((\\\\\\\\)*)\\\\,", "$1,");
      case "unknown" -> type.equals("UNKNOWN") ? REFUSED : null;
      case "mapped" ->
          host.toLowerCase(Locale.ROOT).contains("ffff:127.") && type.equals("CMETHOD")
              ? MALFORMED
              : null;
      case "ipv6" -> host.contains(":") ? REFUSED : null;
      case "bridge" -> message.path("transport").asText().equals("bridge") ? REFUSED : null;
      case "log-status" -> keyed ? REFUSED : null;
      case "cr" ->
          text.endsWith("\r") ? right((text + "\r").getBytes(StandardCharsets.ISO_8859_1)) : null;
      default -> throw new IllegalArgumentException(fault);
    };
  }

  /** As of the same line with something else for what is found. */
  private JsonNode args(String text, String read, String instead) {
    String other = text.replaceAll(read, instead);
    return text.matches("(?s)SMETHOD .* ARGS:.*") && !other.equals(text)
        ? right(other.getBytes(StandardCharsets.ISO_8859_1))
        : null;
  }

  /** Without what tells of the stream and of the rules, which no other parser has. */
  private JsonNode right(byte[] line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineJson json = new LineJson(out);
    json.write("-", ptipc.check(Framer.line(Bytes.of(line))), 0);
    json.finish();
    JsonNode all = Json.tree(out.toByteArray());
    ObjectNode told = JSON.createObjectNode();
    told.set("status", all.get("status"));
    told.set("message", all.get("message"));
    return told;
  }
}
