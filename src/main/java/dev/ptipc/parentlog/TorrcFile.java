package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A torrc, as far as it says how transports are started.
 *
 * @param plugins the lines that start a program
 * @param settings what it says beside them
 * @param findings what is wrong with it
 */
public record TorrcFile(
    List<TorrcPlugin> plugins, TorrcSettings settings, List<LogFinding> findings) {

  private static final int PIECE = 64 * 1024;

  /** Keeps the lists from changing. */
  public TorrcFile {
    plugins = List.copyOf(plugins);
    findings = List.copyOf(findings);
  }

  /**
   * Reads to the end.
   *
   * @param in the file; not closed
   * @param programs looks for the programs
   * @return what it says
   * @throws IOException when reading fails, and when more is in it than is read of a torrc
   */
  public static TorrcFile read(InputStream in, Programs programs) throws IOException {
    requireNonNull(programs, "programs");
    LogFindings findings = new LogFindings();
    TorrcReader reader = new TorrcReader(findings);
    LineScanner scanner =
        new LineScanner(Long.MAX_VALUE, (number, text) -> reader.line(number, 0, text));
    byte[] piece = new byte[PIECE];
    for (int got; (got = in.read(piece)) >= 0; ) {
      scanner.feed(piece, 0, got);
    }
    scanner.finish();
    reader.end();
    reader.finish();
    if (reader.unkept() > 0) {
      throw new IOException("in line " + reader.unkept() + " it has more than is read of a torrc");
    }
    reader.programs().forEach(each -> programs.check(each, findings));
    return new TorrcFile(reader.programs(), reader.settings(), findings.all());
  }
}
