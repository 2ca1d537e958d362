package dev.ptipc.cli;

import dev.ptipc.SessionReader;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.live.LiveRun;
import dev.ptipc.live.PassThrough;
import dev.ptipc.live.Plan;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Judges what has passed, and writes it down: a report as it goes, and a transcript at the end. Of
 * a transport that runs for months both keep the beginning and say how much is left out.
 */
final class WrapRecord {

  /** Of the report, and of stdout and stderr in the transcript, in bytes. */
  private static final int MOST = 1 << 20;

  private final Path transcriptFile;
  private final LimitedOutput file;
  private final Output out;
  private final TranscriptWriter transcript;
  private final RunWatch watch;
  private final SessionReader session;
  private final boolean exitsOnStdinClose;

  /** Opens the files. What they held before is gone. */
  WrapRecord(Path report, Plan plan) throws IOException {
    this.transcriptFile = transcript(report);
    this.file = new LimitedOutput(open(report), MOST);
    this.out = new Output(file, String.valueOf(report));
    this.transcript = new TranscriptWriter(plan.limit(), MOST);
    Style plain = new Style(false);
    this.watch = new RunWatch(new TextReport(out, plain), plain, out, plan, transcript);
    watch.begin();
    this.session = new SessionReader(plan.role(), plan.environment(), plan.limit(), watch);
    this.exitsOnStdinClose = "1".equals(plan.variables().get(Variable.EXIT_ON_STDIN_CLOSE));
    out.flush();
  }

  static Path transcript(Path report) {
    return report.resolveSibling(report.getFileName() + ".transcript");
  }

  /**
   * For the owner alone: variables may hold the password of a proxy, and lines the keys of a
   * bridge.
   */
  private static OutputStream open(Path path) throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] owners =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Channels.newOutputStream(
        Files.newByteChannel(
            path,
            Set.of(
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE),
            owners));
  }

  void stdout(byte[] piece) {
    watch.stdout(piece);
    session.stdout(piece, 0, piece.length);
    watch.told();
  }

  void stderr(byte[] piece) {
    watch.stderr(piece);
    session.stderr(piece, 0, piece.length);
    watch.told();
  }

  /**
   * The transport has ended.
   *
   * @param missed bytes that came too fast to be judged; then there is no verdict on the whole
   */
  void end(PassThrough.Outcome outcome, long missed) throws IOException {
    out.flush();
    file.lift();
    String endedBy = endedBy(outcome);
    Role role = null;
    if (missed == 0) {
      session.stdoutEnded();
      role = session.finish(endedBy);
    } else {
      String note = "the last " + missed + " bytes came too fast to be judged";
      out.print(note + "\n");
      transcript.note(note);
    }
    watch.end(new LiveRun.Outcome(role, outcome.code(), endedBy));
    out.flush();
    file.close();
    try (OutputStream to = open(transcriptFile)) {
      transcript.write(to);
    }
  }

  private String endedBy(PassThrough.Outcome outcome) {
    if (outcome.signal() != null) {
      return outcome.signal().word();
    }
    return outcome.code() == 128 + 9
        ? "SIGKILL"
        : outcome.stdinClosed() && exitsOnStdinClose ? "stdin-close" : "itself";
  }
}
