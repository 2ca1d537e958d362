package dev.ptipc.live.conform;

import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a parent can put a transport into. In names and variables {@code {name}} is a
 * transport that the program has, {@code {names}} all of them, {@code {unknown}} a name that cannot
 * exist, {@code {state}} the state directory, {@code {free}} a port that nobody uses and {@code
 * {used}} one that is in use.
 *
 * @param name its name, which begins with the role
 * @param role what the transport is to be; null when the environment does not say it clearly
 * @param asks what it puts the transport into, for people
 * @param names the transports that are asked for
 * @param variables {@code NAME=VALUE} to be set, {@code NAME} to be left out, beside the usual ones
 * @param state what stands where the state directory should be
 * @param closesStdin whether stdin is closed as soon as initialisation is over
 * @param mayRefuse whether ENV-ERROR is a fair answer, though the variables can be read
 * @param expectations what must come of it, beside what holds for every session
 */
record Scenario(
    String name,
    @Nullable Role role,
    String asks,
    List<String> names,
    List<String> variables,
    State state,
    boolean closesStdin,
    boolean mayRefuse,
    List<Expectation> expectations) {

  /** The end of the name of one that finds out which transports there are. */
  static final String DISCOVERY = "-names";

  /** What stands where the state directory should be. */
  enum State {
    /** An empty directory. */
    PRESENT,
    /** Nothing, and nothing in the place of its parent. */
    ABSENT,
    /** Nothing can be made there, not even by root: a file is in the way. */
    OBSTRUCTED,
    /** Nothing, and the path is not absolute. */
    RELATIVE
  }

  /** Keeps the lists from changing. */
  public Scenario {
    names = List.copyOf(names);
    variables = List.copyOf(variables);
    expectations = List.copyOf(expectations);
  }

  /** The usual: one transport, and an end by stdin. */
  static Scenario of(Role role, String name, String asks) {
    return new Scenario(
        role.word() + "-" + name,
        role,
        asks,
        List.of("{name}"),
        List.of(),
        State.PRESENT,
        false,
        false,
        List.of());
  }

  /** Whether it asks for names that the program need not have. */
  boolean isDiscovery() {
    return name.endsWith(DISCOVERY);
  }

  /** Whether it is that of each role in which nothing is strange. */
  boolean isPlainest() {
    return name.endsWith("-one");
  }

  Scenario ofNoRole() {
    return new Scenario(
        "role-" + name.substring(name.indexOf('-') + 1),
        null,
        asks,
        names,
        variables,
        state,
        closesStdin,
        mayRefuse,
        expectations);
  }

  Scenario asking(String... wanted) {
    return new Scenario(
        name, role, asks, List.of(wanted), variables, state, closesStdin, mayRefuse, expectations);
  }

  Scenario with(String... further) {
    List<String> all = new ArrayList<>(variables);
    all.addAll(List.of(further));
    return new Scenario(name, role, asks, names, all, state, closesStdin, mayRefuse, expectations);
  }

  Scenario in(State other) {
    return new Scenario(
        name, role, asks, names, variables, other, closesStdin, mayRefuse, expectations);
  }

  Scenario closingStdin() {
    return new Scenario(name, role, asks, names, variables, state, true, mayRefuse, expectations);
  }

  Scenario refusable() {
    return new Scenario(name, role, asks, names, variables, state, closesStdin, true, expectations);
  }

  Scenario expecting(Expectation... further) {
    return new Scenario(
        name, role, asks, names, variables, state, closesStdin, mayRefuse, List.of(further));
  }
}
