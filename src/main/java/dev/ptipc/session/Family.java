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

  /**
   * Whether a message counts in the session of a role, if it is whole. That a transport gives up,
   * it may say in either role.
   *
   * @param role whose session it is
   * @param keyword the message
   * @return false for those that only the other role writes
   */
  public static boolean counts(Role role, Keyword keyword) {
    Role family = of(keyword);
    return family == null || family == role || keyword == Keyword.PROXY_ERROR;
  }

  /**
   * The message that ends the reports.
   *
   * @param role whose; null when nothing tells it
   * @return in backquotes; those of both roles for null
   */
  public static String done(@Nullable Role role) {
    String client = "`CMETHODS DONE`";
    String server = "`SMETHODS DONE`";
    return role == null ? client + " or " + server : role == Role.CLIENT ? client : server;
  }
}
