package dev.ptipc.live;

import java.util.List;
import java.util.Map;

/**
 * Programs that inherit the environment as this one was started in. The launcher may have changed
 * the locale for Java, which would lose bytes in one of ASCII alone.
 */
public final class Inherited {

  /** Holds an equals sign and the value that LC_ALL had; empty when it had none. */
  private static final String LOCALE = "PTIPC_LC_ALL";

  private Inherited() {}

  /**
   * Prepares a program.
   *
   * @param command its name and its arguments
   * @return a builder with the environment
   */
  public static ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String locale = environment.remove(LOCALE);
    if (locale == null) {
      return builder;
    }
    if (locale.isEmpty()) {
      environment.remove("LC_ALL");
    } else {
      environment.put("LC_ALL", locale.substring(1));
    }
    return builder;
  }
}
