package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Message.MethodFailure;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.check.fate.FateReader;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.LiveRules;
import dev.ptipc.live.LiveRun;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was seen of a transport in one scenario. However much it writes, little is held. */
final class ScenarioObservation implements LiveRun.Listener {

  private final Scenario scenario;
  private final Set<String> asked;
  private final Environment environment;
  private final Recording recording;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Reports reports = new Reports();
  private final Set<Keyword> onStderr = EnumSet.noneOf(Keyword.class);
  private final Set<String> brokenVariables = new LinkedHashSet<>();
  private final FateReader reader = new FateReader();

  /** Without the names that were only guessed, and that it refused. */
  private final FateReader ofStarted = new FateReader();

  private final Framer stderr = new Framer(Framer.DEFAULT_LIMIT, next -> stderr(next.bytes()));
  private @Nullable Fate fate;
  private @Nullable CheckedLine line;
  private boolean metAnother;
  private boolean wrote;
  private boolean stateDirectory;
  private LiveRun.@Nullable Outcome outcome;

  ScenarioObservation(
      Scenario scenario, List<String> asked, Environment environment, Recording recording) {
    this.scenario = scenario;
    this.asked = Set.copyOf(asked);
    this.environment = environment;
    this.recording = recording;
  }

  Scenario scenario() {
    return scenario;
  }

  Set<String> asked() {
    return asked;
  }

  Recording recording() {
    return recording;
  }

  @Override
  public void stdout(byte[] piece) {
    recording.stdout(piece);
  }

  @Override
  public void stderr(byte[] piece) {
    recording.stderr(piece);
    stderr.feed(piece, 0, piece.length);
  }

  private void stderr(Bytes line) {
    reader.stderr(line);
    note(line);
  }

  @Override
  public void line(CheckedLine next) {
    line = next;
    wrote = true;
    note(next.line().bytes());
    reader.stdout(next);
    Message message = next.message();
    if (!(message instanceof MethodFailure)) {
      ofStarted.stdout(next);
    }
    if (message != null) {
      reports.line(next, message);
    }
  }

  Reports reports() {
    return reports;
  }

  /** Whether an address was taken, so that it may have met another that ran beside it. */
  boolean metAnother() {
    return metAnother;
  }

  private void note(Bytes text) {
    metAnother |= Meeting.isTold(text);
  }

  @Override
  public void finding(Finding finding) {
    reader.finding(finding);
    if (line == null || !(line.message() instanceof MethodFailure)) {
      ofStarted.finding(finding);
    }
    Diagnostic diagnostic = finding.diagnostic();
    if (finding.place().in() == Place.In.STDERR) {
      onStderr.add(Keyword.of(finding.text().part(diagnostic.span()).latin1()));
    }
    if (finding.place().in() == Place.In.ENVIRONMENT) {
      // What a scenario breaks on purpose is no fault of the transport.
      if (diagnostic.severity() == Severity.ERROR) {
        brokenVariables.add(String.valueOf(diagnostic.clause()));
      }
    } else if (!echoesName(finding)) {
      findings.putIfAbsent(diagnostic.rule().id() + " " + diagnostic.clause(), finding);
    }
  }

  /** An error about a name that should not have been asked for has to quote it. */
  private boolean echoesName(Finding finding) {
    return line != null
        && line.message() instanceof MethodFailure failure
        && finding.place().line() == line.line().number()
        && finding.diagnostic().rule().id().equals("line/transport-name")
        && asked.contains(failure.transport().bytes().latin1());
  }

  /** The transport has ended. */
  void end(LiveRun.Outcome how, Stage stage, List<Finding> more) {
    outcome = how;
    stderr.finish();
    FateReader observed = started() && scenario.isDiscovery() ? ofStarted : reader;
    fate = observed.fate(how.role(), environment.proxy() != null, how.exitCode(), how.endedBy());
    stateDirectory = stage.hasStateDirectory();
    more.forEach(this::finding);
  }

  /** What became of it; known at its end. */
  Fate fate() {
    return Objects.requireNonNull(fate);
  }

  /** Tells of error lines for names that the program does not know, whatever their text. */
  void tellUnknown(Profile profile) {
    reports
        .unknown(name -> !profile.knows(name) && asked.contains(name.latin1()))
        .forEach(this::finding);
  }

  /** The first of each kind. */
  List<Finding> findings() {
    return List.copyOf(findings.values());
  }

  /** Whether a name that the program knows was asked for and left out of the reports, alone. */
  boolean leavesOutKnown(Profile profile) {
    Set<Bytes> silent = new TreeSet<>();
    asked.forEach(name -> silent.add(Bytes.of(name)));
    if (!started() && !silent.stream().allMatch(profile::knows)) {
      return false;
    }
    silent.removeAll(reports.launched());
    reports.failures().forEach(failure -> silent.remove(failure.transport().bytes()));
    return silent.stream().anyMatch(profile::knows);
  }

  boolean hasErrors() {
    return findings.values().stream()
        .anyMatch(finding -> finding.diagnostic().severity() == Severity.ERROR);
  }

  /** What was written where no parent reads it. */
  Set<Keyword> onStderr() {
    return onStderr;
  }

  boolean wroteLine() {
    return wrote;
  }

  boolean started() {
    return !reports.launched().isEmpty();
  }

  boolean isOf(Role role) {
    return scenario.role() == role;
  }

  boolean hasProxy() {
    return environment.hasText(Variable.PROXY);
  }

  /** The clauses that the environment of the scenario breaks. */
  Set<String> brokenVariables() {
    return brokenVariables;
  }

  boolean hasStateDirectory() {
    return stateDirectory;
  }

  boolean exitedByItself() {
    return outcome != null && outcome.endedBy().equals("itself");
  }

  /** Whether it ended though nothing had been done to it that might have ended it. */
  boolean diedEarly() {
    return has(LiveRules.ENDED_BY_ITSELF);
  }

  /** Whether its time was up before it had said that it is complete. */
  boolean wasSlow() {
    return has(LiveRules.TOO_SLOW);
  }

  private boolean has(Rule rule) {
    return findings.values().stream().anyMatch(finding -> finding.diagnostic().rule().equals(rule));
  }

  /** Whether it was alive when it was told to end in one of these ways. */
  boolean wasToldBy(String... ways) {
    return outcome != null && List.of(ways).contains(outcome.endedBy());
  }
}
