package dev.ptipc.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Answers the first message of SOCKS5 on loopback, as the listener of a client transport does. */
public final class SocksServer implements AutoCloseable {

  private final ServerSocket socket;

  /** Starts one. */
  public SocksServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::serve);
    server.setDaemon(true);
    server.start();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket client = socket.accept()) {
          client.getInputStream().readNBytes(3);
          client.getOutputStream().write(new byte[] {5, 0});
        }
      }
    } catch (IOException e) {
      // Closed after the test.
    }
  }

  /** Where it listens. */
  public int port() {
    return socket.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
