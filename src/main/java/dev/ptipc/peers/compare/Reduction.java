package dev.ptipc.peers.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks again, first the line itself and then shorter ones, until time is up. */
final class Reduction {

  private static final Duration MOST = Duration.ofSeconds(60);
  private static final int MOST_LINES = 2000;
  private static final int TOGETHER = 256;
  private static final String BY_THE_WAY = ", at a line that was asked besides";

  private final PtIpc ptipc;
  private final Shrinker shrinker;
  private final List<Target> targets;
  private final BooleanSupplier stopped;
  private final long deadline = System.nanoTime() + MOST.toNanos();
  private final Deque<Disagreement> byTheWay = new ArrayDeque<>();
  private int count;

  Reduction(PtIpc ptipc, LinePaths paths, List<Target> targets, BooleanSupplier stopped) {
    this.ptipc = ptipc;
    this.shrinker = new Shrinker(paths);
    this.targets = targets;
    this.stopped = stopped;
    targets.forEach(Target::beQuick);
  }

  /**
   * Shows a disagreement with the shortest line that can be found.
   *
   * @param kept how many bytes at the start of the line stay as they are
   * @param allowed which lines may be asked
   * @return null when there is no time
   */
  @Nullable Disagreement shortest(Disagreement disagreement, int kept, Predicate<byte[]> allowed)
      throws IOException, InterruptedException {
    try {
      return shrunk(disagreement, kept, allowed);
    } catch (IOException e) {
      if (stopped.getAsBoolean()) {
        return null;
      }
      throw e;
    }
  }

  private @Nullable Disagreement shrunk(
      Disagreement disagreement, int kept, Predicate<byte[]> allowed)
      throws IOException, InterruptedException {
    Disagreement.Kind kind = disagreement.kind();
    Verdict failure = kind.other().isFailure() ? kind.other() : null;
    if (failure == Verdict.HANG || failure == Verdict.TWICE) {
      // Each try would take its time, or would not tell which line it was.
      return disagreement;
    }
    if (isOver(kind) || ++count > MOST_LINES) {
      return null;
    }
    boolean isShown = parts(kind, disagreement.line().bytes());
    if (failure != null && !isShown) {
      // It comes behind the answer, or after other lines: a shorter line would be another's.
      return disagreement;
    }
    if (!isShown) {
      Disagreement.Kind unsteady =
          new Disagreement.Kind(
              kind.first(), kind.second(), null, Verdict.OUT_OF_STEP, kind.field(), null);
      String detail = "`" + kind.other().word() + "` among other lines, and not when asked alone";
      return new Disagreement(unsteady, disagreement.line(), detail);
    }
    byte[] line =
        shrinker.shrink(
            disagreement.line().bytes(),
            kept,
            allowed,
            lines ->
                isOver(kind) ? -1 : failure == null ? first(kind, lines) : failing(kind, lines));
    if (line == disagreement.line().bytes()) {
      return disagreement;
    }
    Reference shorter = Reference.of(ptipc, line);
    return failure == null
        ? new Disagreement(kind, shorter, detail(kind, shorter, disagreement.detail()))
        : new Disagreement(kind, shorter, disagreement.detail());
  }

  /**
   * Whether a line could have the same cause. What the second says tells that also where the first
   * leaves it a choice.
   */
  boolean shows(Disagreement.Kind kind, byte[] line) throws IOException, InterruptedException {
    if (kind.other().isFailure()
        || kind.first() != Disagreement.REFERENCE
        || !kind.field().equals(Agreement.STATUS)) {
      return parts(kind, line);
    }
    List<Reply> replies = targets.get(kind.second()).ask(List.of(line));
    keep(kind, kind.second(), List.of(line), replies);
    return !replies.isEmpty() && replies.get(0).verdict() == kind.other();
  }

  /** What the reference says of a line. */
  Verdict verdict(byte[] line) {
    return Reference.of(ptipc, line).verdict();
  }

  private boolean parts(Disagreement.Kind kind, byte[] line)
      throws IOException, InterruptedException {
    return kind.other().isFailure()
        ? failing(kind, List.of(line)) == 0
        : first(kind, List.of(line)) == 0;
  }

  boolean isOver(Disagreement.Kind kind) {
    return stopped.getAsBoolean()
        || System.nanoTime() > deadline
        || targets.get(kind.second()).givenUp() != null
        || (kind.first() >= 0 && targets.get(kind.first()).givenUp() != null);
  }

  private int failing(Disagreement.Kind kind, List<byte[]> lines)
      throws IOException, InterruptedException {
    return search(kind, lines, some -> firstFailing(kind, some));
  }

  private int firstFailing(Disagreement.Kind kind, List<byte[]> lines)
      throws IOException, InterruptedException {
    Target target = targets.get(kind.second());
    for (int from = 0; from < lines.size() && !isOver(kind); ) {
      List<Reply> replies = target.untilFailure(lines.subList(from, lines.size()));
      int end = from + replies.size();
      Verdict last = replies.isEmpty() ? kind.other() : replies.get(replies.size() - 1).verdict();
      if (last == kind.other()) {
        return end - 1;
      }
      if (last.isFailure()) {
        List<byte[]> some = lines.subList(from, end);
        keep(kind, kind.second(), some, target.ask(some));
      }
      from = end;
    }
    return -1;
  }

  /** Keeps what a target fails at in another way than what is looked for. */
  private void keep(Disagreement.Kind kind, int target, List<byte[]> lines, List<Reply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      Verdict verdict = replies.get(i).verdict();
      if (verdict.isFailure() && (target != kind.second() || verdict != kind.other())) {
        keep(lines.get(i), target, replies.get(i));
      }
    }
  }

  private void keep(byte[] line, int target, Reply failure) {
    keep(Disagreement.failure(Reference.of(ptipc, line), target, failure));
  }

  /** Keeps what a target fails at on a line that nobody gave. */
  void keep(Disagreement failure) {
    byTheWay.add(new Disagreement(failure.kind(), failure.line(), failure.detail() + BY_THE_WAY));
  }

  /** A failure at a line that nobody gave; null when none is. */
  @Nullable Disagreement byTheWay() {
    for (int i = 0; i < targets.size(); i++) {
      for (Target.Late late : targets.get(i).late()) {
        keep(late.line(), i, late.reply());
      }
    }
    return stopped.getAsBoolean() ? null : byTheWay.poll();
  }

  private int first(Disagreement.Kind kind, List<byte[]> lines)
      throws IOException, InterruptedException {
    return search(
        kind,
        lines,
        some -> {
          List<List<Disagreement>> found = ask(kind, some);
          return IntStream.range(0, found.size())
              .filter(i -> found.get(i).stream().anyMatch(each -> each.kind().equals(kind)))
              .findFirst()
              .orElse(-1);
        });
  }

  /** Tries so many lines together, until there is one that shows it or no time. */
  private int search(Disagreement.Kind kind, List<byte[]> lines, Shrinker.Test test)
      throws IOException, InterruptedException {
    for (int from = 0; from < lines.size() && !isOver(kind); from += TOGETHER) {
      int found = test.first(lines.subList(from, Math.min(lines.size(), from + TOGETHER)));
      if (found >= 0) {
        return from + found;
      }
    }
    return -1;
  }

  private String detail(Disagreement.Kind kind, Reference line, String before)
      throws IOException, InterruptedException {
    return ask(kind, List.of(line.bytes())).stream()
        .flatMap(List::stream)
        .filter(disagreement -> disagreement.kind().equals(kind))
        .map(Disagreement::detail)
        .findFirst()
        .orElse(before);
  }

  /** The disagreements on each line, between those that a kind is about. */
  private List<List<Disagreement>> ask(Disagreement.Kind kind, List<byte[]> lines)
      throws IOException, InterruptedException {
    List<List<Reply>> replies = new ArrayList<>(Collections.nCopies(targets.size(), List.of()));
    for (int target : new int[] {kind.first(), kind.second()}) {
      if (target >= 0) {
        List<Reply> got = targets.get(target).ask(lines);
        replies.set(target, got);
        keep(kind, target, lines, got);
      }
    }
    List<List<Disagreement>> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      found.add(Disagreement.of(Reference.of(ptipc, lines.get(i)), replies, i));
    }
    return found;
  }
}
