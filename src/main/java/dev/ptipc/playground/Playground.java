package dev.ptipc.playground;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.parser.RulePath;
import dev.ptipc.report.Reporter;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.FileHead;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * The functions that the page calls. Bytes go in as text, a character from U+0000 to U+00FF for
 * each byte.
 */
public final class Playground {

  private static final KnownLines KNOWN = new KnownLines(new LineAutomaton());

  private static KeptReport answer = new KeptReport(false);

  private Playground() {}

  /**
   * Does nothing; TeaVM wants a place to begin.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}

  /**
   * Checks a transcript, or raw stdout, as {@code ptipc check} does. A line without a newline, with
   * no role chosen and no variable told, is judged as a line and not as a session; whoever pastes
   * one need not be told that it has none.
   *
   * @param input its bytes
   * @param role {@code client} or {@code server}; anything else to find it out
   * @param environment a name and a value in turn: the variables that are known beside those of the
   *     transcript's header, and win over them
   * @param linesOnly whether each line is judged alone, whatever the input
   * @return two lines of JSON: how much there is to draw, and what {@code ptipc check --format
   *     json} prints but for the findings; without an outcome when lines were judged alone
   */
  @JSExport
  public static String ptipcCheck(
      String input, @Nullable String role, String[] environment, boolean linesOnly) {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    for (int i = 0; i + 1 < environment.length; i += 2) {
      variables.put(environment[i], Bytes.of(bytes(environment[i + 1])));
    }
    boolean isLine =
        !input.isEmpty() && input.indexOf('\n') < 0 && role(role) == null && variables.isEmpty();
    boolean alone = linesOnly || isLine;
    TranscriptCheck.Settings settings =
        alone
            ? TranscriptCheck.Settings.lines(Framer.DEFAULT_LIMIT)
            : new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, role(role), variables);
    KNOWN.begin();
    answer = new KeptReport(alone);
    Reporter reporter = new Reporter(answer);
    boolean isPasted = isLine && !linesOnly && !input.endsWith("\r");
    ByteArrayInputStream in = new ByteArrayInputStream(bytes(isPasted ? input + "\n" : input));
    try {
      answer.end(TranscriptCheck.read(in, settings, KNOWN, reporter), reporter.summary());
      return answer.whole();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether {@code ptipc check} takes an input for stdout, or a transcript, at its first look. Of
   * any other another script says what it is.
   *
   * @param input its bytes
   * @return true when it begins as a transcript, or a line of it with a keyword
   */
  @JSExport
  public static boolean ptipcIsStdout(String input) {
    try {
      return FileHead.read(new ByteArrayInputStream(bytes(input))).isStdout();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Some of the lines that were checked last.
   *
   * @param from the first, from 0
   * @param to behind the last
   * @return what {@code ptipc parse} prints of them, and behind it an object with all that was
   *     found in them
   */
  @JSExport
  public static String ptipcLines(int from, int to) {
    return answer.lines(from, to);
  }

  /**
   * Some of what was found last that is in no line of stdout, the gravest first.
   *
   * @param from the first, from 0
   * @param to behind the last
   * @return an object with them
   */
  @JSExport
  public static String ptipcElsewhere(int from, int to) {
    return answer.elsewhere(from, to);
  }

  /**
   * What may stand in a link: a proxy's password that the transport was given does not. What the
   * transport wrote stays as it is.
   *
   * @param name of a variable; empty for the input, whose header may tell it
   * @param value its bytes
   * @return the same, with {@code ***} for the password
   */
  @JSExport
  public static String ptipcShared(String name, String value) {
    return name.isEmpty() ? Shared.input(value) : Shared.variable(name, value);
  }

  /**
   * Takes a transcript apart, into what can be edited without its lengths.
   *
   * @param input its bytes
   * @return stdout, and a name and a value in turn: the variables of the header; all of the input
   *     when it has none
   */
  @JSExport
  public static String[] ptipcParts(String input) {
    List<String> parts = new ArrayList<>();
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(bytes(input));
      Session session = Transcripts.read(in, Integer.MAX_VALUE, problem -> {});
      parts.add(session.stdout().latin1());
      session
          .environment()
          .forEach(
              (name, value) -> {
                parts.add(name);
                parts.add(value.latin1());
              });
      return parts.toArray(new String[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The way of a line through the grammar.
   *
   * @param line its bytes, without LF
   * @return for each step, once, {@code rule/element/occurrence}, as {@link RulePath.Step} has them
   */
  @JSExport
  public static String[] ptipcPath(String line) {
    return RulePath.of(Bytes.of(bytes(line))).stream()
        .map(step -> step.rule() + "/" + step.element() + "/" + step.occurrence())
        .distinct()
        .toArray(String[]::new);
  }

  /**
   * The variables that a parent may set.
   *
   * @return their names
   */
  @JSExport
  public static String[] ptipcVariables() {
    return Variable.NAMES.toArray(new String[0]);
  }

  private static @Nullable Role role(@Nullable String word) {
    for (Role role : Role.values()) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    return null;
  }

  /** In a browser the encoder of the JDK takes as long as the check itself. */
  static byte[] bytes(String latin1) {
    byte[] bytes = new byte[latin1.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) latin1.charAt(i);
    }
    return bytes;
  }
}
