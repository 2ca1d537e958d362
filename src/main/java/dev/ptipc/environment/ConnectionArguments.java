package dev.ptipc.environment;

import static java.util.Objects.requireNonNull;

import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one connection, which a parent hands to a client transport in the SOCKS
 * handshake (3.5). One text holds them all: the user id of SOCKS 4, or the user name and the
 * password of SOCKS 5.
 */
public final class ConnectionArguments {

  /** Bytes that a field of SOCKS 5 can have. */
  private static final int MOST = 255;

  private static final String ESCAPED = "\\;=";

  private static final Bytes UNUSED = Bytes.of(new byte[1]);

  /**
   * An argument.
   *
   * @param key any bytes but NUL, at least one
   * @param value any bytes but NUL
   */
  public record Argument(Bytes key, Bytes value) {}

  /**
   * The two fields of SOCKS 5.
   *
   * @param user name; empty where there are no arguments, and then none can be sent
   * @param password one NUL where the name has room for all
   */
  public record Login(Bytes user, Bytes password) {}

  private ConnectionArguments() {}

  /**
   * Takes the text apart.
   *
   * @param text what {@link #text} wrote, or a parent did
   * @return the items in order, each good if it is a key and a value; none for an empty text
   */
  public static List<Item> items(Bytes text) {
    return text.isEmpty() ? List.of() : ItemReader.arguments(text);
  }

  /**
   * The argument in an item.
   *
   * @param item one of {@link #items}
   * @return key and value without escapes; null when the item is not good
   */
  public static @Nullable Argument argument(Item item) {
    if (!item.good()) {
      return null;
    }
    Bytes bytes = item.bytes();
    int equals = Backslashes.find(bytes, '=', 0);
    return new Argument(
        Backslashes.decode(bytes.part(0, equals)),
        Backslashes.decode(bytes.part(equals + 1, bytes.length())));
  }

  /**
   * Writes arguments.
   *
   * @param arguments in order
   * @return the text
   * @throws IllegalArgumentException for an empty key or a NUL
   */
  public static Bytes text(List<Argument> arguments) {
    List<String> items = new ArrayList<>();
    for (Argument argument : requireNonNull(arguments, "arguments")) {
      String key = argument.key().latin1();
      String value = argument.value().latin1();
      if (key.isEmpty() || key.indexOf(0) >= 0 || value.indexOf(0) >= 0) {
        throw new IllegalArgumentException(
            Shown.quoted(Bytes.ofLatin1(key + "=" + value))
                + " cannot be an argument: "
                + (key.isEmpty() ? "its key is empty" : "it holds a NUL"));
      }
      items.add(Backslashes.encode(key, ESCAPED) + "=" + Backslashes.encode(value, ESCAPED));
    }
    return Bytes.ofLatin1(String.join(";", items));
  }

  /**
   * Divides a text between the fields of SOCKS 5.
   *
   * @param text of the arguments
   * @return the fields; null when it is longer than they are
   */
  public static @Nullable Login login(Bytes text) {
    if (text.length() > 2 * MOST) {
      return null;
    }
    int end = Math.min(MOST, text.length());
    return new Login(
        text.part(0, end), end < text.length() ? text.part(end, text.length()) : UNUSED);
  }

  /**
   * Puts the fields of SOCKS 5 together.
   *
   * @param login what a parent sent
   * @return the text
   */
  public static Bytes text(Login login) {
    return login.password().equals(UNUSED)
        ? login.user()
        : Bytes.ofLatin1(login.user().latin1() + login.password().latin1());
  }
}
