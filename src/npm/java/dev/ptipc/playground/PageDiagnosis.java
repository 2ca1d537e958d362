package dev.ptipc.playground;

import dev.ptipc.check.Finding;
import dev.ptipc.parentlog.Diagnoser;
import dev.ptipc.parentlog.DiagnosisText;
import dev.ptipc.parentlog.Mask;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.report.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.teavm.jso.JSExport;

/**
 * What the page of the playground calls for a text that is no stdout: a script of its own, which it
 * loads when there is such a text.
 */
public final class PageDiagnosis {

  private static final String NAME = "pasted";

  private PageDiagnosis() {}

  /**
   * Does nothing; TeaVM wants a place to begin.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}

  /**
   * Tells a log or a torrc from stdout, and what it tells.
   *
   * @param input its bytes, a character from U+0000 to U+00FF for each
   * @param width characters that a line of the answer may have
   * @return nothing for what may be stdout; else a sentence that says what it is, and behind it
   *     what {@code ptipc diagnose} says of it, masked, if it is of a kind that is known
   */
  @JSExport
  public static String[] ptipcDiagnose(String input, int width) {
    byte[] bytes = new byte[input.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) input.charAt(i);
    }
    Finding finding;
    try {
      finding = NotStdout.of(new ByteArrayInputStream(bytes)).finding();
    } catch (IOException e) {
      return new String[] {"this is " + e.getMessage().replaceFirst(";.*", "")};
    }
    if (finding == null) {
      return new String[0];
    }
    Diagnoser diagnoser = new Diagnoser(new Mask(true));
    diagnoser.feed(bytes, 0, bytes.length);
    String text = new DiagnosisText(new Style(false), width).text(NAME, diagnoser.finish(null));
    return new String[] {finding.diagnostic().message(), text};
  }
}
