package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.live.LiveRules;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must come of a scenario, beside what holds for every session. */
enum Expectation {
  /** Version 1 is found in a longer list. */
  ACCEPTS_LIST(
      ConformRules.LIST_REFUSED,
      sight ->
          sight.said(Keyword.VERSION)
              ? Judgement.KEPT
              : Judgement.broken("version 1 stands in the list and was not accepted")),

  /** A known transport starts whatever names stand beside it. */
  PASSES_OVER(
      ConformRules.NOT_PASSED_OVER,
      sight ->
          sight.started()
              ? Judgement.KEPT
              : Judgement.broken("a transport did not start because of the names beside it")),

  /** A proxy that cannot be used is not promised. */
  REFUSES_PROXY(
      ConformRules.PROXY_NOT_CHECKED,
      sight ->
          sight.said(Keyword.PROXY)
              ? Judgement.broken("`PROXY DONE` for a proxy that cannot be used")
              : sight.said(Keyword.PROXY_ERROR) ? Judgement.KEPT : Judgement.OPEN),

  /** A server picks its address by itself. */
  NEEDS_NO_BINDING(
      ConformRules.BINDING_DEMANDED,
      sight ->
          sight.started()
              ? Judgement.KEPT
              : Judgement.broken("the transport does not start without a bind address")),

  /** The state directory is made by whoever needs it. */
  MAKES_STATE(
      ConformRules.STATE_NOT_MADE,
      sight ->
          sight.hasStateDirectory()
              ? Judgement.KEPT
              : sight.started()
                  ? Judgement.OPEN
                  : Judgement.broken("the transport does not start without its state directory")),

  /** Nothing listens where nothing can. */
  NOT_LISTENING(
      LiveRules.NOT_LISTENING,
      sight ->
          sight.started()
              ? Judgement.broken("a transport is reported where it cannot listen")
              : Judgement.KEPT),

  /** The end of stdin says nothing unless it was told to. */
  LIVES_ON(
      ConformRules.STDIN_OBEYED,
      sight ->
          !sight.started()
              ? Judgement.OPEN
              : sight.exitedByItself()
                  ? Judgement.broken("it exited when its stdin closed")
                  : Judgement.KEPT);

  /** What came of an expectation. */
  record Judgement(boolean open, @Nullable String fault) {
    /** As it must be. */
    static final Judgement KEPT = new Judgement(false, null);

    /** There was no occasion to find out. */
    static final Judgement OPEN = new Judgement(true, null);

    static Judgement broken(String fault) {
      return new Judgement(false, fault);
    }
  }

  private final Rule rule;
  private final Function<Sight, Judgement> judge;

  Expectation(Rule rule, Function<Sight, Judgement> judge) {
    this.rule = rule;
    this.judge = judge;
  }

  Rule rule() {
    return rule;
  }

  /** Of two clauses that say the same the first is for clients. */
  String clause(@Nullable Role role) {
    return rule.clauses().get(role == Role.SERVER ? rule.clauses().size() - 1 : 0);
  }

  Judgement judge(Sight sight) {
    return judge.apply(sight);
  }
}
