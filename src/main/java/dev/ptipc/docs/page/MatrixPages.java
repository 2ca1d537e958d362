package dev.ptipc.docs.page;

import dev.ptipc.ast.Keyword;
import dev.ptipc.observation.Cell;
import dev.ptipc.observation.Matrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What each parent was seen to do with each construct: the table, and a page for each check. */
public final class MatrixPages {

  /** The path of the same as data, from the folder of the documentation. */
  public static final String DATA = "matrix/matrix.json";

  private static final String FOLDER = "matrix/";

  private final Matrix matrix;

  MatrixPages(Matrix matrix) {
    this.matrix = matrix;
  }

  /** Where an example of the matrix stands. */
  static String target(String construct) {
    int slash = construct.lastIndexOf('/');
    return FOLDER + construct.substring(0, slash) + "#" + construct.substring(slash + 1);
  }

  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    pages.add(index());
    pages.addAll(new TransportPages(matrix.transports()).pages());
    Map<String, List<Matrix.Construct>> rules = new LinkedHashMap<>();
    for (Matrix.Construct construct : matrix.constructs()) {
      rules.computeIfAbsent(construct.rule(), rule -> new ArrayList<>()).add(construct);
    }
    rules.forEach((rule, constructs) -> pages.add(page(rule, constructs)));
    return pages;
  }

  private Page index() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                    "Every cell that does not say `untested` is what was seen, and links to what"
                        + " was played and the command that plays it again. The programs and dates: "
                        + matrix.parents().stream()
                            .map(one -> one.title() + ", " + one.seen())
                            .collect(Collectors.joining("; "))
                        + ". The same as data: ")
                .and(Text.codeLink(DATA, Paths.UP + "grammar-docs/" + DATA))
                .and(Text.of("; what transports do is in "))
                .and(Text.link("a table of its own", TransportPages.PATH))
                .and(Text.of("."))));
    blocks.add(new Block.Heading("words", "The words"));
    blocks.add(
        new Block.Items(
            List.of(
                Text.of(
                    "`reads`: it goes on with the line, and all that shows of it is what the"
                        + " specification gives the line."),
                Text.of("`reads differently`: it takes another value, or does something else."),
                Text.of("`refuses`: it reports that it cannot use the line, and goes on."),
                Text.of("`ends the transport`: it stops the program, or abandons the launch."),
                Text.of("`ignores`: it skips the line."),
                Text.of("`untested`: nobody has tried it."))));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "tor's log shows the name, address and port of a method, and the text of a LOG or"
                    + " an error, but neither the options of SMETHOD nor the pairs of STATUS. So"
                    + " where `reads` stands for tor beside a line about ARGS, tor registered the"
                    + " transport and had nothing against the line; what it took the ARGS to be is"
                    + " not known from it.")));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Where a parent does something else than the specification says, the difference is"
                    + " one of four: it `breaks a clause that binds the parent`, which is a fault;"
                    + " it `reads differently`; it `refuses what is allowed`; or it is `lenient`,"
                    + " and takes what no transport should write.")));
    blocks.add(new Block.Heading("short", "In short"));
    blocks.add(MatrixSummary.table(matrix));
    blocks.add(new Block.Heading("lines", "Departures in lines"));
    blocks.add(deviations("lines"));
    blocks.add(new Block.Heading("sessions", "Departures in sessions"));
    blocks.add(deviations("sessions"));
    blocks.add(new Block.Heading("right", "What is right, but not read by every parent"));
    blocks.add(table(matrix.constructs().stream().filter(MatrixPages::isReadByFew).toList()));
    blocks.add(new Block.Heading("messages", "What is right, by message"));
    blocks.add(messages());
    return IndexPages.of(Section.MATRIX, blocks);
  }

  private static boolean isReadByFew(Matrix.Construct construct) {
    return construct.isRight()
        && construct.seen().values().stream().anyMatch(seen -> seen.cell() != Cell.READS);
  }

  private Block deviations(String part) {
    List<List<Text>> rows = new ArrayList<>();
    for (Matrix.Row row : matrix.deviations()) {
      if (!row.part().equals(part)) {
        continue;
      }
      Text about =
          Text.of(row.deviation() + " (")
              .and(Text.join(row.cites().stream().map(MatrixPages::cited).toList(), ", "))
              .and(Text.of(")"));
      about = row.cites().isEmpty() ? Text.of(row.deviation()) : about;
      if (row.constructs().isEmpty()) {
        rows.add(row(about, Text.of("none was played"), null));
      }
      for (String name : row.constructs()) {
        Matrix.Construct construct = matrix.construct(name).orElseThrow();
        rows.add(row(about, Text.link(construct.title(), target(name)), construct));
        about = Text.of("");
      }
    }
    return new Block.Table(head("What is written", "Example"), rows);
  }

  private static Text cited(String id) {
    return Text.link(id, Targets.cited(id));
  }

  private List<String> head(String... first) {
    List<String> head = new ArrayList<>(List.of(first));
    matrix.parents().forEach(parent -> head.add(parent.title()));
    return head;
  }

  private List<Text> row(Text first, Text second, Matrix.@Nullable Construct construct) {
    List<Text> row = new ArrayList<>(List.of(first, second));
    row.addAll(cells(construct));
    return row;
  }

  private List<Text> cells(Matrix.@Nullable Construct construct) {
    List<Text> cells = new ArrayList<>();
    for (Matrix.Column parent : matrix.parents()) {
      Matrix.Seen seen = construct == null ? null : construct.seen().get(parent.name());
      cells.add(
          construct == null || seen == null
              ? Text.of(Cell.UNTESTED.words())
              : Text.link(seen.cell().words(), target(construct.name())));
    }
    return cells;
  }

  /** Some examples with what each parent does. */
  Block.Table table(List<Matrix.Construct> constructs) {
    List<List<Text>> rows = new ArrayList<>();
    for (Matrix.Construct one : constructs) {
      List<Text> row = new ArrayList<>();
      row.add(Text.link(one.title(), target(one.name())));
      row.addAll(cells(one));
      rows.add(row);
    }
    return new Block.Table(head("Example"), rows);
  }

  /** Of how many good lines of a message each parent takes the value that it should. */
  private Block messages() {
    Map<String, List<Matrix.Construct>> keywords = new LinkedHashMap<>();
    for (Matrix.Construct one : matrix.constructs()) {
      if (one.isRight() && !one.keyword().isEmpty()) {
        keywords.computeIfAbsent(one.keyword(), word -> new ArrayList<>()).add(one);
      }
    }
    List<List<Text>> rows = new ArrayList<>();
    keywords.forEach(
        (keyword, constructs) -> {
          List<Text> row = new ArrayList<>(List.of(Text.of(keyword)));
          for (Matrix.Column parent : matrix.parents()) {
            long read =
                constructs.stream()
                    .map(one -> one.seen().get(parent.name()))
                    .filter(seen -> seen != null && seen.cell() == Cell.READS)
                    .count();
            row.add(Text.of("reads " + read + " of " + constructs.size()));
          }
          rows.add(row);
        });
    return new Block.Table(head("Message"), rows);
  }

  /** The observations of a check's examples. */
  private Page page(String rule, List<Matrix.Construct> constructs) {
    List<Block> blocks = new ArrayList<>();
    for (Matrix.Construct one : constructs) {
      String name = one.name().substring(one.name().lastIndexOf('/') + 1);
      blocks.add(new Block.Heading(name, one.title()));
      blocks.add(new Block.Listing(null, new Text(List.of(listing(one)))));
      List<List<Text>> rows = new ArrayList<>();
      for (Matrix.Column parent : matrix.parents()) {
        Matrix.Seen seen = one.seen().get(parent.name());
        if (seen != null) {
          rows.add(
              List.of(
                  Text.of(parent.title()),
                  Text.of(seen.cell().words()),
                  Text.code(seen.how()),
                  Text.of(seen.difference() == null ? "" : seen.difference().words()),
                  Text.of(seen.seen()),
                  Text.code(seen.command())));
        }
      }
      blocks.add(
          new Block.Table(
              List.of("Program", "It", "What was seen", "Difference", "Date", "Command"), rows));
    }
    return new Page(
        FOLDER + rule,
        Section.MATRIX,
        rule,
        rule + ": what parents do",
        Text.of("What each parent was seen to do with the examples of ")
            .and(Text.codeLink(rule, "checks/" + rule))
            .and(Text.of(".")),
        blocks);
  }

  private static Text.Piece listing(Matrix.Construct construct) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : construct.input()) {
      number++;
      text.append(number == construct.line() ? "> " : "  ").append(line).append('\n');
    }
    return new Text.Piece(text.toString(), false, null);
  }

  /**
   * The same page with what parents do about its subject.
   *
   * @param page of a message, clause, erratum or check
   * @param constructs those that it is about
   */
  Page with(Page page, List<Matrix.Construct> constructs) {
    if (constructs.isEmpty()) {
      return page;
    }
    List<Block> blocks = new ArrayList<>(page.blocks());
    blocks.add(new Block.Heading("parents", "What parents were seen to do"));
    blocks.add(table(constructs));
    return new Page(
        page.path(), page.section(), page.title(), page.heading(), page.summary(), blocks);
  }

  /** The word that the matrix has for a message. */
  static String word(Keyword keyword) {
    return keyword == Keyword.UNKNOWN ? "unknown" : keyword.word();
  }

  List<Matrix.Construct> ofKeyword(String keyword) {
    return matrix.constructs().stream().filter(one -> one.keyword().equals(keyword)).toList();
  }

  List<Matrix.Construct> ofRule(String rule) {
    return matrix.constructs().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  /** Those that break a clause, or are about an erratum. */
  List<Matrix.Construct> citing(String id) {
    return matrix.constructs().stream()
        .filter(one -> id.equals(one.clause()) || isAbout(one, id))
        .toList();
  }

  private boolean isAbout(Matrix.Construct construct, String id) {
    return matrix.deviations().stream()
        .anyMatch(row -> row.cites().contains(id) && row.constructs().contains(construct.name()));
  }
}
