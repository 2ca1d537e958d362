package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.PtIpc;
import dev.ptipc.check.Status;
import dev.ptipc.fuzz.line.GeneratedLines;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D.9, D.10: what a target gets wrong is named, a row for each cause and with its own clause. */
@Tag("slow")
class NamedFaultsTest {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static List<byte[]> lines(long random) {
    GeneratedLines generated = new GeneratedLines(random, 1);
    List<byte[]> lines = new ArrayList<>();
    for (long number = 0; number < generated.size(); number++) {
      generated.line(number).ifPresent(lines::add);
    }
    return lines;
  }

  private static List<String> rows(List<byte[]> lines, String... faults) throws Exception {
    ComparisonResult result =
        Parsers.compare(lines, PATIENCE, Parsers.java(FaultyTarget.class, faults));
    return result.causes().stream()
        .map(cause -> Whereabouts.construct(cause) + " " + cause.clause())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "octal | an octal escape E-11",
        "backslash-comma | an escaped backslash before a comma of ARGS 3.3.3-ARGS-2",
        "comma-splits | an escaped comma in ARGS 3.3.3-ARGS-2",
        "unknown | an unknown keyword 3.3-UNKNOWN-1",
        "ipv6 | an IPv6 address 3.3.3-SMETHOD-2",
        "bridge | the transport name `bridge` 3.1-NAME-1",
        "mapped | '`CMETHOD` with an IPv4-mapped loopback address 3.3.2-CMETHOD-6'",
        "log-status | `LOG` 3.3.4-LOG-1; `STATUS` 3.3.5-STATUS-1",
        "cr | a CR before the LF E-15"
      })
  void each_fault_is_a_row_of_its_own(String fault, String rows) throws Exception {
    assertThat(rows(lines(0), fault)).containsExactlyInAnyOrder(rows.split("; ", -1));
  }

  /** Where one fault hides another, the target does not say the same of both. */
  @Test
  void all_at_once_are_told_apart() throws Exception {
    assertThat(
            rows(
                lines(10_000),
                "octal",
                "backslash-comma",
                "comma-splits",
                "unknown",
                "mapped",
                "ipv6",
                "bridge",
                "log-status",
                "cr"))
        .containsExactlyInAnyOrder(
            "an octal escape E-11",
            "an escaped backslash before a comma of ARGS 3.3.3-ARGS-2",
            "an escaped comma in ARGS 3.3.3-ARGS-2",
            "an unknown keyword 3.3-UNKNOWN-1",
            "`CMETHOD` with an IPv4-mapped loopback address 3.3.2-CMETHOD-6",
            "an IPv6 address 3.3.3-SMETHOD-2",
            "the transport name `bridge` 3.1-NAME-1",
            "`LOG` 3.3.4-LOG-1",
            "`STATUS` 3.3.5-STATUS-1",
            "a CR before the LF E-15");
  }

  @Test
  void one_without_a_fault_has_no_row() throws Exception {
    assertThat(rows(lines(0))).isEmpty();
  }

  /** D.8. */
  @Test
  void one_line_is_enough_to_name_what_is_refused() throws Exception {
    assertThat(rows(Parsers.lines("FOO bar"), "unknown"))
        .containsExactly("an unknown keyword 3.3-UNKNOWN-1");
  }

  /** D.8: one that dies there is still asked all the rest. */
  @Test
  void one_that_dies_at_unknown_keywords_is_asked_the_rest() throws Exception {
    String dies =
        "while IFS= read -r l; do case $l in [CS]METHOD*|VERSION*|*ERROR*|PROXY*|LOG*|STATUS*)"
            + " echo '{\"status\":\"accepted\"}' ;; *) exit 1 ;; esac; done";
    List<byte[]> some = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      some.addAll(Parsers.lines("FOO" + i, "BAR x" + i, "VERSION 1", "CMETHODS DONE"));
    }

    ComparisonResult result = Parsers.compare(some, PATIENCE, dies);

    assertThat(result.targets().get(0).givenUp()).isNull();
    assertThat(result.targets().get(0).leftOut().toString())
        .contains("lines with an unknown keyword not asked, since it crashes there");
    assertThat(result.causes())
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.other()).isEqualTo(Verdict.CRASH);
              assertThat(cause.clause()).isEqualTo("3.3-UNKNOWN-1");
            });
  }

  /** As many good lines as bad ones, each construct among them. */
  @Test
  void the_usual_lines_are_good_as_often_as_bad() {
    List<byte[]> lines = lines(10_000);
    List<byte[]> good =
        lines.stream()
            .filter(line -> line.length < 300)
            .filter(
                line -> {
                  // They are made as bad ones where a CR is one of their bytes.
                  Line made = new Line(1, 0, Bytes.of(line), Line.Ending.LF);
                  Status status = new PtIpc().check(made).status();
                  return status == Status.OK || status == Status.UNKNOWN;
                })
            .toList();

    assertThat(good.size() * 2).isBetween(lines.size() * 9 / 10, lines.size() * 12 / 10);
    for (Construct construct : Constructs.list()) {
      assertThat(good.stream().filter(construct::isIn).count())
          .as(construct.name())
          .isGreaterThan(construct.generality() == 1 ? 1 : 2);
    }
  }
}
