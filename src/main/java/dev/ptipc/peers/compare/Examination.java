package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks one parser questions of which the answers are known. */
public final class Examination implements AutoCloseable {

  /**
   * A question and its answer.
   *
   * @param text without LF in it
   * @param demand what it asks of the parser
   * @param answer what ptipc says of it
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Question(byte[] text, Demand demand, JsonNode answer) {}

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

    /**
     * Whether the line was taken, and nothing told of it.
     *
     * @return true when the answer has no message, or of a session no role
     */
    public boolean isEmpty() {
      return MISSING.equals(detail) && isProof(field);
    }
  }

  /** What is said of a field that the answer does not have. */
  static final String MISSING = "missing";

  private static final String MESSAGE = "message";
  private static final String ROLE = "role";

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
   * Asks all questions. Those that are scored come first: a parser may be given up on the way.
   *
   * @param questions in any order
   * @return for each question a mark, in their order
   * @throws IOException when the parser does not start; the message says why
   * @throws InterruptedException when this thread is interrupted
   */
  public List<Mark> marks(List<Question> questions) throws IOException, InterruptedException {
    List<Integer> order =
        IntStream.range(0, questions.size())
            .boxed()
            .sorted(Comparator.comparing(number -> questions.get(number).demand()))
            .toList();
    if (order.isEmpty()) {
      return List.of();
    }
    target.start(questions.get(order.get(0)).text());
    List<Reply> replies =
        target.ask(order.stream().map(number -> questions.get(number).text()).toList());
    Mark[] marks = new Mark[questions.size()];
    for (int i = 0; i < marks.length; i++) {
      int number = order.get(i);
      marks[number] =
          i < replies.size()
              ? mark(questions.get(number), replies.get(i))
              : new Mark(null, Agreement.STATUS, "given up: " + target.givenUp());
    }
    return List.of(marks);
  }

  /**
   * Why the parser was asked no more.
   *
   * @return printable; null when it was asked to the end
   */
  public @Nullable String givenUp() {
    return target.givenUp();
  }

  private static Mark mark(Question question, Reply reply) {
    Verdict verdict = reply.verdict();
    if (verdict.isFailure()) {
      return new Mark(verdict, Agreement.STATUS, reply.detail());
    }
    if (!isAsDemanded(question.demand(), verdict)) {
      return new Mark(verdict, Agreement.STATUS, "");
    }
    String missing = question.demand() == Demand.TAKEN ? missing(question.answer(), reply) : null;
    Agreement.Departure departure =
        isProof(missing) ? null : Agreement.departure(question.answer(), reply);
    if (departure != null) {
      return new Mark(verdict, departure.field(), departure.values());
    }
    return new Mark(verdict, missing, missing == null ? "" : MISSING);
  }

  private static boolean isProof(@Nullable String field) {
    return MESSAGE.equals(field) || ROLE.equals(field);
  }

  private static boolean isAsDemanded(Demand demand, Verdict verdict) {
    return switch (demand) {
      case TAKEN -> verdict == Verdict.OK || verdict == Verdict.ACCEPTED;
      case IGNORED -> verdict == Verdict.UNKNOWN || verdict == Verdict.IGNORED;
      case OPEN -> true;
    };
  }

  /** Whoever takes everything takes good lines too; what it makes of them shows that it can. */
  private static @Nullable String missing(JsonNode expected, Reply reply) {
    String proof = expected.has(MESSAGE) ? MESSAGE : ROLE;
    JsonNode answer = reply.answer() == null ? MissingNode.getInstance() : reply.answer();
    boolean isTold =
        answer.has(proof) && (answer.get(proof).isNull() == expected.get(proof).isNull());
    return isTold ? Agreement.missing(proof, expected.get(proof), answer.get(proof)) : proof;
  }

  @Override
  public void close() {
    target.close();
  }
}
