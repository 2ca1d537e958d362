package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all commands, which is written by hand. */
class CommandsPageTest {

  @Test
  void every_command_for_users_is_on_it() throws IOException {
    String page = Files.readString(Path.of("src/docs/commands.md"));
    Commands.all()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              boolean hidden = command.getCommandSpec().usageMessage().hidden();
              if (!hidden && !name.equals("help")) {
                assertThat(page).containsPattern("\\| `ptipc " + name + "[ `]");
              }
            });
  }
}
