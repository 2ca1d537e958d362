package dev.ptipc.fuzz.session;

import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.CaseRandom;
import dev.ptipc.fuzz.Impossible;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.fuzz.line.WalkedMessages;
import dev.ptipc.fuzz.session.Violator.Way;
import dev.ptipc.session.Family;
import dev.ptipc.source.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes sessions. Each case depends on the seed and its number alone, so it can be made without
 * those before it. Not to be used by two threads at once; make one a thread.
 */
public final class SessionGenerator {

  /** More transports are more than anyone asks for. */
  public static final int MOST_NAMES = 1000;

  /** In a given environment what does not come about by then never does. */
  private static final int TRIES = 200;

  /** With a new environment each time; the rarest need fits one in some dozens. */
  private static final int MORE_TRIES = 100_000;

  /** For one in which nothing else at all is found, not even a note, where there are such. */
  private static final int CLEAN_TRIES = 30;

  private final WalkedMessages walked = new WalkedMessages();
  private final long seed;
  private final @Nullable Request given;
  private final List<Violator> violators;
  private final int edits;

  private SessionGenerator(long seed, @Nullable Request given, List<Violator> violators) {
    this(seed, given, violators, 0);
  }

  private SessionGenerator(
      long seed, @Nullable Request given, List<Violator> violators, int edits) {
    this.seed = seed;
    this.given = given;
    this.edits = edits;
    this.violators = List.copyOf(violators);
  }

  /**
   * Good sessions, each for an environment of its own.
   *
   * @param seed any number
   * @return a generator
   */
  public static SessionGenerator good(long seed) {
    return new SessionGenerator(seed, null, List.of());
  }

  /**
   * Good sessions for one environment.
   *
   * @param seed any number
   * @param environment all TOR_PT_* variables
   * @return a generator
   * @throws Impossible when it asks for more than {@link #MOST_NAMES} transports
   */
  public static SessionGenerator good(long seed, Map<String, Bytes> environment) {
    return new SessionGenerator(seed, request(environment), List.of());
  }

  /**
   * Good sessions, changed at random, each for an environment of its own.
   *
   * @param seed any number
   * @param edits how many changes one has at most; at least 1
   * @return a generator
   */
  public static SessionGenerator changed(long seed, int edits) {
    return new SessionGenerator(seed, null, List.of(), edits);
  }

  /**
   * Good sessions for one environment, changed at random.
   *
   * @param seed any number
   * @param edits how many changes one has at most; at least 1
   * @param environment all TOR_PT_* variables
   * @return a generator
   * @throws Impossible when it asks for more than {@link #MOST_NAMES} transports
   */
  public static SessionGenerator changed(long seed, int edits, Map<String, Bytes> environment) {
    return new SessionGenerator(seed, request(environment), List.of(), edits);
  }

  /**
   * Sessions that break one clause each, in turn, each for an environment of its own.
   *
   * @param seed any number
   * @param violators what is broken in turn; at least one
   * @return a generator
   */
  public static SessionGenerator breaking(long seed, List<Violator> violators) {
    return new SessionGenerator(seed, null, violators);
  }

  /**
   * Sessions that break one clause each, in turn, for one environment.
   *
   * @param seed any number
   * @param violators what is broken in turn; those that the environment does not allow are left out
   * @param environment all TOR_PT_* variables
   * @return a generator
   * @throws Impossible when it allows none of them, with the reason for the first; or when it asks
   *     for more than {@link #MOST_NAMES} transports
   */
  public static SessionGenerator breaking(
      long seed, List<Violator> violators, Map<String, Bytes> environment) {
    Request request = request(environment);
    WalkedMessages walked = new WalkedMessages();
    List<Violator> fit =
        violators.stream().filter(violator -> obstacle(violator, request, walked) == null).toList();
    if (fit.isEmpty()) {
      Violator first = violators.get(0);
      throw new Impossible(
          first.clause()
              + " cannot be broken in this environment: "
              + obstacle(first, request, walked));
    }
    return new SessionGenerator(seed, request, fit);
  }

  private static Request request(Map<String, Bytes> environment) {
    Request request = new Request(environment);
    if (request.names().size() > MOST_NAMES) {
      throw new Impossible("the environment asks for more than " + MOST_NAMES + " transports");
    }
    return request;
  }

  /** Why a clause cannot be broken in an environment; null when it can. */
  private static @Nullable String obstacle(
      Violator violator, Request request, WalkedMessages walked) {
    if (violator.isOfEnvironment()) {
      return "a parent breaks it, in the variables, and these are given";
    }
    List<Way> ways =
        violator.ways().stream()
            .filter(way -> SessionAttempt.astray(request, way) == null)
            .toList();
    if (ways.isEmpty()) {
      return SessionAttempt.astray(request, violator.ways().get(0));
    }
    String obstacle = null;
    for (int i = 0; i < TRIES; i++) {
      SessionAttempt attempt =
          SessionAttempt.broken(
              0, request, violator, ways.get(i % ways.size()), words(0, i), walked);
      if (attempt.session() != null) {
        return null;
      }
      obstacle = obstacle == null ? attempt.obstacle() : obstacle;
    }
    return obstacle;
  }

  /**
   * What is broken, in turn.
   *
   * @return none for a generator of good sessions
   */
  public List<Violator> violators() {
    return violators;
  }

  /**
   * Makes a session.
   *
   * @param number of the case, from 1
   * @return the session, confirmed by the checker
   */
  public GeneratedSession session(long number) {
    RandomPieces words = words(seed, number);
    if (violators.isEmpty()) {
      Role role = words.pick(List.of(Role.values()));
      Request request = given == null ? new Request(Environments.draw(role, words)) : given;
      return edits > 0
          ? SessionAttempt.changed(number, request, edits, words, walked)
          : confirmed(SessionAttempt.good(number, request, words, walked));
    }
    Violator violator = violators.get((int) ((number - 1) % violators.size()));
    GeneratedSession first = null;
    String obstacle = "no environment fits";
    int tries = MORE_TRIES;
    for (int i = 0; i < tries; i++) {
      Way way = words.pick(violator.ways());
      Request request = given == null ? drawn(way, words) : given;
      if (request == null) {
        continue;
      }
      SessionAttempt attempt = SessionAttempt.broken(number, request, violator, way, words, walked);
      GeneratedSession session = attempt.session();
      if (session == null) {
        obstacle = attempt.obstacle();
      } else if (!violator.canBeAlone() || SessionJudge.isAlone(violator, session.findings())) {
        return session;
      } else if (first == null) {
        first = session;
        tries = Math.min(tries, i + CLEAN_TRIES);
      }
    }
    return confirmed(new SessionAttempt(first, obstacle));
  }

  private static RandomPieces words(long seed, long number) {
    return new RandomPieces(new CaseRandom(seed).begin(number));
  }

  private static GeneratedSession confirmed(SessionAttempt attempt) {
    if (attempt.session() == null) {
      throw new IllegalStateException(attempt.obstacle());
    }
    return attempt.session();
  }

  /** An environment for what is to be broken; null when the one that was drawn does not fit. */
  private static @Nullable Request drawn(Way way, RandomPieces words) {
    Role family = Family.of(way.wish());
    Role role = family == null ? words.pick(List.of(Role.values())) : family;
    Map<String, Bytes> variables = new LinkedHashMap<>(Environments.draw(role, words));
    boolean fits = way.parent() == null || way.parent().change(variables);
    return fits ? new Request(variables) : null;
  }

  /**
   * Fills in what a parent always sets, and nothing that is there already.
   *
   * @param variables some TOR_PT_* variables
   * @return the same and the others
   */
  public static Map<String, Bytes> completed(Map<String, Bytes> variables) {
    Map<String, Bytes> all = new LinkedHashMap<>(variables);
    all.putIfAbsent(Variable.VERSIONS, Bytes.of("1"));
    all.putIfAbsent(Variable.STATE, Bytes.of("/var/lib/tor/pt_state"));
    all.putIfAbsent(Variable.EXIT_ON_STDIN_CLOSE, Bytes.of("1"));
    if (variables.containsKey(Variable.SERVER_TRANSPORTS)) {
      all.putIfAbsent(Variable.OR_PORT, Bytes.of("127.0.0.1:9001"));
      all.putIfAbsent(Variable.EXTENDED_PORT, Bytes.EMPTY);
    }
    return all;
  }
}
