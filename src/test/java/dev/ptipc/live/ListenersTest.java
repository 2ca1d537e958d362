package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.SessionReader;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenersTest {

  private static final int WAIT = 10_000;

  private final List<String> complaints = new ArrayList<>();
  private final Listeners listeners = new Listeners(complaints::add);

  private void read(String... lines) {
    byte[] stdout = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    SessionReader.ofLines(Framer.DEFAULT_LIMIT, listeners).stdout(stdout, 0, stdout.length);
  }

  @AfterEach
  void close() throws IOException {
    listeners.close();
  }

  /** A port that was free a moment ago. */
  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** What a listener says to that, until it hangs up. */
  private static byte[] answer(int port, int... bytes) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(WAIT);
      for (int b : bytes) {
        socket.getOutputStream().write(b);
      }
      return socket.getInputStream().readAllBytes();
    }
  }

  @Test
  void a_client_transport_answers_as_a_proxy() throws IOException {
    int port = free();
    read("VERSION 1", "CMETHOD a socks5 127.0.0.1:" + port);
    assertThat(complaints).isEmpty();
    assertThat(answer(port, 5, 1, 0)).containsExactly(5, 0);
    assertThat(answer(port, 5, 2, 2, 0)).containsExactly(5, 0);
    assertThat(answer(port, 5, 1, 2)).containsExactly(5, 2);
    assertThat(answer(port, 5, 0)).containsExactly(5, 0xFF);
    assertThat(answer(port, 4, 1, 0, 80, 127, 0, 0, 1, 'u', 0))
        .containsExactly(0, 91, 0, 0, 0, 0, 0, 0);
    assertThat(answer(port, 'G')).isEmpty();
  }

  @Test
  void a_server_transport_accepts_and_hangs_up() throws IOException {
    int port = free();
    read("SMETHOD a 127.0.0.1:" + port);
    assertThat(complaints).isEmpty();
    assertThat(answer(port)).isEmpty();
  }

  @Test
  void an_address_that_is_told_twice_is_listened_on_once() throws IOException {
    int port = free();
    read("SMETHOD a 127.0.0.1:" + port, "SMETHOD b [::ffff:127.0.0.1]:" + port);
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_port_in_use_is_told() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      read("CMETHOD a socks5 127.0.0.1:" + taken.getLocalPort());
      assertThat(complaints)
          .singleElement()
          .asString()
          .isEqualTo(
              "cannot listen on 127.0.0.1:"
                  + taken.getLocalPort()
                  + ": another program listens there, or the address is not of this machine, or the"
                  + " port is one for root alone");
    }
  }

  @Test
  void only_loopback_addresses_and_real_ports_are_listened_on() {
    read(
        "CMETHOD a socks5 198.51.100.1:443",
        "CMETHOD b socks5 0.0.0.0:443",
        "SMETHOD c localhost:443",
        "SMETHOD \u001b 127.0.0.1:0",
        "SMETHOD d [::1]:65536");
    assertThat(complaints)
        .containsExactly(
            "does not listen on 198.51.100.1:443: not a loopback address",
            "does not listen on 0.0.0.0:443: not a loopback address",
            "does not listen on localhost:443: not a loopback address",
            "does not listen on 127.0.0.1:0: not a port",
            "does not listen on [::1]:65536: not a port");
  }

  @Test
  void listeners_are_counted() throws IOException {
    List<String> lines = new ArrayList<>();
    int port = free();
    for (int i = 0; i < 102; i++) {
      lines.add("SMETHOD a 127.0.7." + (i + 1) + ":" + port);
    }
    read(lines.toArray(String[]::new));
    assertThat(complaints).containsExactly("listens on the first 100 addresses only");
  }

  /** As `play` does when its stdin ends while it still reads the file. */
  @Test
  void they_can_be_closed_while_the_session_is_read() throws Exception {
    int port = free();
    AtomicBoolean ended = new AtomicBoolean();
    Thread reader =
        new Thread(
            () -> {
              for (int i = 0; i < 100; i++) {
                read("SMETHOD a 127.0.8." + (i + 1) + ":" + port);
              }
              ended.set(true);
            });
    reader.start();
    while (!ended.get()) {
      listeners.close();
    }
    reader.join();
    assertThat(complaints).isEmpty();
  }
}
