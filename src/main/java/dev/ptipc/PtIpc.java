package dev.ptipc;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.environment.EnvironmentCheck;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.codec.Printer;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door to this library.
 *
 * <pre>{@code
 * CheckedLine line = PtIpc.parse("CMETHOD trebuchet socks5 127.0.0.1:19999");
 * System.out.println(line.status() + " " + line.message());
 * }</pre>
 *
 * <p>A {@code null} where none is told of is refused with a {@link NullPointerException} that names
 * the parameter.
 *
 * <p>The static methods are for a line now and then and can be called from any thread. For many
 * lines make a {@code PtIpc} a thread and call {@link #check}.
 */
public final class PtIpc {

  private final LineChecker checker;

  /** For lines of at most 64 KiB. */
  public PtIpc() {
    this(Framer.DEFAULT_LIMIT);
  }

  /**
   * For lines up to a limit.
   *
   * @param limit bytes that a line may have before its LF; only said, the framer holds it
   */
  public PtIpc(int limit) {
    this(limit, new LineAutomaton());
  }

  /**
   * For lines that are read by an engine of the caller's, such as the reference parser.
   *
   * @param limit bytes that a line may have before its LF; only said, the framer holds it
   * @param engine reads the lines
   */
  public PtIpc(int limit, LineEngine engine) {
    checker = new LineChecker(limit, requireNonNull(engine, "engine"));
  }

  /**
   * Parses and checks one line.
   *
   * @param line the line without its LF; a CR before that may be left (E-15)
   * @return its message, if it has one, and what there is to say about it
   */
  public static CheckedLine parse(String line) {
    return new PtIpc().check(Line.of(Bytes.of(requireNonNull(line, "line"))));
  }

  /**
   * Parses and checks one line.
   *
   * @param line the line without its LF, any bytes; a CR before that may be left (E-15)
   * @return its message, if it has one, and what there is to say about it
   */
  public static CheckedLine parse(byte[] line) {
    return new PtIpc().check(Line.of(Bytes.of(requireNonNull(line, "line"))));
  }

  /**
   * Parses and checks one line of a stream.
   *
   * @param line the line and how it ended
   * @return its message, if it has one, and what there is to say about it
   */
  public CheckedLine check(Line line) {
    return checker.check(requireNonNull(line, "line"));
  }

  /**
   * Checks all that a transport wrote to stdout.
   *
   * @param stdout any bytes
   * @param environment the TOR_PT_* variables that it was given; null when they are not known
   * @return the lines, and everything there is to say about them
   */
  public static SessionReport checkSession(byte[] stdout, @Nullable Environment environment) {
    return checkSession(stdout, new byte[0], null, environment);
  }

  /**
   * Checks all that a transport wrote, and how it ended.
   *
   * @param stdout any bytes
   * @param stderr any bytes
   * @param endedBy how the transport ended, as in transcripts: {@code itself}, {@code stdin-close},
   *     {@code SIGTERM}, {@code SIGKILL}, {@code time}; null when that is not known
   * @param environment the TOR_PT_* variables that it was given; null when they are not known
   * @return the lines of stdout, and everything there is to say about the whole
   */
  public static SessionReport checkSession(
      byte[] stdout, byte[] stderr, @Nullable String endedBy, @Nullable Environment environment) {
    requireNonNull(stdout, "stdout");
    requireNonNull(stderr, "stderr");
    List<CheckedLine> lines = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    SessionReader reader =
        new SessionReader(
            null,
            environment,
            Framer.DEFAULT_LIMIT,
            new SessionReader.Listener() {
              @Override
              public void line(CheckedLine line) {
                lines.add(line);
              }

              @Override
              public void finding(Finding finding) {
                findings.add(finding);
              }
            });
    reader.stdout(stdout, 0, stdout.length);
    reader.stdoutEnded();
    reader.stderr(stderr, 0, stderr.length);
    return new SessionReport(reader.finish(endedBy), lines, findings);
  }

  /**
   * Checks what a parent told a transport, before the transport runs.
   *
   * @param environment the TOR_PT_* variables
   * @return what there is to say, each at bytes of a variable's value
   */
  public static List<Finding> checkEnvironment(Environment environment) {
    return EnvironmentCheck.check(requireNonNull(environment, "environment"));
  }

  /**
   * Writes a message for a parent to read. The line is parsed again before it is returned, so a
   * message that breaks a clause is refused here and not by the parent.
   *
   * @param message what to say; {@link Messages} makes them
   * @return the line, with its LF
   * @throws IllegalArgumentException when no line can carry the message, when the line breaks a
   *     clause at level error, or when a value holds a NUL (E-36); the text of the exception says
   *     which and why
   */
  public static byte[] write(Message message) {
    byte[] printed = Printer.print(requireNonNull(message, "message")).toArray();
    byte[] line = Arrays.copyOf(printed, printed.length + 1);
    line[printed.length] = '\n';
    List<Line> lines = Framer.lines(Framer.DEFAULT_LIMIT, line, 0, line.length);
    CheckedLine read = new PtIpc().check(lines.get(0));
    for (Diagnostic diagnostic : read.diagnostics()) {
      if (diagnostic.severity() == Severity.ERROR || isOfNul(diagnostic)) {
        String clause = diagnostic.clause() == null ? "" : " (" + diagnostic.clause() + ")";
        throw new IllegalArgumentException(diagnostic.message() + clause);
      }
    }
    Message again = read.message();
    if (lines.size() > 1
        || again == null
        || !Messages.withoutSpans(again).equals(Messages.withoutSpans(message))) {
      throw new IllegalArgumentException(
          "a parent would read another message from " + Shown.quoted(Bytes.of(printed)));
    }
    return line;
  }

  /** A reader can be told of one, but nobody may write it. */
  private static boolean isOfNul(Diagnostic diagnostic) {
    return diagnostic.rule().clauses().contains("E-36");
  }
}
