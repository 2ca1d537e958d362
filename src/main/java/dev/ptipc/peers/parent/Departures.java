package dev.ptipc.peers.parent;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.peers.parent.Departure.Kind;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds where what tor did with a session is not what the specification says of it. */
final class Departures {

  private final Account account;
  private final TorOutcome outcome;
  private final List<String> complaints;
  private final List<Departure> found = new ArrayList<>();

  private Departures(Account account, TorOutcome outcome) {
    this.account = account;
    this.outcome = outcome;
    complaints = outcome.log().stream().filter(TorWords::isComplaint).toList();
  }

  /** All of them. None of a session that tor did not start a transport for. */
  static List<Departure> of(ParentCase given, TorOutcome outcome) {
    String crash = outcome.crash();
    if (crash != null) {
      return List.of(new Departure(Kind.CRASH, "", null, "stops"));
    }
    if (outcome.refusal() != null) {
      return List.of();
    }
    Departures departures = new Departures(new Account(given), outcome);
    if (outcome.ending() == Ending.LEFT_BEHIND) {
      departures.add(Kind.LEAVES, 0, "ends, and the transport stays");
    }
    List<Finding> errors = departures.account.errors();
    if (errors.isEmpty()) {
      departures.ofAllowed();
    } else {
      departures.ofErrors(errors);
    }
    return departures.found;
  }

  /** Of a hang. */
  static Departure hang(String why) {
    return new Departure(Kind.HANG, "", null, why);
  }

  private void ofErrors(List<Finding> errors) {
    if (!outcome.isAccepted() || isEnded() || !complaints.isEmpty()) {
      return;
    }
    // What is wrong behind the first may well be wrong because of it.
    Finding error = errors.get(0);
    long line = error.place().in() == Place.In.STDOUT ? error.place().line() : 0;
    String keyword = Account.keyword(account.line(line));
    found.add(
        new Departure(Kind.ACCEPTS, keyword, error.diagnostic(), "takes it, and " + registers()));
  }

  private boolean isEnded() {
    return outcome.ending() == Ending.KILLED || outcome.ending() == Ending.NOT_STARTED;
  }

  private void ofAllowed() {
    if (account.isFatal()) {
      if (outcome.ending() == Ending.STAYED) {
        add(Kind.GOES_ON, outcome.lines(), "keeps the transport");
      }
    } else if (!outcome.isAccepted() || isEnded()) {
      add(Kind.REFUSES, outcome.lines(), "ends the transport" + said());
      return;
    } else if (!sorted(outcome.registered()).equals(sorted(account.registered()))) {
      add(Kind.MISREADS, outcome.lines(), registers());
    }
    List<CheckedLine> heard = account.heard();
    for (int i = 0; i < heard.size(); i++) {
      reported(i + 1, heard.get(i));
    }
    List<String> more = complaints.stream().filter(line -> !TorWords.isIgnoring(line)).toList();
    if (!more.isEmpty() && found.isEmpty()) {
      add(Kind.COMPLAINS, 0, "says " + quoted(more));
    }
  }

  /** What a line says to people has to be in the log. */
  private void reported(long number, CheckedLine line) {
    List<String> log = outcome.log();
    Message message = line.message();
    if (message instanceof Message.Failure failure) {
      boolean reported =
          failure.keyword() == Keyword.VERSION_ERROR
              ? TorWords.tellsNoVersion(log)
              : TorWords.tells(log, failure.message().bytes());
      dropped(reported, number);
    } else if (message instanceof Message.MethodFailure failure) {
      Bytes text = Bytes.of(latin1(failure.transport().bytes(), failure.message().bytes()));
      dropped(TorWords.tells(log, text), number);
    } else if (message instanceof Message.Unknown) {
      boolean ignored = log.contains(TorWords.ignoring(line.line().bytes()));
      if (!ignored) {
        add(Kind.MISREADS, number, "takes it for another message" + said());
      }
    } else if (message instanceof Message.Log entry) {
      logged(number, entry);
    } else if (message instanceof Message.Status) {
      dropped(complaints.stream().noneMatch(said -> said.contains("STATUS message")), number);
    }
  }

  private void logged(long number, Message.Log entry) {
    if (entry.severity() == null || entry.message() == null) {
      return;
    }
    String level =
        switch (entry.severity().text()) {
          case "error" -> "ERR";
          case "warning" -> "WARN";
          case "notice" -> "NOTICE";
          default -> "";
        };
    if (!level.isEmpty()) {
      dropped(TorWords.tells(outcome.log(), level, entry.message().bytes()), number);
    } else {
      dropped(complaints.stream().noneMatch(said -> said.contains(" LOG ")), number);
    }
  }

  private static byte[] latin1(Bytes name, Bytes text) {
    return (name.latin1() + " " + text.latin1()).getBytes(StandardCharsets.ISO_8859_1);
  }

  private void dropped(boolean reported, long number) {
    if (!reported) {
      add(Kind.DROPS, number, "does not pass it on" + said());
    }
  }

  private void add(Kind kind, long number, String does) {
    CheckedLine line = account.line(number);
    found.add(new Departure(kind, Account.keyword(line), account.worst(number), does));
  }

  private String said() {
    List<String> said = complaints.stream().filter(line -> !TorWords.isIgnoring(line)).toList();
    return said.isEmpty() ? "" : ", and says " + quoted(said);
  }

  /** Each thing once: of a session with many faults the first tells most. */
  private static String quoted(List<String> log) {
    return "`" + TorWords.masked(log.get(0)) + "`";
  }

  private String registers() {
    return outcome.registered().isEmpty()
        ? "registers nothing"
        : "registers "
            + outcome.registered().stream()
                .map(one -> one.transport() + " at " + one.address() + " port " + one.port())
                .map(text -> "`" + Shown.all(Bytes.of(text)) + "`")
                .collect(Collectors.joining(", "));
  }

  private static List<String> sorted(List<Registered> all) {
    return all.stream().map(Departures::normal).sorted().toList();
  }

  private static String normal(Registered one) {
    return one.role()
        + " "
        + one.transport()
        + " "
        + Addresses.normal(one.address())
        + " "
        + one.port();
  }
}
