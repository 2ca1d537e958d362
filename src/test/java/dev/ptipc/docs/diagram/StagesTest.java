package dev.ptipc.docs.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.peers.learn.Vocabulary;
import dev.ptipc.session.Family;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** C.3: client and server apart, and the proxy a state of its own. */
class StagesTest {

  private static final Stages CLIENT = Stages.all().get(0);
  private static final Stages PROXIED = Stages.all().get(1);
  private static final Stages SERVER = Stages.all().get(2);

  /** What nothing follows in a session that is good. */
  private static final Set<Keyword> ENDS =
      Set.of(
          Keyword.VERSION_ERROR,
          Keyword.ENV_ERROR,
          Keyword.PROXY_ERROR,
          Keyword.CMETHODS,
          Keyword.SMETHODS);

  /** The stages in which a message may come. */
  private static List<String> when(Stages stages, Keyword keyword) {
    List<String> when = new ArrayList<>();
    for (Stages.Stage stage : stages.list()) {
      if (stage.next().containsKey(keyword)) {
        when.add(stage.name());
      }
    }
    return when;
  }

  @Test
  void a_client_behind_a_proxy_answers_for_it_before_all_else() {
    assertThat(PROXIED.list())
        .extracting(Stages.Stage::name)
        .containsExactly(
            "before VERSION",
            "between VERSION and PROXY DONE",
            "between PROXY DONE and CMETHODS DONE",
            "after CMETHODS DONE",
            "after a fatal error");
    for (Keyword answer : List.of(Keyword.PROXY, Keyword.PROXY_ERROR)) {
      assertThat(when(PROXIED, answer)).containsExactly("between VERSION and PROXY DONE");
    }
    for (Keyword report : List.of(Keyword.CMETHOD, Keyword.CMETHOD_ERROR, Keyword.CMETHODS)) {
      assertThat(when(PROXIED, report)).containsExactly("between PROXY DONE and CMETHODS DONE");
    }
    assertThat(PROXIED.list().get(2).reported().get(Keyword.PROXY))
        .extracting(Rule::id)
        .isEqualTo("session/proxy-repeated");
  }

  @Test
  void without_a_proxy_nothing_is_said_of_one() {
    assertThat(CLIENT.list()).hasSize(4);
    assertThat(when(CLIENT, Keyword.PROXY)).isEmpty();
    assertThat(when(CLIENT, Keyword.PROXY_ERROR)).isEmpty();
    assertThat(when(CLIENT, Keyword.CMETHOD)).containsExactly("between VERSION and CMETHODS DONE");
  }

  @Test
  void no_role_says_what_is_the_other_ones() {
    for (Keyword keyword : Keyword.values()) {
      boolean ofServer = Family.of(keyword) == Role.SERVER;
      boolean ofClient = Family.of(keyword) == Role.CLIENT;
      assertThat(when(SERVER, keyword).isEmpty()).as("%s", keyword).isEqualTo(ofClient);
      assertThat(when(PROXIED, keyword).isEmpty()).as("%s", keyword).isEqualTo(ofServer);
    }
  }

  @Test
  void what_may_come_anywhere_leads_nowhere() {
    for (Stages stages : Stages.all()) {
      for (int i = 0; i < stages.list().size(); i++) {
        for (Keyword keyword : Arrays.asList(Keyword.LOG, Keyword.STATUS, Keyword.UNKNOWN)) {
          assertThat(stages.list().get(i).next()).containsEntry(keyword, i);
        }
      }
    }
  }

  @Test
  void an_error_in_the_environment_may_come_late_with_a_warning() {
    assertThat(CLIENT.list().get(2).next()).containsEntry(Keyword.ENV_ERROR, 3);
    assertThat(CLIENT.list().get(2).reported().get(Keyword.ENV_ERROR))
        .extracting(Rule::id)
        .isEqualTo("session/late-env-error");
  }

  /** Each message, put into a whole session wherever the stage lasts, breaks what the page says. */
  @Test
  void each_message_in_each_stage_is_reported_as_a_session_with_it_is() {
    List<String> wrong = new ArrayList<>();
    for (Vocabulary situation : Vocabulary.all(1)) {
      Stages stages = stages(situation.situation());
      List<Keyword> whole = new ArrayList<>(List.of(Keyword.VERSION));
      boolean server = situation.variables().containsKey(Variable.SERVER_TRANSPORTS);
      if (situation.variables().containsKey(Variable.PROXY)) {
        whole.add(Keyword.PROXY);
      }
      whole.add(server ? Keyword.SMETHOD : Keyword.CMETHOD);
      whole.add(server ? Keyword.SMETHODS : Keyword.CMETHODS);
      int stage = 0;
      for (int at = 0; at <= whole.size(); at++) {
        for (Keyword keyword : Keyword.values()) {
          String expected = id(stages.list().get(stage), keyword);
          String found = played(situation, whole, at, keyword);
          if (!found.equals(expected)) {
            wrong.add(whole.subList(0, at) + " " + keyword + ": " + found + ", not " + expected);
          }
        }
        stage += at < whole.size() && next(stages, stage, whole.get(at)) > stage ? 1 : 0;
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Stages stages(String situation) {
    return Stages.all().stream()
        .filter(stages -> stages.situation().equals(situation))
        .findFirst()
        .orElseThrow();
  }

  private static int next(Stages stages, int stage, Keyword keyword) {
    return stages.list().get(stage).next().getOrDefault(keyword, stage);
  }

  private static String id(Stages.Stage stage, Keyword keyword) {
    Rule rule = stage.reported().get(keyword);
    return rule == null || stage.next().containsKey(keyword) ? "" : rule.id();
  }

  /** The first error of a session with one message more, which ends where that ends it. */
  private static String played(Vocabulary situation, List<Keyword> whole, int at, Keyword more) {
    List<Keyword> said = new ArrayList<>(whole.subList(0, at));
    said.add(more);
    boolean due = at < whole.size() && whole.get(at) == more;
    int rest = ENDS.contains(more) ? whole.size() : due ? at + 1 : at;
    said.addAll(whole.subList(rest, whole.size()));
    StringBuilder stdout = new StringBuilder();
    said.forEach(keyword -> stdout.append(situation.lines().get(keyword).latin1()).append('\n'));
    byte[] bytes = stdout.toString().getBytes(StandardCharsets.ISO_8859_1);
    return PtIpc.checkSession(bytes, Environment.of(situation.variables())).findings().stream()
        .filter(finding -> finding.place().in() != Place.In.ENVIRONMENT)
        .map(Finding::diagnostic)
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(diagnostic -> diagnostic.rule().id())
        // That a name is reported twice is no matter of order.
        .filter(id -> !id.equals("session/repeated-report"))
        .findFirst()
        .orElse("");
  }
}
