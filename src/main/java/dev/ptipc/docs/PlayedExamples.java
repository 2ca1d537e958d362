package dev.ptipc.docs;

import dev.ptipc.check.Catalogue;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.peers.parent.CaseMaker;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.transcript.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The examples of the rules about lines and sessions, as sessions that a parent can be given. */
public final class PlayedExamples {

  /** Thousands of names, which is a bound of this checker's own. */
  private static final String OUR_OWN_BOUND = "session/too-many-names";

  private PlayedExamples() {}

  /**
   * The rules whose examples can be played.
   *
   * @return in the order of the catalogue
   */
  public static List<Rule> rules() {
    return Catalogue.all().stream()
        .filter(rule -> rule.id().matches("(line|session)/.*"))
        .filter(rule -> !rule.id().equals(OUR_OWN_BOUND))
        .toList();
  }

  /**
   * All of them.
   *
   * @return near misses too
   */
  public static List<ParentCase> all() {
    List<ParentCase> all = new ArrayList<>();
    for (Rule rule : rules()) {
      for (Map.Entry<String, Example> entry : Examples.of(rule.id()).entrySet()) {
        all.add(of(rule, entry.getKey(), entry.getValue()));
      }
    }
    return all;
  }

  /**
   * One example.
   *
   * @param rule that it is of
   * @param name of the example
   * @param example what the transport says, and what it was asked for
   * @return the session; lines alone have one around them
   */
  public static ParentCase of(Rule rule, String name, Example example) {
    String from = "example " + rule.id() + "/" + name;
    Session session = example.session();
    return rule.id().startsWith("session/")
        ? CaseMaker.session(from, session)
        : CaseMaker.lines(from, session.environment(), session.stdout());
  }
}
