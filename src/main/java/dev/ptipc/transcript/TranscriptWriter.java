package dev.ptipc.transcript;

import dev.ptipc.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Collects a run of a transport and writes it as a transcript. */
public final class TranscriptWriter {

  /** Of a stream that goes on for ever only the beginning is kept. */
  private static final int MOST = 8 * 1024 * 1024;

  private final StringBuilder headers = new StringBuilder();
  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

  /** Makes a writer. */
  public TranscriptWriter() {}

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
   * @param value its value
   */
  public void variable(String name, String value) {
    header("env", name + "=" + value);
  }

  /**
   * A variable that it was given.
   *
   * @param name the variable
   * @param value its value, any bytes
   */
  public void variable(String name, Bytes value) {
    headers.append("# env: ").append(Escapes.encode(Bytes.of(name))).append('=');
    headers.append(Escapes.encode(value)).append('\n');
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
   *     time}
   */
  public void exit(@Nullable Integer code, String endedBy) {
    header("exit", (code == null ? "" : "code=" + code + " ") + "ended-by=" + endedBy);
  }

  private void header(String name, String value) {
    headers.append("# ").append(name).append(": ").append(Escapes.encode(Bytes.of(value)));
    headers.append('\n');
  }

  /**
   * A piece of stdout.
   *
   * @param piece the bytes
   */
  public void stdout(byte[] piece) {
    keep(stdout, piece);
  }

  /**
   * A piece of stderr.
   *
   * @param piece the bytes
   */
  public void stderr(byte[] piece) {
    keep(stderr, piece);
  }

  private static void keep(ByteArrayOutputStream body, byte[] piece) {
    body.write(piece, 0, Math.min(piece.length, MOST - body.size()));
  }

  /**
   * Writes the transcript.
   *
   * @param out where to
   * @throws IOException when writing fails
   */
  public void write(OutputStream out) throws IOException {
    if (stdout.size() == MOST || stderr.size() == MOST) {
      header("note", "cut after " + MOST + " bytes");
    }
    String head = "# ptipc transcript 1\n" + headers;
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    body(out, "stdout", stdout);
    body(out, "stderr", stderr);
  }

  private static void body(OutputStream out, String name, ByteArrayOutputStream body)
      throws IOException {
    String length = "# " + name + ": " + body.size() + " bytes\n";
    out.write(length.getBytes(StandardCharsets.US_ASCII));
    body.writeTo(out);
    byte[] bytes = body.toByteArray();
    if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
      out.write('\n');
    }
  }
}
