package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Corpus;
import dev.ptipc.check.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines judged on several threads, against the same lines judged one after the other. */
class ParallelLinesTest {
  private static class Events implements TranscriptListener {
    final List<Object> all = new ArrayList<>();
    final FileLines lines;

    Events(FileLines lines) {
      this.lines = lines;
    }

    @Override
    public void stdoutBegins(long fileLine, long offset) {
      lines.stdoutBegins(fileLine);
      all.add("stdout at " + offset);
    }

    @Override
    public void line(CheckedLine line) {
      all.add(new CheckedLine(copy(line), line.message(), line.diagnostics()));
      all.add(lines.of(line));
    }

    private static dev.ptipc.source.Line copy(CheckedLine checked) {
      var line = checked.line();
      return new dev.ptipc.source.Line(
          line.number(), line.offset(), line.bytes().copy(), line.ending());
    }

    @Override
    public void finding(Finding finding) {
      all.add(finding);
      all.add(lines.of(finding));
    }

    @Override
    public void recorded(String text) {
      all.add(text);
    }
  }

  private static final class SplitEvents extends Events implements TranscriptListener.Splitter {
    int parts;
    long mostFindings;

    SplitEvents() {
      super(new FileLines());
    }

    @Override
    public TranscriptListener.Part part() {
      parts++;
      List<Object> whole = all;
      final class Part extends Events implements TranscriptListener.Part {
        Part() {
          super(SplitEvents.this.lines);
        }

        @Override
        public void join() {
          long findings = all.stream().filter(Finding.class::isInstance).count();
          mostFindings = Math.max(mostFindings, findings);
          whole.addAll(all);
        }
      }
      return new Part();
    }
  }

  private static List<Object> expected(byte[] input, int limit) throws IOException {
    Events events = new Events(new FileLines());
    TranscriptCheck.read(
        new ByteArrayInputStream(input), TranscriptCheck.Settings.lines(limit), events);
    return events.all;
  }

  private static List<Object> split(byte[] input, int limit, int segment, int piece)
      throws IOException {
    SplitEvents events = new SplitEvents();
    try (ParallelLines lines = new ParallelLines(limit, segment, events)) {
      for (int at = 0; at < input.length; at += piece) {
        byte[] part = Arrays.copyOfRange(input, at, Math.min(at + piece, input.length));
        lines.feed(part, part.length);
        Arrays.fill(part, (byte) '#');
      }
      lines.finish();
    }
    return events.all;
  }

  /** What there is to say of lines may be hundreds of times as long as they are. */
  @ParameterizedTest
  @ValueSource(ints = {8191, 8192, 8193, 16_384, 300_000})
  void of_short_lines_no_more_are_judged_at_once(int count) throws IOException {
    byte[] input = ("\n".repeat(count) + "VERSION 1").getBytes(StandardCharsets.US_ASCII);
    SplitEvents events = new SplitEvents();
    try (ParallelLines lines = new ParallelLines(1024, ParallelLines.SEGMENT, events)) {
      lines.feed(input, input.length);
      lines.finish();
    }
    assertThat(events.all).isEqualTo(expected(input, 1024));
    assertThat(events.mostFindings).isLessThanOrEqualTo(8193);
  }

  /** The corpus until it has so many bytes. */
  private static byte[] corpus(int length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (out.size() < length) {
      for (byte[] line : Corpus.lines()) {
        out.writeBytes(line);
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  @Property(tries = 500)
  void any_bytes_are_told_as_one_after_the_other(
      @ForAll @Size(max = 120) List<@IntRange(max = 9) Integer> kinds,
      @ForAll @IntRange(min = 1, max = 9) int limit,
      @ForAll @IntRange(min = 1, max = 12) int more,
      @ForAll @IntRange(min = 1, max = 30) int piece)
      throws IOException {
    byte[] input = new byte[kinds.size()];
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) "AB \n\n\r=\u0000\u000B\u008A".charAt(kinds.get(i));
    }
    assertThat(split(input, limit, limit + more, piece)).isEqualTo(expected(input, limit));
  }

  @Test
  void a_segment_may_end_before_at_and_after_any_byte_of_a_line() throws IOException {
    String line = "LOG SEVERITY=error MESSAGE=\"\\303\\251\"\r\nFOO\n" + "X".repeat(70) + "\n\nBAR";
    byte[] input = line.getBytes(StandardCharsets.US_ASCII);
    for (int segment = 61; segment < 2 * input.length; segment++) {
      assertThat(split(input, 60, segment, 1000)).as("%d", segment).isEqualTo(expected(input, 60));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "A", "A\n", "\r\n", "\n\n\n", "VERSION 1\r"})
  void small_inputs(String text) throws IOException {
    byte[] input = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(split(input, 3, 4, 2)).isEqualTo(expected(input, 3));
  }

  @Test
  void the_corpus_over_and_over() throws IOException {
    byte[] input = corpus(2_000_000);
    assertThat(split(input, 65_536, 70_000, 65_536)).isEqualTo(expected(input, 65_536));
  }

  @Test
  void a_transcript_with_a_header_has_the_lines_of_the_file() throws IOException {
    byte[] body = corpus(600_000);
    String header = "# ptipc transcript 1\n# stdout: " + body.length + " bytes\n";
    byte[] start = header.getBytes(StandardCharsets.US_ASCII);
    byte[] end = "# stderr: 0 bytes\nmore".getBytes(StandardCharsets.US_ASCII);
    byte[] input = Arrays.copyOf(start, start.length + body.length + end.length);
    System.arraycopy(body, 0, input, start.length, body.length);
    System.arraycopy(end, 0, input, start.length + body.length, end.length);
    SplitEvents events = new SplitEvents();

    TranscriptCheck.readInParallel(
        new ByteArrayInputStream(input), TranscriptCheck.Settings.lines(65_536), events);

    assertThat(events.parts).isGreaterThan(2);
    assertThat(events.all).isEqualTo(expected(input, 65_536)).contains("stdout at " + start.length);
  }

  private static InputStream brokenAfter(byte[] begun) {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("broken");
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(begun), broken);
  }

  @Test
  void input_that_breaks_off_is_told_up_to_its_last_whole_line() throws IOException {
    byte[] input = corpus(600_000);
    InputStream in = brokenAfter(Arrays.copyOf(input, input.length + 5));
    SplitEvents events = new SplitEvents();

    assertThatThrownBy(
            () ->
                TranscriptCheck.readInParallel(in, TranscriptCheck.Settings.lines(65_536), events))
        .hasMessage("broken");
    assertThat(events.all).isEqualTo(expected(input, 65_536));
  }

  @Test
  void that_it_breaks_off_is_told_also_where_nothing_can_be_written() throws IOException {
    IOException full = new IOException("full");
    class Full extends Events implements TranscriptListener.Splitter, TranscriptListener.Part {
      Full() {
        super(new FileLines());
      }

      @Override
      public TranscriptListener.Part part() {
        return this;
      }

      @Override
      public void join() {
        throw new UncheckedIOException(full);
      }
    }
    InputStream in = brokenAfter(corpus(1000));

    assertThatThrownBy(
            () ->
                TranscriptCheck.readInParallel(
                    in, TranscriptCheck.Settings.lines(65_536), new Full()))
        .isInstanceOf(IOException.class)
        .hasMessage("broken")
        .hasSuppressedException(full);
  }

  @Test
  void what_goes_wrong_in_a_thread_goes_wrong_for_the_reader() throws IOException {
    whatGoesWrong(false);
    whatGoesWrong(true);
  }

  private static void whatGoesWrong(boolean inReader) throws IOException {
    Thread reader = Thread.currentThread();
    for (Exception wrong : List.of(new IOException("full"), new IllegalStateException("mistake"))) {
      class Failing extends Events implements TranscriptListener.Splitter, TranscriptListener.Part {
        Failing() {
          super(new FileLines());
        }

        @Override
        public TranscriptListener.Part part() {
          return new Failing();
        }

        @Override
        public void line(CheckedLine line) {
          if ((Thread.currentThread() == reader) != inReader) {
            return;
          }
          if (wrong instanceof IOException io) {
            throw new UncheckedIOException(io);
          }
          throw (RuntimeException) wrong;
        }

        @Override
        public void join() {}
      }
      InputStream in = new ByteArrayInputStream(corpus(6_000_000));
      assertThatThrownBy(
              () ->
                  TranscriptCheck.readInParallel(
                      in, TranscriptCheck.Settings.lines(65_536), new Failing()))
          .isSameAs(wrong);
    }
  }
}
