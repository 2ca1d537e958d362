package dev.ptipc.peers.compare;

import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parser behind a pipe. Lines are sent many at a time; when something goes wrong the target is
 * started again and the line that did it is asked alone.
 */
final class Target implements AutoCloseable {

  /** After so many of each a target is given up. */
  static final int MOST_RESTARTS = 100;

  static final int MOST_HANGS = 3;

  /** How long an answer too many is waited for. */
  private static final Duration QUIET = Duration.ofMillis(2);

  private static final Duration QUIET_ALONE = Duration.ofMillis(20);
  private static final int PARTS = 16;
  private static final String NOT_ALONE = ", but not when it is asked alone";
  private static final String BEHIND = "after its answer: ";

  private final String command;
  private final Duration patience;
  private final AnswerReader answers = new AnswerReader();
  private @Nullable TargetProcess process;
  private boolean quick;
  private int restarts;
  private int hangs;
  private @Nullable String givenUp;

  /** How it last ended; null where only its output had. */
  private @Nullable Integer exitCode;

  /** The last line that it answered before it was given no more. */
  private byte @Nullable [] answered;

  private final List<Late> late = new ArrayList<>();

  /** What a target did behind its answer to a line, where nothing was due. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Late(byte[] line, Reply reply) {}

  /** A target that is not started before it is asked. */
  Target(String command, Duration patience) {
    this.command = command;
    this.patience = patience;
  }

  String command() {
    return command;
  }

  /** Why it is asked no more; null while it is. */
  @Nullable String givenUp() {
    return givenUp;
  }

  /** From now on an answer too many is not waited for. */
  void beQuick() {
    quick = true;
  }

  int restarts() {
    return restarts;
  }

  /**
   * Asks a first line, which every target can answer.
   *
   * @return the answer; when it is none the target is given up, unless it crashed
   * @throws IOException when the target ends without a word and does so without a line, too
   */
  Reply start(byte[] first) throws IOException, InterruptedException {
    Reply reply = alone(first);
    if (reply.verdict() == Verdict.CRASH) {
      Integer code = exitCode;
      TargetProcess idle = running();
      idle.end(patience);
      exitCode = idle.exitCode();
      close();
      if (Objects.equals(code, exitCode)) {
        throw new IOException("the target `" + command + "` does not start: " + reply.detail());
      }
    } else if (reply.verdict().isFailure()) {
      givenUp =
          "no answer to its first line" + (reply.detail().isEmpty() ? "" : ", " + reply.detail());
    }
    return reply;
  }

  /**
   * Asks lines.
   *
   * @param lines without LF, and without any in them
   * @return a reply for each, in order; fewer when the target has been given up
   */
  List<Reply> ask(List<byte[]> lines) throws IOException, InterruptedException {
    List<Reply> replies = new ArrayList<>(lines.size());
    while (replies.size() < lines.size() && givenUp == null) {
      List<byte[]> rest = lines.subList(replies.size(), lines.size());
      boolean isAlone = rest.size() == 1 && process == null;
      List<Reply> got = together(rest);
      Reply last = got.isEmpty() ? null : got.get(got.size() - 1);
      if (last != null && last.verdict() == Verdict.TWICE && rest.size() > 1) {
        inParts(rest, replies);
      } else if (last != null && last.verdict().isFailure()) {
        replies.addAll(got.subList(0, got.size() - 1));
        replies.add(isAlone ? last : again(lines, replies, last));
      } else {
        replies.addAll(got);
      }
    }
    return replies;
  }

  /**
   * Asks lines up to the first that the target does not answer.
   *
   * @return as many replies, of which the last may be a failure; none when it has been given up
   */
  List<Reply> untilFailure(List<byte[]> lines) throws IOException, InterruptedException {
    return givenUp == null ? together(lines) : List.of();
  }

  /**
   * The answers up to the first that is a failure; that of too many answers takes the last place.
   */
  private List<Reply> together(List<byte[]> lines) throws IOException, InterruptedException {
    Reply more = process == null ? null : process.more(Duration.ZERO);
    if (more != null) {
      restart();
      afterwards(more);
    }
    TargetProcess running = running();
    running.send(joined(lines), patience);
    List<Reply> replies = new ArrayList<>(lines.size());
    while (replies.size() < lines.size()) {
      Line answer = running.next(patience);
      Reply reply = answer == null ? silence(running) : answers.read(answer);
      replies.add(reply);
      if (reply.verdict().isFailure()) {
        restart();
        return replies;
      }
    }
    Duration quiet = quick ? Duration.ZERO : lines.size() == 1 ? QUIET_ALONE : QUIET;
    if (running.next(quiet) != null) {
      replies.set(replies.size() - 1, Reply.failure(Verdict.TWICE, TargetProcess.MORE));
      restart();
    }
    answered = lines.get(lines.size() - 1);
    return replies;
  }

  private Reply silence(TargetProcess running) throws InterruptedException {
    if (running.hasEnded()) {
      Reply crash = Reply.failure(Verdict.CRASH, running.lastWords());
      exitCode = running.exitCode();
      return crash;
    }
    hangs++;
    if (hangs >= MOST_HANGS) {
      givenUp = "no answer in time, " + hangs + " times";
    }
    return Reply.failure(Verdict.HANG, "no answer within " + patience.toMillis() + " ms");
  }

  /** Asks the line behind some replies alone. Where it is answered, the one before may be why. */
  private Reply again(List<byte[]> lines, List<Reply> replies, Reply first)
      throws IOException, InterruptedException {
    if (givenUp != null || first.verdict() == Verdict.HANG) {
      return first;
    }
    int number = replies.size();
    byte[] before = number > 0 ? lines.get(number - 1) : answered;
    Reply second = alone(lines.get(number));
    if (second.verdict() == first.verdict()) {
      return second;
    }
    Reply behind = before == null || second.verdict().isFailure() ? null : behind(before);
    if (behind == null || behind.verdict() != first.verdict()) {
      return Reply.failure(first.verdict(), first.detail() + NOT_ALONE);
    }
    if (number > 0) {
      replies.set(number - 1, behind);
    } else if (before != null) {
      late.add(new Late(before, behind));
    }
    return second;
  }

  /** What it does behind its answer to a line that is its only one; null when it just ends. */
  private @Nullable Reply behind(byte[] line) throws IOException, InterruptedException {
    close();
    Reply answer = alone(line);
    Reply behind = answer.verdict().isFailure() ? answer : running().end(patience);
    close();
    return behind == null ? null : Reply.failure(behind.verdict(), BEHIND + behind.detail());
  }

  /** Takes what it did behind its last answer, if that is anything. */
  private void afterwards(@Nullable Reply reply) throws IOException, InterruptedException {
    byte[] line = answered;
    if (reply == null || line == null) {
      return;
    }
    boolean isAsked = givenUp == null && reply.verdict() != Verdict.HANG;
    Reply second = isAsked ? behind(line) : reply;
    boolean isShown = second != null && second.verdict() == reply.verdict();
    String detail = BEHIND + reply.detail() + (isShown ? "" : NOT_ALONE);
    late.add(new Late(line, Reply.failure(reply.verdict(), detail)));
  }

  /** Ends its stdin, if it runs, and looks how it ends; the next line starts it again. */
  void end() throws IOException, InterruptedException {
    if (process != null && givenUp == null) {
      Reply reply = process.end(patience);
      close();
      afterwards(reply);
    }
  }

  /** What it did behind answers since this was last asked. */
  List<Late> late() {
    List<Late> all = List.copyOf(late);
    late.clear();
    return all;
  }

  /** Asks one line, and waits for an answer too many. */
  Reply alone(byte[] line) throws IOException, InterruptedException {
    return together(List.of(line)).get(0);
  }

  /** One of the lines is answered twice: fewer at a time show which. */
  private void inParts(List<byte[]> lines, List<Reply> replies)
      throws IOException, InterruptedException {
    int part = Math.max(1, (lines.size() + PARTS - 1) / PARTS);
    for (int from = 0; from < lines.size() && givenUp == null; from += part) {
      replies.addAll(ask(lines.subList(from, Math.min(lines.size(), from + part))));
    }
  }

  private TargetProcess running() throws IOException {
    if (process == null) {
      process = new TargetProcess(command);
      answers.begin();
    }
    return process;
  }

  /** Ends it; when there is more to ask it is started again. */
  private void restart() {
    close();
    restarts++;
    if (restarts >= MOST_RESTARTS && givenUp == null) {
      givenUp = "started again " + restarts + " times";
    }
  }

  private static byte[] joined(List<byte[]> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      all.writeBytes(line);
      all.write('\n');
    }
    return all.toByteArray();
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }
}
