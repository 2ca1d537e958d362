package dev.ptipc.peers.parent;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.spec.Clauses;
import dev.ptipc.spec.Errata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a parent departs from the specification, however many sessions show it.
 *
 * @param departure as the witness shows it
 * @param sessions how many showed it
 * @param witness the shortest session that shows it
 * @param log what the parent said of the witness, printable; without what differs from run to run
 */
public record ParentFinding(
    Departure departure, int sessions, ParentCase witness, List<String> log) {

  /** Keeps the list from changing. */
  public ParentFinding {
    log = List.copyOf(log);
  }

  /**
   * What it does.
   *
   * @return the end of a sentence that begins with the parent's name
   */
  public String kind() {
    return departure.kind().words();
  }

  /**
   * What it does with the witness.
   *
   * @return printable
   */
  public String does() {
    return departure.does();
  }

  /**
   * The message that it is about.
   *
   * @return a keyword; empty when it is about the session
   */
  public String keyword() {
    return departure.keyword();
  }

  /**
   * The rule of the checker that it is about.
   *
   * @return its id; null when the checker has nothing to say
   */
  public @Nullable String rule() {
    Diagnostic diagnostic = departure.diagnostic();
    return diagnostic == null ? null : diagnostic.rule().id();
  }

  /**
   * The clause or erratum.
   *
   * @return its id; null when there is none
   */
  public @Nullable String clause() {
    Diagnostic diagnostic = departure.diagnostic();
    return diagnostic == null ? null : diagnostic.clause();
  }

  /**
   * How bad the session is, for the checker.
   *
   * @return error, warning or note; null when there is nothing wrong with it
   */
  public @Nullable String severity() {
    Diagnostic diagnostic = departure.diagnostic();
    return diagnostic == null ? null : diagnostic.severity().word();
  }

  /**
   * What the checker says.
   *
   * @return its message; empty when there is none
   */
  public String message() {
    Diagnostic diagnostic = departure.diagnostic();
    return diagnostic == null ? "" : diagnostic.message();
  }

  /**
   * How strong the clause is.
   *
   * @return such as {@code MUST}, {@code erratum}; empty without a clause
   */
  public String level() {
    String clause = clause();
    if (clause == null) {
      return "";
    }
    return Clauses.find(clause)
        .map(found -> found.level().word())
        .orElse(Errata.find(clause).isPresent() ? "erratum" : "");
  }

  /**
   * Whether its makers hear of it first: it makes the parent stop or hang (SECURITY.md).
   *
   * @return true when it must not be published
   */
  public boolean isSecret() {
    return departure.kind().isSecret();
  }
}
