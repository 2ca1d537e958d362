package dev.ptipc.docs.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.SourceFault;
import dev.ptipc.grammar.EnvironmentLexer;
import dev.ptipc.grammar.EnvironmentParser;
import dev.ptipc.grammar.LogLexer;
import dev.ptipc.grammar.LogParser;
import dev.ptipc.grammar.PtLexer;
import dev.ptipc.grammar.PtParser;
import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.grammar.TorrcParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comments of the grammar tell the truth, and each fault that they can have is found. */
class GrammarCheckTest {

  private static final String PARSER = "src/main/antlr4/dev/ptipc/grammar/PtParser.g4";
  private static final String LEXER = "src/main/antlr4/dev/ptipc/grammar/PtLexer.g4";

  private static List<SourceFault> faults(Map<String, String> files, Judge judge) {
    List<SourceFault> faults = new ArrayList<>();
    GrammarCheck.check(Grammar.read(files, faults), judge, faults);
    return faults;
  }

  /**
   * The faults of the grammar of lines with a piece of a file replaced: the line that each stands
   * at, and its message.
   */
  private static List<String> withChange(String file, String before, String after) {
    Map<String, String> files = new TreeMap<>(GrammarFiles.lines());
    String text = files.get(file);
    assertThat(text.split(Pattern.quote(before), -1)).hasSize(2);
    files.put(file, text.replace(before, after));
    return faults(files, Judge.LINES).stream()
        .map(fault -> line(files.get(fault.file()), fault.line()) + ": " + fault.message())
        .toList();
  }

  private static String line(String text, int number) {
    return text.lines()
        .skip(number - 1)
        .findFirst()
        .orElseThrow()
        .replaceFirst("^ \\*", "")
        .strip();
  }

  @Test
  void the_grammars_have_no_fault() {
    assertThat(faults(GrammarFiles.lines(), Judge.LINES)).isEmpty();
    assertThat(faults(GrammarFiles.variables(), Judge.VARIABLES)).isEmpty();
    assertThat(faults(GrammarFiles.logs(), ParserJudge.LOGS)).isEmpty();
    assertThat(faults(GrammarFiles.torrc(), ParserJudge.TORRC)).isEmpty();
  }

  @Test
  void every_rule_is_read_that_antlr_sees() {
    assertThat(Grammar.read(GrammarFiles.lines(), new ArrayList<>()).rules())
        .extracting(GrammarRule::name)
        .containsExactlyInAnyOrderElementsOf(both(PtParser.ruleNames, PtLexer.ruleNames));
    assertThat(Grammar.read(GrammarFiles.variables(), new ArrayList<>()).rules())
        .extracting(GrammarRule::name)
        .containsExactlyInAnyOrderElementsOf(
            both(EnvironmentParser.ruleNames, EnvironmentLexer.ruleNames));
    assertThat(Grammar.read(GrammarFiles.logs(), new ArrayList<>()).rules())
        .extracting(GrammarRule::name)
        .containsExactlyInAnyOrderElementsOf(both(LogParser.ruleNames, LogLexer.ruleNames));
    assertThat(Grammar.read(GrammarFiles.torrc(), new ArrayList<>()).rules())
        .extracting(GrammarRule::name)
        .containsExactlyInAnyOrderElementsOf(both(TorrcParser.ruleNames, TorrcLexer.ruleNames));
  }

  private static List<String> both(String[] some, String[] others) {
    List<String> both = new ArrayList<>(Arrays.asList(some));
    both.addAll(Arrays.asList(others));
    return both;
  }

  @Test
  void a_rule_without_a_comment() {
    String rule = "clientMethodsDone : CMETHODS DONE ;";
    assertThat(withChange(PARSER, rule, rule + "\n\nnext : CMETHODS ;\n"))
        .contains("next : CMETHODS ;: the rule `next` has no doc comment");
  }

  /** Also a part of tokens, and a rule that makes the token of another. */
  @ParameterizedTest
  @CsvSource({
    "DIGIT, /** A decimal digit. */",
    "SERVER_ADDRESS, /** ADDRESS after the name in SMETHOD. */",
  })
  void every_rule_needs_a_comment(String rule, String comment) {
    assertThat(withChange(LEXER, comment, ""))
        .anyMatch(fault -> fault.endsWith("the rule `" + rule + "` has no doc comment"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "@ok CMETHOD trebuchet socks5 127 | @okay CMETHOD trebuchet socks5 127"
            + " | the rule `clientMethod` has the unknown tag @okay",
        "@spec 3.3.2-CMETHODERR-1 | @spec 3.3.2-CMETHODERR-9"
            + " | the rule `clientMethodError` names the unknown clause 3.3.2-CMETHODERR-9",
        "@bad CMETHODS DONE now | @ok CMETHODS DONE now"
            + " | the rule `clientMethodsDone` has the example @ok that is @bad",
        "@ok SMETHODS DONE | @bad SMETHODS DONE"
            + " | the rule `serverMethodsDone` has the example @bad that is @ok",
        "@in CMETHOD-ERROR<> no | @in CMETHOD-ERROR no"
            + " | the rule `transportName` has no <> in its @in",
      })
  void a_tag_that_does_not_hold(String before, String after, String fault) {
    assertThat(withChange(PARSER, before, after))
        .anyMatch(found -> found.startsWith(after) && found.endsWith(": " + fault));
  }

  @Test
  void a_warning_is_neither_good_nor_bad() {
    assertThat(
            withChange(
                "src/main/antlr4/imports/ArgsParser.g4", "@warn  ARGS:N=13,", "@ok  ARGS:N=13,"))
        .containsExactly("@ok  ARGS:N=13,: the rule `args` has the example @ok that is @warn");
  }

  @Test
  void a_parser_rule_that_nothing_names() {
    assertThat(withChange(PARSER, "  | serverMethodsDone\n", ""))
        .contains(
            "serverMethodsDone : SMETHODS DONE ;: the rule `serverMethodsDone` is never reached");
  }

  @Test
  void a_token_that_no_parser_rule_names() {
    assertThat(withChange(PARSER, " | protocol=BREACH_PROTOCOL )", " )"))
        .containsExactly(
            "BREACH_PROTOCOL : SP WORD_CHARACTER+ -> mode(CMETHOD_ADDRESS) ;:"
                + " the rule `BREACH_PROTOCOL` is never reached");
  }

  @Test
  void a_part_of_tokens_that_no_token_names() {
    assertThat(
            withChange(
                LEXER,
                "PROTOCOL : SP ( 'socks4'",
                "fragment OLD : 'x' ;\n\nPROTOCOL : SP ( 'socks4'"))
        .anyMatch(fault -> fault.endsWith("the rule `OLD` is never reached"));
  }

  @Test
  void a_mode_that_nothing_leads_to() {
    assertThat(withChange(LEXER, "'VERSION' -> mode(VERSION_OPERAND)", "'VERSION' -> mode(REASON)"))
        .anyMatch(fault -> fault.endsWith("the rule `VERSION_ONE` is never reached"));
  }

  @Test
  void a_breach_that_is_called_good() {
    assertThat(withChange(LEXER, " * @bad  4obfs\n", " * @ok  4obfs\n"))
        .containsExactly(
            "BREACH_TRANSPORT_NAME : SP WORD_CHARACTER+ -> mode(CMETHOD_PROTOCOL) ;:"
                + " the rule `BREACH_TRANSPORT_NAME` is a breach and has an @ok",
            "@ok  4obfs: the rule `BREACH_TRANSPORT_NAME` has the example @ok that is @bad");
  }

  @Test
  void text_that_is_no_grammar() {
    List<SourceFault> faults = new ArrayList<>();
    Grammar.read(Map.of("x.g4", "parser grammar X;\n\na : b | ;\nc :: ;\n"), faults);
    assertThat(faults).isNotEmpty().allSatisfy(f -> assertThat(f.toString()).startsWith("x.g4:4:"));
  }
}
