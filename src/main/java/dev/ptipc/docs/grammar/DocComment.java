package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * The comment before a grammar rule.
 *
 * @param text the comment without its tags, in one line
 * @param tags in the order of the file
 */
public record DocComment(String text, List<Tag> tags) {

  /** A rule without a comment. */
  public static final DocComment NONE = new DocComment("", List.of());

  /**
   * A line of the comment that begins with {@code @}.
   *
   * @param name the word with its {@code @}
   * @param value what follows the SP behind it
   * @param line of the file, from 1
   */
  public record Tag(String name, String value, int line) {}

  /** Keeps the list from changing. */
  public DocComment {
    tags = List.copyOf(tags);
  }

  /**
   * Reads a comment.
   *
   * @param comment from {@code /**} to the end of the comment
   * @param firstLine the line of the file that it begins on, from 1
   * @return what it says
   */
  static DocComment read(String comment, int firstLine) {
    String inside = comment.substring("/**".length(), comment.length() - "*/".length());
    List<String> text = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    int line = firstLine;
    for (String raw : inside.split("\n", -1)) {
      String content = raw.replaceFirst("^\\s*\\*? ?", "");
      if (content.startsWith("@")) {
        int space = content.indexOf(' ');
        tags.add(
            space < 0
                ? new Tag(content, "", line)
                : new Tag(content.substring(0, space), content.substring(space + 1), line));
      } else if (!content.isBlank()) {
        text.add(content.strip());
      }
      line++;
    }
    return new DocComment(String.join(" ", text), tags);
  }

  /**
   * The values of a tag.
   *
   * @param name the word with its {@code @}
   * @return in the order of the file
   */
  List<String> values(String name) {
    return tags.stream().filter(tag -> tag.name().equals(name)).map(Tag::value).toList();
  }
}
