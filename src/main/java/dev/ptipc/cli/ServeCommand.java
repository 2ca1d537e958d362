package dev.ptipc.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.ptipc.PtIpc;
import dev.ptipc.peers.conformance.SessionAnswer;
import dev.ptipc.report.LineJson;
import dev.ptipc.report.SessionJson;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ptipc serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Answers each line of standard input at once with its JSON, as `parse` prints it.",
      "What is wrong with a line is in its answer, not in the exit code."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:standard input has ended",
      "2:wrong usage",
      "3:standard input cannot be read, or ends inside a frame",
      "4:stopped before the answer was known",
      "141:nobody reads the answers any more"
    },
    footer = {"", "Example: printf 'VERSION 1\\n' | ptipc serve"})
final class ServeCommand implements Callable<Integer> {

  private static final int MOST_SESSION = 64 << 20;
  private static final int PIECE = 64 * 1024;

  @Option(
      names = "--framed",
      description =
          "Each line has its length before it, four bytes, the highest first, and no LF after it.")
  private boolean framed;

  @Option(
      names = "--sessions",
      description = "Each line is a whole session in JSON, and so is its answer.")
  private boolean sessions;

  @Mixin private final LimitOption limit = new LimitOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (framed && sessions) {
      throw Usage.fault(spec, "--framed does not go with --sessions");
    }
    try (Output out = new Output()) {
      LineJson json = new LineJson(out);
      PtIpc ptipc = new PtIpc(limit.bytes());
      Consumer<Line> answer =
          sessions
              ? line -> out.print(session(line, limit.bytes()))
              : line -> json.write("-", ptipc.check(line), 0);
      Framer framer = new Framer(sessions ? MOST_SESSION : limit.bytes(), answer);
      Frames frames = new Frames(limit.bytes(), answer);
      byte[] piece = new byte[PIECE];
      InputStream in = InputFile.standardInput();
      for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
        if (framed) {
          frames.feed(piece, 0, got);
        } else {
          framer.feed(piece, 0, got);
        }
        // Whoever waits for an answer has sent all of its line.
        json.finish();
        out.flush();
      }
      framer.finish();
      json.finish();
      if (frames.missing() > 0) {
        throw new EOFException(
            "standard input: ends inside a frame, " + frames.missing() + " bytes short");
      }
      return Exit.OK;
    }
  }

  private static String session(Line line, int limit) {
    try {
      if (line.ending() == Line.Ending.TOO_LONG) {
        return error("a session of more than " + MOST_SESSION + " bytes");
      }
      return SessionAnswer.of(SessionJson.read(line.bytes().toArray()), limit) + "\n";
    } catch (SessionJson.Unreadable e) {
      return error(String.valueOf(e.getMessage()));
    }
  }

  private static String error(String message) {
    return JsonNodeFactory.instance.objectNode().put("error", message) + "\n";
  }
}
