package dev.ptipc.emit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines at the edges: of bytes, of lengths, of escapes. */
final class HostileLines {

  private static final List<String> BEGINNINGS =
      List.of(
          "", "A", "A ", "LOG SEVERITY=debug MESSAGE=", "LOG A=\"\\", "SMETHOD a 1.1.1.1:1 ARGS:");

  private HostileLines() {}

  static List<byte[]> all() {
    List<byte[]> lines = new ArrayList<>(escapes());
    lines.add(new byte[0]);
    for (int b = 0; b < 256; b++) {
      for (String beginning : BEGINNINGS) {
        byte[] line = Arrays.copyOf(beginning.getBytes(US_ASCII), beginning.length() + 1);
        line[beginning.length()] = (byte) b;
        if (b != '\n') {
          lines.add(line);
        }
      }
    }
    for (int length : new int[] {65535, 65536, 65537, 1 << 20}) {
      byte[] line = new byte[length];
      Arrays.fill(line, (byte) 'A');
      lines.add(line.clone());
      line[1] = ' ';
      line[length - 1] = '\r';
      lines.add(line);
    }
    return lines;
  }

  /** Every octal escape of up to three digits, every other one, and those of ARGS. */
  static List<byte[]> escapes() {
    List<byte[]> lines = new ArrayList<>();
    for (int number = 0; number < 512; number++) {
      String octal = Integer.toOctalString(number);
      lines.add(("LOG SEVERITY=debug MESSAGE=\"\\" + octal + "\"").getBytes(US_ASCII));
      lines.add(("STATUS TRANSPORT=a B=\"x\\" + octal + "1\\" + octal + "\"").getBytes(US_ASCII));
    }
    for (int b = 0x20; b < 0x7F; b++) {
      String escape = "\\" + (char) b;
      lines.add(("LOG SEVERITY=debug MESSAGE=\"a" + escape + "b\"").getBytes(US_ASCII));
      lines.add(("SMETHOD a 1.1.1.1:1 ARGS:a" + escape + "=b" + escape).getBytes(US_ASCII));
    }
    lines.add("SMETHOD a 1.1.1.1:1 ARGS:a\\,b\\=c\\\\=d=e\\,f,g=h\\".getBytes(US_ASCII));
    for (int first = 0xC0; first < 0x100; first++) {
      for (int second : new int[] {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
        byte[] line =
            "ENV-ERROR ??\u0080\u0080x".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        line[10] = (byte) first;
        line[11] = (byte) second;
        lines.add(line);
        lines.add(Arrays.copyOf(line, 12));
        lines.add(Arrays.copyOf(line, 13));
      }
    }
    return lines;
  }
}
