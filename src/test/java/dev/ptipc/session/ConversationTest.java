package dev.ptipc.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  @Test
  void theTableIsAsWritten() throws IOException {
    assertThat(Conversation.table())
        .isEqualTo(Files.readString(RESOURCES.resolve("conversation/table.txt")));
  }

  /** Each line: a message, then turn and next phase for each phase in order. */
  @Test
  void eachStepIsAsWritten() throws IOException {
    StringBuilder steps = new StringBuilder();
    for (Keyword keyword : Keyword.values()) {
      steps.append(keyword.word());
      for (Phase phase : Phase.values()) {
        Conversation.Step step = Conversation.step(phase, keyword);
        steps.append(' ').append(step.turn()).append('>').append(step.next());
      }
      steps.append('\n');
    }
    assertThat(steps.toString())
        .isEqualTo(Files.readString(RESOURCES.resolve("conversation/steps.txt")));
  }

  @Test
  void nothingLeadsBackOrOutOfTheEnd() {
    for (Keyword keyword : Keyword.values()) {
      for (Phase phase : Phase.values()) {
        assertThat(Conversation.step(phase, keyword).next()).isGreaterThanOrEqualTo(phase);
      }
    }
  }

  @Test
  void aMessageOfOneRoleSaysSo() {
    assertThat(of(Role.CLIENT))
        .containsExactly(
            Keyword.PROXY,
            Keyword.PROXY_ERROR,
            Keyword.CMETHOD,
            Keyword.CMETHOD_ERROR,
            Keyword.CMETHODS);
    assertThat(of(Role.SERVER))
        .containsExactly(Keyword.SMETHOD, Keyword.SMETHOD_ERROR, Keyword.SMETHODS);
  }

  private static List<Keyword> of(Role role) {
    return Arrays.stream(Keyword.values()).filter(each -> Family.of(each) == role).toList();
  }
}
