package dev.ptipc.cli;

import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;
import dev.ptipc.transcript.TranscriptListener;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Lets other threads write parts of a report, each into memory. */
final class ReporterInParts extends Reporter implements TranscriptListener.Splitter {

  private final Report report;

  /** Used again, so that they grow only once. */
  private final Deque<ByteArrayOutputStream> buffers = new ArrayDeque<>();

  /**
   * Begins.
   *
   * @param report one that can be written in parts
   */
  ReporterInParts(Report report) {
    super(report);
    this.report = report;
  }

  @Override
  public TranscriptListener.Part part() {
    ByteArrayOutputStream used = buffers.poll();
    ByteArrayOutputStream buffer = used == null ? new ByteArrayOutputStream() : used;
    return new Part(Objects.requireNonNull(report.part(buffer)), buffer);
  }

  private final class Part extends Reporter implements TranscriptListener.Part {

    private final Report part;
    private final ByteArrayOutputStream buffer;

    Part(Report part, ByteArrayOutputStream buffer) {
      super(part, ReporterInParts.this);
      this.part = part;
      this.buffer = buffer;
    }

    @Override
    public void join() {
      part.finish();
      report.join(buffer);
      ReporterInParts.this.summary().add(summary());
      buffer.reset();
      buffers.add(buffer);
    }
  }
}
