package dev.ptipc.peers.learn;

import de.learnlib.oracle.SingleQueryOracle.SingleQueryOracleMealy;
import dev.ptipc.PtIpc;
import dev.ptipc.SessionReport;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.peers.parent.ParentCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.automatalib.word.Word;
import net.automatalib.word.WordBuilder;

/** Answers as the specification has it: by the checker. */
final class Specified implements SingleQueryOracleMealy<Keyword, Reaction> {

  private final Vocabulary vocabulary;

  Specified(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Word<Reaction> answerQuery(Word<Keyword> prefix, Word<Keyword> suffix) {
    List<Keyword> said = new ArrayList<>();
    WordBuilder<Reaction> reactions = new WordBuilder<>();
    Set<Finding> before = new HashSet<>();
    Reaction last = Reaction.TAKES;
    for (Keyword keyword : prefix.concat(suffix)) {
      said.add(keyword);
      last = last.isLast() ? Reaction.UNHEARD : reaction(said, before);
      reactions.add(last);
    }
    return reactions.toWord().suffix(suffix.length());
  }

  /** What the last message does; what was found before it is not its fault. */
  private Reaction reaction(List<Keyword> said, Set<Finding> before) {
    ParentCase given = vocabulary.session(said);
    SessionReport report =
        PtIpc.checkSession(given.session().stdout().toArray(), given.environment());
    List<Finding> errors =
        report.findings().stream()
            .filter(finding -> finding.place().in() == Place.In.STDOUT || isDone(said))
            .filter(finding -> finding.diagnostic().severity() == Severity.ERROR)
            .toList();
    Optional<Finding> wrong = errors.stream().filter(error -> !before.contains(error)).findFirst();
    before.addAll(errors);
    if (wrong.isPresent()) {
      Diagnostic diagnostic = wrong.get().diagnostic();
      return new Reaction(Kind.BREAKS, diagnostic.rule().id() + " " + diagnostic.clause());
    }
    if (report.lines().get(said.size() - 1).message() instanceof Message.Failure) {
      return Reaction.of(Kind.ENDS);
    }
    return isDone(said) ? new Reaction(Kind.REGISTERS, registered(report.lines())) : Reaction.TAKES;
  }

  /** Whether all has been said: only then can something be found to be missing. */
  private static boolean isDone(List<Keyword> said) {
    Keyword last = said.get(said.size() - 1);
    return last == Keyword.CMETHODS || last == Keyword.SMETHODS;
  }

  private static String registered(List<CheckedLine> lines) {
    return lines.stream()
        .flatMap(Specified::transport)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> transport(CheckedLine line) {
    Message message = line.message();
    if (message instanceof Message.ClientMethod method) {
      return Stream.of(method.transport().bytes().latin1());
    }
    return message instanceof Message.ServerMethod method
        ? Stream.of(method.transport().bytes().latin1())
        : Stream.of();
  }
}
