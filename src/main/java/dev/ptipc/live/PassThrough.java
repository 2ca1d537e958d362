package dev.ptipc.live;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs a transport for the parent of this program, as if this program were not there: bytes,
 * signals and the ends of streams but stderr pass, and the environment is inherited.
 */
public final class PassThrough {

  /** Takes a copy of what has passed. Called by several threads; whatever it does holds them up. */
  public interface Witness {

    /**
     * A piece of stdout.
     *
     * @param piece the bytes
     */
    void stdout(byte[] piece);

    /**
     * A piece of stderr.
     *
     * @param piece the bytes
     */
    void stderr(byte[] piece);
  }

  /**
   * How it ended.
   *
   * @param code the exit code, that of an end by a signal as a shell counts
   * @param signals those that were passed on, such as {@code SIGTERM}
   * @param stdinClosed whether the parent closed stdin before
   */
  public record Outcome(int code, Set<String> signals, boolean stdinClosed) {

    /** Keeps the signals from changing. */
    public Outcome {
      signals = Set.copyOf(signals);
    }
  }

  /**
   * A child of the transport may hold its stdout open for ever. What the transport itself wrote has
   * long been in the pipe.
   */
  private static final Duration QUIET = Duration.ofSeconds(1);

  /** Stays open when the transport closes it: this program may have something to say at the end. */
  private static final class StandardError extends FileOutputStream {
    StandardError() {
      super(FileDescriptor.err);
    }

    @Override
    public void close() {}
  }

  /**
   * All that Java can take, and that are sent by one program to another: the others tell of a fault
   * or a limit of this program, or stop it. SIGQUIT belongs to the JVM.
   */
  private static final List<String> PASSED =
      List.of(
          "HUP", "INT", "TERM", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "IO", "PWR", "WINCH",
          "URG", "CONT");

  private final List<String> early = new ArrayList<>();
  private @Nullable Process process;
  private final Set<String> passed = new HashSet<>();

  private PassThrough() {}

  /**
   * Runs a transport until it ends.
   *
   * @param command the program and its arguments
   * @param witness takes copies
   * @return how it ended
   * @throws IOException when it cannot be started
   * @throws InterruptedException when this thread is interrupted; the transport runs on
   */
  public static Outcome run(List<String> command, Witness witness)
      throws IOException, InterruptedException {
    return new PassThrough().start(command, witness);
  }

  private Outcome start(List<String> command, Witness witness)
      throws IOException, InterruptedException {
    // Before the start, so that none falls between.
    PASSED.forEach(name -> Signalling.take(name, () -> pass(name)));
    Process started = launch(command);
    begun(started);
    Pump stdin =
        new Pump(
            "stdin",
            new FileInputStream(FileDescriptor.in),
            started.getOutputStream(),
            piece -> {});
    Pump stdout =
        new Pump(
            "stdout",
            started.getInputStream(),
            new FileOutputStream(FileDescriptor.out),
            witness::stdout);
    Pump stderr =
        new Pump("stderr", started.getErrorStream(), new StandardError(), witness::stderr);
    stdin.start();
    stdout.start();
    stderr.start();
    int code = started.waitFor();
    boolean stdinClosed = stdin.hasEnded();
    stdout.drain(QUIET);
    stderr.drain(QUIET);
    synchronized (this) {
      return new Outcome(code, passed, stdinClosed);
    }
  }

  private static Process launch(List<String> command) throws IOException {
    StartCheck.pass(command.get(0), null);
    ProcessBuilder direct = Outgoing.process(command);
    List<String> prefix = Launch.asInherited(command.get(0));
    if (!prefix.isEmpty()) {
      try {
        return Outgoing.process(Launch.joined(prefix, command)).start();
      } catch (IOException e) {
        // Without anything between, the system's reason is about the program itself.
      }
    }
    return direct.start();
  }

  private synchronized void begun(Process started) {
    process = started;
    early.forEach(name -> Signalling.send(name, started));
  }

  private synchronized void pass(String name) {
    passed.add("SIG" + name);
    if (process == null) {
      early.add(name);
    } else {
      Signalling.send(name, process);
    }
  }
}
