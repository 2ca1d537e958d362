package dev.ptipc.transcript;

import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects a run of a transport and writes it as a transcript. */
public final class TranscriptWriter {

  private final StringBuilder headers = new StringBuilder();
  private final Kept stdout;
  private final Kept stderr;
  private UnaryOperator<String> change = UnaryOperator.identity();

  /** Makes a writer that keeps everything. */
  public TranscriptWriter() {
    this(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
  }

  /**
   * Makes a writer.
   *
   * @param limit bytes that a line may have before its LF; of longer ones the beginning is kept
   * @param most bytes to keep of stdout, and of stderr; of a stream that goes on for ever only the
   *     beginning is kept
   */
  public TranscriptWriter(int limit, int most) {
    this.stdout = new Kept(limit, most);
    this.stderr = new Kept(limit, most);
  }

  /**
   * Has all that is written changed, to hide what others must not see.
   *
   * @param change what to make of a text of lines, one character a byte
   */
  public void changed(UnaryOperator<String> change) {
    this.change = change;
  }

  /**
   * What was run, for people to see: the passwords of proxies are written as {@code ***}.
   *
   * @param command program and arguments
   * @param variables what it was given
   */
  public void run(List<String> command, Map<String, String> variables) {
    program(Masked.text(String.join(" ", command)));
    variables.forEach(
        (name, value) ->
            variable(
                name,
                name.equals(Variable.PROXY)
                    ? Masked.uri(Bytes.of(value)).bytes()
                    : Bytes.of(value)));
  }

  /**
   * The command that was run.
   *
   * @param command program and arguments
   */
  public void program(String command) {
    header("program", command);
  }

  /**
   * A variable that it was given.
   *
   * @param name the variable
   * @param value its value, any bytes
   */
  public void variable(String name, Bytes value) {
    header("env", Bytes.of(name + "="), value);
  }

  /**
   * A note for whoever reads the file.
   *
   * @param text any text
   */
  public void note(String text) {
    header("note", text);
  }

  /** It was interrupted, so that the transport may have written more. */
  public void interrupted() {
    note(Cut.INTERRUPTED);
  }

  /**
   * It wrote more, but too fast.
   *
   * @param bytes how many of them
   * @return what is noted
   */
  public String missed(long bytes) {
    String text = Cut.missed(bytes);
    note(text);
    return text;
  }

  /**
   * Something that was found while it ran.
   *
   * @param text any text
   */
  public void finding(String text) {
    header("finding", text);
  }

  /**
   * How it ended.
   *
   * @param code its exit code; null when it was not seen
   * @param endedBy {@code itself}, {@code stdin-close}, {@code SIGTERM}, {@code SIGKILL} or {@code
   *     time}; anything else is only noted
   */
  public void exit(@Nullable Integer code, String endedBy) {
    if (Session.Exit.ENDINGS.contains(endedBy)) {
      header("exit", new Session.Exit(code, endedBy).text());
    } else {
      note("ended by " + endedBy + ", exit code " + code);
    }
  }

  /**
   * All of a session but its role, which a transcript tells by its variables.
   *
   * @param session any
   */
  public void session(Session session) {
    session.environment().forEach(this::variable);
    session.findings().forEach(this::finding);
    if (session.exit() != null) {
      exit(session.exit().code(), session.exit().endedBy());
    }
    stdout(session.stdout().toArray());
    stderr(session.stderr().toArray());
  }

  private void header(String name, String value) {
    header(name, Bytes.of(value), Bytes.EMPTY);
  }

  private void header(String name, Bytes value, Bytes rest) {
    headers.append("# ").append(name).append(": ");
    headers.append(Escapes.encode(value)).append(Escapes.encode(rest)).append('\n');
  }

  /**
   * A piece of stdout.
   *
   * @param piece the bytes
   */
  public void stdout(byte[] piece) {
    stdout.add(piece);
  }

  /**
   * A piece of stderr.
   *
   * @param piece the bytes
   */
  public void stderr(byte[] piece) {
    stderr.add(piece);
  }

  /**
   * Writes the transcript; to be called once, since it adds a note of what is left out.
   *
   * @param out where to
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    leftOut("stdout", stdout);
    leftOut("stderr", stderr);
    String head = Transcripts.MAGIC + " 1\n" + change.apply(headers.toString());
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    body(out, "stdout", changed(stdout.bytes()));
    body(out, "stderr", changed(stderr.bytes()));
  }

  private Bytes changed(Bytes body) {
    return Bytes.ofLatin1(change.apply(body.latin1()));
  }

  /**
   * The transcript. Once, as {@link #write}.
   *
   * @return what would be written
   */
  public Bytes bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(out.toByteArray());
  }

  private void leftOut(String name, Kept body) {
    if (body.leftOut() > 0) {
      note(body.isFull() ? Cut.behind(body.leftOut(), name) : Cut.within(body.leftOut(), name));
    }
  }

  private static void body(OutputStream out, String name, Bytes body) throws IOException {
    String length = "# " + name + ": " + body.length() + " bytes\n";
    out.write(length.getBytes(StandardCharsets.US_ASCII));
    out.write(body.toArray());
    if (!body.isEmpty() && body.at(body.length() - 1) != '\n') {
      out.write('\n');
    }
  }
}
