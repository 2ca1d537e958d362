package dev.ptipc.docs.markdown;

import dev.ptipc.docs.diagram.Figure;
import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.BlockWriter;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Paths;
import dev.ptipc.docs.page.Text;
import dev.ptipc.report.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a page as Markdown. */
public final class MarkdownWriter implements BlockWriter {

  private final String path;
  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter(String path) {
    this.path = path;
  }

  /**
   * Writes a page.
   *
   * @param page the page
   * @return a Markdown file
   */
  public static String write(Page page) {
    MarkdownWriter writer = new MarkdownWriter(file(page.path()));
    writer.paragraph("# " + escape(page.heading()));
    writer.paragraph(writer.text(page.summary()));
    page.blocks().forEach(block -> block.write(writer));
    String start = writer.link("index");
    writer.paragraph("[" + "All sections](" + start + ")");
    return writer.out.toString().stripTrailing() + "\n";
  }

  /**
   * The file of a page. A forge shows the README of a folder.
   *
   * @param target the path of a page, perhaps with {@code #} and an anchor behind it
   * @return the path of its Markdown file
   */
  public static String file(String target) {
    return Paths.file(target, ".md").replaceFirst("(^|/)index\\.md", "$1README.md");
  }

  @Override
  public void heading(Block.Heading heading) {
    paragraph("<a id=\"" + heading.id() + "\"></a>");
    paragraph("## " + escape(heading.text()));
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    paragraph(text(paragraph.text()));
  }

  @Override
  public void items(Block.Items items) {
    StringBuilder lines = new StringBuilder();
    int number = 0;
    for (Text item : items.texts()) {
      number++;
      lines.append(items.isNumbered() ? number + ". " : "- ").append(text(item)).append('\n');
    }
    paragraph(lines.toString().stripTrailing());
  }

  @Override
  public void table(Block.Table table) {
    StringBuilder rows = new StringBuilder();
    rows.append(row(table.head().stream().map(MarkdownWriter::escape).toList()));
    rows.append(row(table.head().stream().map(name -> "---").toList()));
    table.rows().forEach(cells -> rows.append(row(cells.stream().map(this::cell).toList())));
    paragraph(rows.toString().stripTrailing());
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private String cell(Text text) {
    return text(text, Markdown::codeInCell);
  }

  /** An image cannot link, so the links stand below it. */
  @Override
  public void drawing(Block.Drawing drawing) {
    Figure figure = drawing.figure();
    String alt = escape(figure.title() + ". " + figure.description());
    paragraph("![" + alt + "](" + Paths.relative(path, "svg/" + figure.id() + ".svg") + ")");
    if (!drawing.links().isEmpty()) {
      paragraph("In the diagram: " + text(Text.join(drawing.links(), ", ")));
    }
  }

  @Override
  public void card(Block.Card card) {
    String title = card.title().isEmpty() ? "" : ": " + escape(card.title());
    String words = card.verdict().words();
    String verdict = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    paragraph("<a id=\"" + card.id() + "\"></a>");
    paragraph("**" + verdict + "**" + title);
    fenced(String.join("\n", card.input()));
    if (!card.output().isEmpty()) {
      fenced(card.output());
    }
  }

  @Override
  public void listing(Block.Listing listing) {
    if (listing.id() != null) {
      paragraph("<a id=\"" + listing.id() + "\"></a>");
    }
    fenced(listing.text().plain());
    List<Text> links =
        listing.text().pieces().stream()
            .filter(piece -> piece.target() != null && !isHere(piece.target(), listing.id()))
            .distinct()
            .map(piece -> new Text(List.of(piece)))
            .toList();
    if (!links.isEmpty()) {
      paragraph(text(Text.join(links, ", ")));
    }
  }

  /** A listing need not link to itself. */
  private static boolean isHere(String target, @Nullable String id) {
    return id != null && target.endsWith("#" + id);
  }

  private void fenced(String text) {
    paragraph(Markdown.block("text", text.lines().toList()).stripTrailing());
  }

  private String text(Text text) {
    return text(text, Markdown::code);
  }

  private String text(Text text, UnaryOperator<String> code) {
    StringBuilder markdown = new StringBuilder();
    for (Text.Piece piece : text.pieces()) {
      String inside = piece.code() ? code.apply(piece.text()) : escape(piece.text());
      markdown.append(
          piece.target() == null ? inside : "[" + inside + "](" + link(piece.target()) + ")");
    }
    return markdown.toString();
  }

  private String link(String target) {
    return Paths.relative(path, target.equals("playground") ? "playground.html" : file(target));
  }

  private static String escape(String text) {
    return Markdown.text(text);
  }

  private void paragraph(String text) {
    out.append(text).append("\n\n");
  }
}
