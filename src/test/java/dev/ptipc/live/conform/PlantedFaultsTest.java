package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.Fault;
import dev.ptipc.report.conformance.Outcome;
import dev.ptipc.report.conformance.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transport that keeps every clause, and the same with one fault in it. */
@Tag("peers")
@Execution(ExecutionMode.CONCURRENT) // most of the time a transport is waited for
class PlantedFaultsTest {

  private static final Path SCRIPT = Path.of("src/test/resources/conform/transport.py");

  @TempDir private static Path folder;

  private static ConformanceTable table(String fault, String... scenarios) throws Exception {
    String python = Peer.need("python3").toString();
    List<String> command = new ArrayList<>(List.of(python, SCRIPT.toAbsolutePath().toString()));
    command.add(fault);
    Path directory = Files.createTempDirectory(folder, "run");
    ConformanceTable table =
        Conformance.run(
            new Conformance.Settings(
                command,
                EnumSet.allOf(Role.class),
                List.of("alpha", "beta"),
                Set.of(scenarios),
                Duration.ofSeconds(20),
                Duration.ofSeconds(3),
                Particulars.NONE),
            directory,
            left -> {});
    try (Stream<Path> left = Files.list(directory)) {
      assertThat(left).isEmpty();
    }
    return table;
  }

  /** Each finding by severity, rule and clause, and how many scenarios show it. */
  private static List<String> told(ConformanceTable table) {
    List<String> told = new ArrayList<>();
    for (Fault fault : table.faults()) {
      told.add(
          fault.severity().word()
              + " "
              + fault.finding().diagnostic().rule().id()
              + " "
              + fault.row()
              + " in "
              + fault.scenarios().size());
    }
    return told;
  }

  @Test
  void a_good_transport_has_no_fault() throws Exception {
    ConformanceTable table = table("");

    assertThat(told(table)).isEmpty();
    assertThat(table.clients()).containsExactly("alpha", "beta");
    assertThat(table.servers()).containsExactly("alpha", "beta");
    assertThat(table.scenarios().stream().map(ConformanceTable.Played::name))
        .containsExactlyInAnyOrderElementsOf(Scenarios.names());
    assertThat(table.scenarios()).allMatch(scenario -> scenario.skipped() == null);
    assertThat(
            table.rows().stream()
                .filter(row -> row.outcome() == Outcome.NOT_REACHED)
                .map(Row::clause)
                // It writes no LOG, no STATUS and no CMETHOD-ERROR, and nobody connects to it.
                .filter(clause -> !clause.matches("3\\.3\\.[45]-.*|.*-CMETHODERR-.*|.*-BIND.-1")))
        .containsExactly("3.3.2-PROXYDONE-2");
  }

  @ParameterizedTest
  @CsvSource({
    "first-version-only, versions-mixed, error session/version-refused 3.3.1-VERSIONERR-1 in 2",
    "mixed-list-is-bad-environment, versions-mixed, error conform/versions-refused 3.2.1-VER-2 in 2",
    "any-version, versions-unsupported, error session/version-not-offered 3.3.1-VERSION-2 in 2",
    "error-for-unknown, client-unknown, error session/error-for-unknown-name 3.3.2-CMETHODERR-2 in 1",
    "error-for-unknown, server-unknown, warning session/error-for-unknown-server-name 3.3.3-SMETHODERR-1 in 1",
    "error-for-unknown, client-ill-formed, error session/error-for-unknown-name 3.3.2-CMETHODERR-2 in 1",
    "unknown-stops-all, client-unknown-beside, error conform/name-not-passed-over 3.3.2-IGNORE-1 in 1",
    "unknown-stops-all, server-unknown-beside, warning conform/server-name-not-passed-over 3.2.3-ST-2 in 1",
    "repeats, client-repeated, error session/repeated-report 3.3.2-CMETHOD-5 in 1",
    "repeats, server-repeated, error session/repeated-report 3.3.3-SMETHOD-6 in 1",
    "silent-without-role, role-none, error session/no-done 3.3.2-DONE-1 in 1",
    "silent-without-role, server-empty, error session/no-done 3.3.3-DONE-1 in 1",
    "both-roles, role-both, error session/mixed-roles 3.3.3-ROLE-1 in 1",
    "silent-without-state, client-state-unwritable, error session/no-done 3.3.2-DONE-1 in 1",
    "state-not-made, state-absent, warning conform/state-not-made 3.2.1-STATE-2 in 2",
    "relative-state, state-relative, note session/went-on 3.3.1-ENV-1 in 2",
    "file-elsewhere, one, error conform/files-elsewhere 3.2.1-STATE-3 in 2",
    "any-proxy, client-proxy-unsupported, error conform/proxy-not-checked 3.3.2-PROXY-1 in 1",
    "any-proxy, client-proxy-no-uri, error conform/proxy-not-checked 3.3.2-PROXY-1 in 1",
    "silent-proxy, client-proxy-malformed, error session/proxy-unanswered 3.3.2-PROXY-2 in 1",
    // D.6
    "unasked-proxy, client-proxy-empty, error session/proxy-unasked 3.3.2-PROXY-3 in 1",
    "wildcard, client-one, warning line/not-loopback 3.3.2-CMETHOD-6 in 1",
    "not-listening, client-one, error live/not-listening 3.3.2-CMETHOD-4 in 1",
    "not-listening, server-one, error live/not-listening 3.3.3-SMETHOD-5 in 1",
    "own-address, server-bind-fixed, error session/bind-address 3.3.3-SMETHOD-3 in 1",
    "own-address, server-bind-ipv6, error session/bind-address 3.3.3-SMETHOD-3 in 1",
    "claims-taken-address, server-bind-in-use, error live/not-listening 3.3.3-SMETHOD-5 in 1",
    "binding-demanded, server-bind-missing, warning conform/bind-address-demanded 3.2.3-BA-3 in 1",
    "options-break-it, server-options, error session/no-done 3.3.3-DONE-1 in 1",
    "late-method, server-one, error session/after-done 3.3.3-DONE-3 in 1",
    "lives-on-after-error, versions-unsupported, error session/lived-on 3.3.1-VERSIONERR-4 in 2",
    "lives-on-after-error, client-proxy-unsupported, error session/lived-on 3.3.2-PROXYERR-2 in 1",
    "lives-on-after-error, role-none, error session/lived-on 3.3.1-ENVERR-3 in 1",
    "stdin-obeyed, stdin-unset, error conform/exits-on-stdin-close 3.2.1-STDIN-1 in 2",
    "stdin-obeyed, stdin-zero, error conform/exits-on-stdin-close 3.2.1-STDIN-1 in 2",
    "stdin-ignored, client-one, warning live/stdin-close-ignored 3.2.1-STDIN-2 in 1",
    "sigterm-ignored, sigterm, warning live/sigterm-ignored 3.4-SHUT-1 in 2",
    "bad-severity, client-one, error line/log-severity 3.3.4-LOG-2 in 1",
    // D.3, D.4, D.5
    "reports-elsewhere, server-bind-fixed, warning live/reported-elsewhere 3.3.3-SMETHOD-3 in 1",
    "dies-after-done, client-one, error live/ended-by-itself live/ended-by-itself in 1",
    "env-error-for-unknown, client-unknown, error conform/name-not-passed-over 3.3.2-IGNORE-1 in 1",
    "env-error-for-unknown, server-unknown, warning conform/server-name-not-passed-over 3.2.3-ST-2 in 1",
    "log-on-stderr, client-one, warning session/log-on-stderr E-08 in 1"
  })
  void a_planted_fault_is_found_once_under_its_clause(String fault, String scenario, String finding)
      throws Exception {
    String[] scenarios =
        Scenarios.names().contains(scenario)
            ? new String[] {scenario}
            : new String[] {"client-" + scenario, "server-" + scenario};

    ConformanceTable table = table(fault, scenarios);

    assertThat(told(table)).containsExactly(finding);
    assertThat(table.faults().get(0).transcript()).contains("# ptipc transcript 1");
  }

  @Test
  void each_fault_of_the_script_is_planted() throws IOException {
    Set<String> faults = new TreeSet<>();
    Matcher matcher = Pattern.compile("FAULT [^\n]*").matcher(Files.readString(SCRIPT));
    while (matcher.find()) {
      Matcher name = Pattern.compile("\"([a-z-]+)\"").matcher(matcher.group());
      while (name.find()) {
        faults.add(name.group(1));
      }
    }
    String source = Arrays.toString(rows());

    assertThat(faults).hasSizeGreaterThan(25).allSatisfy(f -> assertThat(source).contains(f + ","));
  }

  private static String[] rows() {
    return Arrays.stream(PlantedFaultsTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(CsvSource.class))
        .flatMap(method -> Arrays.stream(method.getAnnotation(CsvSource.class).value()))
        .toArray(String[]::new);
  }
}
