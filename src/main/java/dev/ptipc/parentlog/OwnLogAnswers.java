package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate.Word;
import java.util.List;

/** Puts together what people are told of a transport's own log. */
final class OwnLogAnswers {

  private final Answers answers;

  OwnLogAnswers(Answers answers) {
    this.answers = answers;
  }

  /** What became of a transport that wrote a log of its own. */
  List<Answer> of(TransportLog log, Word word) {
    return word == Word.BRIDGE_FAILED
        ? log.troubles().stream().map(this::of).toList()
        : List.of(ofItself(log, word));
  }

  private Answer ofItself(TransportLog log, Word word) {
    String told = log.told();
    boolean version = log.text().startsWith("VERSION-ERROR");
    String headline =
        switch (word) {
          case GAVE_UP ->
              version
                  ? "the transport gave up: whoever started it named no version of the protocol"
                      + " that it speaks"
                  : "the transport " + told;
          case NOT_MANAGED -> "the transport says that a parent such as tor has to start it";
          case RUNS ->
              told == null
                  ? "nothing is wrong with the transport here: these are its own words"
                  : "nothing is wrong with the transport here: " + told;
          default -> "the transport " + told;
        };
    String explanation =
        version
            ? "It found no version that it speaks in TOR_PT_MANAGED_TRANSPORT_VER: the list has no"
                + " `1` in it, or the variable is not set, as in a shell where it was started by"
                + " hand."
            : word == Word.NOT_MANAGED
                ? "It was started by hand. `ptipc run` starts it as tor would."
                : null;
    List<Advice> next =
        word == Word.RUNS
            ? List.of()
            : List.of(
                answers.advice(
                    "starts the program as tor would, with all variables set",
                    "ptipc run --client "
                        + (log.transports().isEmpty() ? "NAME" : log.transports().get(0))
                        + " -- PROGRAM"));
    Answer answer =
        new Answer(
            answers.shown(headline),
            answers.shown(String.join(", ", log.transports())),
            log.line(),
            answers.shown(log.text()),
            explanation,
            next);
    return word == Word.RUNS ? answer.asFine() : answer;
  }

  /** Of a transport that runs, and does not reach a bridge. */
  private Answer of(TransportLog.Trouble trouble) {
    Advice line = new Advice("copy the whole bridge line again, or ask for another bridge", null);
    Advice network =
        new Advice(
            "try another bridge, and see whether this network lets you reach the address", null);
    String times = trouble.times() == 1 ? "once" : trouble.times() + " times";
    return new Answer(
        answers.shown(
            trouble.refuses()
                ? "the transport runs, but it cannot use a bridge line: " + trouble.reason()
                : "the transport runs, but it does not reach a bridge: " + trouble.reason()),
        "",
        trouble.line(),
        answers.shown(trouble.text()),
        "It says so " + times + ". Nothing is wrong between it and its parent.",
        List.of(trouble.refuses() ? line : network));
  }
}
