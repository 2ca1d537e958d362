package dev.ptipc.live;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.check.line.Hosts;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
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
    try (Socket socket = new Socket()) {
      connect(socket, address, port, wait);
      return socks5 ? greeting(socket, wait) : null;
    } catch (SocketTimeoutException e) {
      return "nobody takes a connection there within " + LiveRun.seconds(wait);
    } catch (IOException e) {
      return "nobody listens there";
    }
  }

  /** Whether somebody takes a connection. */
  static boolean accepts(byte[] address, int port, Duration wait) {
    try (Socket socket = new Socket()) {
      connect(socket, address, port, wait);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void connect(Socket socket, byte[] address, int port, Duration wait)
      throws IOException {
    socket.connect(new InetSocketAddress(InetAddress.getByAddress(address), port), millis(wait));
  }

  private static @Nullable String greeting(Socket socket, Duration wait) {
    try {
      socket.setSoTimeout(millis(wait));
      socket.getOutputStream().write(SOCKS5_GREETING);
      InputStream in = socket.getInputStream();
      int version = in.read();
      if (version < 0) {
        return "the listener hangs up on a SOCKS5 greeting";
      }
      return version == 5 && in.read() >= 0
          ? null
          : "the listener does not answer a SOCKS5 greeting as SOCKS5";
    } catch (SocketTimeoutException e) {
      return "the listener says nothing to a SOCKS5 greeting within " + LiveRun.seconds(wait);
    } catch (IOException e) {
      return "the listener hangs up on a SOCKS5 greeting";
    }
  }

  private static int millis(Duration wait) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, wait.toMillis()));
  }
}
