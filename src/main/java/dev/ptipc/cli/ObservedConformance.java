package dev.ptipc.cli;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.StateDirectory;
import dev.ptipc.live.conform.Conformance;
import dev.ptipc.observation.ObservedTransport;
import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.Fault;
import dev.ptipc.report.conformance.Row;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes an observation of what {@code conform} finds, in which nothing is of one run only. */
final class ObservedConformance {

  /** So that a row tells where to look and no more. */
  private static final int MOST_SCENARIOS = 6;

  private final String folder;
  private final ConformanceTable table;

  private ObservedConformance(String folder, ConformanceTable table) {
    this.folder = folder;
    this.table = table;
  }

  /** Plays all scenarios. */
  static ObservedTransport of(
      String name, String version, Conformance.Settings settings, IntConsumer left)
      throws IOException, InterruptedException {
    try (StateDirectory directory = new StateDirectory()) {
      ConformanceTable table = Conformance.run(settings, directory.path(), left);
      return new ObservedConformance(directory.path().toString(), table)
          .observed(name, version, settings.command());
    }
  }

  private ObservedTransport observed(String name, String version, List<String> command) {
    String program = command.get(0).substring(command.get(0).lastIndexOf('/') + 1);
    return new ObservedTransport(
        name,
        program,
        version,
        LocalDate.now(ZoneOffset.UTC).toString(),
        "ptipc conform -- " + program,
        table.clients(),
        table.servers(),
        table.rows().stream().map(this::clause).toList());
  }

  private ObservedTransport.ClauseResult clause(Row row) {
    return new ObservedTransport.ClauseResult(
        row.clause(),
        row.outcome().word(),
        masked(row.reason()),
        few(row.scenarios()),
        row.faults().stream().map(this::fault).toList());
  }

  private ObservedTransport.Fault fault(Fault fault) {
    Bytes line = fault.finding().text();
    return new ObservedTransport.Fault(
        fault.severity().word(),
        fault.finding().diagnostic().rule().id(),
        masked(fault.finding().diagnostic().message()),
        few(fault.scenarios()),
        line(line));
  }

  private @Nullable String line(Bytes line) {
    return line.isEmpty() ? null : masked(Shown.all(line)).stripTrailing();
  }

  private static List<String> few(List<String> scenarios) {
    List<String> first = scenarios.stream().limit(MOST_SCENARIOS).collect(Collectors.toList());
    if (scenarios.size() > MOST_SCENARIOS) {
      first.add("and " + (scenarios.size() - MOST_SCENARIOS) + " more");
    }
    return first;
  }

  /** What is another in every run: ports, certificates, directories, names made up, the time. */
  private String masked(String text) {
    return text.replace(folder, "FOLDER")
        .replaceAll("(127\\.0\\.0\\.1|\\[::1\\]):[1-9]\\d{3,4}", "$1:PORT")
        .replaceAll("cert=[A-Za-z0-9+/]+", "cert=CERTIFICATE")
        .replaceAll("zz_[0-9a-f]+", "zz_NAME")
        .replaceAll("\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME");
  }
}
