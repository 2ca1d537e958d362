package dev.ptipc.docs.page;

import dev.ptipc.parentlog.Advice;
import dev.ptipc.parentlog.Sentence;
import dev.ptipc.parentlog.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences that a parent can write about a transport. */
public final class SentencesPage {

  /** The catalogue as data, from the folder of the documentation. */
  public static final String DATA = "assets/sentences.json";

  private SentencesPage() {}

  static Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "`ptipc diagnose FILE` finds them in a log; `ptipc explain 'LINE'` explains one."
                    + " The parts that vary are in capitals. They are also data, in `"
                    + DATA
                    + "`.")));
    for (Sentence sentence : Sentences.all()) {
      blocks.add(new Block.Heading(anchor(sentence), written(sentence)));
      blocks.addAll(about(sentence));
    }
    return IndexPages.of(Section.SENTENCES, blocks);
  }

  /**
   * Where a sentence stands on the page.
   *
   * @param sentence which
   * @return its anchor
   */
  public static String anchor(Sentence sentence) {
    return sentence.id().replace('/', '-');
  }

  /**
   * The sentence with what varies in capitals.
   *
   * @param sentence which
   * @return one line
   */
  public static String written(Sentence sentence) {
    StringBuilder out = new StringBuilder();
    String format = sentence.format();
    int hole = 0;
    for (int i = 0; i < format.length(); i++) {
      if (format.charAt(i) != '%') {
        out.append(format.charAt(i));
      } else if (format.charAt(++i) == '%') {
        out.append('%');
      } else {
        i += format.charAt(i) == 'l' ? 1 : 0;
        out.append(sentence.holes().get(hole++).toUpperCase(Locale.ROOT));
      }
    }
    return out.toString();
  }

  /** One sentence as a page of its own, for a terminal. */
  static Page page(Sentence sentence) {
    return new Page(
        Section.SENTENCES.path(),
        Section.SENTENCES,
        sentence.id(),
        written(sentence),
        Text.of(summary(sentence) + "."),
        about(sentence).subList(1, about(sentence).size()));
  }

  /**
   * What has happened when it is written.
   *
   * @param sentence which
   * @return a sentence, with what varies in capitals
   */
  public static String summary(Sentence sentence) {
    return holes(sentence.happened());
  }

  private static List<Block> about(Sentence sentence) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Text.of(summary(sentence) + ".")));
    String unsaid = sentence.unsaid();
    if (unsaid != null && !unsaid.startsWith("{")) {
      blocks.add(new Block.Paragraph(Text.of(holes(unsaid))));
    }
    List<Text> items = new ArrayList<>();
    items.add(Text.of("Written by " + sentence.by() + " at level " + sentence.level() + "."));
    items.add(
        Text.of(
            sentence.known() == null
                ? "In a test it was written by  "
                    + sentence.by()
                    + " "
                    + String.join(", ", sentence.seen())
                    + "."
                : "Known " + sentence.known() + "."));
    if (sentence.outcome() != null) {
      items.add(Text.of("Its outcome is `" + sentence.outcome().word() + "`."));
    }
    for (Advice advice : sentence.next()) {
      String command = advice.command();
      items.add(
          Text.of(
              "Next: "
                  + (command == null ? "" : "`" + holes(command) + "`: ")
                  + holes(advice.why())
                  + "."));
    }
    blocks.add(new Block.Items(items));
    return blocks;
  }

  /** What stands in braces, in capitals. */
  private static String holes(String text) {
    StringBuilder out = new StringBuilder();
    for (String piece : text.split("(?=\\{)|(?<=\\})", -1)) {
      out.append(
          switch (piece) {
            case "{run}" -> "ptipc run --client NAME -- PROGRAM";
            case "{ended}" -> "ended with STATUS, was killed, or could not be started";
            case "{failed}" -> "a transport could not be started, or the program does not have it";
            default ->
                piece.startsWith("{")
                    ? piece.substring(1, piece.length() - 1).toUpperCase(Locale.ROOT)
                    : piece;
          });
    }
    return out.toString();
  }
}
