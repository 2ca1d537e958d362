package dev.ptipc.live.conform;

import dev.ptipc.check.Finding;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.Particulars;
import dev.ptipc.live.Plan;
import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.ConformanceTable.Played;
import dev.ptipc.report.conformance.TestedProgram;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts a program through the scenarios, many side by side where that does no harm, and judges what
 * came of them.
 */
public final class Conformance {

  /**
   * What to do.
   *
   * @param command the program and its arguments
   * @param roles those that the program is asked to be
   * @param transports the names to ask for; none for well-known ones
   * @param scenarios the names of those to play; none for all
   * @param timeout how long initialisation may take in each
   * @param grace how long a transport may take to exit in each, and to answer at a listener
   * @param particulars what the program is told in each that does not say otherwise
   */
  public record Settings(
      List<String> command,
      Set<Role> roles,
      List<String> transports,
      Set<String> scenarios,
      Duration timeout,
      Duration grace,
      Particulars particulars) {

    /** Keeps the collections from changing. */
    public Settings {
      command = List.copyOf(command);
      roles = Set.copyOf(roles);
      transports = List.copyOf(transports);
      scenarios = Set.copyOf(scenarios);
    }

    /** Whether a port was given that no two runs can have at once. */
    boolean prescribesPort() {
      return particulars.bindings().values().stream().anyMatch(each -> !each.endsWith(":0"));
    }
  }

  /**
   * How long a transport is watched after it has started, and after its stdin was closed, as parts
   * of the time that it may take to exit.
   */
  private static final int STAYS = 3;

  private static final int CLOSED = 2;

  private final Settings settings;
  private final Path directory;
  private final Profile profile;
  private final List<Played> played = new ArrayList<>();

  /** Those that tell what became of it, whichever are wanted. */
  private final List<ScenarioObservation> plain = new ArrayList<>();

  private Conformance(Settings settings, Path directory) {
    this.settings = settings;
    this.directory = directory;
    this.profile = new Profile(settings.command(), settings.transports());
  }

  /**
   * Plays the scenarios.
   *
   * @param settings what to do
   * @param directory an empty one, for the files of the transports; what is in it is deleted
   * @param progress told how many are left, at first and whenever one has ended
   * @return the table
   * @throws IOException when the program cannot be started
   * @throws InterruptedException when this thread is interrupted; the transports are ended first
   */
  public static ConformanceTable run(Settings settings, Path directory, IntConsumer progress)
      throws IOException, InterruptedException {
    return new Conformance(settings, directory).run(progress);
  }

  /**
   * The table of a program that does not start.
   *
   * @param settings what was to be done
   * @param why a sentence
   * @return nothing but what became of it
   */
  public static ConformanceTable notStarted(Settings settings, String why) {
    Map<Role, Fate> fates = new EnumMap<>(Role.class);
    settings.roles().forEach(role -> fates.put(role, Fate.notStarted(why)));
    TestedProgram subject =
        new TestedProgram(settings.command(), Identity.of(settings.command()), null);
    return new ConformanceTable(subject, fates, List.of(), List.of(), true, List.of(), List.of());
  }

  private ConformanceTable run(IntConsumer progress) throws IOException, InterruptedException {
    List<ScenarioObservation> observations = new ArrayList<>();
    try (ScenarioPool<ScenarioObservation> pool = new ScenarioPool<>(this::play)) {
      List<ScenarioObservation> discovered = discover(pool);
      for (ScenarioObservation observation : discovered) {
        if (isWanted(observation.scenario())) {
          list(observation.scenario(), null);
          observations.add(observation);
        }
      }
      observations.addAll(played(pool, discovered, progress));
      plain.addAll(observations);
    }
    return new ConformanceTable(
        new TestedProgram(
            settings.command(), Identity.of(settings.command()), version(observations)),
        Fates.of(plain),
        shown(Role.CLIENT),
        shown(Role.SERVER),
        !observations.isEmpty() && observations.stream().noneMatch(ScenarioObservation::wroteLine),
        played,
        Verdicts.rows(observations, profile));
  }

  /** Side by side, unless they could meet there. */
  private List<ScenarioObservation> played(
      ScenarioPool<ScenarioObservation> pool,
      List<ScenarioObservation> discovered,
      IntConsumer progress)
      throws IOException, InterruptedException {
    List<Scenario> playable = playable();
    List<Scenario> plainest = playable.stream().filter(Scenario::isPlainest).toList();
    List<Scenario> others = playable.stream().filter(each -> !each.isPlainest()).toList();
    List<ScenarioObservation> first =
        pool.all(plainest, false, left -> progress.accept(left + others.size()));
    List<ScenarioObservation> apart = new ArrayList<>(discovered);
    apart.addAll(first);
    boolean together = !settings.prescribesPort() && !Meeting.haveFixedPort(apart);
    List<ScenarioObservation> rest = pool.all(others, together, progress);
    if (together && Meeting.isLikely(rest)) {
      rest = pool.all(others, false, progress);
    }
    List<ScenarioObservation> all = new ArrayList<>();
    for (Scenario scenario : playable) {
      all.add(
          scenario.isPlainest()
              ? first.get(plainest.indexOf(scenario))
              : rest.get(others.indexOf(scenario)));
    }
    return Confirmation.of(pool, all);
  }

  private static @Nullable String version(List<ScenarioObservation> observations) {
    return observations.stream()
        .map(observation -> observation.reports().version())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** One role after the other: nothing is known yet of what they share. */
  private List<ScenarioObservation> discover(ScenarioPool<ScenarioObservation> pool)
      throws IOException, InterruptedException {
    List<Scenario> all = new ArrayList<>();
    for (Role role : Role.values()) {
      if (settings.roles().contains(role)) {
        all.add(Scenarios.discovery(role, settings.transports()));
      }
    }
    List<ScenarioObservation> observations =
        Confirmation.of(pool, pool.all(all, false, left -> {}));
    List<Scenario> single = new ArrayList<>();
    for (ScenarioObservation observation : observations) {
      profile.learn(observation);
      if (!observation.started() && !observation.wasSlow()) {
        Role role = Objects.requireNonNull(observation.scenario().role());
        single.addAll(Scenarios.discoveries(role, settings.transports()));
      }
    }
    boolean quick = observations.stream().allMatch(ScenarioObservation::exitedByItself);
    List<ScenarioObservation> alone = pool.all(single, !quick, left -> {});
    alone.forEach(profile::learn);
    plain.addAll(observations);
    plain.addAll(alone);
    return observations;
  }

  private List<Scenario> playable() {
    List<Scenario> playable = new ArrayList<>();
    for (Scenario scenario : Scenarios.all()) {
      if (isWanted(scenario)) {
        String reason = Stage.obstacle(scenario, profile);
        list(scenario, reason);
        if (reason == null) {
          playable.add(scenario);
        }
      }
    }
    return playable;
  }

  private boolean isWanted(Scenario scenario) {
    Role role = scenario.role();
    return (role == null || settings.roles().contains(role))
        && (settings.scenarios().isEmpty() || settings.scenarios().contains(scenario.name()));
  }

  private void list(Scenario scenario, @Nullable String skipped) {
    played.add(new Played(scenario.name(), scenario.asks(), skipped));
  }

  private List<String> shown(Role role) {
    return profile.started(role).stream().map(name -> Shown.all(Bytes.of(name))).toList();
  }

  private ScenarioObservation play(Scenario scenario) throws IOException, InterruptedException {
    try (Stage stage = new Stage(scenario, profile, directory, settings.particulars())) {
      Map<String, String> told = stage.variables();
      Map<String, String> variables = new LinkedHashMap<>(told);
      stage.surroundings().forEach(variables::putIfAbsent);
      Plan plan =
          new Plan(
              settings.command(),
              scenario.role(),
              variables,
              settings.timeout(),
              settings.grace().dividedBy(scenario.closesStdin() ? CLOSED : STAYS),
              Framer.DEFAULT_LIMIT,
              stage.directory(),
              scenario.closesStdin(),
              settings.grace());
      ScenarioObservation observation =
          new ScenarioObservation(
              scenario, stage.names(), plan.environment(), new Recording(plan.command(), told));
      LiveRun.Outcome outcome = LiveRun.run(plan, observation);
      observation.recording().end(outcome);
      observation.end(outcome, stage, elsewhere(stage));
      return observation;
    }
  }

  private static List<Finding> elsewhere(Stage stage) {
    List<String> files = stage.filesElsewhere();
    if (files.isEmpty()) {
      return List.of();
    }
    String message = "files outside the state directory: " + Shown.quoted(Bytes.of(files.get(0)));
    return List.of(Finding.ofSession(ConformRules.FILES_ELSEWHERE.at(Span.NONE, message)));
  }
}
