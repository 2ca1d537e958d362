package dev.ptipc.transcript;

import dev.ptipc.SessionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Judges lines, each alone, on several threads. The input is cut into segments behind newlines;
 * each is told to a part of its own, and the parts are joined in the order of the input. The thread
 * that reads judges too, whenever the others have enough to do. Two segments a thread are held, and
 * what there is to say of them, however long the input, or a line of it, may be.
 */
final class ParallelLines implements StdoutPieces {

  /** Small enough for a processor's cache. */
  static final int SEGMENT = 256 * 1024;

  /**
   * So many segments the thread that reads judges alone: while the JVM compiles the code, it can
   * use the other processors better.
   */
  private static final int ALONE = 16;

  /** One thread reads and joins; it could not keep more of them busy. */
  private static final int MOST_THREADS = 16;

  /** A segment that is being judged. */
  private record Begun(Segment segment, TranscriptListener.Part part, Future<?> done) {}

  private final int limit;
  private final int size;
  private final TranscriptListener.Splitter parts;
  private final int most;
  private final ExecutorService threads;
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final Deque<Segment> free = new ArrayDeque<>();
  private Segment segment;
  private int alone = ALONE;

  /** The rest of the line is over the limit, which has been told. */
  private boolean dropping;

  /**
   * Begins.
   *
   * @param limit bytes that a line may have, less than a segment
   * @param size of a segment
   * @param parts makes the part of a segment
   */
  ParallelLines(int limit, int size, TranscriptListener.Splitter parts) {
    if (limit >= size) {
      throw new IllegalArgumentException(limit + " bytes a line, " + size + " a segment");
    }
    this.limit = limit;
    this.size = size;
    this.parts = parts;
    int count = Math.max(2, Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS));
    this.most = 2 * count;
    this.threads =
        new ThreadPoolExecutor(
            count - 1,
            count - 1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(count - 1),
            ParallelLines::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());
    this.segment = new Segment(size);
    segment.begin(1, 0);
  }

  /** A daemon: only the main thread keeps the program alive. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "lines");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void feed(byte[] piece, int length) {
    int from = 0;
    while (from < length) {
      from += dropping ? drop(piece, from, length) : segment.fill(piece, from, length);
      if (segment.isFull()) {
        dropping = !cut();
      }
    }
  }

  /** Passes over the rest of a line, LF included; returns how much that is. */
  private int drop(byte[] piece, int from, int to) {
    int i = from;
    while (dropping && i < to) {
      dropping = piece[i] != '\n';
      i++;
    }
    segment.skip(i - from);
    return i - from;
  }

  @Override
  public void finish() {
    while (segment.isDense()) {
      cut();
    }
    if (!segment.isEmpty()) {
      begin(segment);
    }
    while (!begun.isEmpty()) {
      join();
    }
  }

  @Override
  public void breakOff() {
    segment.cutOff();
    finish();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** Begins to judge what there is, but for the line that has begun. */
  private boolean cut() {
    Segment full = segment;
    segment = free();
    boolean whole = full.cut(segment);
    begin(full);
    return whole;
  }

  private Segment free() {
    if (begun.size() == most) {
      join();
    }
    Segment used = free.poll();
    return used == null ? new Segment(size) : used;
  }

  private void begin(Segment full) {
    TranscriptListener.Part part = parts.part();
    FutureTask<?> judging = new FutureTask<>(() -> judge(full, part), null);
    if (alone > 0) {
      alone--;
      judging.run();
    } else {
      threads.execute(judging);
    }
    begun.add(new Begun(full, part, judging));
  }

  private void judge(Segment full, TranscriptListener.Part part) {
    SessionReader reader = SessionReader.ofLines(limit, full.number(), full.offset(), part);
    reader.stdout(full.bytes(), 0, full.end());
    reader.stdoutEnded();
  }

  /** Takes the oldest; what went wrong in its thread goes wrong here. */
  private void join() {
    Begun oldest = begun.remove();
    try {
      oldest.done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
    oldest.part.join();
    free.add(oldest.segment);
  }
}
