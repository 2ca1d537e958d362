package dev.ptipc.docs.html;

import dev.ptipc.docs.CheckInput;
import dev.ptipc.report.Json;
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

  /** The fragment of the address; null for no input, and for one that is too long. */
  static @Nullable String of(@Nullable CheckInput input) {
    if (input == null || input.text().length() > MOST_BYTES) {
      return null;
    }
    Map<String, String> variables = new LinkedHashMap<>();
    input.environment().forEach((name, value) -> variables.put(name, value.latin1()));
    Map<String, @Nullable Object> state = new LinkedHashMap<>();
    state.put("stdout", input.text().latin1());
    state.put("role", input.role() == null ? null : input.role().word());
    state.put("env", variables);
    state.put("linesOnly", input.linesOnly());
    byte[] json = Json.text(state).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }
}
