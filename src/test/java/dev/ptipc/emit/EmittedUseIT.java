package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user of a package may do with it that no page shows: programs that tell what is wrong. */
@Tag("languages")
class EmittedUseIT {

  private static final int SECONDS = 300;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "c,c,clang -std=c99 -g -Wall -Wextra -Wpedantic -Werror -fsanitize=address -fsanitize=undefined"
        + " -fno-sanitize-recover=all -I$P -o use use.c $P/ptipc*.c && ./use",
    "rust,rs,rustc --edition 2021 --crate-type rlib --crate-name ptipc_parser $P/src/lib.rs &&"
        + " rustc --edition 2021 -D warnings --extern ptipc_parser=libptipc_parser.rlib use.rs &&"
        + " ./use",
    // Alone from outside its folder; and in a workspace, whose cargo tells of profiles it ignores.
    "rust,rs,cp -r $P alone && mkdir all && cp -r $P all/parser &&"
        + " printf '[workspace]\\nmembers = [\"parser\"]\\nresolver = \"2\"\\n' > all/Cargo.toml &&"
        + " cargo build -q --offline --manifest-path alone/Cargo.toml --target-dir built &&"
        + " cargo build -q --offline --manifest-path all/Cargo.toml",
    "javascript,mjs,npm install --offline --silent --no-audit --no-fund $P && node use.mjs",
    "go,go,printf 'module main\\ngo 1.19\\nrequire ptipc.dev/parser v0.0.0\\n"
        + "replace ptipc.dev/parser => %s\\n' $P > go.mod && GOTOOLCHAIN=local go run .",
  })
  void nothing_is_wrong(String language, String suffix, String run) throws Exception {
    Path emitted = EmittedTarget.of(language);
    String name = "use." + suffix;
    Files.copy(Path.of("src/test/resources/emitted/" + name), folder.resolve(name));
    File out = folder.resolve("out").toFile();
    Process process =
        new ProcessBuilder("sh", "-c", "P=" + emitted + "; " + run)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out)
            .start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("waited for %s", run).isTrue();
    assertThat(Files.readString(out.toPath())).isEmpty();
    assertThat(process.exitValue()).isZero();
  }
}
