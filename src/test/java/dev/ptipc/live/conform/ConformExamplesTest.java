package dev.ptipc.live.conform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ptipc.check.CheckedExample;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.docs.Example;
import dev.ptipc.docs.Examples;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.SocksServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Each rule of the scenarios has examples: transports in sh that break it in one of them, or not.
 */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT) // most of the time a transport is waited for
class ConformExamplesTest {

  /** By rule the scenario that shows it. */
  private static final Map<String, String> SCENARIOS =
      Map.of(
          "conform/versions-refused", "client-versions-mixed",
          "conform/name-not-passed-over", "client-unknown-beside",
          "conform/server-name-not-passed-over", "server-unknown-beside",
          "conform/proxy-not-checked", "client-proxy-unsupported",
          "conform/bind-address-demanded", "server-bind-missing",
          "conform/state-not-made", "client-state-absent",
          "conform/files-elsewhere", "client-one",
          "conform/exits-on-stdin-close", "client-stdin-unset");

  @TempDir private static Path folder;

  private static SocksServer socks;

  @BeforeAll
  static void listen() throws IOException {
    socks = new SocksServer();
  }

  @AfterAll
  static void close() throws IOException {
    socks.close();
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    return ConformRules.all().stream()
        .flatMap(rule -> Examples.of(rule.id()).entrySet().stream().map(each -> test(rule, each)));
  }

  @TestFactory
  Stream<DynamicTest> each_clause_is_broken_and_nearly_so() {
    return ConformRules.all().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(), () -> CheckedExample.checkWhole(rule, Examples.of(rule.id()))));
  }

  private static DynamicTest test(Rule rule, Map.Entry<String, Example> each) {
    return dynamicTest(
        rule.id() + " " + each.getKey(),
        () -> {
          CheckedExample.checkName(each.getKey(), each.getValue());
          assertThat(told(rule, each.getValue())).isEqualTo(each.getValue().expected());
        });
  }

  private static List<String> told(Rule rule, Example example) throws Exception {
    String script = new String(example.script(), UTF_8).replace("$SOCKS", "" + socks.port());
    Role role = example.session().role() == Role.SERVER ? Role.SERVER : Role.CLIENT;
    Conformance.Settings settings =
        new Conformance.Settings(
            List.of("sh", "-c", script),
            Set.of(role),
            List.of("a"),
            Set.of(SCENARIOS.get(rule.id())),
            Duration.ofSeconds(20),
            Duration.ofSeconds(3),
            Particulars.NONE);
    return Conformance.run(settings, Files.createTempDirectory(folder, "run"), left -> {})
        .faults()
        .stream()
        .map(fault -> Example.expectation(fault.finding()))
        .toList();
  }
}
