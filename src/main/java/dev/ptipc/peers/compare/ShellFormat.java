package dev.ptipc.peers.compare;

import dev.ptipc.source.Bytes;

/** Bytes as printf of sh reads them. */
public final class ShellFormat {

  private ShellFormat() {}

  /**
   * The command that writes them.
   *
   * @param bytes anything
   * @return printable ASCII
   */
  public static String printf(Bytes bytes) {
    // What begins so would be an option.
    String end = bytes.length() > 0 && bytes.at(0) == '-' ? "-- " : "";
    return "printf " + end + "'" + quoted(bytes) + "'";
  }

  private static String quoted(Bytes bytes) {
    StringBuilder format = new StringBuilder();
    for (int i = 0; i < bytes.length(); i++) {
      int b = bytes.at(i);
      switch (b) {
        case '%' -> format.append("%%");
        case '\\' -> format.append("\\\\");
        case '\'' -> format.append("'\\''");
        case '\n' -> format.append("\\n");
        default -> {
          if (b >= ' ' && b < 0x7F) {
            format.append((char) b);
          } else {
            format.append('\\').append(Integer.toOctalString(01000 | b).substring(1));
          }
        }
      }
    }
    return format.toString();
  }
}
