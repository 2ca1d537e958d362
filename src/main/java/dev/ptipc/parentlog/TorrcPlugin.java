package dev.ptipc.parentlog;

import dev.ptipc.environment.Role;
import dev.ptipc.source.Span;
import java.util.List;

/**
 * A line of torrc that starts a program.
 *
 * @param line of the file, from 1
 * @param shift bytes before the text in that line
 * @param text of the line
 * @param role of the transports
 * @param transports their names, as they stand there
 * @param command the program and its arguments, as tor parts them
 * @param program where the program stands in the text
 */
public record TorrcPlugin(
    long line,
    int shift,
    String text,
    Role role,
    List<String> transports,
    List<String> command,
    Span program) {

  /** Keeps the lists from changing. */
  public TorrcPlugin {
    transports = List.copyOf(transports);
    command = List.copyOf(command);
  }

  static TorrcPlugin of(
      long line,
      int shift,
      String text,
      boolean server,
      TorrcLine.Word names,
      List<TorrcLine.Word> command) {
    return new TorrcPlugin(
        line,
        shift,
        text,
        server ? Role.SERVER : Role.CLIENT,
        List.of(names.text().split(",", -1)),
        List.of(
            text.substring(
                    command.get(0).span().start(), command.get(command.size() - 1).span().end())
                .split("[ \\t\\r]+", -1)),
        command.get(0).span());
  }
}
