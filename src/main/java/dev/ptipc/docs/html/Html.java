package dev.ptipc.docs.html;

/** Text made fit for HTML and XML. */
public final class Html {

  private Html() {}

  /**
   * Escapes text for an element or for an attribute in double quotes.
   *
   * @param text anything
   * @return the same to a reader of HTML or XML
   */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
