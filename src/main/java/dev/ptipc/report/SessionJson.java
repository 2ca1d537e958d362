package dev.ptipc.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as a JSON object: {@code role}, {@code environment} as a list of names and values,
 * {@code stdout}, {@code stderr}, {@code exitCode}, {@code endedBy}. Bytes stand there as text for
 * people and once more in Base64, which is what counts.
 */
public final class SessionJson {

  /** Text that is not a session. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  private static final String BASE64 = "Base64";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SessionJson() {}

  /**
   * Writes one, inside an object that has begun.
   *
   * @param json where to
   * @param session what
   */
  public static void fields(JsonWriter json, Session session) {
    json.field("role", session.role() == null ? null : session.role().word());
    json.arrayField("environment");
    session
        .environment()
        .forEach(
            (name, value) -> {
              json.startObject().field("name", name);
              twice(json, "value", value);
              json.endObject();
            });
    json.endArray();
    twice(json, "stdout", session.stdout());
    twice(json, "stderr", session.stderr());
    Session.Exit exit = session.exit();
    if (exit == null || exit.code() == null) {
      json.nullField("exitCode");
    } else {
      json.field("exitCode", exit.code());
    }
    json.field("endedBy", exit == null ? null : exit.endedBy());
  }

  private static void twice(JsonWriter json, String field, Bytes bytes) {
    json.field(field, bytes.text());
    json.field(field + BASE64, Base64.getEncoder().encodeToString(bytes.toArray()));
  }

  /**
   * Reads one.
   *
   * @param line of JSON
   * @return the session
   * @throws Unreadable when it is not JSON, or says something else than a session
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
    return new Session(
        role == null ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)),
        environment(json.path("environment")),
        bytes(json, "stdout"),
        bytes(json, "stderr"),
        exit(json),
        List.of());
  }

  private static Session.@Nullable Exit exit(JsonNode json) throws Unreadable {
    JsonNode code = json.path("exitCode");
    if (!isLeftOut(code) && !code.isInt()) {
      throw new Unreadable("exitCode is not a number");
    }
    String endedBy = text(json, "endedBy");
    if (endedBy != null && !Session.Exit.ENDINGS.contains(endedBy)) {
      throw new Unreadable("endedBy is not one of the words that a transcript has for it");
    }
    Integer number = code.isInt() ? (Integer) code.intValue() : null;
    return endedBy == null ? null : new Session.Exit(number, endedBy);
  }

  /** A list of names and values as {@link #fields} writes it, or an object of them. */
  private static Map<String, Bytes> environment(JsonNode json) throws Unreadable {
    Map<String, Bytes> environment = new LinkedHashMap<>();
    if (json.isObject()) {
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        String name = Objects.requireNonNull(whole("environment", field.getKey()));
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

  /** JSON can say half of a character, which stands for no bytes. */
  private static @Nullable String whole(String field, @Nullable String text) throws Unreadable {
    if (text != null && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Unreadable(Shown.all(Bytes.of(field)) + " has half a surrogate pair in it");
    }
    return text;
  }

  private static @Nullable String text(JsonNode json, String field) throws Unreadable {
    JsonNode text = json.path(field);
    if (!isLeftOut(text) && !text.isTextual()) {
      throw new Unreadable(Shown.all(Bytes.of(field)) + " is no text");
    }
    return whole(field, text.textValue());
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
}
