package dev.ptipc.docs.plain;

import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.BlockWriter;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Published;
import dev.ptipc.docs.page.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a page as plain text. */
public final class PlainWriter implements BlockWriter {

  private static final int WIDTH = 78;

  private final StringBuilder out = new StringBuilder();

  private PlainWriter() {}

  /**
   * Writes a page.
   *
   * @param page the page
   * @return lines, none much longer than 78 characters but for examples
   */
  public static String write(Page page) {
    PlainWriter writer = new PlainWriter();
    writer.line(page.heading());
    writer.line("");
    writer.wrapped("", text(page.summary()));
    page.blocks().forEach(block -> block.write(writer));
    return writer.out.toString();
  }

  @Override
  public void heading(Block.Heading heading) {
    line("");
    line(heading.text() + ":");
  }

  /** What is a link and nothing else leads nowhere on a terminal. */
  @Override
  public void paragraph(Block.Paragraph paragraph) {
    List<Text.Piece> pieces = paragraph.text().pieces();
    if (pieces.size() > 1 || pieces.stream().allMatch(piece -> piece.target() == null)) {
      line("");
      wrapped("", text(paragraph.text()));
    }
  }

  @Override
  public void items(Block.Items items) {
    line("");
    int number = 0;
    for (Text item : items.texts()) {
      number++;
      wrapped("  ", (items.isNumbered() ? number + ". " : "") + text(item));
    }
  }

  /** Each row as a paragraph: a terminal is too narrow for columns. */
  @Override
  public void table(Block.Table table) {
    for (List<Text> row : table.rows()) {
      line("");
      line("  " + row.get(0).plain());
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          wrapped("    ", table.head().get(i) + ": " + text(row.get(i)));
        }
      }
    }
  }

  @Override
  public void drawing(Block.Drawing drawing) {
    line("");
    wrapped("", drawing.figure().description());
  }

  @Override
  public void card(Block.Card card) {
    line("");
    String title = card.title().isEmpty() ? "" : ": " + card.title();
    wrapped("  ", card.verdict().words() + title);
    card.input().forEach(input -> line("  | " + input));
    card.output().lines().forEach(output -> line(output.isEmpty() ? "" : "    " + output));
  }

  @Override
  public void listing(Block.Listing listing) {
    line("");
    for (String text : listing.text().plain().split("\n", -1)) {
      line("  " + text);
    }
  }

  /** Code as prose has it, in backquotes. */
  private static String text(Text text) {
    return text.pieces().stream()
        .map(
            piece ->
                piece.target() == null
                    ? piece.code() ? "`" + piece.text() + "`" : piece.text()
                    : piece.text()
                        + (Published.has(piece.target()) ? " (" + piece.target() + ")" : ""))
        .collect(Collectors.joining());
  }

  private void wrapped(String margin, String text) {
    StringBuilder current = new StringBuilder(margin);
    for (String word : text.split(" ", -1)) {
      if (current.length() + word.length() > WIDTH && current.length() > margin.length()) {
        line(current.toString().stripTrailing());
        current.setLength(0);
        current.append(margin);
      }
      current.append(word).append(' ');
    }
    line(current.toString().stripTrailing());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
