package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import dev.ptipc.report.ShellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills the texts of the catalogue with what a log tells. */
final class Filling {

  private final @Nullable Evidence evidence;
  private final LogProcess process;
  private final ParentVersion parent;

  Filling(@Nullable Evidence evidence, LogProcess process, ParentVersion parent) {
    this.evidence = evidence;
    this.process = process;
    this.parent = parent;
  }

  /** A text with all that stands in braces replaced. */
  String fill(String text) {
    return fill(text, false);
  }

  /** A command; what a log tells becomes a word of it, and nothing that a shell would obey. */
  String command(String text) {
    return fill(text, true);
  }

  private String fill(String text, boolean command) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      filled.append(text, at, open).append(value(text.substring(open + 1, close), command));
      at = close + 1;
    }
    return filled.append(text.substring(at)).toString();
  }

  private String value(String name, boolean command) {
    if (command && !name.equals("run")) {
      return ShellWords.quoted(List.of(value(name, false)));
    }
    return switch (name) {
      case "program" -> program();
      case "ended" -> end() == null ? "ended" : end().text();
      case "status" -> end() == null ? "" : end().meaning(parent);
      case "failed" -> failed();
      case "run" -> run();
      case "log" -> Advice.FULLER_LOG.why();
      default -> hole(name);
    };
  }

  private String hole(String name) {
    String text = evidence == null ? null : evidence.match().text(name);
    if (text == null) {
      return name;
    }
    boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private @Nullable ProgramEnd end() {
    return evidence == null ? null : evidence.end();
  }

  private String program() {
    String named = evidence == null ? null : evidence.program();
    String program = named == null ? process.program() : named;
    return program == null ? "the program" : program;
  }

  /** Whether it is ptipc that the parent started, and not the transport. */
  private boolean isPtipc() {
    return ("/" + program()).endsWith("/ptipc");
  }

  /** Whether the transport ran under ptipc. */
  boolean isWrapped() {
    return isPtipc() && (evidence == null || evidence.outcome() != Fate.Word.CANNOT_EXECUTE);
  }

  /** What failed, and why, in the transport's words. */
  private String failed() {
    String error = evidence == null ? "" : hole("error");
    String transport = evidence == null ? null : evidence.transport();
    String reason =
        transport != null && error.startsWith(transport + " ")
            ? error.substring(transport.length() + 1)
            : error;
    return evidence != null && evidence.outcome() == Fate.Word.UNKNOWN_NAME
        ? program() + " has no transport `" + transport + "`"
        : "`" + transport + "` could not be started: " + reason;
  }

  /**
   * The command that runs the program as its parent does. A bridge's transport also needs what
   * other lines of torrc say, such as where it is to listen.
   */
  private String run() {
    Role role = process.role();
    // What ptipc is to run stands in torrc, and in no log.
    if (isPtipc() || role == Role.SERVER || (role == null && parent.bridge())) {
      return "ptipc run --torrc /etc/tor/torrc";
    }
    Set<String> names = process.transports();
    List<String> words = new ArrayList<>(List.of("ptipc", "run"));
    words.add("--client");
    words.add(names.isEmpty() ? "NAME" : String.join(",", names));
    words.add("--");
    String program = process.program();
    words.add(program == null ? "PROGRAM" : program);
    return ShellWords.quoted(words);
  }
}
