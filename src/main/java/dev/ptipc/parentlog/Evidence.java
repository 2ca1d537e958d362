package dev.ptipc.parentlog;

import dev.ptipc.check.NoSuchTransport;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.source.Bytes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence where it stands in a log.
 *
 * @param line from 1
 * @param message the whole message, cut to what can be shown
 * @param match which sentence it is, the holes cut likewise
 * @param end how the program ended, where the sentence tells of that; else null
 */
record Evidence(long line, String message, Match match, @Nullable ProgramEnd end) {

  /** More of a message is not kept. */
  private static final int MOST = 2000;

  /** Words of programs that want a parent. */
  private static final List<String> WANTS_PARENT =
      List.of("must be run as a managed", "not running as a managed", "must be managed by");

  /** A sentence of a tor of that version. */
  static Evidence of(long line, LogLine text, Match match, ParentVersion parent) {
    String status = match.text("status");
    List<Match.Hole> cut =
        match.values().stream()
            .map(hole -> new Match.Hole(hole.start(), cut(hole.text())))
            .toList();
    return new Evidence(
        line,
        cut(text.message().stripTrailing()),
        new Match(match.sentence(), cut),
        status == null ? null : ProgramEnd.of(status, parent));
  }

  /** Cut at a space, so that nothing is left of a secret of which a part is cut off. */
  static String cut(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int space = text.lastIndexOf(' ', MOST);
    return text.substring(0, space > 0 ? space : 0) + "...";
  }

  Sentence sentence() {
    return match.sentence();
  }

  /** The program that it names; null for none, and where tor had struck it off. */
  @Nullable String program() {
    String program = match.text("program");
    return program == null || program.equals("N/A") ? null : program;
  }

  boolean isStruckOff() {
    return "N/A".equals(match.text("program"));
  }

  /** Whether the name of the program has quotes that somebody put around its path. */
  boolean hasQuotedProgram() {
    String program = program();
    return program != null && (program.startsWith("\"") || program.startsWith("'"));
  }

  /** The word for what it tells of; null for none. */
  Fate.@Nullable Word outcome() {
    Fate.Word word = sentence().outcome();
    if (word == Fate.Word.EXITED) {
      if (isStruckOff()) {
        return Fate.Word.STOPPED_BY_PARENT;
      }
      return hasQuotedProgram()
          ? Fate.Word.CANNOT_EXECUTE
          : end != null && end.killed() ? Fate.Word.KILLED : word;
    }
    String error = match.text("error");
    if (word == Fate.Word.TRANSPORT_FAILED && error != null) {
      return NoSuchTransport.isSaid(Bytes.ofLatin1(error)) ? Fate.Word.UNKNOWN_NAME : word;
    }
    return saysThatItWantsParent() ? Fate.Word.NOT_MANAGED : word;
  }

  private boolean saysThatItWantsParent() {
    String text = match.text("text");
    return text != null && wantsParent(text);
  }

  /** Whether a program says that a parent has to start it. */
  static boolean wantsParent(String text) {
    return WANTS_PARENT.stream().anyMatch(text::contains);
  }

  /** The transport that it is about; null when it names none. */
  @Nullable String transport() {
    String error = match.text("error");
    String transport = match.text("transport");
    if (transport == null && error != null) {
      int space = error.indexOf(' ');
      return space < 0 ? error : error.substring(0, space);
    }
    return transport;
  }
}
