package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Value;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import org.jspecify.annotations.Nullable;

/** What is still owed when a session ends, and whether the environment explains how it went. */
final class Ending {

  private final Subject subject;
  private final Order order;
  private final Names names;
  private final ProxyAnswers proxy;
  private final boolean brokenEnvironment;
  private @Nullable Value envError;
  private boolean cut;

  Ending(Subject subject, Order order, Names names, ProxyAnswers proxy, boolean brokenEnvironment) {
    this.brokenEnvironment = brokenEnvironment;
    this.subject = subject;
    this.order = order;
    this.names = names;
    this.proxy = proxy;
  }

  void envError(Value text) {
    envError = text;
  }

  /** What came last is not known. */
  void cut() {
    cut = true;
  }

  void finish(@Nullable String endedBy) {
    if (!cut) {
      owed();
    }
    if (order.isDone()) {
      Role role = subject.role();
      names.done(role == null ? Role.CLIENT : role);
    }
    livedOn(endedBy);
    environment();
  }

  /** Of what is owed the first is told; the rest follows from it. */
  private void owed() {
    if (!order.isAnswered()) {
      noVersion();
    } else if (order.tried() != Phase.ENDED && proxy.isOwed()) {
      subject.session(
          RequestRules.PROXY_UNANSWERED,
          "3.3.2-PROXY-2",
          "neither `PROXY DONE` nor `PROXY-ERROR`, though TOR_PT_PROXY is set",
          "answer before any transport is started");
    } else if (order.tried() == Phase.CONFIGURATION) {
      // When nothing tells the role, the first of the clauses stands for both.
      subject.session(
          SessionRules.NO_DONE,
          subject.clause("3.3.2-DONE-1", "3.3.3-DONE-1"),
          "stdout ends before " + Family.done(subject.role()),
          null);
    }
  }

  private void noVersion() {
    if (!order.wasEarly() && order.phase() != Phase.ENDED) {
      subject.session(
          SessionRules.NO_VERSION,
          "3.3.1-VERSION-4",
          "neither `VERSION` nor an error that says why",
          subject.versionHelp());
    }
  }

  private void livedOn(@Nullable String endedBy) {
    Keyword fatal = order.fatal();
    if (fatal != null && !order.isOver() && endedBy != null && !endedBy.equals("itself")) {
      subject.session(
          SessionRules.LIVED_ON,
          order.terminates(),
          "the transport did not exit after " + Order.quoted(fatal) + "; ended by " + endedBy,
          null);
    }
  }

  private void environment() {
    Environment environment = subject.environment();
    if (environment == null) {
      return;
    }
    Value said = envError;
    if (order.isDone() && brokenEnvironment) {
      subject.session(
          RequestRules.WENT_ON,
          "3.3.1-ENV-1",
          "the transport went on, though its environment has errors",
          null);
    } else if (said != null
        && environment.isComplete()
        && !brokenEnvironment
        && subject.isVersionOffered()) {
      boolean bindings =
          environment.value(Variable.BIND_ADDRESSES) == null
              && said.bytes().latin1().contains(Variable.BIND_ADDRESSES);
      subject.session(
          RequestRules.UNEXPLAINED,
          bindings ? "3.2.3-BA-3" : "3.3.1-ENVERR-4",
          bindings
              ? "`ENV-ERROR` asks for TOR_PT_SERVER_BINDADDR, which a parent may leave out"
              : "the environment has no error that explains `ENV-ERROR`",
          null);
    }
  }
}
