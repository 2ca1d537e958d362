package dev.ptipc.cli;

import dev.ptipc.report.conformance.ConformanceTable;
import dev.ptipc.report.conformance.TableReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The reports of one run: the one on standard output, and those that go to files. Files are begun
 * before the run, so that nobody waits for nothing, and have their names when all is written.
 */
final class TableReports implements AutoCloseable {

  private record ToFile(String name, PrivateFile file, Output out, TableReport report) {

    void write(ConformanceTable table) throws IOException {
      report.write(table);
      out.close();
      try {
        file.place();
      } catch (IOException e) {
        throw new Failures.OutputFailed(name, e);
      }
    }
  }

  private final TableReport first;
  private final List<ToFile> others = new ArrayList<>();

  TableReports(TableReport first) {
    this.first = first;
  }

  /**
   * Begins a file.
   *
   * @param path its name
   * @param mask hides what is to be hidden in it
   * @param report makes the report that writes to it
   * @throws IOException when it cannot be made
   */
  void add(Path path, MaskOption mask, Function<Output, TableReport> report) throws IOException {
    String name = path.toString();
    try {
      PrivateFile file = new PrivateFile(path);
      Output out = new Output(mask.over(file), name);
      others.add(new ToFile(name, file, out, report.apply(out)));
    } catch (IOException e) {
      throw new IOException(Failures.cannotWrite(name, e), e);
    }
  }

  void write(ConformanceTable table) throws IOException {
    first.write(table);
    for (ToFile each : others) {
      each.write(table);
    }
  }

  /** Of a file that was not written to its end nothing stays. */
  @Override
  public void close() throws IOException {
    for (ToFile each : others) {
      each.file().close();
    }
  }
}
