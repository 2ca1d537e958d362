package dev.ptipc.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import org.jspecify.annotations.Nullable;

/** Which messages only a client writes, and which only a server (3.3.3-ROLE-1). */
public final class Family {

  private Family() {}

  /**
   * The role of a message.
   *
   * @param keyword the message
   * @return null for a message of both
   */
  public static @Nullable Role of(Keyword keyword) {
    return switch (keyword) {
      case PROXY, PROXY_ERROR, CMETHOD, CMETHOD_ERROR, CMETHODS -> Role.CLIENT;
      case SMETHOD, SMETHOD_ERROR, SMETHODS -> Role.SERVER;
      case VERSION, VERSION_ERROR, ENV_ERROR, LOG, STATUS, UNKNOWN -> null;
    };
  }
}
