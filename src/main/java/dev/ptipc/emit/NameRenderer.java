package dev.ptipc.emit;

import java.util.Locale;
import org.stringtemplate.v4.StringRenderer;

/** Writes names as languages want them: beside upper and lower case {@code CamelCase}. */
final class NameRenderer extends StringRenderer {

  @Override
  public String toString(String name, String format, Locale locale) {
    if (!"camel".equals(format)) {
      return super.toString(name, format, Locale.ROOT);
    }
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
      camel.append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return camel.toString();
  }
}
