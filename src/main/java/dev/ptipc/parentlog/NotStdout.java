package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.source.Span;
import dev.ptipc.transcript.FileHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a log or a torrc from the stdout of a transport: no line of it begins with a keyword, and
 * some line has the form of a log or of torrc, or each has a time before it.
 *
 * @param finding what it is instead; null for what may be stdout
 * @param rest the file from its first byte on
 */
public record NotStdout(@Nullable Finding finding, InputStream rest) {

  private static final Rule RULE =
      new Rule(
          "source/not-stdout",
          Severity.ERROR,
          List.of(),
          "file that is not the stdout of a transport",
          "When a transport does not work, what people have is usually a log of its"
              + " parent or a torrc. If that were read as the stdout of a transport, every line"
              + " would be wrong. `ptipc diagnose` reads such files. With --force the file is"
              + " read as stdout all the same.");

  private static final String FOREIGN =
      "a log of a program that ptipc does not know, and not what a transport wrote to its stdout;"
          + " --force has it checked all the same";

  private static final String REPORT =
      "a report that ptipc wrote for people, and not what a transport wrote to its stdout; the"
          + " transcript beside it can be checked";

  /**
   * The rule.
   *
   * @return a list of one
   */
  public static List<Rule> all() {
    return List.of(RULE);
  }

  /**
   * Reads the beginning of a file: no further than to the first line that begins with a keyword.
   *
   * @param in the file or pipe; not closed
   * @return what it is not
   * @throws IOException when reading fails, and for a log or a report of which nothing more is
   *     known
   */
  public static NotStdout of(InputStream in) throws IOException {
    FileHead head = FileHead.read(requireNonNull(in, "in"));
    byte[] read = head.toArray();
    return new NotStdout(head.isStdout() ? null : of(read), new BegunStream(read, read.length, in));
  }

  /** By the beginning of a file without a keyword. */
  private static @Nullable Finding of(byte[] head) throws IOException {
    Diagnoser reader = new Diagnoser(new Mask(false));
    reader.feed(head, 0, head.length);
    Kind kind = reader.finish(null).kind();
    if (kind == Kind.UNKNOWN && reader.isReport()) {
      throw new IOException(REPORT);
    }
    if (kind == Kind.UNKNOWN && reader.isLog()) {
      throw new IOException(FOREIGN);
    }
    if (kind == Kind.UNKNOWN || kind == Kind.STDOUT) {
      return null;
    }
    String message = "this is " + kind.text() + ", and not what a transport wrote to its stdout";
    String help = "`ptipc diagnose` reads such a file; --force has it checked as stdout";
    return Finding.ofSession(RULE.at(Span.at(0), message, help));
  }
}
