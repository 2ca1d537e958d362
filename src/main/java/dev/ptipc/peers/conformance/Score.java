package dev.ptipc.peers.conformance;

import dev.ptipc.peers.compare.Demand;
import dev.ptipc.peers.compare.Examination;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How another parser did.
 *
 * @param results by construct, in the order of the vectors
 * @param left how many cases were left out, because the parser is asked the other sort
 * @param givenUp why the parser was asked no more; null when it was asked all
 */
public record Score(Map<String, List<Result>> results, int left, @Nullable String givenUp) {

  /**
   * How it did with one case.
   *
   * @param vector the case
   * @param mark what came of it
   */
  public record Result(VectorCase vector, Examination.Mark mark) {

    /**
     * Whether it counts.
     *
     * @return false where no clause says what a parent does, so that the answer only informs
     */
    public boolean isScored() {
      return vector.demand() != Demand.OPEN;
    }
  }

  /**
   * Asks a parser.
   *
   * @param vectors the cases
   * @param sessions whether it is asked sessions; else lines
   * @param command a line of sh that starts it
   * @param patience how long an answer may take
   * @return the score
   * @throws IOException when the parser does not start
   * @throws InterruptedException when this thread is interrupted
   */
  public static Score of(
      List<VectorCase> vectors, boolean sessions, String command, Duration patience)
      throws IOException, InterruptedException {
    List<VectorCase> asked =
        vectors.stream().filter(vector -> vector.json().has("session") == sessions).toList();
    List<Examination.Mark> marks;
    String givenUp;
    try (Examination examination = new Examination(command, patience)) {
      marks =
          examination.marks(
              asked.stream()
                  .map(v -> new Examination.Question(v.question(), v.demand(), v.answer()))
                  .toList());
      givenUp = examination.givenUp();
    }
    Map<String, List<Result>> results = new LinkedHashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      results
          .computeIfAbsent(asked.get(i).construct(), unused -> new ArrayList<>())
          .add(new Result(asked.get(i), marks.get(i)));
    }
    return new Score(results, vectors.size() - asked.size(), givenUp);
  }

  /**
   * How many cases are scored.
   *
   * @return of all constructs
   */
  public long size() {
    return all().filter(Result::isScored).count();
  }

  /**
   * How many of those were answered well.
   *
   * @return of all constructs
   */
  public long right() {
    return right(all().filter(Result::isScored).toList());
  }

  /**
   * The results of all constructs that ask one thing.
   *
   * @param demand what they ask
   * @return in the order of the vectors
   */
  public List<Result> of(Demand demand) {
    return all().filter(result -> result.vector().demand() == demand).toList();
  }

  /**
   * Those results of a construct that count.
   *
   * @param results of a construct
   * @return without those that only inform
   */
  public static List<Result> scored(List<Result> results) {
    return results.stream().filter(Result::isScored).toList();
  }

  /**
   * How many of some results are right.
   *
   * @param results of any sort
   * @return at most all
   */
  public static long right(List<Result> results) {
    return results.stream().filter(result -> result.mark().isRight()).count();
  }

  Stream<Result> all() {
    return results.values().stream().flatMap(List::stream);
  }
}
