package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transport is not blamed for what comes of being run many times at once, or of short limits. */
@Tag("slow")
@Tag("peers")
class OwnLoadTest {

  private static final Path SCRIPT = Path.of("src/test/resources/conform/transport.py");

  @TempDir private Path folder;

  private List<String> told(Duration grace, List<String> transports, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Peer.need("python3").toString());
    command.add(SCRIPT.toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    ConformanceTable table =
        Conformance.run(
            new Conformance.Settings(
                command,
                EnumSet.allOf(Role.class),
                transports,
                Set.of(),
                Duration.ofSeconds(60),
                grace,
                Particulars.NONE),
            Files.createTempDirectory(folder, "run"),
            left -> {});
    return table.faults().stream().map(OwnLoadTest::told).toList();
  }

  private static String told(Fault fault) {
    return fault.severity().word()
        + " "
        + fault.finding().diagnostic().rule().id()
        + ": "
        + fault.finding().diagnostic().message();
  }

  private static int port() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** D.1: scenarios that would meet at the port are played one after the other. */
  @Test
  void a_fixed_port_is_no_fault_but_where_it_is_one() throws Exception {
    List<String> told = told(Duration.ofSeconds(3), List.of("alpha"), "", "port=" + port());

    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("error session/bind-address: the address should be 127.0.0.1:");
  }

  @Test
  void a_slow_start_is_no_fault() throws Exception {
    assertThat(told(Duration.ofSeconds(3), List.of("alpha", "beta"), "", "start=5")).isEmpty();
  }

  /** D.2: the limit is named, and it is that of the user. */
  @Test
  void a_slow_end_is_a_fault_only_within_the_limit() throws Exception {
    assertThat(told(Duration.ofSeconds(3), List.of("alpha", "beta"), "", "end=4"))
        .containsExactly(
            "warning live/stdin-close-ignored: it did not exit within 3 s of the end of its stdin",
            "warning live/sigterm-ignored: it did not exit within 3 s of SIGTERM");
    assertThat(told(Duration.ofSeconds(12), List.of("alpha", "beta"), "", "end=4")).isEmpty();
  }
}
