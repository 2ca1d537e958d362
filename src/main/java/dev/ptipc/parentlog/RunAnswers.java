package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is told of a log of several runs: first of the last, for that is what people have now. */
final class RunAnswers {

  private RunAnswers() {}

  /** The answers, each once. */
  static List<Answer> of(ParentLog log, Answers answers) {
    List<Answer> told = new ArrayList<>();
    Set<String> headlines = new HashSet<>();
    boolean fine = true;
    for (LogProcess each : log.processes()) {
      if (each.run() == log.runs()) {
        told.addAll(answers.of(each));
        fine &= isFine(each);
      }
    }
    told.forEach(answer -> headlines.add(answer.headline()));
    List<Answer> earlier = new ArrayList<>();
    List<LogProcess> processes = log.processes();
    for (int i = processes.size() - 1; i >= 0; i--) {
      LogProcess each = processes.get(i);
      if (each.run() < log.runs() && !isFine(each)) {
        earlier.addAll(answers.of(each));
      }
    }
    if (fine && !earlier.isEmpty()) {
      told.add(0, answers.ofLastRun(log.runs(), log.lastRun()));
    }
    for (Answer answer : earlier) {
      if (headlines.add(answer.headline())) {
        told.add(answer.ofEarlierRun());
      }
    }
    return told;
  }

  private static boolean isFine(LogProcess process) {
    return process.outcomes().stream().allMatch(word -> word == Fate.Word.RUNS);
  }
}
