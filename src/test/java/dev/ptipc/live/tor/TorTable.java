package dev.ptipc.live.tor;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.parent.TorWords;
import dev.ptipc.source.Bytes;
import java.util.Map;
import java.util.stream.Collectors;

/** How tor treats each session that breaks something, as a table for people. */
final class TorTable {

  private TorTable() {}

  static String of(Map<Played, TorOutcome> outcomes) {
    StringBuilder table = new StringBuilder("# What tor makes of sessions that break a clause\n\n");
    table.append(
        "| rule | example | clause | ours | tor's state | registered | transport | tor says |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    outcomes.forEach(
        (played, outcome) -> {
          if (!played.name.startsWith("y_")) {
            table.append(row(played, outcome));
          }
        });
    return table.toString();
  }

  private static String row(Played played, TorOutcome outcome) {
    String[] found =
        played.example.expected().stream()
            .map(line -> line.split(" ", -1))
            .filter(words -> words[1].equals(played.rule.id()))
            .findFirst()
            .orElse(new String[] {"", "", ""});
    String said = outcome.refusal() != null ? outcome.refusal() : String.join("\n", outcome.log());
    return cells(
        played.rule.id(),
        played.name,
        found[2],
        found[0],
        outcome.state(),
        outcome.registered().stream()
            .map(one -> one.transport() + " " + one.address() + " " + one.port())
            .collect(Collectors.joining(", ")),
        outcome.ending().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
            + (outcome.exitCode() == null ? "" : " with " + outcome.exitCode()),
        said.lines().map(TorWords::masked).collect(Collectors.joining("\n")));
  }

  private static String cells(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      String shown =
          cell.lines().map(line -> Shown.all(Bytes.of(line))).collect(Collectors.joining("<br>"));
      row.append(' ').append(shown.replace("|", "\\|")).append(" |");
    }
    return row.append('\n').toString();
  }
}
