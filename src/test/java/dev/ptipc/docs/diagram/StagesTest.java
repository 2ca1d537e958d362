package dev.ptipc.docs.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** C.3: client and server apart, and the proxy a state of its own. */
class StagesTest {

  private static final Stages CLIENT = Stages.all().get(0);
  private static final Stages PROXIED = Stages.all().get(1);
  private static final Stages SERVER = Stages.all().get(2);

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
}
