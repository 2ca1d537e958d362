package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import java.util.List;

/** A machine as a chart in the words of Mermaid, which forges draw. What departs is dotted. */
final class MachineChart {

  private MachineChart() {}

  static String of(Machine specified, Machine observed) {
    StringBuilder chart = new StringBuilder("flowchart TD\n");
    List<MachineArrow> lines = MachineArrow.of(specified, observed);
    List<List<Keyword>> ways = observed.ways();
    for (int state : lines.stream().map(MachineArrow::from).distinct().toList()) {
      chart.append(
          "  s" + state + "[\"" + state + ": " + MachineArrow.reached(ways.get(state)) + "\"]\n");
    }
    chart.append("  ended([\"the transport is ended\"])\n");
    for (MachineArrow line : lines) {
      boolean departs = line.departs() != MachineArrow.Departs.NEVER;
      chart.append(
          ("  s" + line.from() + (departs ? " -. \"" : " -- \"") + line.words())
              + ("\"" + (departs ? " .-> " : " --> "))
              + ((line.to() == MachineArrow.ENDED ? "ended" : "s" + line.to()) + "\n"));
    }
    return chart.toString();
  }
}
