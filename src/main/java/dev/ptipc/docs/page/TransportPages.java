package dev.ptipc.docs.page;

import dev.ptipc.observation.ObservedTransport;
import dev.ptipc.observation.ObservedTransport.ClauseResult;
import dev.ptipc.observation.ObservedTransport.Fault;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What came of each transport in the scenarios of {@code ptipc conform}. */
final class TransportPages {

  static final String PATH = "matrix/transports";

  private final List<ObservedTransport> transports;

  TransportPages(List<ObservedTransport> transports) {
    this.transports = transports;
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(table());
    transports.forEach(one -> pages.add(page(one)));
    return pages;
  }

  private static String target(ObservedTransport transport) {
    return PATH + "/" + transport.name();
  }

  /** Every clause that was played with one of them. */
  private Set<String> clauses() {
    Set<String> played = new LinkedHashSet<>();
    for (ObservedTransport transport : transports) {
      transport.clauses().forEach(result -> played.add(result.clause()));
    }
    return played;
  }

  private Page table() {
    List<String> head = new ArrayList<>(List.of("Clause"));
    transports.forEach(one -> head.add(one.title()));
    List<List<Text>> rows = new ArrayList<>();
    for (String clause : clauses()) {
      List<Text> row = new ArrayList<>(List.of(clause(clause)));
      for (ObservedTransport transport : transports) {
        row.add(
            transport
                .clause(clause)
                .map(result -> Text.link(result.outcome(), target(transport, result)))
                .orElse(Text.of("untested")));
      }
      rows.add(row);
    }
    return new Page(
        PATH,
        Section.MATRIX,
        "Transports",
        "Transports, clause by clause",
        Text.of(
            "How each transport fared in the scenarios of `ptipc conform`; each cell links to what"
                + " was found, the date, and the command that shows it again."),
        List.of(new Block.Table(head, rows)));
  }

  private static String target(ObservedTransport transport, ClauseResult result) {
    return target(transport) + (result.faults().isEmpty() ? "" : "#" + result.clause());
  }

  private static Text clause(String id) {
    boolean known = Clauses.find(id).isPresent() || Errata.find(id).isPresent();
    return known ? Text.link(id, Targets.cited(id)) : Text.codeLink(id, "checks/" + id);
  }

  private static Page page(ObservedTransport transport) {
    List<Block> blocks = new ArrayList<>();
    for (ClauseResult result : transport.clauses()) {
      if (!result.faults().isEmpty()) {
        blocks.add(new Block.Heading(result.clause(), result.clause() + ": " + result.outcome()));
        blocks.add(new Block.Items(result.faults().stream().map(TransportPages::fault).toList()));
      }
    }
    blocks.add(new Block.Heading("all", "Every clause"));
    List<List<Text>> rows = new ArrayList<>();
    for (ClauseResult result : transport.clauses()) {
      rows.add(
          List.of(
              clause(result.clause()),
              Text.of(result.outcome()),
              Text.of(result.reason()),
              Text.of(String.join(", ", result.scenarios()))));
    }
    blocks.add(new Block.Table(List.of("Clause", "Outcome", "Why", "Scenarios"), rows));
    String started = String.join(", ", transport.clients());
    String served = String.join(", ", transport.servers());
    return new Page(
        target(transport),
        Section.MATRIX,
        transport.title(),
        transport.title() + ", seen on " + transport.seen(),
        Text.of(
            "As a client it started "
                + (started.isEmpty() ? "nothing" : started)
                + ", as a server "
                + (served.isEmpty() ? "nothing" : served)
                + ". To see it again: `"
                + transport.command()
                + "`."),
        blocks);
  }

  private static Text fault(Fault fault) {
    String line = fault.line();
    return Text.of(fault.severity() + ", ")
        .and(Text.codeLink(fault.rule(), "checks/" + fault.rule()))
        .and(
            Text.of(
                ": "
                    + fault.message()
                    + " (in "
                    + String.join(", ", fault.scenarios())
                    + ")"
                    + (line == null ? "" : "; the line: ")))
        .and(line == null ? Text.EMPTY : Text.code(line));
  }
}
