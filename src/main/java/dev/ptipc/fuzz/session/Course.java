package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.session.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The courses that a good session can take in an environment: the table of the conversation, less
 * what the environment does not call for. A plain course also has nothing in it that a checker
 * would remark on.
 */
final class Course {

  /** Lines that may come at any time; there are no more of them than this in one session. */
  private static final int MOST_FILLERS = 6;

  private static final int ONE_IN = 4;

  /** They say nothing of the session: they may come in each phase, and change none. */
  private static final List<Keyword> FILLERS =
      List.of(Keyword.values()).stream().filter(Course::isFiller).toList();

  /**
   * How far a session has come.
   *
   * @param phase in the conversation
   * @param proxy whether there has been an answer about the proxy
   * @param reported how many transports have been reported
   * @param launched whether one of them was started
   */
  private record State(Phase phase, boolean proxy, int reported, boolean launched) {}

  private static final State START = new State(Phase.NEGOTIATION, false, 0, false);

  private final Request request;
  private final boolean plain;
  private final @Nullable Keyword wish;
  private final Map<State, Set<Keyword>> ahead = new HashMap<>();

  /**
   * The courses in an environment.
   *
   * @param request the environment
   * @param plain whether to leave out what a checker would remark on, the wish excepted
   * @param wish a message that has to come; null for none
   */
  Course(Request request, boolean plain, @Nullable Keyword wish) {
    this.request = request;
    this.plain = plain;
    this.wish = wish;
  }

  /** Whether a message says nothing of the session, so that it may come anywhere or not at all. */
  static boolean isFiller(Keyword keyword) {
    for (Phase phase : Phase.values()) {
      if (!Conversation.step(phase, keyword).equals(new Conversation.Step(Turn.FINE, phase))) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing has to follow a message. */
  static boolean mayBeLast(Keyword keyword) {
    for (Phase phase : Phase.values()) {
      Conversation.Step step = Conversation.step(phase, keyword);
      if (step.turn() == Turn.FINE && isEnd(step.next())) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is such a course. */
  boolean exists() {
    Set<Keyword> coming = ahead(START);
    return wish == null || isFiller(wish) || coming.contains(wish);
  }

  /** One course, as the messages in their order. */
  List<Keyword> draw(RandomPieces words) {
    List<Keyword> said = new ArrayList<>();
    State state = START;
    boolean owed = wish != null;
    int fillers = 0;
    while (!isEnd(state)) {
      while (fillers < MOST_FILLERS && words.below(ONE_IN) == 0) {
        said.add(filler(words));
        fillers++;
      }
      Map<Keyword, State> moves = moves(state);
      boolean stillOwed = owed;
      moves.entrySet().removeIf(move -> isDead(move, stillOwed));
      Keyword next = pick(moves, words);
      said.add(next);
      owed &= next != wish;
      state = moves.getOrDefault(next, state);
    }
    while (fillers++ < MOST_FILLERS && words.below(ONE_IN) == 0) {
      said.add(filler(words));
    }
    if (owed && wish != null && !said.contains(wish)) {
      said.add(words.below(said.size() + 1), wish);
    }
    return said;
  }

  private boolean isDead(Map.Entry<Keyword, State> move, boolean owed) {
    Set<Keyword> coming = ahead(move.getValue());
    return !(isEnd(move.getValue()) || !coming.isEmpty())
        || (owed
            && wish != null
            && !isFiller(wish)
            && move.getKey() != wish
            && !coming.contains(wish));
  }

  private static boolean isEnd(State state) {
    return isEnd(state.phase());
  }

  private static boolean isEnd(Phase phase) {
    return phase == Phase.RUNNING || phase == Phase.ENDED;
  }

  private Keyword filler(RandomPieces words) {
    List<Keyword> fillers = FILLERS.stream().filter(this::mayRemark).toList();
    return words.pick(fillers);
  }

  /** Most transports start, and most sessions go well. */
  private static Keyword pick(Map<Keyword, State> moves, RandomPieces words) {
    List<Keyword> weighted = new ArrayList<>();
    for (Keyword keyword : moves.keySet()) {
      int weight =
          switch (keyword) {
            case ENV_ERROR, PROXY_ERROR -> 1;
            case CMETHOD_ERROR, SMETHOD_ERROR, CMETHODS, SMETHODS -> 3;
            default -> 8;
          };
      for (int i = 0; i < weight; i++) {
        weighted.add(keyword);
      }
    }
    return words.pick(weighted);
  }

  /** What may still come before the session ends; nothing when it can end no more. */
  private Set<Keyword> ahead(State state) {
    Set<Keyword> known = ahead.get(state);
    if (known != null) {
      return known;
    }
    Set<Keyword> coming = EnumSet.noneOf(Keyword.class);
    if (!isEnd(state)) {
      moves(state)
          .forEach(
              (keyword, next) -> {
                Set<Keyword> after = ahead(next);
                if (isEnd(next) || !after.isEmpty()) {
                  coming.add(keyword);
                  coming.addAll(after);
                }
              });
    }
    ahead.put(state, coming);
    return coming;
  }

  private Map<Keyword, State> moves(State state) {
    Map<Keyword, State> moves = new EnumMap<>(Keyword.class);
    for (Keyword keyword : Keyword.values()) {
      Conversation.Step step = Conversation.step(state.phase(), keyword);
      if (step.turn() == Turn.FINE
          && !FILLERS.contains(keyword)
          && (Family.of(keyword) == null || Family.of(keyword) == request.role())
          && isCalledFor(state, keyword)) {
        moves.put(keyword, after(state, step.next(), keyword));
      }
    }
    return moves;
  }

  private static State after(State state, Phase phase, Keyword keyword) {
    boolean method = keyword == Keyword.CMETHOD || keyword == Keyword.SMETHOD;
    boolean report = method || keyword == Keyword.CMETHOD_ERROR || keyword == Keyword.SMETHOD_ERROR;
    return new State(
        phase,
        state.proxy() || keyword == Keyword.PROXY,
        state.reported() + (report ? 1 : 0),
        state.launched() || method);
  }

  private boolean isCalledFor(State state, Keyword keyword) {
    boolean proxyDue = request.hasProxy() && !state.proxy();
    boolean all = state.reported() == request.names().size();
    return switch (keyword) {
      case VERSION -> request.offersOne() || keyword == wish;
      case VERSION_ERROR -> !request.offersOne();
      case PROXY, PROXY_ERROR -> proxyDue;
      case CMETHOD, CMETHOD_ERROR, SMETHOD, SMETHOD_ERROR -> !proxyDue && !all;
      case CMETHODS, SMETHODS ->
          !proxyDue
              && (!plain || (all && (state.launched() || request.names().isEmpty())))
              && (request.isSound() || mayRemark(keyword));
      case ENV_ERROR -> !request.isSound() || mayRemark(keyword);
      case LOG, STATUS, UNKNOWN -> true;
    };
  }

  /** Whether something may come that is allowed, but that a checker has something to say about. */
  private boolean mayRemark(Keyword keyword) {
    return !plain || keyword == wish || keyword == Keyword.LOG || keyword == Keyword.STATUS;
  }
}
