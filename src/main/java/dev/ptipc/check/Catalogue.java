package dev.ptipc.check;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.environment.EnvironmentRules;
import dev.ptipc.check.line.KeyValueRules;
import dev.ptipc.check.line.LineRules;
import dev.ptipc.check.session.RequestRules;
import dev.ptipc.check.session.SessionRules;
import dev.ptipc.codec.DecodingRules;
import dev.ptipc.codec.RefusalRules;
import dev.ptipc.diagnostic.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule there is. */
public final class Catalogue {

  private static final List<Rule> RULES = collect();

  private Catalogue() {}

  private static List<Rule> collect() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(RefusalRules.all());
    rules.addAll(DecodingRules.all());
    rules.addAll(LineRules.all());
    rules.addAll(KeyValueRules.all());
    rules.addAll(SessionRules.all());
    rules.addAll(RequestRules.all());
    rules.addAll(EnvironmentRules.all());
    return List.copyOf(rules);
  }

  /**
   * All rules.
   *
   * @return in the order in which they are documented
   */
  public static List<Rule> all() {
    return RULES;
  }

  /**
   * Finds a rule.
   *
   * @param id such as {@code line/port-out-of-range}
   * @return the rule, if there is one of that name
   */
  public static Optional<Rule> find(String id) {
    requireNonNull(id, "id");
    return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
