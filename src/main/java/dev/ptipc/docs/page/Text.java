package dev.ptipc.docs.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text within a paragraph.
 *
 * @param pieces in order
 */
public record Text(List<Piece> pieces) {

  /** Nothing. */
  public static final Text EMPTY = new Text(List.of());

  /** What stands in backquotes; the id of an erratum; the id of a clause. */
  private static final Pattern MARKED =
      Pattern.compile(
          "`(?<code>[^`]+)`|\\b(?<erratum>E-\\d\\d)\\b"
              + "|(?<![\\w.])(?<clause>\\d(?:\\.\\d)*-[A-Z0-9]+-\\d+)\\b");

  /**
   * A piece of one kind.
   *
   * @param text as a reader sees it
   * @param code whether it is code
   * @param target the page that it leads to, from the folder of the documentation, without an
   *     ending; null for none
   */
  public record Piece(String text, boolean code, @Nullable String target) {}

  /** Keeps the list from changing. */
  public Text {
    pieces = List.copyOf(pieces);
  }

  /**
   * Prose: what stands in backquotes becomes code, the id of a clause or erratum a link.
   *
   * @param prose as rules, clauses and comments are written
   * @return the text
   */
  public static Text of(String prose) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = MARKED.matcher(prose);
    int at = 0;
    while (matcher.find()) {
      add(pieces, prose.substring(at, matcher.start()));
      if (matcher.group("code") != null) {
        pieces.add(new Piece(matcher.group("code"), true, null));
      } else if (matcher.group("erratum") != null) {
        pieces.add(new Piece(matcher.group(), false, Targets.erratum(matcher.group())));
      } else {
        pieces.add(new Piece(matcher.group(), false, Targets.clause(matcher.group())));
      }
      at = matcher.end();
    }
    add(pieces, prose.substring(at));
    return new Text(pieces);
  }

  private static void add(List<Piece> pieces, String plain) {
    if (!plain.isEmpty()) {
      pieces.add(new Piece(plain, false, null));
    }
  }

  /**
   * Code.
   *
   * @param code the code
   * @return the text
   */
  public static Text code(String code) {
    return new Text(List.of(new Piece(code, true, null)));
  }

  /**
   * A link.
   *
   * @param text as a reader sees it
   * @param target the page, from the folder of the documentation, without an ending
   * @return the text
   */
  public static Text link(String text, String target) {
    return new Text(List.of(new Piece(text, false, target)));
  }

  /**
   * A link whose text is code.
   *
   * @param code as a reader sees it
   * @param target the page, from the folder of the documentation, without an ending
   * @return the text
   */
  public static Text codeLink(String code, String target) {
    return new Text(List.of(new Piece(code, true, target)));
  }

  /**
   * This text and another behind it.
   *
   * @param other the other
   * @return both
   */
  public Text and(Text other) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Text(both);
  }

  /**
   * Several texts in a row.
   *
   * @param texts in order
   * @param between what stands between two of them
   * @return one text
   */
  public static Text join(List<Text> texts, String between) {
    Text all = EMPTY;
    for (Text text : texts) {
      all = all.pieces.isEmpty() ? text : all.and(of(between)).and(text);
    }
    return all;
  }

  /**
   * The text without marks and links.
   *
   * @return what a reader sees
   */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /**
   * Whether there is nothing to read.
   *
   * @return true for no pieces
   */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }
}
