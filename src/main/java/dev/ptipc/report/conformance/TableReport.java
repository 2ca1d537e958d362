package dev.ptipc.report.conformance;

import java.io.IOException;

/** A form in which a table is written. */
public interface TableReport {

  /**
   * Writes a table.
   *
   * @param table what came of the scenarios
   * @throws IOException when writing fails
   */
  void write(ConformanceTable table) throws IOException;
}
