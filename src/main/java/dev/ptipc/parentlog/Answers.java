package dev.ptipc.parentlog;

import dev.ptipc.check.fate.Fate.Word;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.report.ShellWords;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what people are told of a parent's log. */
final class Answers {

  /** People who only use a browser have never seen it. */
  private static final String WHERE_TORRC =
      "; that is tor's configuration on Debian; in the folder of Tor Browser it is"
          + " TorBrowser/Data/Tor/torrc";

  private static final String WRAPPED =
      "The program is ptipc, which runs the transport: the exit code is the transport's, but for 2,"
          + " where ptipc is used wrongly, and 3, where it cannot start the transport.";

  private final ParentVersion parent;
  private final boolean detailed;
  private final Mask mask;

  /** Detailed: whether the log is at level info already. */
  Answers(ParentVersion parent, boolean detailed, Mask mask) {
    this.parent = parent;
    this.detailed = detailed;
    this.mask = mask;
  }

  /** An answer for each word that holds of a program. */
  List<Answer> of(LogProcess process) {
    List<Answer> answers = new ArrayList<>();
    for (Word word : process.outcomes()) {
      Evidence evidence = process.evidence(word);
      Answer answer =
          evidence == null ? byItsWords(process, word) : bySentence(process, word, evidence);
      boolean follows =
          !answers.isEmpty() && (word == Word.NO_LISTENERS || word == Word.NOT_REGISTERED);
      Answer fitting = word == Word.RUNS ? answer.asFine() : answer;
      Answer told = follows ? answer.asConsequence() : fitting;
      // One sentence of its own may tell of several words.
      if (!answers.contains(told)) {
        answers.add(told);
      }
    }
    return answers;
  }

  private Answer bySentence(LogProcess process, Word word, Evidence evidence) {
    Sentence sentence = evidence.sentence();
    Filling filling = new Filling(evidence, process, parent);
    String headline = filling.fill(sentence.happened());
    String unsaid = sentence.unsaid() == null ? null : filling.fill(sentence.unsaid());
    List<Advice> next = new ArrayList<>(sentence.next());
    if (word == Word.CANNOT_EXECUTE && evidence.hasQuotedProgram()) {
      headline =
          "tor looked for a program whose name begins with a quote: "
              + evidence.program()
              + " could not be started";
      unsaid =
          "tor takes quotes in a plugin line of torrc as a part of the program's name, so it finds"
              + " no such program.";
      next = List.of(Advice.UNQUOTE, Advice.CHECK_TORRC);
    } else if (word == Word.UNKNOWN_NAME) {
      unsaid =
          "It was asked for a transport that it does not have. By the protocol it should have"
              + " ignored the name without an error (3.3.2-CMETHODERR-2).";
      next.add(0, Advice.OTHER_NAME);
    } else if (word == Word.STOPPED_BY_PARENT && evidence.isStruckOff()) {
      headline = "tor ended the transport";
      unsaid = "Lines before it may say why.";
    } else if (word == Word.STOPPED_BY_PARENT && sentence.id().equals("tor/spawned")) {
      String last = process.lastWords();
      headline =
          filling.fill(
              process.isNew()
                  ? "{program} has not said so far that it is ready"
                  : "{program} has not said that it is ready, and tor still waits");
      unsaid =
          (last == null ? "It has said nothing." : "The last that it said: `" + last + "`.")
              + " tor waits for ever, and at level notice says nothing of it."
              + (process.isNew() ? " Where tor still runs, look again in a minute." : "");
      next = List.of(Advice.RUN);
    } else if (word == Word.RUNS) {
      headline =
          "nothing is wrong between tor and "
              + (process.program() == null ? "its transport" : process.program())
              + ": the transport runs";
    } else if (word == Word.NOT_MANAGED) {
      headline = filling.fill("{program} says that a parent such as tor has to start it");
    }
    if (word == Word.EXITED && !next.isEmpty() && saysLittle(evidence)) {
      next.add(1, Advice.LOOK_HERE);
    }
    String words = process.lastWords();
    if ((word == Word.EXITED || word == Word.KILLED) && words != null) {
      unsaid = (unsaid == null ? "" : unsaid + " ") + "What it said last: " + words + ".";
    }
    return answer(headline, process, evidence.line(), evidence.message(), unsaid, next, filling);
  }

  /** Whether it may as well not have been started. */
  private static boolean saysLittle(Evidence evidence) {
    ProgramEnd end = evidence.end();
    return end != null && Long.valueOf(1).equals(end.code());
  }

  /** What was put together again from its own words. */
  private Answer byItsWords(LogProcess process, Word word) {
    Filling filling = new Filling(null, process, parent);
    String told = process.told(word);
    String subject = filling.fill("{program}");
    String headline =
        word == Word.RUNS
            ? "nothing is wrong between tor and " + subject + ": " + told
            : subject + ": " + told;
    List<Advice> next = word == Word.RUNS ? List.of() : List.of(Advice.RUN);
    return answer(headline, process, 0, "", null, next, filling);
  }

  private Answer answer(
      String headline,
      LogProcess process,
      long line,
      String text,
      @Nullable String explanation,
      List<Advice> next,
      Filling filling) {
    List<String> aside = new ArrayList<>();
    if (process.role() != null) {
      aside.add(process.role().word());
    }
    aside.addAll(process.transports());
    List<Advice> filled = new ArrayList<>();
    boolean recorded = filling.isWrapped() && next.contains(Advice.RUN);
    if (recorded) {
      filled.add(Advice.RECORDED);
    }
    for (Advice each : next) {
      String command = each.command();
      // To write a log at level info is no advice to one who has it.
      if (detailed && command != null && command.equals(Advice.FULLER_LOG.command())) {
        continue;
      }
      filled.add(
          advice(filling.fill(each.why()), command == null ? null : filling.command(command)));
    }
    String explained = recorded ? wrapped(explanation) : explanation;
    return new Answer(
        shown(headline),
        shown(String.join(", ", aside)),
        line,
        shown(text),
        explained == null ? null : shown(explained),
        filled);
  }

  private static String wrapped(@Nullable String explanation) {
    return (explanation == null ? "" : explanation + " ") + WRAPPED;
  }

  /** Whoever pastes the command puts in what the log does not tell, or what is hidden of it. */
  Advice advice(String why, @Nullable String command) {
    if (command == null) {
      return new Advice(shown(why), null);
    }
    String masked = shown(command);
    String name =
        masked.contains(" NAME ") ? "; NAME is the word after `Bridge`, such as obfs4" : "";
    String path = masked.contains("***") ? "; put your own path for ***" : "";
    String torrc = masked.endsWith("/etc/tor/torrc") ? WHERE_TORRC : "";
    return new Advice(shown(why) + name + path + torrc, masked);
  }

  /** Of a log in which no transport is named, and a bridge does not answer. */
  Answer ofNothing() {
    return new Answer(
        "tor has no bridge that answers, and no transport is named in this log",
        "",
        0,
        "",
        "At level notice tor says nothing of a transport that hangs, nor of one that it does not"
            + " start.",
        List.of(
            advice(
                "looks for mistakes in the line that starts the transport",
                "ptipc diagnose /etc/tor/torrc"),
            Advice.FULLER_LOG));
  }

  /** Of a log in which only earlier runs show something wrong. */
  Answer ofLastRun(int runs, long line) {
    return new Answer(
        "the last run of tor shows nothing wrong with transports; earlier ones do",
        "",
        line,
        "here begins the last of " + runs + " runs",
        null,
        List.of());
  }

  /** Of a torrc that says nothing of transports. */
  Answer ofNoSettings() {
    return new Answer(
        "this torrc has no settings for transports",
        "",
        0,
        "",
        "A bridge that needs a transport has a Bridge line and a ClientTransportPlugin line, and"
            + " whoever runs such a bridge has a ServerTransportPlugin line. tor ignores lines that"
            + " begin with `#`.",
        List.of());
  }

  /** Of a torrc that goes on in other files. */
  Answer of(TorrcReader.Included included) {
    boolean plain =
        included.files().matches("[A-Za-z0-9_./*?-]+") && !included.files().startsWith("-");
    String files = plain ? included.files() : ShellWords.quoted(List.of(included.files()));
    return new Answer(
        "this torrc goes on in other files, which were not read: " + shown(included.files()),
        "",
        included.line(),
        shown(included.text()),
        null,
        List.of(advice("reads them too", "ptipc diagnose " + files)));
  }

  /** Masked, and escaped. */
  String shown(String latin1) {
    return shown(latin1, mask);
  }

  static String shown(String latin1, Mask mask) {
    return Shown.all(Bytes.ofLatin1(mask.text(Evidence.cut(latin1))));
  }
}
