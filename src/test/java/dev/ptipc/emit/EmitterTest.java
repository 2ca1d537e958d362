package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.PtIpc;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Variable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made for other languages, before any of their compilers sees it. */
class EmitterTest {

  private static final int MOST_LINES = 900;
  private static final int MOST_TABLE = 16 * 1024;
  private static final int MOST_LUA = 399;
  private static final int WIDTH = 100;
  private static final Pattern NO_CODE = Pattern.compile("\\s*((//|--).*)?");

  static Stream<String> languages() {
    return Emitter.languages().stream();
  }

  @Test
  void the_committed_files_are_fresh() throws IOException {
    for (Map.Entry<String, String> file : Emitter.all().entrySet()) {
      Path path = Path.of(file.getKey());
      assertThat(path).exists();
      assertThat(Files.readString(path, StandardCharsets.UTF_8))
          .as("%s; `ptipc docs --write` makes it anew", path)
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void the_same_grammar_gives_the_same_files() {
    assertThat(Emitter.all()).isEqualTo(Emitter.all());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_file_is_too_long_to_be_read(String language) {
    Emitter.files(language)
        .forEach(
            (path, text) ->
                assertThat(text.lines().count()).as(path).isLessThanOrEqualTo(MOST_LINES));
  }

  /** What a language costs at least: reading and the conversation. */
  @Test
  void the_group_file_of_lua_is_short() throws IOException {
    Path file = Path.of("src/main/resources/dev/ptipc/emit/lua.stg");
    assertThat(code(Files.readString(file))).hasSizeLessThanOrEqualTo(MOST_LUA);
  }

  /** Nor are there fewer lines because they are longer. */
  @ParameterizedTest
  @ValueSource(strings = {"ptipc.lua", "target"})
  void the_lines_of_lua_are_short(String file) {
    assertThat(code(Objects.requireNonNull(Emitter.files("lua").get(file))))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDTH));
  }

  private static List<String> code(String text) {
    return text.lines().filter(line -> !NO_CODE.matcher(line).matches()).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_has_its_licence_its_target_and_one_page_to_read(String language) {
    assertThat(Emitter.files(language)).containsKeys("LICENSE", "README.md", "target");
    assertThat(Emitter.files(language).get("target")).startsWith("#!");
  }

  @Test
  void the_table_is_small() {
    ParserModel model = ParserModel.make();
    assertThat(2 * model.size() * model.classes()).isLessThanOrEqualTo(MOST_TABLE);
  }

  /** Each token has a part in a message, but for the one word and the end of the line. */
  @Test
  void every_token_has_a_role() {
    List<String> without =
        ParserModel.make().tokens().stream()
            .filter(token -> token.role() == TokenRole.NONE)
            .map(TokenModel::name)
            .toList();
    assertThat(without).containsExactlyInAnyOrder("DONE", "NL");
  }

  /** The last two blocks of a page are environments as a parent should make them. */
  @ParameterizedTest
  @MethodSource("languages")
  void a_page_says_what_a_parent_sets(String language) {
    String page = Objects.requireNonNull(Emitter.files(language).get("README.md"));
    List<String> blocks =
        Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> roles = List.of(Variable.CLIENT_TRANSPORTS, Variable.SERVER_TRANSPORTS);
    for (String role : roles) {
      Map<String, String> variables = new HashMap<>();
      blocks
          .get(blocks.size() - 2 + roles.indexOf(role))
          .lines()
          .map(line -> line.split("=", 2))
          .forEach(parts -> variables.put(parts[0], parts[1]));
      assertThat(variables).containsKey(role);
      assertThat(PtIpc.checkEnvironment(Environment.ofText(variables))).isEmpty();
    }
    assertThat(page.replace("`_V6`", "`" + Variable.BIND_V6 + "`")).contains(Variable.NAMES);
  }

  @Test
  void a_language_that_is_not_there_is_refused() {
    assertThatThrownBy(() -> Emitter.files("cobol"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cobol");
  }
}
