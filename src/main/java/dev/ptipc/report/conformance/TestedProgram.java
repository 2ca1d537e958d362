package dev.ptipc.report.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put through the scenarios, so that another report can be told to be of the same.
 *
 * @param command the program and its arguments
 * @param files the program and those of its arguments that are files, each with its date and hash
 * @param said the version that it told of itself in a STATUS line; null when it told none
 */
public record TestedProgram(List<String> command, List<String> files, @Nullable String said) {

  /** Keeps the lists from changing. */
  public TestedProgram {
    command = List.copyOf(command);
    files = List.copyOf(files);
  }
}
