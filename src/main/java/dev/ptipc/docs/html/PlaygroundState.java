package dev.ptipc.docs.html;

import dev.ptipc.report.Json;
import dev.ptipc.transcript.Session;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the playground reads from its address: Base64 for URLs of JSON, a byte a character. */
final class PlaygroundState {

  /** A longer input does not fit an address that people pass on. */
  private static final int MOST_BYTES = 4000;

  private PlaygroundState() {}

  /** The fragment of the address; null for no session, and for one that is too long. */
  static @Nullable String of(@Nullable Session session) {
    if (session == null || session.stdout().length() > MOST_BYTES) {
      return null;
    }
    Map<String, String> variables = new LinkedHashMap<>();
    session.environment().forEach((name, value) -> variables.put(name, value.latin1()));
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("stdout", session.stdout().latin1());
    state.put("role", session.role() == null ? null : session.role().word());
    state.put("env", variables);
    byte[] json = Json.text(state).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }
}
