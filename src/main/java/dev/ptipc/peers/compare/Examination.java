package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks one parser questions of which the answers are known. */
public final class Examination implements AutoCloseable {

  /**
   * How a question was answered.
   *
   * @param verdict what the parser said, in a word; null when it was not asked any more
   * @param field in which the answer is wrong; null when it is right
   * @param detail what else is known, printable; may be empty
   */
  public record Mark(@Nullable Verdict verdict, @Nullable String field, String detail) {

    /**
     * Whether the answer is right.
     *
     * @return false also where there was none
     */
    public boolean isRight() {
      return verdict != null && field == null;
    }
  }

  private final Target target;

  /**
   * An examination to come.
   *
   * @param command a line of sh that starts the parser
   * @param patience how long an answer may take
   */
  public Examination(String command, Duration patience) {
    target = new Target(command, patience);
  }

  /**
   * Asks all questions.
   *
   * @param questions without LF in them
   * @param expected for each question the answer
   * @return for each question a mark
   * @throws IOException when the parser does not start; the message says why
   * @throws InterruptedException when this thread is interrupted
   */
  public List<Mark> marks(List<byte[]> questions, List<? extends JsonNode> expected)
      throws IOException, InterruptedException {
    if (questions.isEmpty()) {
      return List.of();
    }
    target.start(questions.get(0));
    List<Reply> replies = target.ask(questions);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      marks.add(
          i < replies.size()
              ? mark(expected.get(i), replies.get(i))
              : new Mark(null, "status", "given up: " + target.givenUp()));
    }
    return marks;
  }

  /**
   * Why the parser was asked no more.
   *
   * @return printable; null when it was asked to the end
   */
  public @Nullable String givenUp() {
    return target.givenUp();
  }

  private static Mark mark(JsonNode expected, Reply reply) {
    if (reply.verdict().isFailure()) {
      return new Mark(reply.verdict(), "status", reply.detail());
    }
    Agreement.Departure departure = Agreement.departure(expected, reply);
    return departure == null
        ? new Mark(reply.verdict(), null, "")
        : new Mark(reply.verdict(), departure.field(), departure.values());
  }

  @Override
  public void close() {
    target.close();
  }
}
