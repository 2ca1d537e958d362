package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Role;
import org.junit.jupiter.api.Test;

/** The parent's log may tell a role that the transport's own lines do not. */
class LogConversationTest {

  @Test
  void what_is_due_is_of_the_role_that_the_log_tells() {
    assertThat(afterVersion(Role.SERVER)).endsWith("ends before `SMETHODS DONE`");
    assertThat(afterVersion(Role.CLIENT)).endsWith("ends before `CMETHODS DONE`");
    assertThat(afterVersion(null)).endsWith("ends before `CMETHODS DONE` or `SMETHODS DONE`");
  }

  private static String afterVersion(Role role) {
    LogConversation conversation = new LogConversation(role, true, new LogFindings());
    conversation.stdout("VERSION 1", 1, Places.behind(0));
    return conversation.fate().text();
  }
}
