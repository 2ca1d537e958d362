package dev.ptipc.docs.page;

import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.Advice;
import dev.ptipc.parentlog.Sentence;
import dev.ptipc.parentlog.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences that a parent can write about a transport. */
public final class SentencesPage {

  /** The catalogue as data, from the folder of the documentation. */
  public static final String DATA = "assets/sentences.json";

  private static final String FULLER_LOG = "fuller-log";

  private static final String RUN_SERVER = "ptipc run --torrc /etc/tor/torrc";

  private SentencesPage() {}

  static Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "`ptipc diagnose FILE` finds them in a log; `ptipc explain 'LINE'` explains one."
                    + " The parts that vary are in capitals. The search finds a line that is"
                    + " pasted into it whole. They are also data, in `"
                    + DATA
                    + "`, where words in braces stand for parts that vary, `{run}` for the command"
                    + " that starts the transport, and `{log}` for the first advice below.")));
    blocks.add(new Block.Heading(FULLER_LOG, "To get a fuller log"));
    blocks.add(new Block.Paragraph(Text.of(upper(advice(Advice.FULLER_LOG)) + ".")));
    for (Sentence sentence : Sentences.all()) {
      blocks.add(new Block.Heading(anchor(sentence), written(sentence)));
      blocks.addAll(about(sentence, sentence.role(), true));
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
    List<String> literals = sentence.literals();
    StringBuilder out = new StringBuilder(literals.get(0));
    for (int hole = 0; hole < sentence.holes().size(); hole++) {
      out.append(sentence.holes().get(hole).toUpperCase(Locale.ROOT));
      out.append(literals.get(hole + 1));
    }
    return out.toString();
  }

  /**
   * One sentence as a page of its own, for a terminal.
   *
   * @param sentence which
   * @param line of a log in which it was found; empty for none
   */
  static Page page(Sentence sentence, String line) {
    Role role = line.isEmpty() ? sentence.role() : Sentences.role(line);
    List<Block> about = about(sentence, role, false);
    return new Page(
        Section.SENTENCES.path(),
        Section.SENTENCES,
        sentence.id(),
        written(sentence),
        Text.of(summary(sentence) + "."),
        about.subList(1, about.size()));
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

  /** Among: whether the other sentences stand on the same page. */
  private static List<Block> about(Sentence sentence, @Nullable Role role, boolean among) {
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
                ? "In a test it was written by "
                    + sentence.by()
                    + " "
                    + String.join(", ", sentence.seen())
                    + "."
                : "Known " + sentence.known() + "."));
    if (sentence.outcome() != null) {
      items.add(Text.of("Its outcome is `" + sentence.outcome().word() + "`."));
    }
    for (Advice advice : sentence.next()) {
      Text label = Text.of(upper(advice.label(sentence.next())) + ": ");
      items.add(label.and(next(sentence, role, advice, among)).and(Text.of(".")));
    }
    blocks.add(new Block.Items(items));
    return blocks;
  }

  private static Text next(Sentence sentence, @Nullable Role role, Advice advice, boolean among) {
    if (!advice.why().equals("{log}")) {
      return Text.of(run(sentence, role, advice) + holes(advice.why()));
    }
    return among
        ? Text.link("get a fuller log", Section.SENTENCES.path() + "#" + FULLER_LOG)
        : Text.of(advice(Advice.FULLER_LOG));
  }

  private static String advice(Advice advice) {
    return advice.why() + ". Then `" + advice.command() + "`";
  }

  /** The command; a bridge's transport is started as torrc says. */
  private static String run(Sentence sentence, @Nullable Role role, Advice advice) {
    String command = advice.command();
    if (command == null) {
      return "";
    }
    if (!command.equals("{run}") || sentence.by().equals("arti") || role == Role.CLIENT) {
      return "`" + holes(command) + "`: ";
    }
    return role == Role.SERVER
        ? "`" + RUN_SERVER + "`: "
        : "`" + holes(command) + "`, or on a bridge `" + RUN_SERVER + "`: ";
  }

  private static String upper(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
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
