package dev.ptipc.report.conformance;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program against the clauses that bind it.
 *
 * @param subject what was run
 * @param fates what became of it as client and as server, by role; not of a role it was not given
 * @param clients the client transports that it has, fit to be shown
 * @param servers its server transports
 * @param silent whether it wrote no line in any scenario
 * @param scenarios what it was put through
 * @param rows a row for each clause, in the order of the specification
 * @param baseline the faults that are known and do not count; null when all count
 */
public record ConformanceTable(
    TestedProgram subject,
    Map<Role, Fate> fates,
    List<String> clients,
    List<String> servers,
    boolean silent,
    List<Played> scenarios,
    List<Row> rows,
    @Nullable Baseline baseline) {

  /**
   * A scenario.
   *
   * @param name its name
   * @param asks what it puts the program into
   * @param skipped why it was left out; null when it was not
   */
  public record Played(String name, String asks, @Nullable String skipped) {}

  /** Keeps the lists from changing. */
  public ConformanceTable {
    fates = new LinkedHashMap<>(fates);
    clients = List.copyOf(clients);
    servers = List.copyOf(servers);
    scenarios = List.copyOf(scenarios);
    rows = List.copyOf(rows);
  }

  /**
   * A table in which all faults count.
   *
   * @param subject what was run
   * @param fates what became of it, by role
   * @param clients the client transports that it has, fit to be shown
   * @param servers its server transports
   * @param silent whether it wrote no line in any scenario
   * @param scenarios what it was put through
   * @param rows a row for each clause, in the order of the specification
   */
  public ConformanceTable(
      TestedProgram subject,
      Map<Role, Fate> fates,
      List<String> clients,
      List<String> servers,
      boolean silent,
      List<Played> scenarios,
      List<Row> rows) {
    this(subject, fates, clients, servers, silent, scenarios, rows, null);
  }

  /**
   * The same table held against an earlier one.
   *
   * @param earlier the faults that are known; null for none
   * @return a table in which those do not count
   */
  public ConformanceTable against(@Nullable Baseline earlier) {
    return new ConformanceTable(subject, fates, clients, servers, silent, scenarios, rows, earlier);
  }

  /**
   * Whether a fault is known and does not count.
   *
   * @param fault of this table
   * @return false when there is no baseline
   */
  public boolean isKnown(Fault fault) {
    return baseline != null && baseline.has(fault);
  }

  /**
   * What the baseline has and this table has not.
   *
   * @return nothing when there is no baseline
   */
  public List<Baseline.Known> gone() {
    return baseline == null ? List.of() : baseline.gone(this);
  }

  /**
   * How often something came out.
   *
   * @param outcome what
   * @return rows
   */
  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /**
   * How many faults there are of one severity.
   *
   * @param severity which
   * @return faults, each counted once however often it was seen
   */
  public long count(Severity severity) {
    return faults().stream().filter(fault -> fault.severity() == severity).count();
  }

  /**
   * How many scenarios were played.
   *
   * @return those that were not skipped
   */
  public long played() {
    return scenarios.stream().filter(scenario -> scenario.skipped() == null).count();
  }

  /**
   * What was left out and why.
   *
   * @return a line for each reason
   */
  public List<String> leftOut() {
    return Wording.leftOut(this);
  }

  /**
   * Whether something was found that counts.
   *
   * @param threshold the least severity that counts
   * @return true when a fault is as bad and not known
   */
  public boolean hasAtLeast(Severity threshold) {
    return rows.stream().anyMatch(row -> hasAtLeast(row, threshold));
  }

  /**
   * Whether something in a row was found that counts.
   *
   * @param row of this table
   * @param threshold the least severity that counts
   * @return true when a fault is as bad and not known
   */
  public boolean hasAtLeast(Row row, Severity threshold) {
    return row.faults().stream()
        .anyMatch(fault -> fault.severity().atLeast(threshold) && !isKnown(fault));
  }

  /**
   * All faults.
   *
   * @return the worst first, and else in the order of their rows
   */
  public List<Fault> faults() {
    return rows.stream()
        .flatMap(row -> row.faults().stream())
        .sorted(Comparator.comparing(Fault::severity).reversed())
        .toList();
  }
}
