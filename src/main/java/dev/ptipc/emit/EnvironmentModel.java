package dev.ptipc.emit;

import dev.ptipc.automaton.compile.WordTable;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Variable;
import dev.ptipc.grammar.EnvironmentLexer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStreams;
import org.jspecify.annotations.Nullable;

/**
 * The variables that a parent sets, and the small languages in them and in the arguments of a
 * connection. All are lists of items, of one where there is no separator; what is in an item is
 * read by the automaton, which goes through it to its end and tells there whether it is good.
 *
 * @param classes how many classes of bytes there are
 * @param classOf by byte its class
 * @param next by state the entries of its classes; as many as there are states where an item ends
 * @param good by state 1 if a good item ends there
 * @param lists the languages
 * @param variables in the order of the specification
 */
record EnvironmentModel(
    int classes,
    List<Integer> classOf,
    List<List<Integer>> next,
    List<Integer> good,
    List<Words> lists,
    List<Named> variables) {

  private static final String BREACH = "BREACH_";

  private static final int GOOD = 1;
  private static final int BAD = 2;
  private static final int BETWEEN = 3;

  /** The language of each variable that has one. */
  private static final Map<String, String> LANGUAGE_OF =
      Map.of(
          Variable.VERSIONS, "VERSIONS",
          Variable.CLIENT_TRANSPORTS, "NAMES",
          Variable.SERVER_TRANSPORTS, "NAMES",
          Variable.SERVER_OPTIONS, "OPTIONS",
          Variable.BIND_ADDRESSES, "BINDINGS",
          Variable.OR_PORT, "LISTENER",
          Variable.EXTENDED_PORT, "LISTENER",
          Variable.PROXY, "PROXY");

  /**
   * A language.
   *
   * @param name for code
   * @param start the first state
   * @param separator what stands between two items; null where there is one item
   * @param what it is, for people
   */
  record Words(String name, int start, @Nullable String separator, String what) {
    /** Whether it is the first of all. */
    boolean isFirst() {
      return name.equals("NAMES");
    }
  }

  /**
   * A variable.
   *
   * @param name in the environment
   * @param list the name of its language; null for a text
   */
  record Named(String name, @Nullable String list) {
    /** The name as a constant has it. */
    String constant() {
      return name.substring("TOR_PT_".length());
    }
  }

  static EnvironmentModel make() {
    WordTable table =
        WordTable.of(new EnvironmentLexer(CharStreams.fromString("")), EnvironmentModel::kind);
    // What stands between two items ends one, and is no state.
    List<Integer> kept =
        IntStream.range(0, table.next().size())
            .filter(state -> table.kindOf().get(state) != BETWEEN)
            .boxed()
            .toList();
    int end = kept.size();
    List<List<Integer>> rows = new ArrayList<>();
    List<Integer> good = new ArrayList<>();
    for (int state : kept) {
      rows.add(
          table.next().get(state).stream()
              .map(to -> kept.contains(to) ? kept.indexOf(to) : end)
              .toList());
      good.add(table.kindOf().get(state) == GOOD ? 1 : 0);
    }
    Map<String, Integer> starts = new LinkedHashMap<>(table.starts());
    starts.replaceAll((mode, state) -> kept.indexOf(state));
    List<Words> lists =
        List.of(
            words("NAMES", starts.get("DEFAULT_MODE"), ",", "names of transports"),
            words("VERSIONS", starts.get("VERSIONS"), ",", "versions of the protocol"),
            words("BINDINGS", starts.get("BINDINGS"), ",", "names with a host and a port"),
            words("OPTIONS", starts.get("SERVER_OPTIONS"), ";", "names with a key and a value"),
            words("LISTENER", starts.get("LISTENER"), null, "one host and port"),
            words("PROXY", starts.get("PROXY_URI"), null, "one URI"),
            words("ARGUMENTS", starts.get("ARGUMENTS"), ";", "keys and values, of a connection"));
    return new EnvironmentModel(
        table.classes(),
        table.classOf(),
        rows,
        good,
        lists,
        Variable.NAMES.stream().map(name -> new Named(name, LANGUAGE_OF.get(name))).toList());
  }

  private static Words words(
      String name, @Nullable Integer start, @Nullable String separator, String what) {
    return new Words(name, Objects.requireNonNull(start, name), separator, what);
  }

  private static int kind(int token) {
    if (token == EnvironmentLexer.COMMA || token == EnvironmentLexer.SEMICOLON) {
      return BETWEEN;
    }
    return EnvironmentLexer.VOCABULARY.getSymbolicName(token).startsWith(BREACH) ? BAD : GOOD;
  }

  /** The variables that are lists. */
  List<Named> listed() {
    return variables.stream().filter(variable -> variable.list() != null).toList();
  }

  int size() {
    return next.size();
  }

  /** What a parent sets for a client. */
  List<String> client() {
    return written(
        EnvironmentWriter.client(List.of("obfs4"), "/var/lib/pt").proxy("socks5://127.0.0.1:9050"));
  }

  /** What a parent sets for a server. */
  List<String> server() {
    return written(
        EnvironmentWriter.server(List.of("obfs4"), "/var/lib/pt", "127.0.0.1:9001")
            .bind("obfs4", "0.0.0.0:443")
            .option("obfs4", "iat-mode", "1"));
  }

  private static List<String> written(EnvironmentWriter writer) {
    return writer.variables().entrySet().stream()
        .map(variable -> variable.getKey() + "=" + variable.getValue())
        .toList();
  }
}
