package dev.ptipc.docs;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Escapes;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a transport wrote in some environment, and what there is to say about it. */
public final class Example {

  private final String title;
  private final @Nullable Role role;
  private final @Nullable String exit;
  private final boolean inPart;
  private final int limit;
  private final Map<String, Bytes> environment;
  private final byte[] stdout;
  private final byte[] stderr;
  private final byte[] script;
  private final byte[] file;
  private final List<String> statuses;
  private final List<String> expected;

  /** What has been read. */
  Example(ExampleReader read) {
    title = read.title;
    role = read.role;
    exit = read.exit;
    inPart = read.inPart;
    limit = read.limit;
    environment = Collections.unmodifiableMap(read.environment);
    stdout = read.stdout.toByteArray();
    stderr = read.stderr.toByteArray();
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
   * The role that was told.
   *
   * @return null when none was
   */
  public @Nullable Role role() {
    return role;
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
   * The TOR_PT_* variables.
   *
   * @return name and value; empty when the environment is not known
   */
  public Map<String, Bytes> environment() {
    return environment;
  }

  /**
   * What the transport wrote to its parent.
   *
   * @return any bytes
   */
  public byte[] stdout() {
    return stdout.clone();
  }

  /**
   * What the transport wrote beside that.
   *
   * @return any bytes
   */
  public byte[] stderr() {
    return stderr.clone();
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
   * How the transport ended.
   *
   * @return as in the header of a transcript; null when it is not told
   */
  public @Nullable String exit() {
    return exit;
  }

  /**
   * Whether {@link #transcript} has a header.
   *
   * @return true when more than stdout is told
   */
  public boolean hasHeader() {
    boolean isTold = !inPart && !environment.isEmpty();
    return file.length > 0 || exit != null || stderr.length > 0 || isTold;
  }

  /**
   * The whole as a file: a transcript when more than stdout is told, else raw stdout.
   *
   * @return what {@code ptipc check} can read
   */
  public byte[] transcript() {
    if (file.length > 0) {
      return file.clone();
    }
    if (!hasHeader()) {
      return stdout();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    line(whole, "# ptipc transcript 1");
    environment.forEach(
        (name, value) -> line(whole, "# env: " + name + "=" + Escapes.encode(value)));
    if (exit != null) {
      line(whole, "# exit: " + exit);
    }
    body(whole, "stdout", stdout);
    body(whole, "stderr", stderr);
    return whole.toByteArray();
  }

  private static void body(ByteArrayOutputStream whole, String name, byte[] body) {
    line(whole, "# " + name + ": " + body.length + " bytes");
    whole.writeBytes(body);
    if (body.length > 0 && body[body.length - 1] != '\n') {
      whole.write('\n');
    }
  }

  private static void line(ByteArrayOutputStream whole, String latin1) {
    whole.writeBytes((latin1 + "\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  /**
   * What {@link #transcript} is to be checked by, as a session.
   *
   * @return role, longest line and variables as they were told
   */
  public TranscriptCheck.Settings settings() {
    return new TranscriptCheck.Settings(limit, false, role, environment);
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
