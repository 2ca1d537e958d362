package dev.ptipc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Java that a page shows: it stands in a test, between two marks, word for word. */
final class ShownSource {

  private static final Pattern PIECE =
      Pattern.compile("// shown: (?!end)\\w+\n(.*?)\\s*// shown: end", Pattern.DOTALL);

  private ShownSource() {}

  /** The pieces of a test, not indented. */
  static List<String> of(Class<?> test) throws IOException {
    Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
    return PIECE
        .matcher(Files.readString(source))
        .results()
        .map((MatchResult result) -> result.group(1).stripIndent().strip())
        .toList();
  }

  /** The pieces that a page does not show. */
  static List<String> missing(Class<?> test, Path page) throws IOException {
    String shown = Files.readString(page);
    return of(test).stream().filter(piece -> !shown.contains(piece)).toList();
  }
}
