package dev.ptipc.cli;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.AtExit;
import dev.ptipc.live.SystemReason;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a command says when it cannot go on. */
final class Failures {

  /** Standard output, or another place for results, cannot be written any more. */
  static final class OutputFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;

    OutputFailed(String place, IOException cause) {
      super(cause);
      this.place = place;
    }

    @Override
    public synchronized IOException getCause() {
      return Objects.requireNonNull((IOException) super.getCause());
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
      if (SystemReason.isClosed(failed.getCause())) {
        return Exit.CLOSED;
      }
      err.println("ptipc: " + shown(failed.place) + ": " + whyNotWritten(failed.getCause()));
      return Exit.STOPPED;
    }
    Throwable failure = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
    if (failure instanceof AtExit.Ending || failure instanceof InterruptedException) {
      // Whoever ended the program knows; it ends with the code of the signal.
      return Exit.STOPPED;
    }
    if (failure instanceof IOException) {
      String file = failure instanceof FileSystemException f ? f.getFile() : null;
      String where = file == null ? "" : shown(file) + ": ";
      err.println("ptipc: " + where + SystemReason.of(failure));
      return Exit.UNREADABLE;
    }
    err.println("ptipc: this is a mistake in ptipc, please report it: " + shown(e.toString()));
    return Exit.STOPPED;
  }

  /** Why a program did not start, without the words that Java puts around the system's number. */
  static String cannotStart(String program, IOException e) {
    return "cannot start " + shown(program) + ": " + whyNotStarted(program, e);
  }

  /** The same without the program. */
  static String whyNotStarted(String program, IOException e) {
    String why = SystemReason.ofStart(e);
    return why + (why.equals("no such program") ? quotes(program) : "");
  }

  /** No shell has read the line of a torrc. */
  private static String quotes(String program) {
    return program.startsWith("\"") || program.startsWith("'")
        ? "; the quotes are part of the name"
        : "";
  }

  /** Why a file is not written. */
  static String cannotWrite(String file, Throwable e) {
    return "cannot write " + file + ": " + whyNotWritten(e);
  }

  private static String whyNotWritten(Throwable e) {
    return e instanceof NoSuchFileException
        ? "no such directory"
        : e instanceof FileAlreadyExistsException
            ? "a file of that name is in the way"
            : SystemReason.of(e);
  }

  static String shown(String text) {
    return Shown.typed(text);
  }
}
