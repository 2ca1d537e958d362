package dev.ptipc.cli;

import dev.ptipc.source.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Variables as they are typed, with {@code --env} before each. */
final class EnvironmentPairs {

  private EnvironmentPairs() {}

  /** Tells name and value of each. */
  static void each(List<String> pairs, BiConsumer<String, String> variable)
      throws EnvironmentFault {
    Set<String> names = new HashSet<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals <= 0) {
        throw new EnvironmentFault("--env takes NAME=VALUE, not `" + pair + "`");
      }
      String name = pair.substring(0, equals);
      String fault = EnvironmentFile.fault(Bytes.of(name));
      if (fault != null) {
        throw new EnvironmentFault("--env: " + fault);
      }
      if (!names.add(name)) {
        throw new EnvironmentFault("--env for `" + name + "` for the second time");
      }
      variable.accept(name, pair.substring(equals + 1));
    }
  }
}
