package dev.ptipc.report;

import dev.ptipc.diagnostic.Severity;

/** Colour, or none. */
public final class Style {

  private final boolean colour;

  /**
   * A style.
   *
   * @param colour whether to use ANSI escape sequences
   */
  public Style(boolean colour) {
    this.colour = colour;
  }

  /** Paints text as its severity is painted. */
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  /** Text that stands out. */
  public String bold(String text) {
    return paint("1", text);
  }

  /**
   * What may be overlooked.
   *
   * @param text any text
   * @return the text, faint where there is colour
   */
  public String faint(String text) {
    return paint("2", text);
  }

  /** Text that is good news. */
  public String good(String text) {
    return paint("32", text);
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
