package dev.ptipc.cli;

import java.util.Arrays;

/** Which streams are terminals. The launcher looks, since Java 17 cannot tell. */
final class Terminal {

  private Terminal() {}

  /** Whether {@code stdout} or {@code stderr} is one. */
  static boolean is(String stream) {
    String streams = System.getenv("PTIPC_TERMINAL");
    return streams != null && Arrays.asList(streams.split(" ")).contains(stream);
  }
}
