package dev.ptipc.live;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.check.line.HostFault;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Listener;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What goes out of our hands: every command line, every child's environment and every line of a
 * torrc is made here and nowhere else. What is not of the form that is due is refused, never
 * mended: a value from a file that somebody sent must not become a second value, line or command.
 */
public final class Outgoing {

  /** Something is not of the form that is due. The message says what, and shows it escaped. */
  public static final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * A refusal.
     *
     * @param why printable, in lower case
     */
    public Refused(String why) {
      super(why);
    }
  }

  /** What Java reads where it cannot decode something. The bytes are gone. */
  static final char LOST = '\uFFFD';

  /** Holds an equals sign and the value that LC_ALL had; empty when it had none. */
  private static final String LOCALE = "PTIPC_LC_ALL";

  private static final Pattern OPTION = Pattern.compile("(__)?[A-Z][A-Za-z0-9]*");

  private Outgoing() {}

  /**
   * Prepares a program that inherits the environment as this one was started in. The launcher may
   * have changed the locale for Java, which would lose bytes in one of ASCII alone.
   *
   * @param command the program's name and its arguments
   * @return a builder, whose command and environment nobody else touches
   * @throws Refused when a word cannot be handed over as it is
   */
  public static ProcessBuilder process(List<String> command) throws Refused {
    if (command.isEmpty() || command.get(0).isEmpty()) {
      throw new Refused("no program is named");
    }
    for (String word : command) {
      if (word.indexOf(LOST) >= 0) {
        throw new Refused("its words are not of this locale's encoding");
      }
      whole("an argument", word);
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeAll(List.of(Launch.SIGNALS, Launch.CLOSED, Launch.TERMINAL));
    String locale = environment.remove(LOCALE);
    if (locale != null) {
      if (locale.isEmpty()) {
        environment.remove("LC_ALL");
      } else {
        environment.put("LC_ALL", locale.substring(1));
      }
    }
    return builder;
  }

  /**
   * Prepares a program that is told something. It inherits all variables but those of this
   * protocol.
   *
   * @param command the program's name and its arguments
   * @param variables what it is told, in place of what it would inherit
   * @return a builder, whose command and environment nobody else touches
   * @throws Refused when a word or a variable cannot be handed over as it is
   */
  public static ProcessBuilder process(List<String> command, Map<String, String> variables)
      throws Refused {
    ProcessBuilder builder = process(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("TOR_PT_"));
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String name = variable.getKey();
      whole("the name of a variable", name);
      if (name.isEmpty() || name.indexOf('=') >= 0) {
        throw new Refused(quoted(name) + " cannot be the name of a variable");
      }
      whole(Shown.all(Bytes.of(name)), variable.getValue());
      environment.put(name, variable.getValue());
    }
    return builder;
  }

  /** The system ends a text at a NUL, and Java writes a question mark for what it cannot encode. */
  private static void whole(String what, String text) throws Refused {
    if (text.indexOf('\0') >= 0) {
      throw new Refused(what + " has a NUL in it, which no program can be given: " + quoted(text));
    }
    CharsetEncoder encoder =
        Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
    if (!encoder.canEncode(text)) {
      throw new Refused(what + " cannot be written in this locale's encoding: " + quoted(text));
    }
  }

  /**
   * The name of a transport.
   *
   * @param where it was found, such as a variable
   * @param name any bytes
   * @return the name
   * @throws Refused when it is no C identifier (3.1-NAME-1)
   */
  public static String name(String where, Bytes name) throws Refused {
    String text = name.latin1();
    if (!Ascii.isIdentifier(text)) {
      throw new Refused(
          where
              + ": "
              + (text.isEmpty() ? "an empty item" : Shown.quoted(name))
              + " is not the name of a transport, which is a C identifier");
    }
    return text;
  }

  /**
   * An address and a port.
   *
   * @param where it was found, such as a variable
   * @param address any bytes
   * @return host, colon and port
   * @throws Refused when the host is no IP address, with brackets when it is IPv6, or the port is
   *     not between 0 and 65535
   */
  public static String address(String where, Listener address) throws Refused {
    String port = address.port().bytes().latin1();
    HostFault fault = HostFault.of(address.host().bytes());
    if (fault != null) {
      throw new Refused(where + ": " + fault.message());
    }
    if (!port.matches("[0-9]{1,9}") || Integer.parseInt(port) > Endpoint.LAST_PORT) {
      throw new Refused(where + ": " + Shown.quoted(address.port().bytes()) + " is not a port");
    }
    return address.host().bytes().latin1() + ":" + port;
  }

  /**
   * A line of a torrc whose value is a list of words, which tor parts at blanks and has no quotes
   * for.
   *
   * @param option its name
   * @param words its value
   * @return the line with its newline, one character a byte
   * @throws Refused when a word is empty or has a blank or a control character in it
   */
  public static String torrcWords(String option, List<String> words) throws Refused {
    for (String word : words) {
      if (word.isEmpty() || word.indexOf(' ') >= 0) {
        throw new Refused("tor cannot be given a word with a blank in it: " + quoted(word));
      }
    }
    return torrc(option, String.join(" ", words));
  }

  /**
   * A line of a torrc.
   *
   * @param option its name
   * @param value one value, such as a path, which may have blanks in it
   * @return the line with its newline, one character a byte
   * @throws Refused when the value is empty or has a control character in it
   */
  public static String torrc(String option, String value) throws Refused {
    if (!OPTION.matcher(option).matches()) {
      throw new Refused("no option of tor: " + quoted(option));
    }
    if (value.isEmpty() || value.chars().anyMatch(Character::isISOControl)) {
      throw new Refused("tor cannot be given this value of " + option + ": " + quoted(value));
    }
    whole(option, value);
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    byte[] bytes = escaped.getBytes(StandardCharsets.UTF_8);
    return option + " \"" + new String(bytes, StandardCharsets.ISO_8859_1) + "\"\n";
  }

  private static String quoted(String text) {
    return Shown.quoted(Bytes.of(text));
  }
}
