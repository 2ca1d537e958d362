package dev.ptipc.peers.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.source.Framer;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A target: ptipc, but lines that match a pattern are what the command line says of them. */
public final class PlantedParser {

  private PlantedParser() {}

  /**
   * Answers lines until there are no more.
   *
   * @param arguments a pattern of whole lines and a status, in turn
   * @throws IOException when the pipes break
   */
  public static void main(String... arguments) throws IOException {
    Map<String, Pattern> faults = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      faults.put(i + " " + arguments[i + 1], Pattern.compile(arguments[i], Pattern.DOTALL));
    }
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, "US-ASCII");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.ISO_8859_1));
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c != '\n') {
        line.append((char) c);
        continue;
      }
      out.println("{\"status\":\"" + status(faults, line.toString()) + "\"}");
      line.setLength(0);
      if (!in.ready()) {
        out.flush();
      }
    }
  }

  private static String status(Map<String, Pattern> faults, String line) {
    if (line.length() > Framer.DEFAULT_LIMIT) {
      return "malformed";
    }
    for (Map.Entry<String, Pattern> fault : faults.entrySet()) {
      if (fault.getValue().matcher(line).matches()) {
        return fault.getKey().replaceFirst(".* ", "");
      }
    }
    byte[] bytes = line.replaceFirst("\r$", "").getBytes(StandardCharsets.ISO_8859_1);
    return PtIpc.parse(bytes).status().word();
  }
}
