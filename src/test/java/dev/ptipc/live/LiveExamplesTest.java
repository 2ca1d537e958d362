package dev.ptipc.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.Processes;
import dev.ptipc.check.CheckedExample;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Framer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule of a live run has examples, and each of them, when it is run, is judged as it says.
 */
@Tag("slow")
class LiveExamplesTest {

  /** Longer than any transport of the examples takes that comes in time, the machine being busy. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  /** Longer than a program that ends by itself takes for it. */
  private static final Duration STAY = Duration.ofSeconds(1);

  @TempDir private Path state;

  private SocksServer socks;
  private ServerSocket silent;

  /** Nobody listens there until the transport has said something. */
  private int laterPort;

  @BeforeEach
  void listen() throws IOException {
    socks = new SocksServer();
    silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    socks.close();
    silent.close();
  }

  @Test
  void each_clause_is_broken_and_nearly_so() {
    for (Rule rule : LiveRules.all()) {
      CheckedExample.checkWhole(rule, Examples.of(rule.id()));
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return LiveRules.all().stream()
        .flatMap(rule -> Examples.of(rule.id()).entrySet().stream().map(each -> test(rule, each)));
  }

  private DynamicTest test(Rule rule, Map.Entry<String, Example> example) {
    return dynamicTest(
        rule.id() + " " + example.getKey(),
        () -> {
          CheckedExample.checkName(example.getKey(), example.getValue());
          check(example.getValue());
        });
  }

  private void check(Example example) throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      laterPort = free.getLocalPort();
    }
    try (ServerSocket later = new ServerSocket()) {
      check(example, new Found(later));
    }
  }

  private void check(Example example, Found found) throws IOException, InterruptedException {
    String location = state.toString();
    boolean server = example.session().role() == Role.SERVER;
    List<String> names = List.of("a");
    EnvironmentWriter writer =
        server
            ? EnvironmentWriter.server(names, location, "127.0.0.1:9001")
            : EnvironmentWriter.client(names, location);
    example
        .session()
        .environment()
        .forEach((name, value) -> writer.set(name, filled(value.text())));
    String script = filled(new String(example.script(), UTF_8));
    Plan plan =
        new Plan(
            List.of("sh", "-c", script),
            server ? Role.SERVER : Role.CLIENT,
            writer.variables(),
            LIMIT,
            STAY,
            Framer.DEFAULT_LIMIT);
    LiveRun.run(plan, found);
    assertThat(found.findings).containsExactlyElementsOf(example.expected());
    assertThat(Processes.naming(state)).isEmpty();
  }

  private String filled(String text) {
    return text.replace("$SOCKS", "" + socks.port())
        .replace("$SILENT", "" + silent.getLocalPort())
        .replace("$LATER", "" + laterPort);
  }

  /** What was found, as examples write it. */
  private final class Found implements LiveRun.Listener {

    private final List<String> findings = new ArrayList<>();
    private final ServerSocket later;

    Found(ServerSocket later) {
      this.later = later;
    }

    @Override
    public void stdout(byte[] piece) {
      try {
        if (!later.isBound()) {
          later.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), laterPort));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void stderr(byte[] piece) {}

    @Override
    public void line(CheckedLine line) {}

    @Override
    public void finding(Finding finding) {
      findings.add(Example.expectation(finding));
    }
  }
}
