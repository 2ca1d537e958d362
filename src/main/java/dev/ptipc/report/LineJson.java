package dev.ptipc.report;

import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Lines as JSON, one object a line: what {@code parse} prints. */
public final class LineJson {

  private final OutputStream out;
  private final JsonWriter json;
  private final MessageJson messages;

  /** The name of the input, and the same as bytes: it is the same for many lines. */
  private String file = "-";

  private Bytes fileBytes = Bytes.of(file);

  /**
   * A writer.
   *
   * @param out where to
   */
  public LineJson(OutputStream out) {
    this.out = out;
    json = new JsonWriter(out);
    messages = new MessageJson(json);
  }

  /**
   * Writes one line.
   *
   * @param file the name of the input, {@code -} for standard input
   * @param checked the line
   * @param fileLine the line of the file, from 1; 0 when it is that of stdout
   */
  public void write(String file, CheckedLine checked, long fileLine) {
    Line line = checked.line();
    if (!file.equals(this.file)) {
      this.file = file;
      this.fileBytes = Bytes.of(file);
    }
    json.startObject();
    json.field("file", fileBytes);
    json.field("line", line.number());
    if (fileLine > 0) {
      json.field("fileLine", fileLine);
    }
    json.field("offset", line.offset());
    json.field("text", line.ending() == Line.Ending.TOO_LONG ? null : line.bytes());
    json.word("status", checked.status().word());
    messages.write("message", checked.message());
    json.arrayField("diagnostics");
    for (Diagnostic diagnostic : checked.diagnostics()) {
      DiagnosticJson.write(json, Place.stdout(line.number()), diagnostic, fileLine);
    }
    json.endArray();
    json.endObject().newline();
  }

  /** Hands on what has been written. */
  public void finish() {
    json.flush();
  }

  /**
   * Takes over lines that were written elsewhere.
   *
   * @param written whole lines
   */
  public void join(ByteArrayOutputStream written) {
    json.flush();
    try {
      written.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
