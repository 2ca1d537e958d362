package dev.ptipc.playground;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.parser.RulePath;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * The functions that the page calls. Bytes go in as text, a character from U+0000 to U+00FF for
 * each byte.
 */
public final class Playground {

  private static final KnownLines KNOWN = new KnownLines(new LineAutomaton());

  private Playground() {}

  /**
   * Does nothing; TeaVM wants a place to begin.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}

  /**
   * Checks a transcript, or raw stdout.
   *
   * @param input its bytes
   * @param role {@code client} or {@code server}; anything else to find it out
   * @param environment a name and a value in turn: the variables that are known beside those of the
   *     transcript's header, and win over them
   * @return what {@code ptipc parse} prints, and behind it what {@code ptipc check --format json}
   *     prints
   */
  @JSExport
  public static String ptipcCheck(String input, @Nullable String role, String[] environment) {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    for (int i = 0; i + 1 < environment.length; i += 2) {
      variables.put(environment[i], Bytes.of(bytes(environment[i + 1])));
    }
    TranscriptCheck.Settings settings =
        new TranscriptCheck.Settings(Framer.DEFAULT_LIMIT, false, role(role), variables);
    KNOWN.begin();
    Told told = new Told();
    try {
      Role found =
          TranscriptCheck.read(new ByteArrayInputStream(bytes(input)), settings, KNOWN, told);
      return new String(told.json(found), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a transcript apart.
   *
   * @param input its bytes
   * @return stdout, and a name and a value in turn: the variables of the header
   */
  @JSExport
  public static String[] ptipcParts(String input) {
    try {
      return Parts.of(bytes(input)).toArray(new String[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The way of a line through the grammar.
   *
   * @param line its bytes, without LF
   * @return for each step {@code rule/element/occurrence}, as {@link RulePath.Step} has them
   */
  @JSExport
  public static String[] ptipcPath(String line) {
    return RulePath.of(Bytes.of(bytes(line))).stream()
        .map(step -> step.rule() + "/" + step.element() + "/" + step.occurrence())
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

  private static byte[] bytes(String latin1) {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
