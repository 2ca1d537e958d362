package dev.ptipc.live;

import dev.ptipc.SessionReader;
import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.line.Hosts;
import dev.ptipc.diagnostic.Shown;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Listens where the lines of a session say so, on this machine only. */
public final class Listeners implements SessionReader.Listener, AutoCloseable {

  private static final long PAUSE = 100;

  private final Consumer<String> complaints;

  /** Whoever closes them need not be the thread that reads the session. */
  private final Map<InetSocketAddress, ServerSocket> open = new ConcurrentHashMap<>();

  private boolean tooMany;

  /**
   * Listens nowhere yet.
   *
   * @param complaints takes why an address is not listened on
   */
  public Listeners(Consumer<String> complaints) {
    this.complaints = complaints;
  }

  @Override
  public void line(CheckedLine line) {
    if (line.message() instanceof Message.Method method) {
      listen(method.endpoint(), method instanceof Message.ClientMethod);
    }
  }

  @Override
  public void finding(Finding finding) {}

  private void listen(Endpoint endpoint, boolean socks) {
    byte[] address = Hosts.parse(endpoint.host().bytes());
    int port = endpoint.portNumber();
    String shown = Shown.all(endpoint.host().bytes()) + ":" + Shown.all(endpoint.port().bytes());
    if (address == null || !Hosts.isLoopback(address)) {
      complaints.accept("does not listen on " + shown + ": not a loopback address");
    } else if (port < 1 || port > 0xFFFF) {
      complaints.accept("does not listen on " + shown + ": not a port");
    } else if (open.size() < Plan.MOST_LISTENERS) {
      try {
        open(new InetSocketAddress(InetAddress.getByAddress(address), port), socks);
      } catch (IOException e) {
        complaints.accept("cannot listen on " + shown + ": " + SystemReason.of(e));
      }
    } else if (!tooMany) {
      tooMany = true;
      complaints.accept("listens on the first " + Plan.MOST_LISTENERS + " addresses only");
    }
  }

  private void open(InetSocketAddress address, boolean socks) throws IOException {
    if (open.containsKey(address)) {
      return;
    }
    ServerSocket listener = new ServerSocket();
    try {
      listener.bind(address);
    } catch (IOException e) {
      listener.close();
      throw e;
    }
    open.put(address, listener);
    Thread server = new Thread(() -> serve(listener, socks), "ptipc " + address);
    server.setDaemon(true);
    server.start();
  }

  /** One after the other, since none takes long. */
  private static void serve(ServerSocket listener, boolean socks) {
    while (!listener.isClosed()) {
      try (Socket client = accepted(listener)) {
        if (socks && client != null) {
          SocksAnswer.give(client);
        }
      } catch (IOException e) {
        // The client has gone, or says nothing.
      }
    }
  }

  /** The next client; null when there is none to be had for a while, or the listener is closed. */
  private static @Nullable Socket accepted(ServerSocket listener) {
    try {
      return listener.accept();
    } catch (IOException e) {
      // Too many files may be open. Whoever tries again at once has no processor left for others.
      rest();
      return null;
    }
  }

  private static void rest() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE);
    } catch (InterruptedException e) {
      // Nobody interrupts it.
    }
  }

  @Override
  public void close() throws IOException {
    for (ServerSocket listener : open.values()) {
      listener.close();
    }
  }
}
