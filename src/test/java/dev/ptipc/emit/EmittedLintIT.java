package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compilers and linters, at their strictest, have nothing to say about the emitted parsers. */
@Tag("languages")
class EmittedLintIT {

  private static final int SECONDS = 300;
  private static final String STRICT =
      "-O2 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -c -o $T/ptipc.o ";

  /** Bytes of code, tables and text; there is no other memory. */
  private static final int MOST_C_READER = 20_000;

  /** The same with the environment. */
  private static final int MOST_C = 24_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"gcc -std=c99", "gcc -std=c11", "g++ -x c++", "clang -std=c99", "clang++ -x c++"})
  void c_and_as_c_plus_plus(String compiler) throws Exception {
    for (String file : List.of("ptipc.c", "ptipc_write.c", "ptipc_environment.c")) {
      assertThat(run("c", compiler + " " + STRICT + file)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcc -std=c99", "clang -std=c99"})
  void the_target_in_c(String compiler) throws Exception {
    assertThat(run("c", compiler + " " + STRICT + "target.c")).isEmpty();
    assertThat(run("c", compiler + " " + STRICT + "target_environment.c")).isEmpty();
  }

  /** No heap, and of the C library three functions that every compiler brings itself. */
  @ParameterizedTest
  @ValueSource(strings = {"gcc", "clang -fno-asynchronous-unwind-tables"})
  void c_is_small_and_needs_nothing(String compiler) throws Exception {
    int reader = bytes(compiler, "ptipc.c");
    assertThat(reader).isLessThanOrEqualTo(MOST_C_READER);
    assertThat(reader + bytes(compiler, "ptipc_environment.c")).isLessThanOrEqualTo(MOST_C);
  }

  /**
   * Of a file on amd64. What unwinds the stack, which compilers add unasked, is counted too for
   * gcc; that of clang is a third longer.
   */
  private int bytes(String compiler, String file) throws Exception {
    run("c", compiler + " -std=c99 -O2 -c -o $T/ptipc.o " + file);
    String size = run("c", "size $T/ptipc.o").lines().skip(1).findFirst().orElseThrow();
    String[] sections = size.trim().split("\\s+", -1);
    assertThat(sections[2]).as("bytes that are written to").isEqualTo("0");
    assertThat(run("c", "nm -u $T/ptipc.o | grep -v _GLOBAL_OFFSET_TABLE_").split("\\s+", -1))
        .filteredOn(name -> !name.startsWith("ptipc_"))
        .isSubsetOf("", "U", "memcmp", "bcmp", "memcpy", "memset"); // bcmp is memcmp to clang
    return Integer.parseInt(sections[3]);
  }

  @Test
  void rust() throws Exception {
    String library = "rustc --edition 2021 -D warnings --crate-type rlib --out-dir $T ";
    assertThat(run("rust", library + "--crate-name ptipc_parser src/lib.rs")).isEmpty();
    assertThat(
            run(
                "rust",
                "rustc --edition 2021 -D warnings --extern ptipc_parser=$T/libptipc_parser.rlib"
                    + " --out-dir $T examples/target.rs"))
        .isEmpty();
  }

  /** For a processor without an operating system, where its core library is installed. */
  @Test
  void rust_without_std() throws Exception {
    assertThat(run("rust", "head -n 20 src/lib.rs")).contains("#![no_std]");
    String bare =
        "B=thumbv7em-none-eabi; [ -d \"$(rustc --print target-libdir --target $B)\" ] ||"
            + " B=$(rustc -vV | sed -n 's/^host: //p'); rustc --edition 2021 -D warnings"
            + " --crate-type rlib --crate-name ptipc_parser --target $B --out-dir $T src/lib.rs";
    assertThat(run("rust", bare)).isEmpty();
  }

  @Test
  void clippy() throws Exception {
    String quiet = "cargo clippy -q --offline --all-targets --target-dir $T/cargo -- -D warnings";
    assertThat(run("rust", quiet)).isEmpty();
  }

  @Test
  void go() throws Exception {
    assertThat(run("go", "GOTOOLCHAIN=local go vet ./...")).isEmpty();
    assertThat(run("go", "gofmt -l .")).isEmpty();
  }

  @Test
  void python() throws Exception {
    String mypy = "MYPYPATH=. mypy --strict --cache-dir $T/mypy --no-error-summary ";
    assertThat(run("python", mypy + "ptipc_parser")).isEmpty();
    assertThat(run("python", "cp target $T/target.py && " + mypy + "$T/target.py")).isEmpty();
  }

  @Test
  void javascript() throws Exception {
    String tsc = "tsc --strict --noEmit --target es2022 --module nodenext ";
    assertThat(run("javascript", tsc + "index.d.ts table.d.ts environment.d.ts")).isEmpty();
    Files.writeString(
        folder.resolve("user.mts"),
        """
        import { Framer, parse, Session, type Message } from "%1$s/index.js";
        import { Environment, items, login, writeItems, type Fault } from "%1$s/environment.js";

        const faults: Fault[] = new Environment({ TOR_PT_PROXY: "a", B: undefined }).check();
        const text: Uint8Array = writeItems("arguments", [{ key: "a", value: "b" }]);
        if (login(text).password.length === items("arguments", text).length + faults.length) {
          throw new Error("a");
        }
        const session = new Session("client");
        for (const line of new Framer().feed(new Uint8Array(0))) {
          const message: Message = parse(line ?? new Uint8Array(0));
          const name: string | undefined = message.name?.text();
          const { event, broken } = session.take(message);
          throw new Error(`${name} ${event} ${broken}`);
        }
        """
            .formatted(Path.of(Emitter.FOLDER + "javascript").toAbsolutePath()));
    assertThat(run("javascript", tsc + "$T/user.mts")).isEmpty();
  }

  @Test
  void lua() throws Exception {
    EmittedTarget.of("lua");
    String check = "luacheck --std lua54 --no-max-line-length --formatter plain ";
    assertThat(run("lua", check + "ptipc.lua ptipc_table.lua target")).isEmpty();
  }

  /** All that a line of sh prints, in the folder of a language; $T is a folder of its own. */
  private String run(String language, String line) throws Exception {
    File out = folder.resolve("out").toFile();
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", line)
            .directory(new File(Emitter.FOLDER + language))
            .redirectErrorStream(true)
            .redirectOutput(out);
    builder.environment().put("T", folder.toString());
    Process process = builder.start();
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("waited for %s", line).isTrue();
    String said = Files.readString(out.toPath());
    assertThat(process.exitValue()).as("%s: %s", line, said).isZero();
    return said;
  }
}
