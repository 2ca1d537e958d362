package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ptipc generate} says of a command line that makes no sense. */
class GenerateUsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lines -n 0 | -n takes 1 to 9223372036854775807, not 0",
        "lines -n many | many",
        "lines --seed x | x",
        "lines --case -1 | --case takes 1 to 9223372036854775807, not -1",
        "lines --case 1 -n 2 | --case does not go with -n or --shard",
        "lines --shard 3/2 | --shard takes I/N with I from 1 to N, not 3/2",
        "lines --shard 0/2 | --shard takes I/N with I from 1 to N, not 0/2",
        "lines --verdict good | there is no verdict `good`; there are message, ok,",
        "lines --verdict CMETHOD --max-len 14 | the shortest CMETHOD has 15 bytes",
        "lines --verdict violation --max-len 2 | no violation of 2 bytes or less was found",
        "lines --verdict CMETHOD --uniform 14 | no CMETHOD has 14 bytes",
        "lines --verdict ok --uniform 14 | no automaton counts the lines that are ok",
        "lines --uniform 513 | --uniform takes 0 to 512, not 513",
        "lines --max-len 65537 | --max-len takes 0 to 65536, not 65537",
        "lines --uniform 9 --max-len 9 | --max-len does not go with --uniform,",
        "lines --uniform 9 --rule line/host | --uniform, --rule and --mutants-of are three ways",
        "lines --rule line/nothing | there is no rule `line/nothing` about lines",
        "lines --rule line/host --verdict ok | --rule says what is wrong, so --verdict cannot",
        "lines --rule line/no-newline | a line without LF can only stand alone,",
        "lines --distance 2 | --distance without --mutants-of",
        "lines --mutants-of /dev/null | /dev/null has no lines to change",
        "lines --format files | --format files without --output FOLDER",
        "sessions --seed x | x",
        "sessions -n 0 | -n takes 1 to 9223372036854775807, not 0",
        "sessions --clause 3.3.1-FOO | there is no clause `3.3.1-FOO`",
        "sessions --clause 3.3.2-PROXYDONE-2 | no session can break 3.3.2-PROXYDONE-2: nothing",
        "sessions --clause 3.3.2-PROXY-2 --env TOR_PT_CLIENT_TRANSPORTS=a |"
            + " 3.3.2-PROXY-2 cannot be broken in this environment: TOR_PT_PROXY is not set",
        "sessions --clause 3.3.2-PROXY-2 --each | mutually exclusive",
        "sessions --list --seed 1 | --list goes with no other option",
        "sessions -n 2 --format transcript | --format transcript is for one session",
        "sessions --format files | --format files without --output FOLDER",
        "suite | --edges",
        "suite --edges --pairs | --pairs"
      })
  void what_makes_no_sense_is_told_before_anything_is_written(String arguments, String told) {
    StringWriter err = new StringWriter();

    int exit = Main.run(new PrintWriter(err, true), ("generate " + arguments).split(" ", -1));

    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString())
        .startsWith("ptipc: ")
        .contains(told)
        .contains("\nTry `ptipc generate " + arguments.split(" ", -1)[0] + " --help`.")
        .doesNotContain("Exception");
    assertThat(exit).isEqualTo(2);
  }
}
