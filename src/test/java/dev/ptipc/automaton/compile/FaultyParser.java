package dev.ptipc.automaton.compile;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.ChangedGrammar.Change;
import dev.ptipc.live.StateDirectory;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A target: ptipc with a copy of its grammar that has five faults. */
public final class FaultyParser {

  /** The faults, and the shortest line that shows each, as {@link Difference} finds it. */
  static final List<Change> FAULTS =
      List.of(
          new Change("PtLexer.g4", "SP 'DONE'", "SP 'DONE' 'S'?"),
          new Change("PtLexer.g4", "ERROR_MESSAGE : SP TEXT", "ERROR_MESSAGE : SP SP TEXT"),
          new Change("PtLexer.g4", "PORT : DIGIT DIGIT?", "PORT : DIGIT"),
          new Change("ArgsLexer.g4", "BREACH_OPTION : SP NAMELESS ;", "BREACH_OPTION : SP ':' ;"),
          new Change("PtParser.g4", "text=UNKNOWN_TEXT?", "text=UNKNOWN_TEXT"));

  private FaultyParser() {}

  /**
   * Answers lines until there are no more.
   *
   * @param arguments none
   * @throws IOException when the pipes break
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Files.createTempDirectory("ptipc-faulty-");
    Transducer automaton;
    try {
      automaton = ChangedGrammar.with(folder, FAULTS.toArray(Change[]::new)).automaton();
    } finally {
      StateDirectory.delete(folder);
    }
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "US-ASCII");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1));
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '\n') {
        line.append((char) c);
        continue;
      }
      byte[] bytes = line.toString().getBytes(StandardCharsets.ISO_8859_1);
      out.println("{\"status\":\"" + status(automaton, bytes) + "\"}");
      line.setLength(0);
      if (!in.ready()) {
        out.flush();
      }
    }
  }

  /** The verdict of ptipc, but where the changed grammar takes or refuses what it should not. */
  private static String status(Transducer automaton, byte[] line) {
    int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    int state = 0;
    for (int i = 0; i < end; i++) {
      state = state == Dfa.DEAD ? Dfa.DEAD : automaton.next()[state][line[i] & 0xFF];
    }
    boolean accepted = state != Dfa.DEAD && automaton.verdict()[state] != Dfa.DEAD;
    String own = PtIpc.parse(line).status().word();
    return !accepted ? "malformed" : own.equals("malformed") ? "ok" : own;
  }
}
