package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.line.LineSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof proves something: a parser with a fault is told from one without. */
@Tag("languages")
class PlantedParserFaultsIT {

  @TempDir private Path folder;

  /** One byte in one state leads to where it does not belong. */
  @ParameterizedTest
  @MethodSource("dev.ptipc.emit.EmittedParsersIT#languages")
  void one_changed_entry_of_the_table_is_found(String language) throws Exception {
    EmittedTarget.of(language);
    ParserModel model = ParserModel.make();
    List<List<Integer>> next = new ArrayList<>();
    model.next().forEach(row -> next.add(new ArrayList<>(row)));
    int changed = next.size() / 2;
    int symbol = model.classOf().get((int) '1');
    List<Integer> row = next.get(changed);
    row.set(symbol, row.get(symbol) >= model.refused() ? 0 : model.refused() + 1);
    ParserModel wrong =
        new ParserModel(
            model.classes(),
            model.tells(),
            model.refused(),
            model.classOf(),
            next,
            model.tokenOf(),
            model.dueOf(),
            model.endOf(),
            model.tokens(),
            model.kinds(),
            model.fields(),
            model.keys(),
            model.dues(),
            model.rules(),
            model.session(),
            model.environment());
    assertThat(faults(Emitter.made(language, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "c,ptipc.c,tokens++;,tokens += 2;",
        "rust,src/cursor.rs,self.start = at;,self.start = at + usize::from(at > 20);",
        "go,ptipc.go,told++,told += 2",
        "python,ptipc_parser/__init__.py,len(found) == 1 and,len(found) == 2 and",
        "javascript,index.js,told++;,told += 2;",
        "lua,ptipc.lua,#found == 1 and,#found == 2 and",
      })
  void a_changed_loop_is_found(String language, String file, String from, String to)
      throws Exception {
    assertThat(faults(changed(language, file, from, to))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "c,ptipc.c,number <= 0xFF,number <= 0xFE",
    "rust,src/decode.rs,8 * n + ,7 * n + ",
    "go,decode.go,number > 0xFF,number > 0xFE",
    "python,ptipc_parser/__init__.py,number <= 255,number <= 254",
    "javascript,index.js,number > 0xff,number > 0xfe",
    "lua,ptipc.lua,number <= 255,number <= 254",
  })
  void a_changed_decoder_is_found(String language, String file, String from, String to)
      throws Exception {
    assertThat(faults(changed(language, file, from, to))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "c,ptipc.c,number > 255,number > 256",
    "rust,src/address.rs,if gap { groups < 8 },if gap { groups < 9 }",
    "go,address.go,number > 255,number > 256",
    "python,ptipc_parser/__init__.py,count > 7,count > 8",
    "javascript,index.js,gap ? groups < 8,gap ? groups < 9",
    "lua,ptipc.lua,groups(after) < 8,groups(after) < 9",
  })
  void a_changed_decoder_of_addresses_is_found(String language, String file, String from, String to)
      throws Exception {
    assertThat(faults(changed(language, file, from, to))).isNotEmpty();
  }

  private static Map<String, String> changed(String language, String file, String from, String to) {
    EmittedTarget.of(language);
    Map<String, String> files = Emitter.files(language);
    String text = files.get(file);
    assertThat(text.split(java.util.regex.Pattern.quote(from), -1)).as(from).hasSize(2);
    files.put(file, text.replace(from, to));
    return files;
  }

  private List<String> faults(Map<String, String> files) throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertThat(folder.resolve("target").toFile().setExecutable(true)).isTrue();
    List<byte[]> lines =
        new ArrayList<>(LineSuite.of(new VerdictAutomaton(), LineSuite.Goal.TRANSITIONS).lines());
    lines.addAll(HostileLines.escapes());
    lines.addAll(HostileLines.addresses());
    Path build = Files.createDirectories(folder.resolve("build"));
    // Only wrong answers count: a parser that does not build gives none.
    return EmittedParsersIT.faults(folder, build, lines.iterator(), lines.size()).stream()
        .filter(fault -> fault.contains("\"status\":"))
        .toList();
  }
}
