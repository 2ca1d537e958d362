package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Severity;
import java.util.Collection;
import java.util.Comparator;

/** What came of an example. */
public enum CardVerdict {
  /** No error and no warning. */
  ACCEPTED("accepted"),
  /** A warning and no error. */
  WARNED("accepted with a warning"),
  /** An error. */
  REFUSED("refused");

  private final String words;

  CardVerdict(String words) {
    this.words = words;
  }

  /**
   * The verdict for people.
   *
   * @return a few words
   */
  public String words() {
    return words;
  }

  /**
   * The verdict on findings.
   *
   * @param severities of the findings
   * @return the worst of them
   */
  static CardVerdict of(Collection<Severity> severities) {
    Severity worst = severities.stream().max(Comparator.naturalOrder()).orElse(Severity.NOTE);
    return switch (worst) {
      case NOTE -> ACCEPTED;
      case WARNING -> WARNED;
      case ERROR -> REFUSED;
    };
  }
}
