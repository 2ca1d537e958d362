package dev.ptipc.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What our pages say of programs, and where each was seen; the files tell their form. */
final class ProgramSentences {

  private static final Path FOLDER = Path.of("src/test/resources/parents");

  /**
   * A sentence, or the part of it that speaks of programs.
   *
   * @param text as it stands on a page, without Markdown
   * @param rows {@code PARENT ROW: CELL}, as the matrix has it
   * @param clauses {@code TRANSPORT CLAUSE: OUTCOME}, as the table of transports has it
   * @param other how else it was seen, by a session or by hand, or why there is nothing to see
   */
  record Sentence(String text, List<String> rows, List<String> clauses, List<String> other) {

    boolean isSeen() {
      return rows.size() + clauses.size() + other.size() > 0;
    }
  }

  private ProgramSentences() {}

  static List<Sentence> read() throws IOException {
    List<Sentence> all = new ArrayList<>();
    for (String file : List.of("tor-sentences.txt", "program-sentences.txt")) {
      for (String line : Files.readAllLines(FOLDER.resolve(file), StandardCharsets.US_ASCII)) {
        int space = line.indexOf(' ');
        String kind = space < 0 ? "" : line.substring(0, space);
        String rest = line.substring(space + 1);
        Sentence last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (kind.equals("text")) {
          all.add(new Sentence(rest, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        } else if (last != null) {
          switch (kind) {
            case "row" -> last.rows().add(rest);
            case "clause" -> last.clauses().add(rest);
            case "seen", "none", "client", "server" -> last.other().add(rest);
            default -> {}
          }
        }
      }
    }
    return all;
  }
}
