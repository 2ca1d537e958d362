package dev.ptipc.live;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.check.line.Hosts;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Connects to a listener as a parent would, on this machine only. */
final class Probe {

  private static final byte[] SOCKS5_GREETING = {5, 1, 0};

  private Probe() {}

  /**
   * Connects.
   *
   * @return what is wrong; null when the listener answers, or is not on this machine and was left
   *     alone
   */
  static @Nullable String fault(Endpoint endpoint, boolean socks5, Duration wait) {
    byte[] address = Hosts.parse(endpoint.host().bytes());
    int port = endpoint.portNumber();
    if (address == null || !Hosts.isLoopback(address) || port < 1 || port > 0xFFFF) {
      return null;
    }
    int millis = (int) wait.toMillis();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getByAddress(address), port), millis);
      return socks5 ? greeting(socket, millis) : null;
    } catch (IOException e) {
      return "nobody listens there";
    }
  }

  private static @Nullable String greeting(Socket socket, int millis) {
    try {
      socket.setSoTimeout(millis);
      socket.getOutputStream().write(SOCKS5_GREETING);
      InputStream in = socket.getInputStream();
      int version = in.read();
      if (version < 0) {
        return "the listener hangs up on a SOCKS5 greeting";
      }
      return version == 5 && in.read() >= 0
          ? null
          : "the listener does not answer a SOCKS5 greeting as SOCKS5";
    } catch (IOException e) {
      return "the listener says nothing to a SOCKS5 greeting";
    }
  }
}
