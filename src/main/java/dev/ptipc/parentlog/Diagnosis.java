package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file tells about transports. Everything in it is masked, where that was asked for.
 *
 * @param kind what the file is
 * @param outcomes the words that hold, the gravest first
 * @param answers what happened, for people
 * @param processes the programs that were run
 * @param sentences the sentences that tell something, at most twenty of each
 * @param follows how often there was what only follows from something else
 * @param findings what breaks the protocol, or is wrong in torrc
 * @param left how many more findings there were than are kept
 * @param lines how many lines the file has
 */
public record Diagnosis(
    Kind kind,
    List<Fate.Word> outcomes,
    List<Answer> answers,
    List<Ran> processes,
    List<Said> sentences,
    List<Follows> follows,
    List<LogFinding> findings,
    long left,
    long lines) {

  /**
   * A program that a parent ran.
   *
   * @param program as the log names it; null when it does not
   * @param role of its transports; null when that is not known
   * @param transports their names, as far as they are known
   * @param outcomes the words that hold of it
   * @param end how it ended last; null when that is not known
   * @param lines the lines of the file that are about it, at most a hundred
   */
  record Ran(
      @Nullable String program,
      @Nullable Role role,
      List<String> transports,
      List<Fate.Word> outcomes,
      @Nullable ProgramEnd end,
      List<Long> lines) {}

  /**
   * A sentence in its place.
   *
   * @param line of the file, from 1
   * @param id of the sentence
   * @param text the message
   */
  record Said(long line, String id, String text) {}

  /**
   * What only follows from something else.
   *
   * @param text in a few words
   * @param count how often
   */
  record Follows(String text, int count) {}

  /** Keeps the lists from changing. */
  public Diagnosis {
    outcomes = List.copyOf(outcomes);
    answers = List.copyOf(answers);
    processes = List.copyOf(processes);
    sentences = List.copyOf(sentences);
    follows = List.copyOf(follows);
    findings = List.copyOf(findings);
  }

  /**
   * Whether there is something wrong.
   *
   * @return true for a finding, and for any outcome but that a transport runs
   */
  public boolean isWrong() {
    return !findings.isEmpty() || outcomes.stream().anyMatch(word -> word != Fate.Word.RUNS);
  }
}
