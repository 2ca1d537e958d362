package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bridges of a torrc, and whether it asks for any. */
final class TorrcBridges {

  /** A bridge that waits for the end of the file, which tells whether there is a program. */
  private record Waiting(TorrcPlace place, TorrcLine.Word transport) {}

  private final LogFindings findings;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Room room = new Room();

  /** What is wrong only where the file is a torrc. */
  private final List<LogFinding> held = new ArrayList<>();

  private final Room heldRoom = new Room();

  /** The last word on it: where bridges are asked for; null where they are not. */
  private @Nullable LogFinding asked;

  private boolean any;

  TorrcBridges(LogFindings findings) {
    this.findings = findings;
  }

  /** A Bridge line; whether no other file has such a line. */
  boolean line(TorrcPlace place, List<TorrcLine.Word> words) {
    any = true;
    BridgeLine bridge = new BridgeLine(words);
    boolean certain = bridge.isCertain();
    if (certain || !bridge.isProse()) {
      for (Diagnostic each : bridge.faults()) {
        if (certain) {
          findings.add(place.found(each));
        } else {
          hold(place.found(each));
        }
      }
    }
    TorrcLine.Word transport = bridge.transport();
    if (certain && transport != null && room.takes(place.text().length())) {
      waiting.add(new Waiting(place, transport));
    }
    return certain;
  }

  /** A bridge without the word `Bridge` before it. */
  void bare(TorrcPlace place, List<TorrcLine.Word> words) {
    line(place, words);
    String message = "a bridge without the word `Bridge` before it";
    String help = "write `Bridge` and a space before it";
    hold(place.found(TorrcRules.BARE_BRIDGE.at(words.get(0).span(), message, help)));
  }

  private void hold(LogFinding finding) {
    if (heldRoom.takes(finding.text().length())) {
      held.add(finding);
    }
  }

  /** Another option, its name in small letters. */
  void option(TorrcPlace place, String option, List<TorrcLine.Word> values) {
    switch (option) {
      case "usebridges", "+usebridges" -> {
        boolean yes = !values.isEmpty() && values.get(0).text().equals("1");
        asked = yes ? asked(place, values.get(0).span()) : null;
      }
      case "/usebridges" -> asked = null;
      case "/bridge" -> any = false;
      default -> {}
    }
  }

  private static LogFinding asked(TorrcPlace place, Span span) {
    String message = "bridges are asked for, and there is no Bridge line";
    String help = "add the bridge line that you were given, with the word `Bridge` before it";
    return place.found(TorrcRules.NO_BRIDGE.at(span, message, help));
  }

  /** Whether not all of them are kept. */
  boolean isFull() {
    return room.isFull() || heldRoom.isFull();
  }

  /**
   * Nothing more comes, and the file is a torrc.
   *
   * @param plugins the transports that have a program
   * @param whole whether nothing of it can stand elsewhere
   */
  void finish(Set<String> plugins, boolean whole) {
    held.forEach(findings::add);
    if (!whole) {
      return;
    }
    if (asked != null && !any) {
      findings.add(asked);
    }
    for (Waiting each : waiting) {
      String name = each.transport.text();
      if (!plugins.contains(name)) {
        String message = "no ClientTransportPlugin line names a program for `" + name + "`";
        findings.add(each.place.found(TorrcRules.NO_PLUGIN.at(each.transport.span(), message)));
      }
    }
  }
}
