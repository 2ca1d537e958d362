package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the launcher of a distribution says where something is missing, old, half or in the way, and
 * that it starts where nothing is. In lines of sh, {@code $I} is the installation and {@code $J} a
 * JDK; a cache there is only where a line makes one.
 */
class LauncherFaultsIT {

  /** A java that is none, as a line of sh that makes it in the folder {@code jdk}. */
  private static final String JAVA =
      "java() { mkdir -p jdk/bin; printf '#!/bin/sh\\n%s\\n' \"$1\" >jdk/bin/java;"
          + " chmod +x jdk/bin/java; JAVA_HOME=$PWD/jdk; }; ";

  @TempDir private Path folder;

  private Path installation;

  @BeforeEach
  void install() throws IOException {
    // Blanks in the path, in every test.
    installation = folder.resolve("an  installation");
    Path program = Files.createDirectories(installation.resolve("bin")).resolve("ptipc");
    Files.copy(Path.of("ptipc"), program);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path library = Files.createDirectories(installation.resolve("lib/ptipc"));
    Files.copy(Path.of(System.getProperty("ptipc.cliJar")), library.resolve("ptipc-0.jar"));
  }

  private Run shell(String script) throws Exception {
    return new Cli(folder)
        .env("JAVA_HOME", System.getProperty("java.home"))
        .env("J", System.getProperty("java.home"))
        .env("XDG_CACHE_HOME", "/proc/none")
        .env("I", installation.toString())
        .shell(JAVA + script);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unset JAVA_HOME; PATH=            | needs Java 17 or later: set JAVA_HOME, or put java on the PATH",
        "JAVA_HOME=/none                   | needs Java 17 or later, and JAVA_HOME is /none, where there is no bin/java",
        "java 'echo version \"11.0.2\" >&2'  | needs Java 17 or later, and DIR/jdk/bin/java tells no version: set JAVA_HOME",
        "java 'echo java version \\\"11.0.2\\\" >&2' | needs Java 17 or later, and DIR/jdk/bin/java is 11.0.2: set JAVA_HOME",
        "java 'echo openjdk version \\\"1.8.0_1\\\" >&2' | needs Java 17 or later, and DIR/jdk/bin/java is 1.8.0_1: set JAVA_HOME",
        "java exit                         | needs Java 17 or later, and DIR/jdk/bin/java tells no version: set JAVA_HOME",
        "rm \"$I\"/lib/ptipc/*.jar         | there is no jar in DIR/an  installation/lib/ptipc: install ptipc again",
        "cp \"$I/lib/ptipc/ptipc-0.jar\" \"$I/lib/ptipc/ptipc-1.jar\" | there are two versions in DIR/an  installation/lib/ptipc: remove the jar of one",
        "java exit; mkdir -p \"$I/lib/ptipc/runtime/bin\"; cp jdk/bin/java \"$I/lib/ptipc/runtime/bin\" | needs Java 17 or later, and DIR/an  installation/lib/ptipc/runtime/bin/java tells no version: install ptipc again",
      })
  void one_sentence_says_what_is_wrong(String situation, String sentence) throws Exception {
    Run run = shell(situation + "; \"$I/bin/ptipc\" --version");

    assertThat(run)
        .isEqualTo(new Run(3, "", "ptipc: " + sentence.replace("DIR", folder.toString()) + "\n"));
  }

  /** Before anything is made of it, and each time. */
  @Test
  void half_a_jar_is_told_from_findings() throws Exception {
    Run run =
        shell(
            "export XDG_CACHE_HOME=$PWD/cache; printf PK >\"$I/lib/ptipc/ptipc-0.jar\";"
                + " \"$I/bin/ptipc\" --version; \"$I/bin/ptipc\" --version;"
                + " code=$?; find cache -name '*.jsa*'; exit $code");

    String jar = folder.resolve("an  installation/lib/ptipc/ptipc-0.jar").toString();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .hasSize(4)
        .filteredOn(line -> line.startsWith("ptipc: "))
        .hasSize(2)
        .allMatch(line -> line.endsWith(jar + ", for the reason above: install ptipc again"));
    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Nothing but a Java; where nothing can be kept; where what is kept is none of this Java's.
        "PATH=",
        "export XDG_CACHE_HOME=$PWD; PATH=",
        "unset HOME XDG_CACHE_HOME",
        "unset XDG_CACHE_HOME; HOME=/proc",
        "export XDG_CACHE_HOME=$PWD; mkdir -p \"ptipc$I/bin\"; . \"$J/release\"; echo none >\"ptipc$I/bin/ptipc-0.$JAVA_VERSION.jsa\"",
      })
  void it_starts_all_the_same(String situation) throws Exception {
    Run run = shell(situation + "; \"$I/bin/ptipc\" --version");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("ptipc ");
    assertThat(run.exit()).isZero();
  }

  /** Each in a folder of its own, as the archives to download are. */
  @Test
  void versions_stand_side_by_side() throws Exception {
    Run run =
        shell(
            "cp -R \"$I\" other; mv other/lib/ptipc/ptipc-0.jar other/lib/ptipc/ptipc-1.jar;"
                + " mkdir links; ln -s ../other/bin/ptipc links/ptipc;"
                + " \"$I/bin/ptipc\" --version && other/bin/ptipc --version && links/ptipc --version");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(3);
  }
}
