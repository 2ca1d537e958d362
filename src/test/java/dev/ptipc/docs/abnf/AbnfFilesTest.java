package dev.ptipc.docs.abnf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.abnf.Abnf;
import dev.ptipc.abnf.AbnfReader;
import dev.ptipc.abnf.Element;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.automaton.compile.Language;
import dev.ptipc.automaton.compile.LanguageCover;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the published texts say is decided on automata; a difference is its shortest line. */
@Tag("slow")
class AbnfFilesTest {

  private static final String READER = AbnfFiles.all().get(AbnfFiles.READER);
  private static final String TRANSPORT = AbnfFiles.all().get(AbnfFiles.TRANSPORT);
  private static final Language MESSAGES = Language.ofMessages();
  private static final Language WRITTEN = AbnfReader.read(TRANSPORT).language();
  private static final Language WITHOUT_ERROR = LinesWithoutError.language();

  @Test
  void the_reader_reads_every_line_that_has_a_message_and_no_other() {
    Language reader = AbnfReader.read(READER).language();
    assertThat(shortest(reader.without(MESSAGES))).isEmpty();
    assertThat(shortest(MESSAGES.without(reader))).isEmpty();
  }

  @Test
  void what_a_transport_may_write_has_no_error() {
    assertThat(shortest(WRITTEN.without(WITHOUT_ERROR))).isEmpty();
    assertThat(shortest(WITHOUT_ERROR.without(MESSAGES))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Keyword.class)
  void what_a_transport_may_write_holds_every_message(Keyword keyword) {
    String word = keyword == Keyword.UNKNOWN ? "HELLO" : keyword.word();
    Language lines = AbnfReader.read("line = %s\"" + word + "\" SP 1*OCTET\n").language();
    assertThat(shortest(WRITTEN.and(lines))).isPresent();
  }

  /**
   * The automaton of the lines without an error is that of the checks: they agree on a line for
   * each transition, followed by each end that tells two states apart.
   */
  @Test
  void the_checks_find_an_error_in_every_other_line() {
    List<String> wrong = new ArrayList<>();
    int lines = 0;
    List<byte[]> endings = LanguageCover.endings(WITHOUT_ERROR);
    for (byte[] start : LanguageCover.transitions(WITHOUT_ERROR)) {
      for (byte[] ending : endings) {
        byte[] line = concat(start, ending);
        lines++;
        if (isWithoutError(line) != WITHOUT_ERROR.contains(line)) {
          wrong.add(new String(line, StandardCharsets.ISO_8859_1));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).isGreaterThan(100_000);
  }

  /** What the page lists, and no more. */
  @Test
  void what_is_left_out_though_nothing_is_said_against_it_is_listed() {
    Set<String> kinds = new TreeSet<>();
    AbnfFiles.UNTOLD.forEach(
        (what, line) -> {
          assertThat(isUntold(line.getBytes(StandardCharsets.ISO_8859_1))).isTrue();
          kinds.addAll(untold(line.getBytes(StandardCharsets.ISO_8859_1)));
        });
    assertThat(kinds).containsExactlyElementsOf(AbnfFiles.UNTOLD.keySet());
    List<String> others = new ArrayList<>();
    List<byte[]> endings = LanguageCover.endings(WRITTEN);
    // No automaton knows what the checks speak of, so that each byte is tried in each state.
    Set<String> states = new TreeSet<>();
    for (byte[] start : LanguageCover.transitions(WRITTEN)) {
      int last = Math.max(0, start.length - 1);
      states.add(new String(start, 0, last, StandardCharsets.ISO_8859_1));
    }
    for (String state : states) {
      for (char b = 1; b < 0x80; b++) {
        for (byte[] ending : endings) {
          byte[] line = concat((state + b).getBytes(StandardCharsets.ISO_8859_1), ending);
          if (isUntold(line) && untold(line).isEmpty()) {
            others.add(new String(line, StandardCharsets.ISO_8859_1));
          }
        }
      }
    }
    assertThat(others).isEmpty();
  }

  private static boolean isUntold(byte[] line) {
    CheckedLine checked = PtIpc.parse(line);
    return checked.message() != null
        && checked.diagnostics().isEmpty()
        && !WRITTEN.contains(checked.line().bytes().toArray());
  }

  /** Under which of the page's names a line is left out. */
  private static List<String> untold(byte[] line) {
    if (WRITTEN.contains(line) || !(PtIpc.parse(line).message() instanceof Message.Status status)) {
      return List.of();
    }
    List<String> keys = status.pairs().stream().map(pair -> pair.key().bytes().latin1()).toList();
    if (!keys.contains("TYPE")) {
      return List.of();
    }
    String text = new String(line, StandardCharsets.ISO_8859_1);
    if (!text.matches("(?s).* TYPE=(version|\"version\")( .*)?")) {
      return List.of("another TYPE beside a TRANSPORT");
    }
    if (keys.size() > 3) {
      return List.of("a version report with more pairs");
    }
    return List.of(
        text.contains("TYPE=\"")
            ? "a version report with its TYPE in quotes"
            : "a version report in another order");
  }

  private static byte[] concat(byte[] start, byte[] end) {
    byte[] line = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, line, start.length, end.length);
    return line;
  }

  private static boolean isWithoutError(byte[] line) {
    CheckedLine checked = PtIpc.parse(line);
    return checked.message() != null
        && checked.diagnostics().stream().noneMatch(one -> one.severity() == Severity.ERROR);
  }

  /** A rule that is changed on purpose, and the shortest line by which it shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "proxy-done = %s\"PROXY\" SP %s\"DONE\" | proxy-done = \"PROXY\" SP \"DONE\" | PROXY done",
        "Port = 1*9DIGIT | Port = 1*10DIGIT | SMETHOD a a:0000000000",
        "ErrorMessage = 1*ArgChar | ErrorMessage = *ArgChar | ENV-ERROR "
      })
  void a_changed_rule_is_caught_by_its_shortest_line(String rule, String changed, String line) {
    String text = READER.replace("\n" + rule + "\n", "\n" + changed + "\n");
    assertThat(text).isNotEqualTo(READER);
    Language other = AbnfReader.read(text).language();
    assertThat(shortest(other.without(MESSAGES)).orElseThrow().strip()).isEqualTo(line.strip());
  }

  @Test
  void what_a_transport_may_write_repeats_nothing_that_can_be_read_in_two_ways() {
    assertThat(readInTwoWays(TRANSPORT)).isEmpty();
    Language twice = AbnfReader.read("a = \"x\" / \"xx\"\n").language();
    assertThat(LanguageCover.isRepeatedInOneWay(twice)).isFalse();
  }

  /**
   * A backslash before a comma escapes it, or stands alone at the end of a broken pair: the grammar
   * takes the longer, which ABNF cannot say.
   */
  @Test
  void of_what_is_read_only_broken_pairs_can_be_parted_in_two_ways() {
    assertThat(readInTwoWays(READER)).singleElement().asString().contains("name=breach-arg");
  }

  private static List<Element> readInTwoWays(String text) {
    Abnf abnf = AbnfReader.read(text);
    List<Element> repeated =
        abnf.rules().stream().flatMap(rule -> repeated(rule.element())).distinct().toList();
    assertThat(repeated).hasSizeGreaterThan(8);
    return repeated.stream()
        .filter(element -> !LanguageCover.isRepeatedInOneWay(abnf.language(element)))
        .toList();
  }

  private static Stream<Element> repeated(Element element) {
    if (element instanceof Element.Alternation choice) {
      return choice.elements().stream().flatMap(AbnfFilesTest::repeated);
    } else if (element instanceof Element.Concatenation row) {
      return row.elements().stream().flatMap(AbnfFilesTest::repeated);
    } else if (element instanceof Element.Repetition repetition) {
      Stream<Element> within = repeated(repetition.element());
      return repetition.most() == Element.Repetition.UNBOUNDED
          ? Stream.concat(Stream.of(repetition.element()), within)
          : within;
    }
    return Stream.empty();
  }

  private static Optional<String> shortest(Language language) {
    return language.shortest().map(word -> new String(word, StandardCharsets.ISO_8859_1));
  }
}
