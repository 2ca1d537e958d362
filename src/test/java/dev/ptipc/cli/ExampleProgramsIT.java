package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.Peer;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Corpus;
import dev.ptipc.cli.Cli.Run;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples in other languages, built and run as they are. */
@Tag("peers")
class ExampleProgramsIT {
  @TempDir private static Path folder;

  private static final Path EXAMPLES = Path.of("src/examples").toAbsolutePath();
  private static Path corpus;
  private static Path ptipc;

  /** The languages, and what it takes to build and start a program. */
  enum Language {
    PYTHON("python3", "python/%s.py") {
      @Override
      List<String> start(Path source, String name) {
        return List.of(Peer.need("python3").toString(), source.toString());
      }
    },
    GO("go", "go/%s.go") {
      @Override
      List<String> start(Path source, String name) throws Exception {
        return built(name, "build", "-o", name, source.toString());
      }
    },
    RUST("rustc", "rust/%s.rs") {
      @Override
      List<String> start(Path source, String name) throws Exception {
        return built(name, "--edition", "2021", "-D", "warnings", "-o", name, source.toString());
      }
    },
    C("gcc", "c/%s.c") {
      @Override
      List<String> start(Path source, String name) throws Exception {
        return built(name, "-Wall", "-Wextra", "-Werror", "-o", name, source.toString());
      }
    };

    private final String tool;
    private final String source;

    Language(String tool, String source) {
      this.tool = tool;
      this.source = source;
    }

    abstract List<String> start(Path source, String name) throws Exception;

    /** How the program is started. */
    List<String> program(String program) throws Exception {
      return start(EXAMPLES.resolve(String.format(source, program)), program + "-" + tool);
    }

    List<String> built(String name, String... arguments) throws Exception {
      List<String> command = new ArrayList<>(List.of(Peer.need(tool).toString()));
      command.addAll(List.of(arguments));
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder
          .environment()
          .putAll(Map.of("GOCACHE", folder.resolve("gocache").toString(), "GO111MODULE", "off"));
      Process build = builder.start();
      String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(build.waitFor()).as(said).isZero();
      assertThat(said).isEmpty();
      return List.of(folder.resolve(name).toString());
    }
  }

  @BeforeAll
  static void prepare() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (byte[] line : Corpus.lines()) {
      lines.writeBytes(line);
      lines.write('\n');
    }
    for (Path transcript : transcripts()) {
      try (InputStream in = Files.newInputStream(transcript)) {
        for (CheckedLine line : Transcripts.check(in).lines()) {
          lines.writeBytes(line.line().bytes().toArray());
          lines.write('\n');
        }
      }
    }
    corpus = Files.write(folder.resolve("corpus.txt"), lines.toByteArray());
    ptipc = folder.resolve("ptipc");
    String start = String.join("' '", new Cli(folder).command());
    Files.writeString(ptipc, "#!/bin/sh\nexec '" + start + "' \"$@\"\n");
    assertThat(ptipc.toFile().setExecutable(true)).isTrue();
  }

  private static List<Path> transcripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus/transcripts"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOracleSaysWhatParsePrints(Language language) throws Exception {
    List<String> command = new ArrayList<>(language.program("oracle"));
    command.addAll(List.of(ptipc.toString(), corpus.toString()));
    File said = folder.resolve(language + ".err").toFile();
    Process oracle = new ProcessBuilder(command).redirectError(said).start();
    String out = new String(oracle.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

    assertThat(oracle.waitFor()).as(Files.readString(said.toPath())).isZero();
    Run parsed = new Cli(folder).input(o -> Files.copy(corpus, o)).run("parse");
    assertThat(parsed.out().lines()).hasSizeGreaterThan(Corpus.lines().size());
    assertThat(out).isEqualTo(parsed.out());
  }

  @ParameterizedTest
  @EnumSource
  void theOracleSaysHowItIsUsed(Language language) throws Exception {
    Process oracle =
        new ProcessBuilder(language.program("oracle")).redirectErrorStream(true).start();
    String said = new String(oracle.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

    assertThat(said).matches("usage: oracle(\\.py)? PTIPC FILE\n");
    assertThat(oracle.waitFor()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void theTargetCanBeCompared(Language language) throws Exception {
    String target = String.join(" ", language.program("target"));

    Run run =
        new Cli(folder)
            .input("VERSION 1\nVERSION\nPROXY DONE\nCMETHODS DONE\nFOO\nVERSION 2\n")
            .run("compare", "--target", target, "--lines", "-", "--format", "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("\"lines\":6,")
        .contains("\"witness\":\"a\"")
        .contains("\"witness\":\"PROXY DONE\"")
        .contains("\"witness\":\"CMETHODS DONE\"");
    assertThat(run.out().split("\"witness\"", -1)).hasSize(1 + 3);
    assertThat(run.exit()).isEqualTo(1);
  }
}
