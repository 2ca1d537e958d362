package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The program that a plugin line of torrc starts. */
final class ProgramPath {

  private ProgramPath() {}

  /**
   * What is wrong with how it is written.
   *
   * @param command the program and its arguments
   * @return null for nothing
   */
  static @Nullable Diagnostic fault(List<TorrcLine.Word> command) {
    TorrcLine.Word program = command.get(0);
    if (program.type() == TorrcLexer.BREACH_QUOTED) {
      String inside = program.text().replaceAll("^[\"']|[\"']$", "");
      String help =
          inside.indexOf(' ') < 0
              ? "write " + quoted(inside) + " without quotes"
              : "move the program to a path without spaces, and write that without quotes";
      String message = "the quotes are taken as a part of the program's name";
      return TorrcRules.QUOTED_PATH.at(program.span(), message, help);
    }
    if (command.size() > 1 && goesOn(program.text(), command.get(1).text())) {
      int space = program.span().end();
      Span gap = new Span(space, command.get(1).span().start());
      String message = "the path ends at this space, so the program is " + quoted(program.text());
      String help = "move the program to a path without spaces, or make a link to it";
      return TorrcRules.SPACE_IN_PATH.at(gap, message, help);
    }
    return null;
  }

  /** Whether a word looks like the rest of the path before it. */
  private static boolean goesOn(String program, String next) {
    boolean relative =
        !next.startsWith("-")
            && !next.startsWith("/")
            && !next.startsWith("\\")
            && next.indexOf(':') != 1
            && (next.indexOf('/') > 0 || next.indexOf('\\') > 0)
            && !next.contains("=")
            && !next.contains("://");
    boolean directory = program.indexOf('/') >= 0 || program.indexOf('\\') >= 0;
    int name = Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1;
    return program.endsWith("\\") || (relative && directory && program.indexOf('.', name) < 0);
  }

  private static String quoted(String latin1) {
    return Shown.quoted(Bytes.ofLatin1(latin1));
  }
}
