package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import dev.ptipc.emit.Emitter;
import dev.ptipc.emit.FuzzKit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that writes parsers for other languages, as a user runs it. */
class EmitIT {
  @TempDir private Path folder;

  private Run emit(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 1];
    all[0] = "emit";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Cli(folder).run(all);
  }

  @ParameterizedTest
  @MethodSource("dev.ptipc.emit.EmittedParsersIT#languages")
  void writes_what_is_committed(String language) throws Exception {
    assertThat(emit(language, "--output", "made").exit()).isZero();
    Path made = folder.resolve("made");
    for (String path : Emitter.files(language).keySet()) {
      Path committed = Path.of(Emitter.FOLDER + language, path);
      assertThat(made.resolve(path)).hasSameTextualContentAs(committed);
    }
    assertThat(Files.isExecutable(made.resolve("target"))).isTrue();
  }

  @Test
  void writes_the_fuzz_kit_with_its_pages_and_seeds() throws Exception {
    Run run = emit("fuzz-kit", "--output", "kit");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).matches("ptipc: [0-9]+ files and [0-9]+ seeds written to kit\n");
    for (Map.Entry<String, String> file : FuzzKit.files().entrySet()) {
      assertThat(folder.resolve("kit").resolve(file.getKey())).hasContent(file.getValue());
    }
    assertThat(folder.resolve("kit/seeds")).isDirectoryContaining("glob:**/????????????????*");
  }

  /** Into a project of one's own, by mistake. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "LICENSE", "ptipc.c", ".gitignore"})
  void a_file_of_somebody_else_is_not_replaced(String file) throws Exception {
    Files.writeString(folder.resolve("ptipc.h"), "/* Made from the grammar of ptipc */");
    Files.writeString(folder.resolve(file), "mine");
    Run run = emit("c", "--output", ".");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err())
        .isEqualTo(
            "ptipc: ./"
                + file
                + ": a file that ptipc did not make is in the way; nothing is written\n");
    assertThat(folder.resolve(file)).hasContent("mine");
    assertThat(folder.resolve("ptipc_write.c")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "rust", "go", "python", "javascript", "lua", "abnf", "fuzz-kit"})
  void what_another_version_wrote_is_replaced(String language) throws Exception {
    assertThat(emit(language, "--output", "made").exit()).isZero();
    Map<Path, String> made = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("made"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getParent().endsWith("seeds")) {
          made.put(file, Files.readString(file));
          Files.writeString(file, "older\n" + made.get(file));
        }
      }
    }
    assertThat(emit(language, "--output", "made").exit()).isZero();
    made.forEach((file, text) -> assertThat(file).hasContent(text));
  }

  @Test
  void a_language_that_is_not_there_is_wrong_usage() throws Exception {
    Run run = emit("cobol");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("ptipc: there is no parser for this language; there are c,");
  }

  @Test
  void a_place_that_cannot_be_written_is_told() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Run run = emit("c", "--output", "file");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).isEqualTo("ptipc: file: a file of that name is in the way\n");
  }
}
