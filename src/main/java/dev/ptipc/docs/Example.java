package dev.ptipc.docs;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.Transcripts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a transport wrote in some environment, and what there is to say about it. */
public final class Example {

  private final String title;
  private final Session session;
  private final @Nullable String parent;
  private final boolean inPart;
  private final int limit;
  private final byte[] script;
  private final byte[] file;
  private final List<String> statuses;
  private final List<String> expected;

  /** What has been read. */
  Example(ExampleReader read) {
    title = read.title;
    session =
        new Session(
            read.role,
            read.environment,
            Bytes.of(read.stdout.toByteArray()),
            Bytes.of(read.stderr.toByteArray()),
            read.exit,
            List.of());
    parent = read.parent;
    inPart = read.inPart;
    limit = read.limit;
    script = read.script.toByteArray();
    file = read.file.toByteArray();
    statuses = List.copyOf(read.statuses);
    expected = List.copyOf(read.expected);
  }

  /**
   * A finding as an example's expectation is written.
   *
   * @param finding the finding
   * @return such as {@code error line/host 3.3.2-CMETHOD-2 1:19-22}
   */
  public static String expectation(Finding finding) {
    Place place = finding.place();
    String columns =
        (finding.diagnostic().span().start() + 1) + "-" + (finding.diagnostic().span().end() + 1);
    String where =
        switch (place.in()) {
          case STDOUT -> place.line() + ":" + columns;
          case STDERR -> "err " + place.line() + ":" + columns;
          case HEADER -> "header " + place.line() + ":" + columns;
          case ENVIRONMENT -> "env " + place.variable() + ":" + columns;
          case SESSION -> "session";
        };
    String clause = finding.diagnostic().clause();
    return String.join(
        " ",
        finding.diagnostic().severity().word(),
        finding.diagnostic().rule().id(),
        clause == null ? "-" : clause,
        where);
  }

  /**
   * What it shows.
   *
   * @return a sentence
   */
  public String title() {
    return title;
  }

  /**
   * What the transport was given, what it wrote, how it ended.
   *
   * @return with the role that was told, and an empty environment when that is not known
   */
  public Session session() {
    return session;
  }

  /**
   * The parent of which is asked what it will do.
   *
   * @return its name, as {@code check --parent} takes it; null for none
   */
  public @Nullable String parent() {
    return parent;
  }

  /**
   * The longest line allowed.
   *
   * @return bytes
   */
  public int limit() {
    return limit;
  }

  /**
   * The transport itself, where it has to be run.
   *
   * @return lines of sh; empty when only its output is told
   */
  public byte[] script() {
    return script.clone();
  }

  /**
   * Whether the file is told as it is, header included.
   *
   * @return true when {@link #transcript} is all that there is
   */
  public boolean isFile() {
    return file.length > 0;
  }

  /**
   * Whether {@link #transcript} has a header.
   *
   * @return true when more than stdout is told
   */
  public boolean hasHeader() {
    boolean isStdout =
        session.isStdoutOnly() || (inPart && session.stderr().isEmpty() && session.exit() == null);
    return isFile() || !isStdout;
  }

  /**
   * The whole as a file: a transcript when more than stdout is told, else raw stdout.
   *
   * @return what {@code ptipc check} can read
   */
  public byte[] transcript() {
    if (isFile()) {
      return file.clone();
    }
    return (hasHeader() ? Transcripts.write(session) : session.stdout()).toArray();
  }

  /**
   * What {@link #transcript} is to be checked by, as a session.
   *
   * @return role, longest line and variables as they were told
   */
  public TranscriptCheck.Settings settings() {
    return new TranscriptCheck.Settings(limit, false, session.role(), session.environment());
  }

  /**
   * The status of each line of stdout, where it is told.
   *
   * @return as many as there are lines, or none
   */
  public List<String> statuses() {
    return statuses;
  }

  /**
   * All that is found, in order.
   *
   * @return as {@link #expectation} writes it
   */
  public List<String> expected() {
    return expected;
  }
}
