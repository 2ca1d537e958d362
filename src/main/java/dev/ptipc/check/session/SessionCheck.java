package dev.ptipc.check.session;

import static java.util.Objects.requireNonNull;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.environment.EnvironmentCheck;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Edition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a session as it goes, line by line. One cause gives one diagnostic: what only follows from
 * something told already is left out.
 */
public final class SessionCheck {

  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> begun;
  private final Edition edition;
  private final Subject subject;
  private final Order order;
  private final Names names;
  private final ProxyAnswers proxy;
  private final Versions versions;
  private final Bindings bindings;
  private final Ending ending;
  private final LineEndings lineEndings = new LineEndings();
  private boolean proxyTold;
  private boolean mixed;
  private final Set<Keyword> stderrTold = EnumSet.noneOf(Keyword.class);
  private boolean finished;

  /**
   * A session that begins.
   *
   * @param role the transport's role; null to take it from the environment or the messages
   * @param environment what the transport was told; null when it is not known
   * @param edition of the text to judge by
   */
  public SessionCheck(@Nullable Role role, @Nullable Environment environment, Edition edition) {
    this.edition = edition;
    begun = environment == null ? List.of() : EnvironmentCheck.check(environment);
    subject = new Subject(role, environment, findings);
    order = new Order(subject);
    names = new Names(subject);
    proxy = new ProxyAnswers(subject);
    versions = new Versions(subject);
    bindings = new Bindings(subject);
    ending =
        new Ending(subject, order, names, proxy, begun.stream().anyMatch(SessionCheck::isInTheWay));
  }

  /**
   * A proxy set to nothing is the parent's mistake, but to a transport it is none at all (E-29).
   */
  private static boolean isInTheWay(Finding finding) {
    boolean noProxy = Variable.PROXY.equals(finding.place().variable()) && finding.text().isEmpty();
    return finding.diagnostic().severity() == Severity.ERROR && !noProxy;
  }

  /**
   * What can be said before the first line.
   *
   * @return what is wrong with the environment; nothing when it is not known
   */
  public List<Finding> begin() {
    return begun;
  }

  /**
   * The role, given or found out so far.
   *
   * @return null as long as nothing tells it
   */
  public @Nullable Role role() {
    return subject.role();
  }

  /**
   * How far the session has come. A line that only tried to be a message counts as that.
   *
   * @return the phase after the last line
   */
  public Phase phase() {
    return order.tried();
  }

  /**
   * Whether a LOG or a STATUS would be in its turn now, or no part of the session any more: then
   * one that is good by itself, and no version report, changes nothing.
   *
   * @return false before VERSION and right after the end
   */
  public boolean isIndifferentToTalk() {
    return order.isOver() || phase() == Phase.CONFIGURATION || phase() == Phase.RUNNING;
  }

  /**
   * Looks at a finding about a line alone.
   *
   * @param finding about a line of stdout
   * @return whether it is kept for {@link #stdoutEnded}, since there may be many of its kind
   */
  public boolean keeps(Finding finding) {
    return lineEndings.keeps(finding);
  }

  /**
   * Stdout has ended.
   *
   * @return the findings that were kept; more than three of a kind as one, with their count
   */
  public List<Finding> stdoutEnded() {
    return lineEndings.tell();
  }

  /** {@return as {@link #stdoutEnded}, when what came next is not known: nothing is missing} */
  public List<Finding> stdoutCut() {
    ending.cut();
    return stdoutEnded();
  }

  /**
   * The next line of stdout.
   *
   * @param line the line
   * @return what it shows beside what there is to say about it alone
   */
  public List<Finding> line(CheckedLine line) {
    Message message = line.message();
    if (message == null || line.line().ending() == Line.Ending.NONE) {
      attempted(line.keyword());
    } else if (order.isOver() || !message(line, message)) {
      outOfTurn(message);
    }
    return taken();
  }

  /** What a broken line was meant to say is not missing: that it is broken has been told. */
  private void attempted(Keyword keyword) {
    if (!order.isOver()) {
      order.attempted(keyword);
    }
    switch (keyword) {
      case PROXY, PROXY_ERROR -> proxy.attempted();
      case CMETHOD, CMETHOD_ERROR, SMETHOD, SMETHOD_ERROR -> names.attempted();
      default -> {}
    }
  }

  /** Nor is what came too late: that it did has been told. */
  private void outOfTurn(Message message) {
    if (Family.of(message.keyword()) != subject.role()) {
      return;
    }
    switch (message.keyword()) {
      case PROXY, PROXY_ERROR -> proxy.attempted();
      case CMETHOD, SMETHOD, CMETHOD_ERROR, SMETHOD_ERROR ->
          names.late(((Message.MethodReport) message).transport());
      default -> {}
    }
  }

  /** Whether it came in its turn, and has been judged. */
  private boolean message(CheckedLine line, Message message) {
    Keyword keyword = message.keyword();
    if (order.phase() != Phase.ENDED && !isOfRole(line, keyword)) {
      order.ofOtherRole(line, keyword);
      return false;
    }
    if (!order.message(line, keyword)) {
      return false;
    }
    switch (keyword) {
      case VERSION -> versions.chosen(line, ((Message.Version) message).version());
      case VERSION_ERROR -> versions.refused(line);
      case PROXY, PROXY_ERROR -> proxy.answer(line, keyword);
      case CMETHOD -> names.method(line, (Message.Method) message);
      case SMETHOD -> {
        names.method(line, (Message.Method) message);
        bindings.method(line, (Message.ServerMethod) message);
      }
      case CMETHOD_ERROR, SMETHOD_ERROR -> names.failure(line, (Message.MethodFailure) message);
      case ENV_ERROR -> ending.envError(((Message.Failure) message).message());
      case STATUS -> status(line, (Message.Status) message);
      case CMETHODS, SMETHODS, LOG, UNKNOWN -> {}
    }
    if (Family.of(keyword) != null && keyword != Keyword.PROXY && keyword != Keyword.PROXY_ERROR) {
      proxy.method();
    }
    return true;
  }

  private void status(CheckedLine line, Message.Status status) {
    Value type = status.value(Message.Status.TYPE);
    boolean report = edition == Edition.LATEST && status.isVersionReport();
    if (order.phase() == Phase.RUNNING && type != null && report) {
      subject.at(
          line,
          SessionRules.LATE_VERSION_REPORT.at(
              type.span(), "a version report after the methods are done", "print it before DONE"));
    }
  }

  private boolean isOfRole(CheckedLine line, Keyword keyword) {
    Role family = Family.of(keyword);
    if (family == null) {
      return true;
    }
    if (subject.role() == null) {
      subject.infer(family);
    }
    if (family == subject.role()) {
      return true;
    }
    boolean isProxy = keyword == Keyword.PROXY || keyword == Keyword.PROXY_ERROR;
    if (!mixed && !(isProxy && proxyTold)) {
      otherRole(line, keyword, isProxy);
    }
    return false;
  }

  /** An answer about the proxy is told once, and so is the first report that mixes the roles. */
  private void otherRole(CheckedLine line, Keyword keyword, boolean isProxy) {
    if (isProxy) {
      proxyTold = true;
    } else {
      mixed = true;
      names.attempted();
    }
    Span span = Order.keyword(keyword);
    Role role = requireNonNull(subject.role());
    String message = Order.quoted(keyword) + " in the session of a " + role.word();
    subject.at(
        line,
        isProxy
            ? SessionRules.PROXY_IN_SERVER.at(span, message)
            : SessionRules.MIXED_ROLES.at(span, message));
  }

  /**
   * The next line of stderr.
   *
   * @param line the line, parsed as one of stdout would be
   * @return a warning for the first LOG and for the first STATUS, well formed or not
   */
  public List<Finding> stderr(CheckedLine line) {
    Keyword keyword = line.keyword();
    boolean isForParent = keyword == Keyword.LOG || keyword == Keyword.STATUS;
    if (isForParent && stderrTold.add(keyword)) {
      subject.stderr(
          line,
          SessionRules.STDERR.at(
              Order.keyword(keyword),
              Order.quoted(keyword) + " on stderr, where no parent reads it",
              "print it on stdout"));
    }
    return taken();
  }

  /**
   * The session is over.
   *
   * @param endedBy how the transport ended, as in transcripts: {@code itself}, {@code stdin-close}
   *     and so on; null when that is not known
   * @return what is missing; nothing when it has been told before
   */
  public List<Finding> finish(@Nullable String endedBy) {
    if (!finished) {
      finished = true;
      ending.finish(endedBy);
    }
    return taken();
  }

  private List<Finding> taken() {
    List<Finding> taken = List.copyOf(findings);
    findings.clear();
    return taken;
  }
}
