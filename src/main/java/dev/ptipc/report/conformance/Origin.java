package dev.ptipc.report.conformance;

/**
 * Where a report comes from, so that it can be made again.
 *
 * @param version of this program
 * @param command the command line that made it, as a shell reads it
 */
public record Origin(String version, String command) {}
