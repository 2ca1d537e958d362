package dev.ptipc.peers.parent;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.DifferenceKind;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a parent made of a construct into a cell of the matrix. */
final class Judgement {

  /** Longer words are cut: a cell is no log. */
  private static final int MOST_WORDS = 200;

  /** Where Arti and ptadapter repeat the line. */
  private static final Pattern LINE =
      Pattern.compile("(?s)(IPC line |PT stdout line: )([\"']).*?\\2(?=:|$)");

  private static final Pattern PRINTABLE = Pattern.compile("[!-~]([ -~]*[!-~])?");

  /** What stands in the cell, in more words where there are more, and what kind of difference. */
  record Judged(Cell cell, String how, @Nullable DifferenceKind difference) {}

  private final Account account;
  private final @Nullable CheckedLine line;
  private final @Nullable Message message;
  private final boolean bad;
  private final String keyword;
  private final Treatment made;
  private final Values values;

  private Judgement(RowCase row, Treatment made, @Nullable JsonNode answer) {
    account = new Account(row.given());
    line = account.line(row.line());
    message = line == null ? null : line.message();
    bad = !account.errors().isEmpty();
    keyword = Account.keyword(line);
    this.made = made;
    values = new Values(line, answer);
  }

  /**
   * Judges.
   *
   * @param row the construct
   * @param made what the parent made of it
   * @param answer what it answers to the line alone; null where it cannot be asked
   */
  static Judged of(RowCase row, Treatment made, @Nullable JsonNode answer) {
    String refusal = made.refusal();
    return refusal != null
        ? new Judged(Cell.UNTESTED, words(refusal), null)
        : new Judgement(row, made, answer).judged();
  }

  private Judged judged() {
    if (made.ended()) {
      return ended();
    }
    if (line != null && message != null && account.isAfterDone(line) && isOver()) {
      return made.complaints().isEmpty()
          ? new Judged(Cell.IGNORES, "", bad ? null : DifferenceKind.READS_DIFFERENTLY)
          : dropped();
    }
    if (!bad && account.isFatal()) {
      String keeps = "keeps the transport";
      return new Judged(Cell.READS_DIFFERENTLY, keeps, DifferenceKind.READS_DIFFERENTLY);
    }
    if (made.waits()) {
      return new Judged(Cell.IGNORES, "waits for more", bad ? null : DifferenceKind.REFUSES);
    }
    if (made.ignores(firstWord())) {
      boolean known = message != null && message.keyword() != Keyword.UNKNOWN;
      DifferenceKind kind = known && !bad ? DifferenceKind.READS_DIFFERENTLY : null;
      return new Judged(Cell.IGNORES, "", kind);
    }
    if (message instanceof Message.Unknown) {
      return said(
          Cell.READS_DIFFERENTLY, "takes it for another message", DifferenceKind.BREAKS_A_CLAUSE);
    }
    if (keyword.equals("LOG")) {
      return log();
    }
    if (message instanceof Message.MethodFailure failure && !account.isFatal()) {
      return told(failure.message().bytes());
    }
    return registered();
  }

  /** Whether nothing is to come of the line any more, once the reports have ended. */
  private boolean isOver() {
    return !keyword.equals("LOG") && !keyword.equals("STATUS") && !keyword.equals(Account.UNKNOWN);
  }

  /** A transport that has given up is to be ended; what it said is to be shown. */
  private Judged ended() {
    boolean isDue = account.isFatal() && (line == null || message instanceof Message.Failure);
    if (!isDue) {
      boolean unknown = message instanceof Message.Unknown;
      DifferenceKind kind = unknown ? DifferenceKind.BREAKS_A_CLAUSE : DifferenceKind.REFUSES;
      return new Judged(Cell.ENDS, words(made.why()), bad ? null : kind);
    }
    boolean shown =
        account.heard().stream()
            .map(CheckedLine::message)
            .allMatch(one -> !(one instanceof Message.Failure failure) || isShown(failure));
    return shown
        ? new Judged(Cell.READS, "", null)
        : new Judged(
            Cell.READS_DIFFERENTLY,
            "ends the transport and does not show its text",
            DifferenceKind.BREAKS_A_CLAUSE);
  }

  private boolean isShown(Message.Failure failure) {
    return failure.message().bytes().is("no-version") || isShown(failure.message().bytes());
  }

  /** Some show a text with escapes of their own. */
  private boolean isShown(Bytes text) {
    String said = flat(made.why() + " " + String.join(" ", made.log()));
    return PRINTABLE.matcher(text.latin1()).results().allMatch(part -> said.contains(part.group()));
  }

  private static String flat(String text) {
    return text.replace('\r', ' ').replace('\n', ' ').strip();
  }

  private Judged told(Bytes text) {
    return isShown(text)
        ? taken("")
        : said(Cell.READS_DIFFERENTLY, "does not show its text", DifferenceKind.BREAKS_A_CLAUSE);
  }

  private Judged log() {
    List<String> passedOn = made.passedOn();
    if (message instanceof Message.Log entry && entry.message() != null) {
      String text = entry.message().bytes().latin1();
      if (passedOn.stream().anyMatch(one -> flat(one).endsWith(flat(text)))) {
        return taken("");
      }
    }
    if (!passedOn.isEmpty()) {
      String logs = "logs " + shown(passedOn.get(0));
      return bad
          ? taken(logs)
          : new Judged(Cell.READS_DIFFERENTLY, logs, DifferenceKind.READS_DIFFERENTLY);
    }
    return message != null && made.complaints().isEmpty() ? taken("") : dropped();
  }

  private Judged dropped() {
    List<String> complaints = made.complaints();
    return complaints.isEmpty()
        ? new Judged(Cell.IGNORES, "", bad ? null : DifferenceKind.READS_DIFFERENTLY)
        : new Judged(Cell.REFUSES, words(complaints.get(0)), bad ? null : DifferenceKind.REFUSES);
  }

  private Judged registered() {
    List<String> due = account.registered().stream().map(Judgement::normal).sorted().toList();
    List<String> seen = made.registered().stream().map(Judgement::normal).sorted().toList();
    if (bad) {
      return ofErrors(seen);
    }
    if (!due.equals(seen)) {
      return new Judged(Cell.READS_DIFFERENTLY, registers(), DifferenceKind.READS_DIFFERENTLY);
    }
    if (keyword.equals("STATUS") && !values.areKnown() && !made.complaints().isEmpty()) {
      return dropped();
    }
    String other = values.difference();
    return other.isEmpty()
        ? taken(unseen())
        : new Judged(Cell.READS_DIFFERENTLY, other, DifferenceKind.READS_DIFFERENTLY);
  }

  /** What has an error is taken only where something of it is seen to be used. */
  private Judged ofErrors(List<String> seen) {
    if (!values.areKnown() && !made.complaints().isEmpty()) {
      return dropped();
    }
    String own = own();
    String name = own.substring(0, own.indexOf(' ') + 1);
    if (!own.isEmpty() && !seen.contains(own)) {
      return seen.stream().noneMatch(one -> one.startsWith(name))
          ? new Judged(Cell.IGNORES, "", null)
          : new Judged(Cell.READS_DIFFERENTLY, registers(), DifferenceKind.READS_DIFFERENTLY);
    }
    if (line != null && keyword.isEmpty()) {
      return new Judged(Cell.IGNORES, "", null);
    }
    String other = values.difference();
    if (!other.isEmpty()) {
      return new Judged(Cell.READS_DIFFERENTLY, other, DifferenceKind.READS_DIFFERENTLY);
    }
    boolean method = keyword.equals("CMETHOD") || keyword.equals("SMETHOD");
    return taken(method && message == null ? registers() : unseen());
  }

  /** What a parent that cannot be asked keeps to itself: its log has the rest of the line only. */
  private String unseen() {
    if (values.areKnown()) {
      return "";
    }
    if (keyword.equals("STATUS")) {
      return "says nothing against it; what it makes of the pairs does not show";
    }
    boolean hasOptions =
        message instanceof Message.ServerMethod method
            && (method.args() != null || !method.options().isEmpty());
    return hasOptions ? registers() + "; what it makes of the options does not show" : "";
  }

  /** What the line itself would have registered; empty for nothing. */
  private String own() {
    return Account.registered(line).map(Judgement::normal).orElse("");
  }

  private Judged taken(String how) {
    return new Judged(Cell.READS, how, bad ? DifferenceKind.LENIENT : null);
  }

  private Judged said(Cell cell, String otherwise, DifferenceKind kind) {
    List<String> complaints = made.complaints();
    return new Judged(cell, complaints.isEmpty() ? otherwise : words(complaints.get(0)), kind);
  }

  private String registers() {
    return made.registered().isEmpty()
        ? "registers nothing"
        : "registers "
            + made.registered().stream()
                .map(one -> one.transport() + " at " + one.address() + " port " + one.port())
                .map(Judgement::shown)
                .collect(Collectors.joining(", "));
  }

  private static String normal(Registered one) {
    return String.join(
        " ", one.transport(), Addresses.normal(one.address()), String.valueOf(one.port()));
  }

  private String firstWord() {
    return line == null ? "" : line.line().bytes().latin1().split(" ", 2)[0];
  }

  private static String shown(String text) {
    return "`" + Shown.all(Bytes.ofLatin1(text)) + "`";
  }

  /** What it said, printable, without level, and without what differs from run to run. */
  private static String words(String said) {
    String unnamed = said.replaceFirst("^(WARN|NOTICE|ERR|ERROR|WARNING) ", "");
    String masked = TorWords.masked(LINE.matcher(unnamed).replaceFirst("$1..."));
    return masked.length() <= MOST_WORDS ? masked : masked.substring(0, MOST_WORDS) + "...";
  }
}
