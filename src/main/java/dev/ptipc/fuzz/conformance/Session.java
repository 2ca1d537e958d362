package dev.ptipc.fuzz.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole run of a transport, as a line of JSON: what it was given, what it wrote, how it ended.
 *
 * @param role it was asked for; null to find it out
 * @param environment the TOR_PT_* variables; empty when they are not known
 * @param stdout any bytes
 * @param stderr any bytes
 * @param exitCode as a shell counts it; null when it was not seen
 * @param endedBy as in the header of a transcript; null when it is not known
 */
public record Session(
    @Nullable Role role,
    Map<String, Bytes> environment,
    Bytes stdout,
    Bytes stderr,
    @Nullable Integer exitCode,
    @Nullable String endedBy) {

  /** A question that is no session. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  private static final String BASE64 = "Base64";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads one.
   *
   * @param line of JSON
   * @return the session
   * @throws Unreadable when it is no JSON, or says something else than a session
   */
  public static Session read(byte[] line) throws Unreadable {
    try {
      return read(JSON.readTree(line));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new Unreadable("no session in JSON");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one.
   *
   * @param json an object
   * @return the session
   * @throws Unreadable when it says something else than a session
   */
  public static Session read(JsonNode json) throws Unreadable {
    if (!json.isObject()) {
      throw new Unreadable("no session in JSON");
    }
    String role = text(json, "role");
    if (role != null && !role.equals("client") && !role.equals("server")) {
      throw new Unreadable("the role is not client or server");
    }
    JsonNode code = json.path("exitCode");
    if (!isLeftOut(code) && !code.isInt()) {
      throw new Unreadable("exitCode is no number");
    }
    return new Session(
        role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
        environment(json.path("environment")),
        bytes(json, "stdout"),
        bytes(json, "stderr"),
        code.isInt() ? (Integer) code.intValue() : null,
        text(json, "endedBy"));
  }

  /** An array of names and values, or an object of them, as `generate sessions` writes it. */
  private static Map<String, Bytes> environment(JsonNode json) throws Unreadable {
    Map<String, Bytes> environment = new LinkedHashMap<>();
    if (json.isObject()) {
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        String name = field.getKey();
        boolean ofAnother = name.endsWith(BASE64) && json.has(without(name));
        if (!ofAnother) {
          environment.put(name, bytes(json, name));
        }
      }
    } else if (json.isArray()) {
      for (JsonNode variable : json) {
        String name = text(variable, "name");
        if (name == null) {
          throw new Unreadable("a variable has no name");
        }
        environment.put(name, bytes(variable, "value"));
      }
    } else if (!isLeftOut(json)) {
      throw new Unreadable("environment is neither a list nor an object");
    }
    return environment;
  }

  private static String without(String name) {
    return name.substring(0, name.length() - BASE64.length());
  }

  private static boolean isLeftOut(JsonNode json) {
    return json.isMissingNode() || json.isNull();
  }

  private static @Nullable String text(JsonNode json, String field) throws Unreadable {
    JsonNode text = json.path(field);
    if (!isLeftOut(text) && !text.isTextual()) {
      throw new Unreadable(Shown.all(Bytes.of(field)) + " is no text");
    }
    return text.textValue();
  }

  private static Bytes bytes(JsonNode json, String field) throws Unreadable {
    try {
      String base64 = text(json, field + BASE64);
      String text = text(json, field);
      return base64 != null
          ? Bytes.of(Base64.getDecoder().decode(base64))
          : Bytes.of(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(Shown.all(Bytes.of(field)) + "Base64 is not Base64");
    }
  }

  /**
   * The session as an object.
   *
   * @return what {@link #read(JsonNode)} reads
   */
  public ObjectNode json() {
    ObjectNode json = JSON.createObjectNode();
    json.put("role", role == null ? null : role.word());
    ArrayNode variables = json.putArray("environment");
    environment.forEach(
        (name, value) -> put(variables.addObject().put("name", name), "value", value));
    put(json, "stdout", stdout);
    put(json, "stderr", stderr);
    json.put("exitCode", exitCode);
    json.put("endedBy", endedBy);
    return json;
  }

  /** Text for people, and beside it the bytes, which are what counts. */
  private static void put(ObjectNode json, String field, Bytes bytes) {
    json.put(field, bytes.text());
    json.put(field + BASE64, Base64.getEncoder().encodeToString(bytes.toArray()));
  }
}
