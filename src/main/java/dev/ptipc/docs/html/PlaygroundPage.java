package dev.ptipc.docs.html;

import dev.ptipc.docs.diagram.Diagram;
import dev.ptipc.docs.diagram.Figure;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarRule;
import dev.ptipc.docs.page.Section;
import java.util.List;

/** The page with the parser in it. */
public final class PlaygroundPage {

  /** The parser and checker, as TeaVM compiles them; the page's own scripts need them. */
  private static final String COMPILED = "assets/ptipc.js";

  private static final List<String> SCRIPTS =
      List.of(
          COMPILED,
          "assets/playground-bytes.js",
          "assets/playground-link.js",
          "assets/playground-diagnosis.js",
          "assets/playground-diagram.js",
          "assets/playground-slices.js",
          "assets/playground-line.js",
          "assets/playground-results.js",
          "assets/playground.js");

  private PlaygroundPage() {}

  /**
   * Makes it.
   *
   * @param lines the grammar of lines, whose diagrams the page shows
   * @return the whole page
   */
  public static String html(Grammar lines) {
    StringBuilder body = new StringBuilder(Assets.text("playground.html"));
    for (GrammarRule rule : lines.rules()) {
      if (rule.isParserRule()) {
        diagrams(body, rule, lines);
      }
    }
    return Shell.wrap(
        Section.PLAYGROUND.path(),
        Section.PLAYGROUND.title(),
        "Checks what a transport wrote, line by line and as a conversation, in this page.",
        Section.PLAYGROUND,
        SCRIPTS,
        body.toString());
  }

  /** Templates, because only the diagrams of the rules that a line went through are shown. */
  private static void diagrams(StringBuilder body, GrammarRule rule, Grammar lines) {
    Diagram diagram =
        new Diagram(
            "way-" + rule.name(),
            BoxesInWords.words(rule.name()),
            rule.body(),
            new BoxesInWords(lines));
    body.append("<template id=\"diagram-").append(rule.name()).append("\">\n");
    for (Figure.Size size : Figure.Size.values()) {
      body.append(diagram.svg(size, Section.PLAYGROUND.path()));
    }
    body.append("</template>\n");
  }
}
