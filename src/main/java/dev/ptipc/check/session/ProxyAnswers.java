package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/** What is said about the upstream proxy, and when. */
final class ProxyAnswers {

  private final Subject subject;
  private boolean answered;
  private boolean tried;
  private boolean methodSeen;

  ProxyAnswers(Subject subject) {
    this.subject = subject;
  }

  /** An answer that cannot be judged, or came too late. */
  void attempted() {
    tried = true;
  }

  /** A transport has been reported, or all have. */
  void method() {
    methodSeen = true;
  }

  void answer(CheckedLine line, Keyword keyword) {
    String word = keyword == Keyword.PROXY ? "`PROXY DONE`" : "`PROXY-ERROR`";
    Environment environment = subject.environment();
    String without = environment == null ? null : withoutProxy(environment);
    if (without != null) {
      subject.at(
          line,
          RequestRules.PROXY_UNASKED.at(
              Order.keyword(keyword), word + ", but TOR_PT_PROXY " + without));
    } else if (answered) {
      subject.at(
          line,
          RequestRules.PROXY_REPEATED.at(
              Order.keyword(keyword), word + " after an answer about the proxy"));
    } else if (methodSeen) {
      subject.at(
          line,
          RequestRules.PROXY_LATE.at(
              Order.keyword(keyword),
              word + " after a transport was reported",
              "check the proxy before any transport is started"));
    }
    answered = true;
  }

  /** That there is no proxy is known when all variables are, or when this one is set to nothing. */
  private static @Nullable String withoutProxy(Environment environment) {
    Bytes proxy = environment.value(Variable.PROXY);
    if (proxy == null) {
      return environment.isComplete() ? "was not set" : null;
    }
    return proxy.isEmpty() ? "was set to nothing" : null;
  }

  /** Whether an answer is owed and was not given. */
  boolean isOwed() {
    Environment environment = subject.environment();
    return !answered
        && !tried
        && environment != null
        && subject.role() != Role.SERVER
        && environment.hasText(Variable.PROXY);
  }
}
