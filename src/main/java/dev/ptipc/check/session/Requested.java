package dev.ptipc.check.session;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The transports that were asked for. The variable is taken apart once, as it may be long and each
 * report asks for it.
 */
final class Requested {

  /**
   * One that was asked for, and whether it has been reported: with that, a report is one search.
   */
  static final class Name {
    final Bytes bytes;
    boolean reported;

    private Name(Bytes bytes) {
      this.bytes = bytes;
    }
  }

  private final Map<Bytes, Name> names = new TreeMap<>();
  private final List<Name> inOrder = new ArrayList<>();
  private final @Nullable Role role;

  Requested(@Nullable Environment environment) {
    role = environment == null ? null : environment.role();
    if (environment != null && role != null) {
      for (Item item : environment.transports(role)) {
        Name name = new Name(item.bytes());
        if (names.putIfAbsent(item.bytes(), name) == null) {
          inOrder.add(name);
        }
      }
    }
  }

  /** Whether anybody knows what was asked for. */
  boolean isKnownOf(Role asked) {
    return role == asked;
  }

  @Nullable Name find(Bytes name) {
    return names.get(name);
  }

  /** Each once. */
  List<Name> inOrder() {
    return inOrder;
  }
}
