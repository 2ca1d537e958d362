package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final int MOST_KNOWN = 4096;
  private static final int SHORT = 64;

  private final String command;
  private final Duration patience;
  private final Map<Bytes, Reply> known = new TreeMap<>();
  private @Nullable TargetProcess process;
  private long asked;
  private boolean quick;
  private int restarts;
  private int hangs;
  private @Nullable String givenUp;

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
   * @return the answer; when it is none the target is given up
   * @throws IOException when the target ends and says nothing, so cannot be started
   */
  Reply start(byte[] first) throws IOException, InterruptedException {
    Reply reply = alone(first);
    if (reply.verdict() == Verdict.CRASH) {
      throw new IOException("the target `" + command + "` does not start: " + reply.detail());
    }
    if (reply.verdict().isFailure()) {
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
      List<Reply> got = together(rest);
      Reply last = got.isEmpty() ? null : got.get(got.size() - 1);
      if (last != null && last.verdict() == Verdict.TWICE && rest.size() > 1) {
        inParts(rest, replies);
      } else if (last != null && last.verdict().isFailure()) {
        replies.addAll(got.subList(0, got.size() - 1));
        replies.add(rest.size() == 1 ? last : again(rest.get(got.size() - 1), last));
      } else {
        replies.addAll(got);
      }
    }
    return replies;
  }

  /**
   * The first of some lines that the target does not answer.
   *
   * @return its place in the list; -1 when all are answered
   */
  int firstFailure(List<byte[]> lines, Verdict failure) throws IOException, InterruptedException {
    List<Reply> replies = givenUp == null ? together(lines) : List.of();
    int last = replies.size() - 1;
    return last >= 0 && replies.get(last).verdict() == failure ? last : -1;
  }

  /**
   * The answers up to the first that is a failure; that of too many answers takes the last place.
   */
  private List<Reply> together(List<byte[]> lines) throws IOException, InterruptedException {
    if (running().next(Duration.ZERO) != null) {
      restart();
    }
    TargetProcess running = running();
    running.send(joined(lines), patience);
    List<Reply> replies = new ArrayList<>(lines.size());
    while (replies.size() < lines.size()) {
      Line answer = running.next(patience);
      Reply reply = answer == null ? silence(running) : inStep(read(answer));
      replies.add(reply);
      if (reply.verdict().isFailure()) {
        restart();
        return replies;
      }
    }
    Duration quiet = quick ? Duration.ZERO : lines.size() == 1 ? QUIET_ALONE : QUIET;
    Line more = running.next(quiet);
    if (more != null) {
      replies.set(replies.size() - 1, Reply.failure(Verdict.TWICE, "more answers than lines"));
      restart();
    }
    return replies;
  }

  private Reply silence(TargetProcess running) throws InterruptedException {
    if (running.hasEnded()) {
      return Reply.failure(Verdict.CRASH, running.lastWords());
    }
    hangs++;
    if (hangs >= MOST_HANGS) {
      givenUp = "no answer in time, " + hangs + " times";
    }
    return Reply.failure(Verdict.HANG, "no answer within " + patience.toMillis() + " ms");
  }

  private Reply read(Line answer) {
    Bytes bytes = answer.bytes();
    if (answer.ending() == Line.Ending.TOO_LONG || bytes.length() > SHORT) {
      return Reply.read(answer);
    }
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(bytes, unused -> Reply.read(answer));
  }

  /** A target that counts lines shows when its answer is to another one. */
  private Reply inStep(Reply reply) {
    asked++;
    JsonNode number = reply.answer() == null ? null : reply.answer().get("line");
    return number == null || !number.isNumber() || number.longValue() == asked
        ? reply
        : Reply.failure(
            Verdict.OUT_OF_STEP,
            "the answer to line " + number + " where " + asked + " is expected");
  }

  private Reply again(byte[] line, Reply first) throws IOException, InterruptedException {
    if (givenUp != null || first.verdict() == Verdict.HANG) {
      return first;
    }
    Reply second = alone(line);
    return second.verdict() == first.verdict()
        ? second
        : Reply.failure(first.verdict(), first.detail() + ", but not when it is asked alone");
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
      asked = 0;
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
