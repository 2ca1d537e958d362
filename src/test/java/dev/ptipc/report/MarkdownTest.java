package dev.ptipc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A.13: what others said is shown, and is no markup. */
class MarkdownTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/ptipc");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "a; `a`",
        "a`b; ``a`b``",
        "a``b; ```a``b```",
        "`a; `` `a ``",
        "``</code><b>; ``` ``</code><b> ```",
        "<b>; `<b>`",
        "\" a \"; `  a  `",
        "\" \"; ` `",
        "\"\"; \"\""
      })
  void a_code_span_is_fenced_by_more_than_it_holds(String text, String code) {
    assertThat(Markdown.code(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a|b @ `a\\|b`",
        "a\\|b @ <code>a&#92;&#124;b</code>",
        "`<b>`\\| @ <code>&#96;&#60;b&#62;&#96;&#92;&#124;</code>"
      })
  void a_bar_in_code_does_not_end_the_cell(String text, String code) {
    assertThat(Markdown.codeInCell(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "say `a` <b>; say `a` \\<b\\>",
        "say `<b>`; say `<b>`",
        "say ``a`` <b>; say \\`\\`a\\`\\` \\<b\\>",
        "one ` and <b>; one \\` and \\<b\\>",
        "[a](b) & `|`; \\[a\\](b) \\& \\`\\|\\`"
      })
  void prose_keeps_code_where_it_cannot_be_misread(String text, String prose) {
    assertThat(Markdown.prose(text)).isEqualTo(prose);
  }

  @Test
  void a_block_is_fenced_by_more_than_it_holds() {
    assertThat(Markdown.block("sh", List.of("```", "`````x")))
        .isEqualTo("``````sh\n```\n`````x\n``````\n");
    assertThat(Markdown.block("", List.of())).isEqualTo("```\n```\n");
  }

  /** A reader of code spans as CommonMark has them: what is between two runs of one length. */
  @Test
  void a_code_span_reads_as_what_it_was_made_of() {
    Random random = new Random(13);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(8); left > 0; left--) {
        text.append("`` a<|\\".charAt(random.nextInt(7)));
      }
      String code = Markdown.code(text.toString());
      int fence = code.length() - code.replaceFirst("^`+", "").length();
      String inside = code.substring(fence, code.length() - fence);
      assertThat(code).endsWith("`".repeat(fence)).doesNotContain("`".repeat(fence + 1));
      assertThat(inside).doesNotContain("`".repeat(fence));
      boolean stripped = inside.startsWith(" ") && inside.endsWith(" ") && !inside.isBlank();
      assertThat(stripped ? inside.substring(1, inside.length() - 1) : inside)
          .isEqualTo(text.toString());
    }
  }

  /** Whoever writes Markdown writes no backquote of its own. */
  @Test
  void no_other_class_makes_code_of_markdown() throws IOException {
    List<String> others = new ArrayList<>();
    int writers = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\\n]*", "");
        boolean writes = code.contains("Markdown.") && !file.endsWith("report/Markdown.java");
        writers += writes ? 1 : 0;
        boolean span = writes && code.matches("(?s).*\"[^\"\\n]*`.*");
        boolean block = !file.endsWith("report/Markdown.java") && code.contains("```");
        if (span || block) {
          others.add(file.toString());
        }
      }
    }
    assertThat(others).isEmpty();
    assertThat(writers).isGreaterThan(4);
  }
}
