package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of the emitted parsers show compiles and does what they say. */
@Tag("languages")
class EmittedReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```[a-z]+\n(.*?)```", Pattern.DOTALL);

  /** As the page says; without the network. */
  private static final String GO =
      "go,main.go,export GOTOOLCHAIN=local GOPROXY=off GOFLAGS=-mod=mod; { go mod init main &&"
          + " go mod edit -replace ptipc.dev/parser=$P && go mod tidy; } 2>/dev/null && ";

  private static final int SECONDS = 300;
  private static final int MOST_LINES = 60;

  /** A real transport, whose stdin ends after a while and so itself. */
  private static final String OBFS4PROXY =
      "sleep 3 | TOR_PT_MANAGED_TRANSPORT_VER=1 TOR_PT_STATE_LOCATION=$PWD/state"
          + " TOR_PT_CLIENT_TRANSPORTS=obfs4 TOR_PT_EXIT_ON_STDIN_CLOSE=1 obfs4proxy | ";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "c,main.c,gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -I$P -o main main.c $P/ptipc.c,./main",
    "rust,main.rs,"
        + "rustc --edition 2021 --crate-type rlib --crate-name ptipc_parser $P/src/lib.rs &&"
        + " rustc --edition 2021 -D warnings --extern ptipc_parser=libptipc_parser.rlib main.rs,"
        + "./main",
    GO + "go build -o main .," + "./main",
    "python,main.py,true,PYTHONPATH=$P python3 main.py",
    "javascript,main.mjs,npm install --offline --silent --no-audit --no-fund $P,node main.mjs",
    "lua,main.lua,true,LUA_PATH=$P/?.lua lua5.4 main.lua",
  })
  void the_example_does_what_the_page_says(String language, String file, String build, String run)
      throws Exception {
    Path emitted = EmittedTarget.of(language);
    List<String> blocks = blocks(emitted);
    assertThat(blocks).hasSize(language.equals("lua") ? 5 : 8);
    Files.writeString(folder.resolve(file), blocks.get(0));
    Files.writeString(folder.resolve("input"), blocks.get(1));
    assertThat(shell("P=" + emitted + "; " + build)).isEmpty();
    assertThat(shell("P=" + emitted + "; " + run)).isEqualTo(blocks.get(2));
    assertThat(shell("P=" + emitted + "; " + OBFS4PROXY + run))
        .matches("obfs4 listens on 127\\.0\\.0\\.1 port [0-9]+\nall done\n");
    assertThat(shell(alive("P=" + emitted + "; " + run))).isEqualTo(blocks.get(2));
    // A last line that is cut off is told of, and so is that there is no DONE.
    Files.writeString(folder.resolve("input"), "VERSION 1\nCMETHOD a socks5 127.0.0.1:409");
    assertThat(shell("P=" + emitted + "; " + run + " || :"))
        .matches("line/no-newline( in byte 30)?\nsession/no-done\n");
  }

  /**
   * A line of sh in which a transport that has said all lives on, as one does, until all is told of
   * it. The example writes to a file, and what it has written must not wait there.
   */
  private String alive(String run) throws IOException {
    Files.writeString(folder.resolve("run"), run);
    return ": >seen; mkfifo hold; (cat input; cat hold) | PYTHONUNBUFFERED=1 stdbuf -oL sh ./run >seen & "
        + "for i in $(seq 300); do grep -q '^all done' seen && break; sleep 0.1; done; "
        + "grep -q '^all done' seen || echo 'told after the end only'; : >hold; wait; cat seen";
  }

  /** Both examples, under the checker that the package itself passes. */
  @Test
  void the_examples_for_python_have_types() throws Exception {
    Path emitted = EmittedTarget.of("python");
    Files.writeString(folder.resolve("main.py"), blocks(emitted).get(0));
    Files.writeString(folder.resolve("transport.py"), blocks(emitted).get(3));
    Files.writeString(folder.resolve("input"), "");
    assertThat(
            shell("MYPYPATH=" + emitted + " mypy --strict --no-error-summary main.py transport.py"))
        .isEmpty();
  }

  /** The sessions of a role too, which the text of the page begins. */
  @Test
  void the_sessions_that_the_page_for_c_begins_are_whole() throws Exception {
    Path emitted = EmittedTarget.of("c");
    StringBuilder source = new StringBuilder("#include \"ptipc.h\"\n");
    Matcher begun =
        Pattern.compile("`(\\{[0-9, ]+})`").matcher(Files.readString(emitted.resolve("README.md")));
    int count = 0;
    while (begun.find()) {
      source.append("ptipc_session s%d = %s;%n".formatted(count++, begun.group(1)));
    }
    assertThat(count).isEqualTo(2);
    Files.writeString(folder.resolve("main.c"), source);
    Files.writeString(folder.resolve("input"), "");
    assertThat(shell("gcc -std=c99 -Wall -Wextra -Werror -c -I" + emitted + " main.c")).isEmpty();
  }

  /** What TypeScript makes of it where it is strict, but for parameters without a type. */
  @Test
  void the_example_for_javascript_has_types() throws Exception {
    Path emitted = EmittedTarget.of("javascript");
    Files.writeString(folder.resolve("main.mjs"), blocks(emitted).get(0));
    Files.writeString(
        folder.resolve("node.d.ts"),
        """
        declare const process: { stdin: AsyncIterable<Uint8Array> };
        """);
    Files.writeString(folder.resolve("input"), "");
    assertThat(
            shell(
                "P="
                    + emitted
                    + "; npm install --offline --silent --no-audit --no-fund $P &&"
                    + " tsc --strict --noImplicitAny false --checkJs --noEmit --target es2022"
                    + " --module nodenext node.d.ts main.mjs"))
        .isEmpty();
  }

  /** The example of a transport, in the environment that the page shows. */
  @ParameterizedTest
  @CsvSource({
    "c,main.c,gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -I$P -o main main.c $P/ptipc*.c,./main",
    "rust,main.rs,"
        + "rustc --edition 2021 --crate-type rlib --crate-name ptipc_parser $P/src/lib.rs &&"
        + " rustc --edition 2021 -D warnings --extern ptipc_parser=libptipc_parser.rlib main.rs,"
        + "./main",
    GO + "go build -o main .," + "./main",
    "python,main.py,true,PYTHONPATH=$P python3 main.py",
    "javascript,main.mjs,npm install --offline --silent --no-audit --no-fund $P,node main.mjs",
  })
  void the_example_of_a_transport_does_what_the_page_says(
      String language, String file, String build, String run) throws Exception {
    Path emitted = EmittedTarget.of(language);
    List<String> blocks = blocks(emitted);
    Files.writeString(folder.resolve(file), blocks.get(3));
    Files.writeString(folder.resolve("input"), "");
    Files.writeString(folder.resolve("variables"), blocks.get(4));
    assertThat(shell("P=" + emitted + "; " + build)).isEmpty();
    String export = "while IFS= read -r v; do export \"$v\"; done < variables; ";
    assertThat(shell("P=" + emitted + "; " + export + run)).isEqualTo(blocks.get(5));
  }

  private static List<String> blocks(Path emitted) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(emitted.resolve("README.md")));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  /**
   * A parent of at most 60 lines, written by the page alone, starts a real transport and ends it.
   */
  @ParameterizedTest
  @CsvSource({
    "c,c,gcc -std=gnu99 -Wall -Wextra -Werror -I$P -o parent parent.c $P/ptipc.c,./parent",
    "rust,rs,"
        + "rustc --edition 2021 --crate-type rlib --crate-name ptipc_parser $P/src/lib.rs &&"
        + " rustc --edition 2021 -D warnings --extern ptipc_parser=libptipc_parser.rlib parent.rs,"
        + "./parent",
    "go,go,"
        + "printf 'module main\\ngo 1.19\\nrequire ptipc.dev/parser v0.0.0\\n"
        + "replace ptipc.dev/parser => %s\\n' $P > go.mod && GOTOOLCHAIN=local go build -o parent .,"
        + "./parent",
    "python,py,true,PYTHONPATH=$P python3 parent.py",
  })
  void a_parent_of_sixty_lines_drives_a_transport_to_done(
      String language, String suffix, String build, String run) throws Exception {
    Path emitted = EmittedTarget.of(language);
    String parent = Files.readString(Path.of("src/test/resources/emitted/parent." + suffix));
    assertThat(parent.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    Files.writeString(folder.resolve("parent." + suffix), parent);
    Files.writeString(folder.resolve("input"), "");
    assertThat(shell("P=" + emitted + "; " + build)).isEmpty();
    assertThat(shell("P=" + emitted + "; " + run + " obfs4 $PWD/state obfs4proxy"))
        .matches("obfs4 listens on 127\\.0\\.0\\.1 port [0-9]+\nall done\n");
    assertThat(shell("P=" + emitted + "; ! " + run + " obfs9 $PWD/state obfs4proxy"))
        .isEqualTo("failed: no such transport is supported\nnot done\n");
  }

  /** All that a line of sh prints; the input of the example is its standard input. */
  private String shell(String line) throws IOException, InterruptedException {
    File out = folder.resolve("out").toFile();
    Process process =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectInput(folder.resolve("input").toFile())
            .redirectErrorStream(true)
            .redirectOutput(out)
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("waited for %s", line).isTrue();
    String said = Files.readString(out.toPath());
    assertThat(process.exitValue()).as("%s: %s", line, said).isZero();
    return said;
  }
}
