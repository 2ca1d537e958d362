package dev.ptipc.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rules of a grammar file and reads the comment before each. */
public final class GrammarComments {

  /** A rule, its comment before it if it has one. Quotes and sets can hold neither. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?:^/\\*\\*(?<comment>(?:[^*]|\\*(?!/))*+)\\*/\\s*)?"
              + "^(?<fragment>fragment\\s+)?(?<name>[a-zA-Z][a-zA-Z0-9_]*)\\s*:",
          Pattern.MULTILINE);

  private GrammarComments() {}

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param grammar its text
   * @return the rules in the order of the file
   * @throws IllegalArgumentException for a tag that is not known; the message has file and line
   */
  public static List<GrammarRule> read(String file, String grammar) {
    List<GrammarRule> rules = new ArrayList<>();
    Matcher matcher = RULE.matcher(grammar);
    while (matcher.find()) {
      String comment = matcher.group("comment");
      int line = 1 + (int) grammar.substring(0, matcher.start("name")).lines().count();
      boolean startsLine = grammar.charAt(matcher.start("name") - 1) == '\n';
      rules.add(
          read(
              file,
              startsLine ? line : line - 1,
              matcher.group("name"),
              matcher.group("fragment") != null,
              comment == null ? "" : comment));
    }
    return rules;
  }

  private static GrammarRule read(
      String file, int line, String name, boolean fragment, String comment) {
    StringBuilder text = new StringBuilder();
    List<String> clauses = new ArrayList<>();
    List<String> ok = new ArrayList<>();
    List<String> warn = new ArrayList<>();
    List<String> bad = new ArrayList<>();
    String frame = "<>";
    for (String raw : comment.split("\n", -1)) {
      String content = raw.replaceFirst("^\\s*\\*? ?", "");
      if (!content.startsWith("@")) {
        text.append(content.strip()).append(' ');
        continue;
      }
      int space = content.indexOf(' ');
      String tag = space < 0 ? content : content.substring(0, space);
      String value = space < 0 ? "" : content.substring(space + 1);
      switch (tag) {
        case "@spec" -> clauses.add(value);
        case "@in" -> frame = value;
        case "@ok" -> ok.add(value);
        case "@warn" -> warn.add(value);
        case "@bad" -> bad.add(value);
        default -> throw new IllegalArgumentException(file + ":" + line + ": unknown tag " + tag);
      }
    }
    return new GrammarRule(
        name, fragment, text.toString().strip(), clauses, frame, ok, warn, bad, file, line);
  }
}
