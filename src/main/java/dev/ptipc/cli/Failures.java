package dev.ptipc.cli;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** What a command says when it cannot go on. */
final class Failures {

  /** Standard output, or another place for results, cannot be written any more. */
  static final class OutputFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;

    OutputFailed(String place, IOException cause) {
      super(cause.getMessage(), cause);
      this.place = place;
    }
  }

  private Failures() {}

  /** The failure to write behind an exception: Jackson and StAX wrap it in their own. */
  static @Nullable OutputFailed ofOutput(@Nullable Throwable e) {
    return e == null || e instanceof OutputFailed ? (OutputFailed) e : ofOutput(e.getCause());
  }

  /** The exit code for an exception that ended a command. */
  static int exit(Exception e, PrintWriter err) {
    OutputFailed failed = ofOutput(e);
    if (failed != null) {
      String why = String.valueOf(failed.getMessage());
      if (why.contains("Broken pipe") || why.contains("Bad file descriptor")) {
        return Exit.CLOSED;
      }
      err.println("ptipc: " + shown(failed.place) + ": " + shown(why));
      return Exit.STOPPED;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      err.println("ptipc: " + shown(String.valueOf(e.getMessage())));
      return Exit.UNREADABLE;
    }
    err.println("ptipc: this is a mistake in ptipc, please report it: " + shown(e.toString()));
    return Exit.STOPPED;
  }

  /** Why a program did not start, without the words that Java puts around the system's number. */
  static String cannotStart(String program, IOException e) {
    String message = String.valueOf(e.getMessage());
    String why =
        message.contains("error=2,")
            ? "no such program"
            : message.contains("error=13,")
                ? "permission denied"
                : message.contains("error=8,") ? "not a program" : shown(message);
    return "ptipc: cannot start " + shown(program) + ": " + why;
  }

  /** Why a file is not written. */
  static String cannotWrite(String file, Throwable e) {
    String why =
        e instanceof NoSuchFileException
            ? "no such directory"
            : e instanceof FileAlreadyExistsException
                ? "a file of that name is in the way"
                : e instanceof Exception exception ? Inputs.why(exception) : e.toString();
    return "cannot write " + file + ": " + why;
  }

  static String shown(String text) {
    return Shown.all(Bytes.of(text));
  }
}
