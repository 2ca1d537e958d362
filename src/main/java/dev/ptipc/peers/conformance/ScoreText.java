package dev.ptipc.peers.conformance;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.peers.compare.Demand;
import dev.ptipc.peers.compare.Examination.Mark;
import dev.ptipc.peers.conformance.Score.Result;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.stream.Collectors;

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
    text.first(score);
    score.results().forEach(text::construct);
    text.line("all", score.right(), score.size());
    text.group(score, Demand.TAKEN, "");
    text.group(score, Demand.IGNORED, "");
    text.group(score, Demand.OPEN, " judged as ptipc does, which is not scored");
    if (score.left() > 0) {
      text.out
          .append(score.left())
          .append(
              " cases of the other sort were not asked: lines without --sessions, sessions with it\n");
    }
    score.results().forEach(text::wrong);
    return text.out.toString();
  }

  /**
   * The name of the questions that ask one thing.
   *
   * @param demand what they ask
   * @return one word
   */
  static String group(Demand demand) {
    return switch (demand) {
      case TAKEN -> "good";
      case IGNORED -> "unknown";
      case OPEN -> "bad";
    };
  }

  /** What loses a whole group comes before all figures. */
  private void first(Score score) {
    List<Result> good = asked(score.of(Demand.TAKEN));
    List<Mark> taken =
        good.stream()
            .map(Result::mark)
            .filter(m -> m.isRight() || !"status".equals(m.field()))
            .toList();
    if (!good.isEmpty() && taken.isEmpty()) {
      out.append("the parser takes no good case: ").append(verdicts(good)).append('\n');
    } else if (!good.isEmpty() && taken.stream().allMatch(Mark::isEmpty)) {
      String proof = taken.get(0).field();
      out.append("the parser never gives a `").append(proof);
      out.append("`, so that nothing shows what it has read: no good case counts\n");
    }
    List<Result> unknown = asked(score.of(Demand.IGNORED));
    if (!unknown.isEmpty() && Score.right(unknown) == 0) {
      out.append("the parser ignores no line with an unknown keyword, which a parent has to (");
      out.append(VectorCase.UNKNOWN_KEYWORD).append("): ").append(verdicts(unknown));
      out.append("; the answer is `ignored`\n");
    }
  }

  /** What a parser made of some cases, each answer once. */
  private static String verdicts(List<Result> results) {
    return results.stream()
        .map(result -> verdict(result.mark()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String verdict(Mark mark) {
    return mark.verdict() == null ? "" : mark.verdict().word();
  }

  private void construct(String construct, List<Result> results) {
    List<Result> scored = Score.scored(results);
    line(construct, Score.right(scored), scored.size());
  }

  private void group(Score score, Demand demand, String after) {
    List<Result> results = score.of(demand);
    if (!results.isEmpty()) {
      out.append(group(demand)).append(" ".repeat(16 - group(demand).length()));
      out.append(Score.right(results)).append(" of ").append(results.size());
      out.append(after).append('\n');
    }
  }

  private static long asked(Score score) {
    return asked(score.all().toList()).size();
  }

  private static List<Result> asked(List<Result> results) {
    return results.stream().filter(result -> result.mark().verdict() != null).toList();
  }

  private void givenUp(Score score) {
    out.append("the parser was given up after ").append(asked(score)).append(" of ");
    out.append(score.all().count()).append(" answers: ").append(score.givenUp()).append('\n');
  }

  private void line(String name, long right, long size) {
    out.append(name).append(" ".repeat(Math.max(1, 16 - name.length())));
    out.append(right).append(" of ").append(size).append('\n');
  }

  private void wrong(String construct, List<Result> results) {
    // That the rest was not asked has been told once.
    List<Result> wrong =
        asked(Score.scored(results)).stream().filter(r -> !r.mark().isRight()).toList();
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
    return mark.isEmpty() ? mark.field() + " is missing" : mark.field() + " is wrong" + detail;
  }
}
