package dev.ptipc.peers.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import dev.ptipc.fuzz.line.GoodSuite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds parsers against this one, and against each other. Lines are handed in one by one, and asked
 * many at a time.
 */
public final class Comparison implements AutoCloseable {

  /** What this parser is called beside the others. */
  public static final String REFERENCE = "ptipc";

  private static final byte[] FIRST = "VERSION 1".getBytes(StandardCharsets.US_ASCII);
  private static final int BATCH_LINES = 2048;
  private static final int BATCH_BYTES = 1 << 18;

  /** Fewer at first, so that a target that dies at many is known before it has died too often. */
  private static final int FIRST_LINES = 32;

  /** So many lines made at random are asked to learn what a target gets right. */
  private static final int CONTROLS = 500;

  private final List<Target> targets;
  private final PtIpc ptipc = new PtIpc();
  private final LinePaths paths = new LinePaths();
  private final Causes causes = new Causes(paths);
  private final ExecutorService pool;
  private final List<Explanation> explanations = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Disagreement> byTheWay = new ArrayList<>();
  private final List<byte[]> batch = new ArrayList<>();
  private int batchBytes;
  private long lines;
  private long unsendable;
  private volatile boolean stopped;

  /**
   * A comparison to come.
   *
   * @param commands lines of sh, each of which starts a target
   * @param patience how long an answer may take
   */
  public Comparison(List<String> commands, Duration patience) {
    targets = commands.stream().map(command -> new Target(command, patience)).toList();
    targets.forEach(
        target -> {
          explanations.add(new Explanation());
          leftOut.add(new LeftOut());
        });
    pool =
        Executors.newFixedThreadPool(
            targets.size(),
            work -> {
              Thread thread = new Thread(work, "ptipc compare");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Starts the targets and asks each one line.
   *
   * @throws IOException when one does not start; the message says which and why
   * @throws InterruptedException when this thread is interrupted
   */
  public void start() throws IOException, InterruptedException {
    for (Target target : targets) {
      Reply reply = target.start(FIRST);
      if (reply.verdict().isFailure()) {
        Reference first = Reference.of(ptipc, FIRST);
        causes.add(Disagreement.failure(first, targets.indexOf(target), reply));
      }
    }
  }

  /**
   * Takes a line to be asked.
   *
   * @param line any bytes; one with an LF in it cannot be sent and is counted only
   * @throws IOException when a target cannot be started any more
   * @throws InterruptedException when this thread is interrupted
   */
  public void take(byte[] line) throws IOException, InterruptedException {
    for (byte b : line) {
      if (b == '\n') {
        unsendable++;
        return;
      }
    }
    batch.add(line);
    batchBytes += line.length;
    if (batch.size() >= (lines < BATCH_LINES ? FIRST_LINES : BATCH_LINES)
        || batchBytes > BATCH_BYTES) {
      ask();
    }
  }

  /** Ends it as soon as it can be; what was found until then is not lost. Any thread may call. */
  public void stop() {
    stopped = true;
  }

  /**
   * Whether more lines would be asked.
   *
   * @return false when it was stopped, or every target has been given up
   */
  public boolean isOver() {
    return stopped || targets.stream().allMatch(target -> target.givenUp() != null);
  }

  /**
   * Asks what is left, and makes each finding as short as it can be.
   *
   * @param left is told from time to time how many lines are still to be made shorter
   * @return what was found
   * @throws IOException when a target cannot be started any more
   * @throws InterruptedException when this thread is interrupted
   */
  public ComparisonResult finish(IntConsumer left) throws IOException, InterruptedException {
    ask();
    try {
      end();
      explain();
      Reduction reduction = new Reduction(ptipc, paths, targets, () -> stopped);
      byTheWay.forEach(reduction::keep);
      causes.reduce(reduction, new CommonCause(ptipc, paths, reduction), left);
    } catch (IOException e) {
      if (!stopped) {
        throw e;
      }
    }
    List<String> commands = targets.stream().map(Target::command).toList();
    return new ComparisonResult(
        lines,
        unsendable,
        stopped,
        targets.stream().map(this::summary).toList(),
        causes.list(ptipc, commands));
  }

  private void ask() throws IOException, InterruptedException {
    if (batch.isEmpty() || isOver()) {
      batch.clear();
      return;
    }
    List<List<@Nullable Reply>> replies = answers(batch);
    List<Reference> own = batch.stream().map(line -> Reference.of(ptipc, line)).toList();
    batch.forEach(causes::count);
    if (stopped) {
      // The interrupt may have ended the targets too, which is no finding.
      return;
    }
    for (int i = 0; i < own.size(); i++) {
      take(own.get(i), replies, i, false);
    }
    takeLate();
    lines += replies.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < targets.size(); i++) {
      leftOut.get(i).learn(targets.get(i), explanations.get(i));
    }
    batch.clear();
    batchBytes = 0;
  }

  /** Ends the stdin of all. */
  private void end() throws IOException, InterruptedException {
    List<Future<List<Reply>>> ends = new ArrayList<>();
    for (Target target : targets) {
      ends.add(
          pool.submit(
              () -> {
                target.end();
                return List.of();
              }));
    }
    for (Future<List<Reply>> end : ends) {
      answer(end);
    }
    if (!stopped) {
      takeLate();
    }
  }

  /** What targets did where nothing was due is told of the line before. */
  private void takeLate() {
    for (int i = 0; i < targets.size(); i++) {
      for (Target.Late late : targets.get(i).late()) {
        causes.add(Disagreement.failure(Reference.of(ptipc, late.line()), i, late.reply()));
      }
    }
  }

  /** Of each target to each line; null where it was not asked. */
  private List<List<@Nullable Reply>> answers(List<byte[]> asked)
      throws IOException, InterruptedException {
    List<Future<List<Reply>>> answers = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      List<byte[]> some = leftOut.get(i).without(asked);
      answers.add(pool.submit(() -> target.ask(some)));
    }
    List<List<@Nullable Reply>> replies = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      replies.add(leftOut.get(i).placed(asked, answer(answers.get(i))));
    }
    return replies;
  }

  /** What departs on a line is kept until it is known what is right elsewhere. */
  private void take(
      Reference line, List<List<@Nullable Reply>> replies, int number, boolean isControl) {
    Set<Integer> departing = new HashSet<>();
    for (Disagreement disagreement : Disagreement.of(line, replies, number)) {
      int target = disagreement.kind().second();
      Reply reply = reply(replies.get(target), number);
      boolean isTaken = false;
      if (disagreement.kind().first() == Disagreement.REFERENCE && reply != null) {
        departing.add(target);
        isTaken = explanations.get(target).take(line, reply, disagreement, isControl);
      }
      if (isControl && disagreement.kind().other().isFailure()) {
        byTheWay.add(disagreement);
      } else if (!isTaken && !isControl) {
        causes.add(disagreement);
      }
    }
    for (int target = 0; target < targets.size(); target++) {
      Reply reply = reply(replies.get(target), number);
      if (reply != null && !departing.contains(target)) {
        explanations.get(target).take(line, reply, null, isControl);
      }
    }
  }

  private static @Nullable Reply reply(List<@Nullable Reply> replies, int number) {
    return number < replies.size() ? replies.get(number) : null;
  }

  private void explain() throws IOException, InterruptedException {
    if (!stopped && explanations.stream().anyMatch(Explanation::isNeeded)) {
      List<byte[]> controls = new ArrayList<>(GoodSuite.lines());
      for (int number = 1; number <= CONTROLS; number++) {
        controls.add(GoodSuite.line(number, 0));
      }
      List<List<@Nullable Reply>> replies = answers(controls);
      for (int i = 0; i < controls.size() && !stopped; i++) {
        take(Reference.of(ptipc, controls.get(i)), replies, i, true);
      }
    }
    for (Explanation explanation : explanations) {
      explanation.explain().forEach(causes::add);
      explanation.rest().forEach(causes::add);
    }
  }

  private ComparisonResult.TargetSummary summary(Target target) {
    return new ComparisonResult.TargetSummary(
        target.command(),
        target.restarts(),
        target.givenUp(),
        leftOut.get(targets.indexOf(target)).told());
  }

  private List<Reply> answer(Future<List<Reply>> answer) throws IOException, InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        if (stopped) {
          return List.of();
        }
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    targets.forEach(Target::close);
  }
}
