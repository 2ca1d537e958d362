package dev.ptipc.live;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;

/** Says as much of SOCKS as a parent wants to hear from a proxy that lives, and no more. */
final class SocksAnswer {

  private static final Duration WAIT = Duration.ofSeconds(2);

  private static final int NO_AUTHENTICATION = 0;
  private static final int NONE_ACCEPTABLE = 0xFF;

  /** What comes after the version in a request of SOCKS4: command, port, address. */
  private static final int REQUEST = 7;

  private static final int MOST_USER = 255;

  /** Request rejected, and no address. */
  private static final byte[] REJECTED = {0, 91, 0, 0, 0, 0, 0, 0};

  private SocksAnswer() {}

  static void give(Socket client) throws IOException {
    client.setSoTimeout((int) WAIT.toMillis());
    InputStream in = client.getInputStream();
    int version = in.read();
    if (version == 5) {
      byte[] methods = in.readNBytes(Math.max(in.read(), 0));
      client.getOutputStream().write(new byte[] {5, (byte) choice(methods)});
    } else if (version == 4) {
      in.readNBytes(REQUEST);
      for (int i = 0; i < MOST_USER && in.read() > 0; i++) {
        // The user's name, which ends in a NUL.
      }
      client.getOutputStream().write(REJECTED);
    }
  }

  private static int choice(byte[] methods) {
    for (byte method : methods) {
      if (method == NO_AUTHENTICATION) {
        return method;
      }
    }
    return methods.length > 0 ? methods[0] : NONE_ACCEPTABLE;
  }
}
