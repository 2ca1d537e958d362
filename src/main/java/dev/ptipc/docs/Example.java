package dev.ptipc.docs;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.transcript.Escapes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a transport wrote in some environment, and what there is to say about it. Examples are
 * files: `# title`, then lines that begin with {@code env}, {@code role}, {@code limit}, {@code
 * out}, {@code err} or {@code is}, then one line a diagnostic. {@code out\} has escapes, {@code
 * out-} has escapes and no LF, {@code many N} stands for N lines. A transcript that nobody would
 * write is spelt out with {@code file}, its header included, in place of {@code out} and {@code
 * err}. For what only a running transport can do, {@code run} is a line of a transport in sh;
 * {@code $SOCKS} is the port of a SOCKS5 server, {@code $SILENT} that of a listener that says
 * nothing.
 */
public final class Example {

  private String title = "";
  private @Nullable String role;
  private @Nullable String exit;
  private int limit = Framer.DEFAULT_LIMIT;
  private final Map<String, Bytes> environment = new LinkedHashMap<>();
  private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
  private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
  private final ByteArrayOutputStream script = new ByteArrayOutputStream();
  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final List<String> statuses = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Example() {}

  /**
   * Reads a file of examples, parted by blank lines.
   *
   * @param file its bytes
   * @return the examples in the order of the file
   * @throws IllegalArgumentException when a line is of no known form
   */
  public static List<Example> parse(byte[] file) {
    List<Example> examples = new ArrayList<>();
    Example example = null;
    for (String line : new String(file, StandardCharsets.ISO_8859_1).split("\n", -1)) {
      if (line.isEmpty()) {
        example = null;
        continue;
      }
      if (example == null) {
        example = new Example();
        examples.add(example);
      }
      example.read(line);
    }
    return examples;
  }

  private void read(String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (word) {
      case "#" -> title = title.isEmpty() ? utf8(rest) : title;
      case "role" -> role = rest;
      case "limit" -> limit = Integer.parseInt(rest);
      case "env" -> variable(unescaped(rest));
      case "exit" -> exit = rest;
      case "out" -> write(stdout, bytes(rest), true);
      case "many" -> many(rest);
      case "out\\" -> write(stdout, unescaped(rest), true);
      case "out-" -> write(stdout, unescaped(rest), false);
      case "err" -> write(stderr, bytes(rest), true);
      case "err\\" -> write(stderr, unescaped(rest), true);
      case "err-" -> write(stderr, unescaped(rest), false);
      case "file" -> write(file, bytes(rest), true);
      case "file\\" -> write(file, unescaped(rest), true);
      case "file-" -> write(file, unescaped(rest), false);
      case "run" -> write(script, bytes(rest), true);
      case "is" -> statuses.add(rest);
      case "error", "warning", "note" -> expected.add(line);
      default -> throw new IllegalArgumentException("an example has no line such as " + line);
    }
  }

  private void many(String rest) {
    int space = rest.indexOf(' ');
    int count = Integer.parseInt(rest.substring(0, space));
    for (int i = 1; i <= count; i++) {
      write(stdout, bytes(rest.substring(space + 1).replace("#", Integer.toString(i))), true);
    }
  }

  private void variable(Bytes pair) {
    int equals = pair.indexOf('=', 0);
    environment.put(pair.part(0, equals).text(), pair.part(equals + 1, pair.length()));
  }

  private static Bytes unescaped(String text) {
    Bytes bytes = Escapes.decode(bytes(text));
    if (bytes == null) {
      throw new IllegalArgumentException("broken escape in " + text);
    }
    return bytes;
  }

  private static Bytes bytes(String latin1) {
    return Bytes.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String utf8(String latin1) {
    return bytes(latin1).text();
  }

  private static void write(ByteArrayOutputStream out, Bytes text, boolean newline) {
    out.writeBytes(text.toArray());
    if (newline) {
      out.write('\n');
    }
  }

  /**
   * A finding as an example's expectation is written.
   *
   * @param finding the finding
   * @return such as {@code error line/host 3.3.2-CMETHOD-2 1:19-22}
   */
  public static String expectation(Finding finding) {
    Place place = finding.place();
    String columns =
        (finding.diagnostic().span().start() + 1) + "-" + (finding.diagnostic().span().end() + 1);
    String where =
        switch (place.in()) {
          case STDOUT -> place.line() + ":" + columns;
          case STDERR -> "err " + place.line() + ":" + columns;
          case HEADER -> "header " + place.line() + ":" + columns;
          case ENVIRONMENT -> "env " + place.variable() + ":" + columns;
          case SESSION -> "session";
        };
    String clause = finding.diagnostic().clause();
    return String.join(
        " ",
        finding.diagnostic().severity().word(),
        finding.diagnostic().rule().id(),
        clause == null ? "-" : clause,
        where);
  }

  /**
   * What it shows.
   *
   * @return a sentence
   */
  public String title() {
    return title;
  }

  /**
   * The role that was told.
   *
   * @return {@code client}, {@code server}, or null
   */
  public @Nullable String role() {
    return role;
  }

  /**
   * The longest line allowed.
   *
   * @return bytes
   */
  public int limit() {
    return limit;
  }

  /**
   * The TOR_PT_* variables.
   *
   * @return name and value; empty when the environment is not known
   */
  public Map<String, Bytes> environment() {
    return environment;
  }

  /**
   * What the transport wrote to its parent.
   *
   * @return any bytes
   */
  public byte[] stdout() {
    return stdout.toByteArray();
  }

  /**
   * What the transport wrote beside that.
   *
   * @return any bytes
   */
  public byte[] stderr() {
    return stderr.toByteArray();
  }

  /**
   * The transport itself, where it has to be run.
   *
   * @return lines of sh; empty when only its output is told
   */
  public byte[] script() {
    return script.toByteArray();
  }

  /**
   * Whether the file is told as it is, header included.
   *
   * @return true when {@link #transcript} is all that there is
   */
  public boolean isFile() {
    return file.size() > 0;
  }

  /**
   * How the transport ended.
   *
   * @return as in the header of a transcript; null when it is not told
   */
  public @Nullable String exit() {
    return exit;
  }

  /**
   * Whether {@link #transcript} has a header.
   *
   * @return true when more than stdout is told
   */
  public boolean hasHeader() {
    return file.size() > 0 || exit != null || stderr.size() > 0 || !environment.isEmpty();
  }

  /**
   * The whole as a file: a transcript when more than stdout is told, else raw stdout.
   *
   * @return what {@code ptipc check} can read
   */
  public byte[] transcript() {
    if (file.size() > 0) {
      return file.toByteArray();
    }
    if (!hasHeader()) {
      return stdout();
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    write(whole, bytes("# ptipc transcript 1"), true);
    environment.forEach(
        (name, value) -> write(whole, bytes("# env: " + name + "=" + Escapes.encode(value)), true));
    if (exit != null) {
      write(whole, bytes("# exit: " + exit), true);
    }
    body(whole, "stdout", stdout());
    body(whole, "stderr", stderr());
    return whole.toByteArray();
  }

  private static void body(ByteArrayOutputStream file, String name, byte[] body) {
    write(file, bytes("# " + name + ": " + body.length + " bytes"), true);
    boolean ended = body.length == 0 || body[body.length - 1] == '\n';
    write(file, Bytes.of(body), !ended);
  }

  /**
   * The status of each line of stdout, where it is told.
   *
   * @return as many as there are lines, or none
   */
  public List<String> statuses() {
    return statuses;
  }

  /**
   * All that is found, in order.
   *
   * @return as {@link #expectation} writes it
   */
  public List<String> expected() {
    return expected;
  }
}
