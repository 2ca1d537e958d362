package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Option;
import dev.ptipc.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the specification can be read in two ways, and so another checker may judge otherwise. */
final class Readings {

  /** By rule the erratum that settles it. Rules that cite an erratum tell it themselves. */
  private static final Map<String, String> BY_RULE =
      Map.of(
          "session/repeated-report", "E-25",
          "session/not-requested", "E-25",
          "session/after-done", "E-28",
          "session/error-for-unknown-server-name", "E-05",
          "session/proxy-unasked", "E-23",
          "session/proxy-repeated", "E-23",
          "line/status-no-pair", "E-10",
          "line/protocol", "E-18",
          "line/host", "E-17",
          "line/status-transport-first", "E-09");

  private Readings() {}

  static @Nullable String of(String clause, Rule rule) {
    return clause.startsWith("E-") ? clause : BY_RULE.get(rule.id());
  }

  /** The errata by which a good session is good. */
  static List<String> of(Script script) {
    List<String> readings = new ArrayList<>();
    if (script.lines().stream().anyMatch(line -> line.contains(" " + Option.ARGS + ":"))) {
      readings.add("E-01");
    }
    int gaveUp = script.first(Keyword.ENV_ERROR);
    if (gaveUp >= 0 && script.before(gaveUp).first(Keyword.VERSION) < 0) {
      readings.add("E-19");
    }
    return readings;
  }
}
