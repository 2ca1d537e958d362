package dev.ptipc.peers.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a target does at one line is a finding of that line, and the other lines are asked. */
@Tag("slow")
class BadTargetsTest {

  private static final Duration SHORT = Duration.ofMillis(1500);

  @TempDir private Path folder;

  /** Says ok to every line, but does something else at SMETHODS DONE. */
  private String at(String action) throws IOException {
    Path script = Files.createTempFile(folder, "target", ".sh");
    Files.writeString(
        script,
        """
        ok='{"status":"ok"}'
        n=0
        while IFS= read -r line; do
          n=$((n + 1))
          case $line in 'SMETHODS DONE') %s ;; esac
          echo "$ok"
        done
        """
            .formatted(action),
        StandardCharsets.US_ASCII);
    return "exec sh '" + script + "'";
  }

  /** Good lines with the one in their middle, and one at the end that is not ok. */
  private static List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>(Collections.nCopies(50, Parsers.VERSION));
    lines.add("SMETHODS DONE".getBytes(StandardCharsets.US_ASCII));
    lines.addAll(Collections.nCopies(50, Parsers.DONE));
    lines.add("PROXY".getBytes(StandardCharsets.US_ASCII));
    return lines;
  }

  private static List<Arguments> actions() {
    return List.of(
        Arguments.of("echo bye >&2; exit 3", "crash", "exit code 3, stderr: bye\\x0a"),
        Arguments.of("kill -9 $$", "crash", "exit code 137"),
        Arguments.of("printf '{\"status\":'; exit 0", "crash", "exit code 0"),
        Arguments.of("sleep 60", "hang", "no answer within 1500 ms"),
        Arguments.of("sleep 2", "hang", "no answer within 1500 ms"),
        Arguments.of("exec sleep 60 >&-", "crash", "stdout closed"),
        Arguments.of("tr '\\000' y </dev/zero", "flood", "an answer of more than 1048576 bytes"),
        Arguments.of("echo VERSION 1; continue", "garbage", "no JSON: `VERSION 1`"),
        Arguments.of("yes", "garbage", "no JSON: `y`"),
        Arguments.of(
            "echo '{\"status\":\"fine\"}'; continue",
            "garbage",
            "no known status in `{\"status\":\"fine\"}`"),
        Arguments.of("echo '[]'; continue", "garbage", "no known status in `[]`"),
        Arguments.of("printf '\\033[2J\\n'; continue", "garbage", "no JSON: `\\x1b[2J`"),
        Arguments.of("echo; continue", "garbage", "an empty line"),
        Arguments.of("echo \"$ok\"", "twice", "more answers than lines"),
        Arguments.of("echo \"$ok\"; echo \"$ok\"", "twice", "more answers than lines"),
        Arguments.of("yes \"$ok\"", "twice", "more answers than lines"),
        Arguments.of(
            "echo '{\"status\":\"ok\",\"line\":7}'; continue",
            "out of step",
            "the answer to line 7 where 1 is expected"),
        Arguments.of(
            "echo '{\"status\":\"ok\",\"line\":\"x\"}'; continue",
            "out of step",
            "the answer to line \"x\" where 1 is expected"),
        Arguments.of(
            "echo '{\"status\":\"ok\",\"line\":1.5}'; continue",
            "out of step",
            "the answer to line 1.5 where 1 is expected"));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void isAFinding(String action, String verdict, String detail) throws Exception {
    ComparisonResult result = Parsers.compare(lines(), SHORT, at(action));

    assertThat(result.causes())
        .satisfiesExactlyInAnyOrder(
            cause -> {
              assertThat(cause.other().word()).isEqualTo(verdict);
              assertThat(cause.witness().text()).isEqualTo("SMETHODS DONE");
              assertThat(cause.says()).isEqualTo(Verdict.OK);
              assertThat(cause.detail()).isEqualTo(detail);
              assertThat(cause.lines()).isEqualTo(1);
            },
            cause -> {
              assertThat(cause.other()).isEqualTo(Verdict.OK);
              assertThat(cause.witness().text()).isEqualTo("PROXY");
            });
    assertThat(result.lines()).isEqualTo(102);
    assertThat(result.targets().get(0).restarts()).isPositive();
    assertThat(result.targets().get(0).givenUp()).isNull();
  }

  /** Wherever the line stands, and though it is the next one that is not answered. */
  @Test
  void whatItDoesBehindItsAnswerIsAFindingOfThatLine() throws Exception {
    String dies = at("echo \"$ok\"; kill -ABRT $$");
    List<byte[]> last = new ArrayList<>(lines().subList(0, 51));
    List<byte[]> lastOfManyAskedTogether = new ArrayList<>(lines().subList(19, 83));

    for (List<byte[]> lines : List.of(lines().subList(0, 101), last, lastOfManyAskedTogether)) {
      assertThat(Parsers.compare(lines, SHORT, dies).causes())
          .singleElement()
          .satisfies(
              cause -> {
                assertThat(cause.other()).isEqualTo(Verdict.CRASH);
                assertThat(cause.witness().text()).isEqualTo("SMETHODS DONE");
                assertThat(cause.detail()).isEqualTo("after its answer: exit code 134");
              });
    }
  }

  /** Such a line is asked to learn what it gets right; others come about in making one shorter. */
  @Test
  void whatItDoesAtALineThatNobodyGaveIsAFinding() throws Exception {
    String dies =
        "while IFS= read -r line; do case $line in *CMETHODS*) kill -ABRT $$ ;; esac;"
            + " echo '{\"status\":\"malformed\"}'; done";

    ComparisonResult result =
        Parsers.compare(Parsers.lines("VERSION-ERROR \r!", "CMETHOD-ERROR a b"), SHORT, dies);

    assertThat(result.causes())
        .filteredOn(cause -> cause.other() == Verdict.CRASH)
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.witness().text()).isEqualTo("CMETHODS");
              assertThat(cause.detail())
                  .isEqualTo("exit code 134, at a line that was asked besides");
            });
  }

  /** Only `CMETHOD-ERROR` becomes so short, since no line that is asked to learn from does. */
  @Test
  void whatItDoesAtALineThatIsMadeShorterIsAFinding() throws Exception {
    String dies =
        "while IFS= read -r line; do case $line in 'CMETHOD-ERROR a a') kill -ABRT $$ ;; esac;"
            + " echo '{\"status\":\"malformed\"}'; done";

    ComparisonResult result = Parsers.compare(Parsers.lines("CMETHOD-ERROR b cd"), SHORT, dies);

    assertThat(result.causes())
        .extracting(cause -> cause.other().word() + " " + cause.witness().text())
        .contains("crash CMETHOD-ERROR a a");
  }

  @Test
  void oneThatIsNotThereDoesNotStart() {
    assertThatThrownBy(() -> Parsers.compare(lines(), SHORT, "exec ./no-such-parser"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("the target `exec ./no-such-parser` does not start: exit code 127");
  }

  /** One that has a line to blame has started, and may well answer others. */
  @Test
  void oneThatDiesAtTheFirstLineIsAskedTheRest() throws Exception {
    String dies =
        "while IFS= read -r line; do [ ${#line} -gt 19 ] || kill -ABRT $$;"
            + " echo '{\"status\":\"ignored\"}'; done";

    ComparisonResult result =
        Parsers.compare(
            Parsers.lines("a word that is not known", "and another, longer"), SHORT, dies);

    assertThat(result.causes())
        .extracting(cause -> cause.other().word() + " " + cause.witness().text())
        .contains("crash VERSION 1");
    assertThat(result.lines()).isEqualTo(2);
  }

  @Test
  void oneThatEndsWhateverItIsAskedDoesNotStart() {
    for (String ends : List.of("exit 2", "read line; exit 0", "kill -SEGV $$", "true")) {
      assertThatThrownBy(() -> Parsers.compare(lines(), SHORT, ends))
          .hasMessageStartingWith("the target `" + ends + "` does not start: exit code ");
    }
  }

  @Test
  void oneThatKeepsItsAnswersBackIsGivenUp() throws Exception {
    ComparisonResult result = Parsers.compare(lines(), SHORT, "cat >/dev/null");

    assertThat(result.causes())
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.other()).isEqualTo(Verdict.HANG);
              assertThat(cause.witness().text()).isEqualTo("VERSION 1");
            });
    assertThat(result.targets().get(0).givenUp()).startsWith("no answer to its first line, ");
    assertThat(result.lines()).isZero();
  }

  @Test
  void oneThatReadsNoMoreIsAFinding() throws Exception {
    byte[] line = ("ENV-ERROR " + "a".repeat(100)).getBytes(StandardCharsets.US_ASCII);
    List<byte[]> lines = Collections.nCopies(5000, line);
    String once = "read line; echo '{\"status\":\"ok\"}'; sleep 60";

    ComparisonResult result = Parsers.compare(lines, SHORT, once);

    assertThat(result.causes()).singleElement().extracting(Cause::other).isEqualTo(Verdict.HANG);
    assertThat(result.targets().get(0).givenUp()).isEqualTo("no answer in time, 3 times");
  }

  @Test
  void oneThatAlwaysCrashesIsGivenUp() throws Exception {
    String once = "read line; echo '{\"status\":\"ok\"}'; read line; exit 1";

    ComparisonResult result = Parsers.compare(lines(), SHORT, once);

    assertThat(result.causes())
        .extracting(Cause::other)
        .contains(Verdict.CRASH)
        .doesNotContain(Verdict.HANG, Verdict.OUT_OF_STEP);
  }

  /** An answer that depends on what was asked before is not an opinion about a line. */
  @Test
  void answersThatChangeAreOutOfStep() throws Exception {
    String counting =
        """
        n=0; while IFS= read -r line; do
        n=$((n + 1)); s=ok; [ $n = 20 ] && s=malformed; echo "{\\"status\\":\\"$s\\"}"; done
        """;

    ComparisonResult result =
        Parsers.compare(Collections.nCopies(30, Parsers.VERSION), SHORT, counting);

    assertThat(result.causes())
        .singleElement()
        .satisfies(
            cause -> {
              assertThat(cause.other()).isEqualTo(Verdict.OUT_OF_STEP);
              assertThat(cause.detail())
                  .isEqualTo("`malformed` among other lines, and not when asked alone");
            });
  }
}
