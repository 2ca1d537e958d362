package dev.ptipc.live.tor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;

/** As much of tor's control protocol as a parent's bench needs. One character a byte. */
final class ControlConnection implements AutoCloseable {

  private static final Duration REPLY = Duration.ofSeconds(60);

  private static final int MOST_LINE = 1 << 20;

  private final Socket socket;
  private final InputStream in;
  private final Consumer<String> events;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * Connects on this machine.
   *
   * @param port where tor listens
   * @param events takes each event, without its number
   * @throws IOException when nobody listens there
   */
  ControlConnection(int port, Consumer<String> events) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.in = new BufferedInputStream(socket.getInputStream());
    this.events = events;
  }

  /**
   * Sends a command and waits for its reply. Events that come first are told.
   *
   * @throws IOException when tor refuses the command, says nothing, or has gone
   */
  void command(String command) throws IOException {
    socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    long deadline = System.nanoTime() + REPLY.toNanos();
    while (true) {
      String reply = next(deadline);
      if (reply.startsWith("650")) {
        event(reply);
      } else if (reply.length() < 4 || reply.charAt(3) == ' ') {
        if (!reply.startsWith("250")) {
          throw new IOException("tor answers " + reply + " to " + command);
        }
        return;
      }
    }
  }

  /**
   * Waits for an event and tells it.
   *
   * @param deadline in the time of {@link System#nanoTime}
   * @return false when time is up
   * @throws IOException when tor has gone
   */
  boolean await(long deadline) throws IOException {
    try {
      event(next(deadline));
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  private void event(String reply) {
    if (reply.startsWith("650 ")) {
      events.accept(reply.substring("650 ".length()));
    }
  }

  /** A line without CR and LF. What has come of it stays when time is up. */
  private String next(long deadline) throws IOException {
    while (true) {
      long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
      if (left <= 0) {
        throw new SocketTimeoutException("tor says nothing");
      }
      socket.setSoTimeout((int) left);
      int b = in.read();
      if (b < 0) {
        throw new EOFException("tor has closed its control connection");
      }
      if (b == '\n') {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        line.reset();
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
      }
      if (line.size() < MOST_LINE) {
        line.write(b);
      }
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
