package dev.ptipc.docs;

import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.Escapes;
import dev.ptipc.transcript.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads examples from their files: `# title`, then lines that begin with {@code env}, {@code role},
 * {@code limit}, {@code out}, {@code err} or {@code is}, then one line a diagnostic. {@code part}
 * is a variable that is told beside raw stdout, where others may be set. {@code out\} has escapes,
 * {@code out-} has escapes and no LF, {@code many N} stands for N lines. A transcript that nobody
 * would write is spelt out with {@code file}, its header included, in place of {@code out} and
 * {@code err}. For what only a running transport can do, {@code run} is a line of a transport in
 * sh; {@code $SOCKS} is the port of a SOCKS5 server, {@code $SILENT} that of a listener that says
 * nothing, and {@code $LATER} that of one that comes with the transport. {@code parent} is the one
 * that {@code check --parent} is asked about.
 */
public final class ExampleReader {

  String title = "";
  @Nullable Role role;
  Session.@Nullable Exit exit;
  @Nullable String parent;
  boolean inPart;
  int limit = Framer.DEFAULT_LIMIT;
  final Map<String, Bytes> environment = new LinkedHashMap<>();
  final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  final ByteArrayOutputStream script = new ByteArrayOutputStream();
  final ByteArrayOutputStream file = new ByteArrayOutputStream();
  final List<String> statuses = new ArrayList<>();
  final List<String> expected = new ArrayList<>();

  private ExampleReader() {}

  /**
   * Reads a file of examples, parted by blank lines.
   *
   * @param file its bytes
   * @return the examples in the order of the file
   * @throws IllegalArgumentException when a line is of no known form
   */
  public static List<Example> parse(byte[] file) {
    List<ExampleReader> readers = new ArrayList<>();
    ExampleReader reader = null;
    for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      if (line.isEmpty()) {
        reader = null;
        continue;
      }
      if (reader == null) {
        reader = new ExampleReader();
        readers.add(reader);
      }
      reader.read(line);
    }
    return readers.stream().map(Example::new).toList();
  }

  private void read(String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (word) {
      case "#" -> title = title.isEmpty() ? utf8(rest) : title;
      case "role" -> role = Role.valueOf(rest.toUpperCase(Locale.ROOT));
      case "parent" -> parent = rest;
      case "limit" -> limit = Integer.parseInt(rest);
      case "env" -> variable(unescaped(rest));
      case "part" -> {
        inPart = true;
        variable(unescaped(rest));
      }
      case "exit" -> {
        exit = Session.Exit.of(rest);
        if (exit == null) {
          throw new IllegalArgumentException("an example has no end such as " + rest);
        }
      }
      case "out" -> write(stdout, Bytes.ofLatin1(rest), true);
      case "many" -> many(rest);
      case "out\\" -> write(stdout, unescaped(rest), true);
      case "out-" -> write(stdout, unescaped(rest), false);
      case "err" -> write(stderr, Bytes.ofLatin1(rest), true);
      case "err\\" -> write(stderr, unescaped(rest), true);
      case "err-" -> write(stderr, unescaped(rest), false);
      case "file" -> write(file, Bytes.ofLatin1(rest), true);
      case "file\\" -> write(file, unescaped(rest), true);
      case "file-" -> write(file, unescaped(rest), false);
      case "run" -> write(script, Bytes.ofLatin1(rest), true);
      case "is" -> statuses.add(rest);
      case "error", "warning", "note" -> expected.add(line);
      default -> throw new IllegalArgumentException("an example has no line such as " + line);
    }
  }

  private void many(String rest) {
    int space = rest.indexOf(' ');
    int count = Integer.parseInt(rest.substring(0, space));
    for (int i = 1; i <= count; i++) {
      write(
          stdout,
          Bytes.ofLatin1(rest.substring(space + 1).replace("#", Integer.toString(i))),
          true);
    }
  }

  private void variable(Bytes pair) {
    int equals = pair.indexOf('=', 0);
    environment.put(pair.part(0, equals).text(), pair.part(equals + 1, pair.length()));
  }

  private static Bytes unescaped(String text) {
    Bytes bytes = Escapes.decode(Bytes.ofLatin1(text));
    if (bytes == null) {
      throw new IllegalArgumentException("broken escape in " + text);
    }
    return bytes;
  }

  private static String utf8(String latin1) {
    return Bytes.ofLatin1(latin1).text();
  }

  private static void write(ByteArrayOutputStream out, Bytes text, boolean newline) {
    out.writeBytes(text.toArray());
    if (newline) {
      out.write('\n');
    }
  }
}
