package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.live.LiveRules;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What must come of a scenario, beside what holds for every session.
 *
 * @param rule the rule that is broken when it does not
 * @param judge what came of it, whatever else was found
 */
record Expectation(Rule rule, Function<ScenarioObservation, Judgement> judge) {

  /** Version 1 is found in a longer list. */
  static final Expectation ACCEPTS_LIST =
      new Expectation(
          ConformRules.LIST_REFUSED,
          observation ->
              observation.reports().said(Keyword.VERSION)
                  ? Judgement.KEPT
                  : Judgement.broken("version 1 is in the list and was not accepted"));

  /** A known client transport starts whatever names stand beside it. */
  static final Expectation PASSES_OVER =
      new Expectation(ConformRules.NOT_PASSED_OVER, Expectation::passesOver);

  /** So does a known server transport. */
  static final Expectation SERVER_PASSES_OVER =
      new Expectation(ConformRules.SERVER_NOT_PASSED_OVER, Expectation::passesOver);

  /** A name that it has no transport for is no fault of the environment either. */
  static final Expectation STANDS_UNKNOWN =
      new Expectation(ConformRules.NOT_PASSED_OVER, Expectation::standsUnknown);

  /** The same of a server. */
  static final Expectation SERVER_STANDS_UNKNOWN =
      new Expectation(ConformRules.SERVER_NOT_PASSED_OVER, Expectation::standsUnknown);

  /** A proxy that cannot be used is not promised. */
  static final Expectation REFUSES_PROXY =
      new Expectation(
          ConformRules.PROXY_NOT_CHECKED,
          observation ->
              observation.reports().said(Keyword.PROXY)
                  ? Judgement.broken("`PROXY DONE` for a proxy that cannot be used")
                  : observation.reports().said(Keyword.PROXY_ERROR)
                      ? Judgement.KEPT
                      : Judgement.OPEN);

  /** A server picks its address by itself. */
  static final Expectation NEEDS_NO_BINDING =
      new Expectation(
          ConformRules.BINDING_DEMANDED,
          observation ->
              observation.started()
                  ? Judgement.KEPT
                  : Judgement.broken("the transport does not start without a bind address"));

  /** The state directory is made by whoever needs it. */
  static final Expectation MAKES_STATE =
      new Expectation(
          ConformRules.STATE_NOT_MADE,
          observation ->
              observation.hasStateDirectory()
                  ? Judgement.KEPT
                  : observation.started()
                      ? Judgement.OPEN
                      : Judgement.broken(
                          "the transport does not start without its state directory"));

  /** Nothing listens where nothing can. */
  static final Expectation NOT_LISTENING =
      new Expectation(
          LiveRules.NOT_LISTENING,
          observation ->
              observation.started()
                  ? Judgement.broken("a transport is reported where it cannot listen")
                  : Judgement.KEPT);

  /** The end of stdin says nothing unless it was told to. */
  static final Expectation LIVES_ON =
      new Expectation(
          ConformRules.STDIN_OBEYED,
          observation ->
              !observation.started() || observation.diedEarly()
                  ? Judgement.OPEN
                  : observation.exitedByItself()
                      ? Judgement.broken("it exited when its stdin closed")
                      : Judgement.KEPT);

  /**
   * What came of an expectation.
   *
   * @param kept whether there was occasion to break it and it was not broken
   * @param reported whether it was broken in a way that the checker tells already
   * @param fault how it was broken; null when it was not, or when that is told already
   */
  record Judgement(boolean kept, boolean reported, @Nullable String fault) {
    /** As it must be. */
    static final Judgement KEPT = new Judgement(true, false, null);

    /** There was no occasion to find out. */
    static final Judgement OPEN = new Judgement(false, false, null);

    /** The checker says so under another clause. */
    static final Judgement TOLD = new Judgement(false, true, null);

    static Judgement broken(String fault) {
      return new Judgement(false, false, fault);
    }
  }

  private static Judgement passesOver(ScenarioObservation observation) {
    return !observation.reports().failures().isEmpty()
        ? Judgement.TOLD
        : observation.started()
            ? Judgement.KEPT
            : Judgement.broken("a transport did not start because of other names in the list");
  }

  private static Judgement standsUnknown(ScenarioObservation observation) {
    return observation.reports().said(Keyword.ENV_ERROR)
        ? Judgement.broken("`ENV-ERROR` for a name that the program does not know")
        : observation.reports().failures().isEmpty() ? Judgement.KEPT : Judgement.TOLD;
  }

  /** Of two clauses that say the same the first is for clients. */
  String clause(@Nullable Role role) {
    return rule.clauses().get(role == Role.SERVER ? rule.clauses().size() - 1 : 0);
  }

  /** What only follows from an error that was told already is not told again. */
  Judgement judge(ScenarioObservation observation) {
    Judgement judgement = judge.apply(observation);
    return judgement.fault() != null && observation.hasErrors() ? Judgement.TOLD : judgement;
  }
}
