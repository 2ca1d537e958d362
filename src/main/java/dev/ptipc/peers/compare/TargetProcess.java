package dev.ptipc.peers.compare;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.live.OwnProcess;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A target that runs. It is written to and read from by threads of their own, so that neither side
 * can wait for the other for ever; what is held of its output is bounded.
 */
final class TargetProcess implements AutoCloseable {

  /** No answer to a line of at most 64 KiB is longer. */
  static final int MOST_ANSWER = 1 << 20;

  private static final int PIECE = 64 * 1024;
  private static final int MOST_STDERR = 2000;
  private static final byte[] END = new byte[0];

  /** What is said of an answer too many. */
  static final String MORE = "more answers than lines";

  private final OwnProcess own;
  private final Process process;
  private final BlockingQueue<byte[]> questions = new ArrayBlockingQueue<>(2);
  private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(16);
  private final Deque<Line> answers = new ArrayDeque<>();
  private final Framer framer = new Framer(MOST_ANSWER, answers::add);

  @SuppressWarnings("JdkObsolete") // written by one thread and read by another
  private final StringBuffer stderr = new StringBuffer();

  private final List<Thread> threads;
  private boolean ended;

  /** Whether what has come does not end in a whole answer. */
  private boolean isHalf;

  /** Bytes that have come since the last whole answer. */
  private long begun;

  /**
   * Starts a target.
   *
   * @param command a line of sh
   * @throws IOException when there is no sh, or it cannot be given the command
   */
  TargetProcess(String command) throws IOException {
    own = new OwnProcess(List.of("sh", "-c", command), Map.of(), null, streams -> {});
    process = own.process();
    threads =
        List.of(
            thread("stdin", this::write),
            thread("stdout", this::read),
            thread("stderr", this::readStderr));
  }

  /** A thread's work, which ends when its stream does. */
  private interface Work {
    void run() throws IOException, InterruptedException;
  }

  private static Thread thread(String name, Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | InterruptedException e) {
                // The target has closed its end, or is being ended: the reader of stdout tells.
              }
            },
            "ptipc target " + name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void write() throws IOException, InterruptedException {
    OutputStream out = process.getOutputStream();
    for (byte[] lines = questions.take(); lines != END; lines = questions.take()) {
      out.write(lines);
      out.flush();
    }
    out.close();
  }

  private void read() throws InterruptedException {
    try (InputStream in = process.getInputStream()) {
      byte[] buffer = new byte[PIECE];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        pieces.put(Arrays.copyOf(buffer, got));
      }
    } catch (IOException e) {
      // A stream that breaks has ended.
    }
    pieces.put(END);
  }

  private void readStderr() throws IOException {
    try (InputStream in = process.getErrorStream()) {
      byte[] buffer = new byte[MOST_STDERR];
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        stderr.append(Shown.all(Bytes.of(Arrays.copyOf(buffer, got)).part(0, got)));
        stderr.delete(0, Math.max(0, stderr.length() - MOST_STDERR));
      }
    }
  }

  /** Sends lines, each with its LF. Waits when what was sent before has not gone yet. */
  void send(byte[] lines, Duration patience) throws InterruptedException {
    questions.offer(lines, patience.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The next answer; null when none comes in time, or ever. */
  @Nullable Line next(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (answers.isEmpty() && !ended) {
      byte[] piece = pieces.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (piece == null) {
        return null;
      }
      ended = piece == END;
      isHalf = ended ? isHalf : piece[piece.length - 1] != '\n';
      framer.feed(piece, 0, piece.length);
      begun = answers.isEmpty() ? begun + piece.length : 0;
      if (begun > MOST_ANSWER) {
        return new Line(1, 0, Bytes.EMPTY, Line.Ending.TOO_LONG);
      }
    }
    return answers.poll();
  }

  /** What it wrote behind its last answer; null when it has written nothing. */
  @Nullable Reply more(Duration patience) throws InterruptedException {
    Line more = next(patience);
    if (more == null) {
      return null;
    }
    Reply reply = Reply.read(more);
    return reply.verdict().isFailure() ? reply : Reply.failure(Verdict.TWICE, MORE);
  }

  /** Ends its stdin, and says what it does then; null when it ends as well, and says no more. */
  @Nullable Reply end(Duration patience) throws InterruptedException {
    questions.offer(END, patience.toNanos(), TimeUnit.NANOSECONDS);
    Reply more = more(patience);
    if (more != null) {
      return more;
    }
    if (!ended || !process.waitFor(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return Reply.failure(
          Verdict.HANG,
          "its stdin has ended, and it has not within " + patience.toMillis() + " ms");
    }
    if (process.exitValue() != 0) {
      return Reply.failure(Verdict.CRASH, lastWords());
    }
    return isHalf ? Reply.failure(Verdict.GARBAGE, "half a line") : null;
  }

  /** Whether its output has ended; half an answer before the end is none. */
  boolean hasEnded() {
    return ended;
  }

  /** How it ended and what it last said, printable. */
  String lastWords() throws InterruptedException {
    boolean exited = process.waitFor(1, TimeUnit.SECONDS);
    threads.get(2).join(200);
    String said = stderr.toString();
    return (exited ? "exit code " + process.exitValue() : "stdout closed")
        + (said.isEmpty() ? "" : ", stderr: " + said);
  }

  /** The exit code as a shell counts it; null while it runs. */
  @Nullable Integer exitCode() {
    return process.isAlive() ? null : process.exitValue();
  }

  /** Signals only: to close a stream here could mean to wait for who holds its other end. */
  @Override
  public void close() {
    own.close();
    threads.forEach(Thread::interrupt);
  }
}
