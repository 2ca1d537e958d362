package dev.ptipc.docs.html;

import dev.ptipc.docs.diagram.Figure;
import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.BlockWriter;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Paths;
import dev.ptipc.docs.page.Section;
import dev.ptipc.docs.page.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a page as HTML. */
public final class HtmlWriter implements BlockWriter {

  private final String path;
  private final StringBuilder out = new StringBuilder();

  private HtmlWriter(String path) {
    this.path = path;
  }

  /**
   * Writes a page.
   *
   * @param page the page
   * @return an HTML file
   */
  public static String write(Page page) {
    HtmlWriter writer = new HtmlWriter(page.path());
    writer.line("<h1>" + Html.escape(page.heading()) + "</h1>");
    writer.line("<p class=\"summary\">" + writer.text(page.summary()) + "</p>");
    page.blocks().forEach(block -> block.write(writer));
    return Shell.wrap(
        page.path(),
        page.title(),
        page.summary().plain(),
        page.section(),
        List.of(),
        writer.out.toString());
  }

  @Override
  public void heading(Block.Heading heading) {
    String id = Html.escape(heading.id());
    line(
        ("<h2 id=\"" + id + "\">" + Html.escape(heading.text()) + "<a class=\"permalink\" href=\"#")
            + (id + "\" aria-label=\"Link to " + Html.escape(heading.text()) + "\">#</a></h2>"));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    line("<p>" + text(paragraph.text()) + "</p>");
  }

  @Override
  public void items(Block.Items items) {
    String list = items.isNumbered() ? "ol" : "ul";
    line("<" + list + ">");
    items.texts().forEach(item -> line("<li>" + text(item) + "</li>"));
    line("</" + list + ">");
  }

  @Override
  public void table(Block.Table table) {
    line("<table class=\"cards\">\n<thead>\n<tr>");
    table.head().forEach(name -> line("<th scope=\"col\">" + Html.escape(name) + "</th>"));
    line("</tr>\n</thead>\n<tbody>");
    for (List<Text> row : table.rows()) {
      line("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String label = Html.escape(table.head().get(i));
        line("<td data-label=\"" + label + "\">" + text(row.get(i)) + "</td>");
      }
      line("</tr>");
    }
    line("</tbody>\n</table>");
  }

  @Override
  public void drawing(Block.Drawing drawing) {
    line("<div class=\"figure\">");
    for (Figure.Size size : Figure.Size.values()) {
      out.append(drawing.figure().svg(size, path));
    }
    line("</div>");
  }

  @Override
  public void card(Block.Card card) {
    String id = Html.escape(card.id());
    String kind = card.verdict().name().toLowerCase(Locale.ROOT);
    String title = card.title().isEmpty() ? "" : ": " + Html.escape(card.title());
    line("<div class=\"example " + kind + "\" id=\"" + id + "\">\n<div class=\"example-head\">");
    line(
        ("<p><span class=\"verdict\">" + upper(card.verdict().words()) + "</span>" + title)
            + ("<a class=\"permalink\" href=\"#" + id + "\" aria-label=\"Link to the example ")
            + (id + "\">#</a></p>"));
    tools(id, PlaygroundState.of(card.tried()), card.copied());
    line("</div>");
    line("<pre class=\"input\">" + spaces(Html.escape(String.join("\n", card.input()))) + "</pre>");
    if (!card.output().isEmpty()) {
      line("<pre class=\"output\">" + Carets.html(card.output()) + "</pre>");
    }
    line("</div>");
  }

  private void tools(String id, @Nullable String state, @Nullable String copied) {
    line("<p class=\"tools\">");
    if (copied != null) {
      line(
          ("<button type=\"button\" class=\"copy\" data-text=\"" + Html.escape(copied))
              + ("\" aria-label=\"Copy the example " + id + "\">Copy</button>"));
    }
    if (state != null) {
      String playground = link(Section.PLAYGROUND.path() + "#" + state);
      line("<a href=\"" + playground + "\" aria-label=\"Try the example " + id + "\">Try it</a>");
    }
    line("</p>");
  }

  /** Spaces that nobody would see: several in a row, and those at either end of a line. */
  private static String spaces(String html) {
    return html.replaceAll("(?m)^ +| +$| {2,}", "<span class=\"space\">$0</span>");
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  @Override
  public void listing(Block.Listing listing) {
    String id = listing.id() == null ? "" : " id=\"" + listing.id() + "\"";
    line("<pre" + id + ">" + text(listing.text()) + "</pre>");
  }

  private String text(Text text) {
    StringBuilder html = new StringBuilder();
    for (Text.Piece piece : text.pieces()) {
      String inside = Html.escape(piece.text());
      inside = piece.code() ? "<code>" + inside + "</code>" : inside;
      html.append(
          piece.target() == null
              ? inside
              : "<a href=\"" + link(piece.target()) + "\">" + inside + "</a>");
    }
    return html.toString();
  }

  private String link(String target) {
    return Html.escape(Paths.relative(path, Paths.file(target, ".html")));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
