package dev.ptipc.peers.conformance;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.compare.Examination.Mark;
import dev.ptipc.peers.conformance.Score.Result;
import dev.ptipc.source.Bytes;
import java.util.List;

/** A score for people: a line a construct, then the wrong answers of each. */
public final class ScoreText {

  private final StringBuilder out = new StringBuilder();

  private ScoreText() {}

  /**
   * Tells a score.
   *
   * @param score to be told
   * @return printable text
   */
  public static String of(Score score) {
    ScoreText text = new ScoreText();
    if (score.givenUp() != null) {
      text.givenUp(score);
      if (asked(score) == 0) {
        return text.out.toString();
      }
    }
    score
        .results()
        .forEach(
            (construct, results) -> text.line(construct, Score.right(results), results.size()));
    text.line("all", score.right(), score.size());
    if (score.left() > 0) {
      text.out
          .append(score.left())
          .append(" cases of the other sort were not asked; see --sessions\n");
    }
    score.results().forEach(text::wrong);
    return text.out.toString();
  }

  private static long asked(Score score) {
    return score.results().values().stream().flatMap(List::stream).filter(ScoreText::asked).count();
  }

  private static boolean asked(Result result) {
    return result.mark().verdict() != null;
  }

  private void givenUp(Score score) {
    out.append("the parser was given up after ").append(asked(score)).append(" of ");
    out.append(score.size()).append(" answers: ").append(score.givenUp()).append('\n');
  }

  private void line(String name, long right, long size) {
    out.append(name).append(" ".repeat(Math.max(1, 16 - name.length())));
    out.append(right).append(" of ").append(size).append('\n');
  }

  private void wrong(String construct, List<Result> results) {
    // That the rest was not asked has been told once.
    List<Result> wrong =
        results.stream().filter(ScoreText::asked).filter(r -> !r.mark().isRight()).toList();
    if (wrong.isEmpty()) {
      return;
    }
    out.append('\n').append(construct).append(": ").append(wrong.size());
    out.append(wrong.size() == 1 ? " wrong answer\n" : " wrong answers\n");
    for (Result result : wrong) {
      out.append("  ").append(result.vector().name()).append(": ").append(wrong(result));
      out.append("\n    ").append(Shown.all(Bytes.of(result.vector().question()))).append('\n');
    }
  }

  /** What is wrong about an answer. */
  static String wrong(Result result) {
    Mark mark = result.mark();
    String detail = mark.detail().isEmpty() ? "" : " (" + mark.detail() + ")";
    if ("status".equals(mark.field())) {
      String said = mark.verdict() == null ? "not asked" : mark.verdict().word();
      return result.vector().json().path("status").asText() + " is right, " + said + detail;
    }
    return mark.field() + " is wrong" + detail;
  }
}
