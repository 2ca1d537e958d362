package dev.ptipc.cli;

import dev.ptipc.environment.Variable;
import dev.ptipc.live.Listeners;
import dev.ptipc.live.Player;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc play}. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    description = {
      "Is a transport: writes a session to its parent, obeying the stdin and signal rules.",
      "A raw FILE is written to stdout; a transcript has stdout and stderr, its `exit` header gives"
          + " the exit code, and its `play` headers say what else to do:",
      "  # play: write N bytes [every N ms]",
      "  # play: wait N ms before line N",
      "  # play: at end|stdin-close|SIGTERM exit [with N] [after N ms]",
      "  # play: at end|stdin-close|SIGTERM stay"
    },
    footer = {"", "Example: ClientTransportPlugin obfs4 exec /usr/bin/ptipc play transcript.txt"})
final class PlayCommand implements Callable<Integer> {

  @Option(
      names = "--listen",
      description = "Listen on the loopback addresses that the session advertises.")
  private boolean listen;

  @Parameters(paramLabel = "FILE", description = "A transcript, or the raw stdout of a transport.")
  private String file = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (file.equals("-")) {
      throw Usage.fault(spec, "play takes a FILE; its standard input is its parent's");
    }
    PrintWriter err = spec.commandLine().getErr();
    int[] code = {Exit.OK};
    int unreadable = Inputs.each(List.of(file), err, (name, in, size) -> code[0] = play(in, err));
    return unreadable != Exit.OK ? unreadable : code[0];
  }

  private int play(InputStream in, PrintWriter err) throws IOException {
    Player.Parent parent =
        new Player.Parent(
            System.in,
            new Output(new FileOutputStream(FileDescriptor.out), "standard output"),
            new Output(new FileOutputStream(FileDescriptor.err), "standard error"),
            "1".equals(System.getenv(Variable.EXIT_ON_STDIN_CLOSE)));
    try (Listeners listeners = new Listeners(text -> err.println("ptipc: " + text))) {
      return Player.play(in, parent, listen ? listeners : null);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
