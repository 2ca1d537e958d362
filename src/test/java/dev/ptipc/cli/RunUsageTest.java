package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ptipc run} says of a command line that makes no sense. */
class RunUsageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-- sh | which transports? --client NAMES or --server NAMES is missing",
        "--server a --bind b-127.0.0.1:9 -- sh | --bind for `b`, which --server does not name",
        "--server a,b --bind a-127.0.0.1:9 --bind a-127.0.0.1:8 -- sh |"
            + " --bind for `a` for the second time",
        "--server a --bind a:9 -- sh | --bind takes NAME-ADDRESS:PORT, not `a:9`",
        "--server a --bind -127.0.0.1:9 -- sh | --bind takes NAME-ADDRESS:PORT, not `-127",
        "--client a --bind a-127.0.0.1:9 -- sh | --bind goes with --server",
        "--server a --proxy http://127.0.0.1:9 -- sh | --proxy goes with --client",
        "--server a --option a=b -- sh | --option takes NAME:K=V, not `a=b`"
      })
  void what_makes_no_sense_is_told_before_anything_is_started(String arguments, String told) {
    StringWriter err = new StringWriter();

    int exit = Main.run(new PrintWriter(err, true), ("run " + arguments).split(" ", -1));

    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).startsWith("ptipc: " + told);
    assertThat(exit).isEqualTo(2);
  }
}
