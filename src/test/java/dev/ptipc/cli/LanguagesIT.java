package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.cli.Cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A.9: the system's sentences, and Java's, are in the language of the user. Where a locale is not
 * installed, it is as C.
 */
@Tag("slow")
class LanguagesIT {

  @TempDir private Path folder;

  private Run shell(String locale, String script) throws Exception {
    return new Cli(folder).env("LC_ALL", locale).shell(script);
  }

  @ParameterizedTest
  @ValueSource(strings = {"C.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "C"})
  void what_the_system_says_is_known_in_every_language(String locale) throws Exception {
    String code = "; echo $? >&2; } | head -n 1 >/dev/null";
    assertThat(shell(locale, "{ \"$@\" generate lines -n 100000" + code).err()).isEqualTo("141\n");
    assertThat(shell(locale, "\"$@\" explain >&-")).isEqualTo(new Run(141, "", ""));
    assertThat(shell(locale, "\"$@\" explain >/dev/full").err())
        .isEqualTo("ptipc: standard output: no space left on device\n");
    assertThat(shell(locale, "\"$@\" check /dev/null/x . /; \"$@\" check --env-file /").err())
        .isEqualTo(
            """
            ptipc: /dev/null/x: not a directory on the way there
            ptipc: .: is a directory
            ptipc: /: is a directory
            ptipc: cannot read /: is a directory
            """);
    assertThat(shell(locale, "\"$@\" run --client a --record / -- true").err())
        .startsWith("ptipc: cannot write /: is a directory\n");
    assertThat(shell(locale, "\"$@\" run --client a /dev/null /error=2,").err())
        .isEqualTo("ptipc: cannot start /dev/null: permission denied\n");
    assertThat(shell(locale, "\"$@\" run --client a '/error=13, x'").err())
        .isEqualTo("ptipc: cannot start /error=13, x: no such program\n");
    assertThat(shell(locale, "\"$@\" CHECK --role CLIENT").err()).contains("no command `CHECK`");
    assertThat(shell(locale, "\"$@\" check --format SARIF </dev/null").err()).isEmpty();
  }
}
