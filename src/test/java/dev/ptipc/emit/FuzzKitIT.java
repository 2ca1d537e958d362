package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.automaton.compile.VerdictAutomaton;
import dev.ptipc.fuzz.line.GeneratedLines;
import dev.ptipc.source.Bytes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The mutator of the fuzz kit does no harm, and gets to where it should. */
@Tag("languages")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class FuzzKitIT {

  private static final int CALLS = Integer.getInteger("ptipc.calls", 100_000);
  private static final int REACH = 2_000_000;
  private static final int INPUTS = 1000;
  private static final int MINUTES = 25;
  private static final String SESSION =
      "VERSION 1\nCMETHOD obfs4 socks5 127.0.0.1:40923\nCMETHODS DONE\n";
  private static final String WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror";

  @TempDir private Path folder;

  @Test
  void is_c99_without_a_warning() throws Exception {
    write(FuzzKit.made());
    for (String compiler : List.of("gcc", "clang")) {
      assertThat(sh(compiler + " -std=c99 -O2 " + WARNINGS + " -c ptipc_mutator.c")).isEmpty();
      assertThat(sh(compiler + " -O2 -fPIC -shared -o m.so ptipc_mutator.c")).isEmpty();
    }
  }

  /**
   * Any bytes, sizes 0 and 1, a maximum below the input, a seed of 0; at least 95 % named lines.
   */
  @Test
  void touches_no_byte_that_is_not_its_own_and_makes_lines_that_have_a_name() throws Exception {
    String flags = "-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all";
    build(flags, FuzzKit.made());
    inputs();
    String said = sh("ls -d in/* | xargs ./driver calls " + CALLS);
    assertThat(said).contains(CALLS + " calls on " + INPUTS + " inputs", "% are named");
  }

  /** What it makes of one session takes all that the covering suite takes. */
  @Test
  void reaches_every_transition_of_the_suite_from_one_seed() throws Exception {
    build("-O2", FuzzKit.made());
    assertThat(missing()).isZero();
    assertThat(sh("./driver reach " + REACH + " seed")).contains("6916 of 6916 steps");
  }

  /** The proof proves something: without its aim at transitions it does not get everywhere. */
  @Test
  void a_mutator_without_its_aim_is_told_from_it() throws Exception {
    Map<String, String> files = FuzzKit.made();
    String changed = files.get("ptipc_mutator.c").replace("what < 14", "what < 0");
    assertThat(changed).isNotEqualTo(files.get("ptipc_mutator.c"));
    files.put("ptipc_mutator.c", changed);
    build("-O2 -w", files);
    assertThat(missing()).isPositive();
  }

  /** How many transitions none of the lines takes. */
  private int missing() throws Exception {
    VerdictAutomaton automaton = new VerdictAutomaton();
    boolean[][] taken = new boolean[automaton.states()][automaton.symbols() + 1];
    int missing = automaton.states() * (automaton.symbols() + 1);
    Files.writeString(folder.resolve("seed"), SESSION);
    Process driver =
        new ProcessBuilder("./driver", "lines", Integer.toString(REACH), "seed")
            .directory(folder.toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    byte[] piece = new byte[1 << 16];
    int state = VerdictAutomaton.START;
    try (InputStream in = driver.getInputStream()) {
      for (int got = in.read(piece); got >= 0; got = in.read(piece)) {
        for (int i = 0; i < got; i++) {
          boolean ends = piece[i] == '\n';
          int symbol = ends ? automaton.symbols() : automaton.symbol(piece[i]);
          missing -= taken[state][symbol] ? 0 : 1;
          taken[state][symbol] = true;
          state = ends ? VerdictAutomaton.START : automaton.next(state, symbol);
        }
      }
    }
    assertThat(driver.waitFor(1, TimeUnit.MINUTES)).as("waited for the driver to end").isTrue();
    assertThat(driver.exitValue()).isZero();
    return missing;
  }

  /** The kit's seeds, other lines, and what is no line. */
  private void inputs() throws IOException {
    List<byte[]> inputs = new ArrayList<>(List.of(new byte[0], new byte[] {'\n'}, new byte[] {0}));
    inputs.add(new byte[5000]);
    FuzzKit.seeds().stream().map(Bytes::toArray).forEach(inputs::add);
    GeneratedLines lines = new GeneratedLines(INPUTS, 7);
    for (long number = lines.size() - 1; inputs.size() < INPUTS; number--) {
      lines.line(number).ifPresent(inputs::add);
    }
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < inputs.size(); i++) {
      Files.write(in.resolve(Integer.toString(i)), inputs.get(i));
    }
  }

  private void build(String flags, Map<String, String> files) throws Exception {
    write(files);
    Path root = Path.of("").toAbsolutePath();
    String sources = root + "/src/fuzz/kit/driver.c " + root + "/src/emitted/c/ptipc.c";
    assertThat(sh("clang " + flags + " -I. -I" + root + "/src/emitted/c -o driver " + sources))
        .isEmpty();
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** All that a line of sh prints. */
  private String sh(String line) throws Exception {
    File out = folder.resolve("out").toFile();
    Process process =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out)
            .start();
    boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String said = Files.readString(out.toPath());
    assertThat(ended).as("waited for %s: %s", line, said).isTrue();
    assertThat(process.exitValue()).as("%s: %s", line, said).isZero();
    return said;
  }
}
