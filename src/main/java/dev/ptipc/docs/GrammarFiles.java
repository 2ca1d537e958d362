package dev.ptipc.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The grammar files, as they lie in this jar. */
public final class GrammarFiles {

  /** The files of the language of lines, lexers first. */
  private static final List<String> LINES =
      List.of(
          "dev/ptipc/grammar/PtLexer.g4",
          "imports/MetaformatLexer.g4",
          "imports/MethodLexer.g4",
          "imports/ArgsLexer.g4",
          "imports/KeyValueLexer.g4",
          "dev/ptipc/grammar/PtParser.g4",
          "imports/MethodParser.g4",
          "imports/ArgsParser.g4",
          "imports/KeyValueParser.g4");

  private GrammarFiles() {}

  /**
   * The rules of the language of lines.
   *
   * @return lexer rules first, in the order of the files
   */
  public static List<GrammarRule> lines() {
    List<GrammarRule> rules = new ArrayList<>();
    for (String file : LINES) {
      rules.addAll(GrammarComments.read(file, text(file)));
    }
    return rules;
  }

  private static String text(String file) {
    try (InputStream in = GrammarFiles.class.getResourceAsStream("/dev/ptipc/g4/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the grammar file " + file + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
