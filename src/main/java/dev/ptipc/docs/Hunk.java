package dev.ptipc.docs;

import dev.ptipc.report.Resource;
import dev.ptipc.spec.Errata;
import dev.ptipc.spec.Erratum;
import java.util.ArrayList;
import java.util.List;

/**
 * What is proposed to the editors of the specification about an erratum.
 *
 * @param erratum its id
 * @param reason in one sentence: why the text is mended so, or why there is nothing to mend in it
 * @param diff of ipc.md, as {@code git apply} takes it; empty where there is nothing to mend
 */
public record Hunk(String erratum, String reason, String diff) {

  /** All hunks in one file, from the folder of the documentation. */
  static final String FILE = "errata/ipc.md.patch";

  private static final String FOLDER = "/dev/ptipc/hunks/";
  private static final String REASON = "Reason: ";
  private static final String NONE = "No hunk: ";

  /**
   * Reads the one of an erratum.
   *
   * @param erratum its id
   * @return the hunk
   */
  public static Hunk of(String erratum) {
    String text = Resource.text(FOLDER + erratum + ".patch");
    int end = text.indexOf('\n');
    String first = text.substring(0, end);
    if (first.startsWith(NONE)) {
      return new Hunk(erratum, first.substring(NONE.length()), "");
    }
    return new Hunk(
        erratum, first.substring(REASON.length()), text.substring(text.indexOf("--- ", end)));
  }

  /**
   * Reads them all.
   *
   * @return one for each erratum, by its number
   */
  public static List<Hunk> all() {
    return Errata.all().stream().map(erratum -> of(erratum.id())).toList();
  }

  /** Whether the text of ipc.md can be mended. */
  public boolean mends() {
    return !diff.isEmpty();
  }

  /**
   * All in one file, each with its reason and with what programs do; {@code git apply} takes it.
   */
  static String file() {
    List<String> parts = new ArrayList<>();
    for (Erratum erratum : Errata.all()) {
      Hunk hunk = of(erratum.id());
      if (hunk.mends()) {
        String practice =
            erratum.practice().isEmpty() ? "" : "Evidence: " + erratum.practice() + "\n";
        parts.add(
            erratum.id()
                + ", pt-spec "
                + erratum.section()
                + "\n\n"
                + hunk.reason()
                + "\n"
                + practice
                + "\n"
                + hunk.diff());
      }
    }
    return String.join("\n", parts);
  }
}
