package dev.ptipc.peers.conformance;

import dev.ptipc.peers.compare.Examination;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public record Result(VectorCase vector, Examination.Mark mark) {}

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
              asked.stream().map(VectorCase::question).toList(),
              asked.stream().map(VectorCase::answer).toList());
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
   * How many cases were asked.
   *
   * @return of all constructs
   */
  public long size() {
    return results.values().stream().mapToLong(List::size).sum();
  }

  /**
   * How many were answered well.
   *
   * @return of all constructs
   */
  public long right() {
    return results.values().stream().mapToLong(Score::right).sum();
  }

  /**
   * How many of some results are right.
   *
   * @param results of a construct
   * @return at most all
   */
  public static long right(List<Result> results) {
    return results.stream().filter(result -> result.mark().isRight()).count();
  }
}
