package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** When a clause could have been broken: what must have been seen for its keeping to mean much. */
final class Occasions {

  /**
   * An occasion.
   *
   * @param clauses the beginning of their ids
   * @param observed whether a scenario gave it
   * @param otherwise what there is to say when none did
   */
  record Occasion(String clauses, Predicate<ScenarioObservation> observed, String otherwise) {}

  /** The first one that fits a clause counts. */
  private static final List<Occasion> ALL =
      List.of(
          new Occasion("3.3-", ScenarioObservation::wroteLine, "no line was written"),
          said("3.3.1-VERSIONERR-4", Keyword.VERSION_ERROR),
          said("3.3.1-VERSIONERR-2", Keyword.VERSION_ERROR),
          new Occasion(
              "3.3.1-VERSIONERR-1", Occasions::answered, "the offer of versions was not answered"),
          new Occasion(
              "3.3.1-NEG-2", Occasions::answered, "the offer of versions was not answered"),
          new Occasion("3.3.1-VERSION-4", observation -> true, "no scenario was played"),
          said("3.3.1-VERSION-", Keyword.VERSION),
          new Occasion(
              "3.3.1-ENV-1",
              observation -> !observation.brokenVariables().isEmpty(),
              "no broken environment was tried"),
          said("3.3.1-ENVERR-", Keyword.ENV_ERROR),
          new Occasion(
              "3.3.2-PROXY-3",
              observation -> observation.isOf(Role.CLIENT) && !observation.hasProxy(),
              "no client was started without a proxy"),
          new Occasion(
              "3.3.2-PROXY-", ScenarioObservation::hasProxy, "no client was given a proxy"),
          said("3.3.2-PROXYDONE-1", Keyword.PROXY),
          new Occasion(
              "3.3.2-PROXYERR-3",
              observation -> observation.isOf(Role.SERVER),
              "no server was started"),
          said("3.3.2-PROXYERR-", Keyword.PROXY_ERROR),
          new Occasion(
              "3.3.2-CMETHODERR-2",
              observation ->
                  observation.isOf(Role.CLIENT) && observation.reports().said(Keyword.CMETHODS),
              "no client came to its end"),
          said("3.3.2-CMETHODERR-", Keyword.CMETHOD_ERROR),
          said("3.3.2-CMETHOD-", Keyword.CMETHOD),
          said("2-SOCKS-1", Keyword.CMETHOD),
          said("3.3.2-DONE-", Keyword.CMETHODS),
          said("3.3.3-SMETHODERR-", Keyword.SMETHOD_ERROR),
          said("3.3.3-SMETHOD-", Keyword.SMETHOD),
          new Occasion(
              "3.3.3-ARGS-",
              observation -> observation.reports().said(Keyword.SMETHOD),
              "`SMETHOD` was not written"),
          said("3.3.3-OPT-2", Keyword.SMETHOD),
          said("3.3.3-DONE-", Keyword.SMETHODS),
          new Occasion("3.3.3-ROLE-1", ScenarioObservation::started, "no transport was started"),
          new Occasion("3.1-NAME-1", ScenarioObservation::started, "no transport was started"),
          new Occasion(
              "2-ROLE-1",
              observation -> observation.brokenVariables().contains("2-ROLE-1"),
              "no environment of both roles or of none was tried"),
          said("3.3.4-", Keyword.LOG),
          said("3.3.5-", Keyword.STATUS),
          new Occasion(
              "3.2.1-STDIN-2",
              observation -> observation.started() && observation.wasToldBy("stdin-close"),
              "no transport ended with its stdin"),
          new Occasion(
              "3.4-SHUT-1",
              observation -> observation.started() && observation.wasToldBy("SIGTERM"),
              "no transport ended on SIGTERM"),
          new Occasion("3.2.1-STATE-3", ScenarioObservation::wroteLine, "no scenario was played"),
          new Occasion(
              "3.2.1-STATE-2",
              observation -> false,
              "the transport keeps no files, so it needs no directory for them"),
          new Occasion(
              "3.2.1-STDIN-1", observation -> false, "no started transport had its stdin closed"),
          new Occasion(
              "3.2.1-BIND",
              observation -> false,
              "no scenario makes the transport connect to anything"),
          new Occasion(
              "", observation -> false, "it cannot be seen without a client of the transport"));

  private Occasions() {}

  private static Occasion said(String clauses, Keyword keyword) {
    return new Occasion(
        clauses,
        observation -> observation.reports().said(keyword),
        "`" + keyword.word() + "` was not written");
  }

  private static boolean answered(ScenarioObservation observation) {
    return observation.reports().said(Keyword.VERSION)
        || observation.reports().said(Keyword.VERSION_ERROR);
  }

  /** The role whose transports a clause is about; null when it is about both. */
  static @Nullable Role roleOf(String clause) {
    if (clause.equals("3.3.3-ROLE-1")) {
      return null;
    }
    boolean server = clause.startsWith("3.3.3-") || clause.startsWith("3.2.3-");
    boolean client =
        clause.startsWith("3.3.2-") || clause.startsWith("3.2.2-") || clause.startsWith("2-SOCKS");
    return server || clause.equals("3.3.2-PROXYERR-3") ? Role.SERVER : client ? Role.CLIENT : null;
  }

  static Occasion of(String clause) {
    return ALL.stream()
        .filter(occasion -> clause.startsWith(occasion.clauses()))
        .findFirst()
        .orElseThrow();
  }
}
