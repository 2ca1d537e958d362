package dev.ptipc.cli;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Variables in a file: as somebody wrote them, as {@code env} prints them, or as the system keeps
 * them for a process.
 */
final class EnvironmentFile {

  private final String path;
  private final Map<String, Bytes> variables;

  /** Where the value begins that a line without a name may go on with; -1 where none may. */
  private int open = -1;

  private String last = "";

  /**
   * A file.
   *
   * @param path its name, for what is wrong with it
   * @param variables what is read is put here
   */
  EnvironmentFile(String path, Map<String, Bytes> variables) {
    this.path = path;
    this.variables = variables;
  }

  /** Reads it; a NUL ends each variable where there is one, and else an LF. */
  void read(Bytes all) throws EnvironmentFault {
    boolean isText = all.indexOf(0, 0) < 0;
    long number = 0;
    for (int start = 0; start < all.length(); ) {
      int next = all.indexOf(isText ? '\n' : 0, start);
      int end = next < 0 ? all.length() : next;
      number++;
      if (isText) {
        line(number, all, start, end);
      } else if (end > start) {
        variable(": variable " + number, all, start, end);
      }
      start = end + 1;
    }
  }

  private void line(long number, Bytes all, int start, int lineEnd) throws EnvironmentFault {
    int end = lineEnd > start && all.at(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    if (end == start || all.at(start) == '#') {
      return;
    }
    Bytes line = all.part(start, end);
    int equals = line.indexOf('=', 0);
    boolean isNamed = equals > 0 && fault(line.part(0, equals)) == null;
    if (!isNamed && open >= 0 && !mentionsOne(line.latin1())) {
      variables.put(last, all.part(open, end));
      return;
    }
    variable(":" + number, all, start, end);
    // What a transport is told is of one line, so one that does not fit is a slip there.
    open = mentionsOne(last) ? -1 : start + equals + 1;
  }

  /** Whether a text may be, or hold, the name of a variable for transports. */
  private static boolean mentionsOne(String text) {
    return text.toUpperCase(Locale.ROOT).contains("TOR_PT_");
  }

  private void variable(String where, Bytes all, int start, int end) throws EnvironmentFault {
    Bytes text = all.part(start, end);
    int equals = text.indexOf('=', 0);
    if (equals <= 0) {
      throw fault(where, "not of the form NAME=VALUE: " + Shown.quoted(text));
    }
    Bytes name = text.part(0, equals);
    String fault = fault(name);
    if (fault != null) {
      throw fault(where, fault);
    }
    last = name.text();
    if (variables.put(last, text.part(equals + 1, text.length())) != null) {
      throw fault(where, last + " for the second time");
    }
  }

  private EnvironmentFault fault(String where, String why) {
    return new EnvironmentFault(path + where + ": " + why);
  }

  /** Why no variable can be meant by a name; null for nothing. */
  static @Nullable String fault(Bytes name) {
    for (int i = 0; i < name.length(); i++) {
      int b = name.at(i);
      if (b <= ' ' || b > '~') {
        return Shown.quoted(name) + " cannot be the name of a variable: it holds " + Shown.named(b);
      }
    }
    return null;
  }
}
