package dev.ptipc.check.session;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The transports that were asked for. The variable is taken apart once, as it may be long and each
 * report asks for it.
 */
final class Requested {

  private final List<Bytes> inOrder = new ArrayList<>();
  private final Set<Bytes> names = new TreeSet<>();
  private final @Nullable Role role;

  Requested(@Nullable Environment environment) {
    role = environment == null ? null : environment.role();
    if (environment != null && role != null) {
      for (Item item : environment.transports(role)) {
        if (names.add(item.bytes())) {
          inOrder.add(item.bytes());
        }
      }
    }
  }

  /** Whether anybody knows what was asked for. */
  boolean isKnownOf(Role asked) {
    return role == asked;
  }

  boolean has(Bytes name) {
    return names.contains(name);
  }

  /** Each once. */
  List<Bytes> inOrder() {
    return inOrder;
  }
}
