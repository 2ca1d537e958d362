package dev.ptipc.docs.grammar;

import dev.ptipc.report.Resource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The grammar files, as they lie in this jar. */
public final class GrammarFiles {

  /** The files of the language of lines. */
  private static final List<String> LINES =
      List.of(
          "dev/ptipc/grammar/PtParser.g4",
          "imports/ArgsParser.g4",
          "imports/KeyValueParser.g4",
          "dev/ptipc/grammar/PtLexer.g4",
          "imports/ArgsLexer.g4",
          "imports/KeyValueLexer.g4");

  /** The files of the languages of the variables. */
  private static final List<String> VARIABLES =
      List.of("dev/ptipc/grammar/EnvironmentParser.g4", "dev/ptipc/grammar/EnvironmentLexer.g4");

  /** The files of the language of logs. */
  private static final List<String> LOGS =
      List.of("dev/ptipc/grammar/LogParser.g4", "dev/ptipc/grammar/LogLexer.g4");

  /** The files of the language of torrc. */
  private static final List<String> TORRC =
      List.of("dev/ptipc/grammar/TorrcParser.g4", "dev/ptipc/grammar/TorrcLexer.g4");

  /** The files of what a transport may write, as far as the language of lines is wider. */
  private static final List<String> NARROWED =
      List.of("/dev/ptipc/abnf/TransportParser.g4", "/dev/ptipc/abnf/TransportLexer.g4");

  private GrammarFiles() {}

  /**
   * The files of the language of lines, parsers first.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> lines() {
    return texts(LINES);
  }

  /**
   * The files of the languages of the variables, the parser first.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> variables() {
    return texts(VARIABLES);
  }

  /**
   * The files of the language of logs, the parser first.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> logs() {
    return texts(LOGS);
  }

  /**
   * The files of the language of torrc, the parser first.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> torrc() {
    return texts(TORRC);
  }

  /**
   * The files whose rules stand in for those of lines where a transport may write less than a
   * parent can read.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> narrowed() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : NARROWED) {
      texts.put("src/main/resources" + file, Resource.text(file));
    }
    return texts;
  }

  private static Map<String, String> texts(List<String> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String file : files) {
      texts.put("src/main/antlr4/" + file, Resource.text("/dev/ptipc/g4/" + file));
    }
    return texts;
  }
}
