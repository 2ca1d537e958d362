package dev.ptipc.check;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Clauses that lines, sessions or environments could break and that no rule names: why not. */
public final class Unchecked {

  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  private static final String ALLOWS = "It only allows something, and so cannot be broken.";

  static {
    REASONS.put(
        "3.3-LINE-1",
        "It is the sum of 3.3-STDOUT-1, 3.3-KEYWORD-1 and 3.3-ARGS-1, and a line that breaks it"
            + " breaks one of them.");
    REASONS.put(
        "3.3.1-NEG-1", "What a transport reads first does not show in what it writes afterwards.");
    REASONS.put(
        "3.3.1-VERSIONERR-3",
        "A VERSION-ERROR without text is reported as a missing operand, under 3.3.1-VERSIONERR-1.");
    REASONS.put("3.3.1-ENV-2", ALLOWS);
    REASONS.put("3.3.1-ENVERR-2", "Whether a text is useful is for people to judge.");
    REASONS.put(
        "3.3.2-IGNORE-1",
        "An error line for an unknown name is reported under 3.3.2-CMETHODERR-2, and an exit shows"
            + " as a missing DONE.");
    REASONS.put(
        "3.3.3-ITER-1",
        "A server that starts what the client's list names is reported under 3.3.3-SMETHOD-4.");
    REASONS.put("3.3.3-OPT-1", ALLOWS);
    REASONS.put(
        "3.3.3-ARGS-4",
        "White space and NUL cannot get into ARGS: what holds them is reported under 3.3.3-ARGS-3"
            + " or 3.3-ARGCHAR-1.");
    REASONS.put("3.3.4-LOG-4", ALLOWS);
    REASONS.put("3.3.5-STATUS-4", ALLOWS);
    REASONS.put(
        "3.2.1-VER-2",
        "A transport that refuses a list with version 1 in it is reported under"
            + " 3.3.1-VERSIONERR-1.");
    REASONS.put(
        "3.2.2-CT-2", "An error line for an unknown name is reported under 3.3.2-CMETHODERR-2.");
    REASONS.put(
        "3.2.3-ST-2", "An error line for an unknown name is reported under 3.3.3-SMETHODERR-1.");
  }

  private Unchecked() {}

  /**
   * Why no rule names a clause.
   *
   * @param clause its id
   * @return a sentence; empty for a clause that a rule names, or that only a running transport or
   *     parent can break
   */
  public static Optional<String> reason(String clause) {
    return Optional.ofNullable(REASONS.get(requireNonNull(clause, "clause")));
  }
}
