package dev.ptipc.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says. A message can hold a breach, such as a port of 0: that it is here means only
 * that its meaning is plain.
 */
public sealed interface Message {

  /**
   * Which message it is.
   *
   * @return its keyword
   */
  Keyword keyword();

  /**
   * Calls the method of a visitor that is for this message.
   *
   * @param <R> what the visitor finds out
   * @param visitor one method a message
   * @return what that method returned
   */
  <R> R accept(MessageVisitor<R> visitor);

  /** What a transport says of one of its methods: that it listens, or why it does not. */
  sealed interface MethodReport extends Message permits Method, MethodFailure {
    /**
     * Which transport.
     *
     * @return its name
     */
    Value transport();
  }

  /** {@code CMETHOD} or {@code SMETHOD}: a transport listens. */
  sealed interface Method extends MethodReport permits ClientMethod, ServerMethod {
    /**
     * Where.
     *
     * @return its address and port
     */
    Endpoint endpoint();
  }

  /**
   * {@code VERSION 1}.
   *
   * @param version the operand; {@code 1} in this version of the protocol (3.3.1-VERSION-3)
   */
  record Version(Value version) implements Message {
    @Override
    public Keyword keyword() {
      return Keyword.VERSION;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitVersion(this);
    }
  }

  /**
   * {@code VERSION-ERROR}, {@code ENV-ERROR} or {@code PROXY-ERROR}: the transport gives up.
   *
   * @param keyword which of the three
   * @param message the reason, the rest of the line
   */
  record Failure(Keyword keyword, Value message) implements Message {
    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitFailure(this);
    }
  }

  /**
   * {@code PROXY DONE}, {@code CMETHODS DONE} or {@code SMETHODS DONE}.
   *
   * @param keyword which of the three
   */
  record Done(Keyword keyword) implements Message {
    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitDone(this);
    }
  }

  /**
   * {@code CMETHOD}: a client transport listens (3.3.2-CMETHOD-1).
   *
   * @param transport its name
   * @param protocol {@code socks4} or {@code socks5}
   * @param endpoint where it listens
   */
  record ClientMethod(Value transport, Value protocol, Endpoint endpoint) implements Method {
    @Override
    public Keyword keyword() {
      return Keyword.CMETHOD;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitClientMethod(this);
    }
  }

  /**
   * {@code SMETHOD}: a server transport listens (3.3.3-SMETHOD-1).
   *
   * @param transport its name
   * @param endpoint where clients reach it
   * @param options the options other than {@code ARGS:}, in the order of the line
   * @param args the pairs of every {@code ARGS:} in the order of the line; null without any
   */
  record ServerMethod(
      Value transport, Endpoint endpoint, List<Option> options, @Nullable List<Pair> args)
      implements Method {
    /** Keeps the lists from changing. */
    public ServerMethod {
      options = List.copyOf(options);
      args = args == null ? null : List.copyOf(args);
    }

    @Override
    public Keyword keyword() {
      return Keyword.SMETHOD;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitServerMethod(this);
    }
  }

  /**
   * {@code CMETHOD-ERROR} or {@code SMETHOD-ERROR}: a transport could not be started.
   *
   * @param keyword which of the two
   * @param transport its name
   * @param message the reason, the rest of the line
   */
  record MethodFailure(Keyword keyword, Value transport, Value message) implements MethodReport {
    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitMethodFailure(this);
    }
  }

  /**
   * {@code LOG} (3.3.4).
   *
   * @param severity the first SEVERITY, null without any
   * @param message the first MESSAGE, null without any
   * @param extra every other pair, in the order of the line
   */
  record Log(@Nullable Value severity, @Nullable Value message, List<Pair> extra)
      implements Message {
    /** The key of the severity. */
    public static final String SEVERITY = "SEVERITY";

    /** The key of the message. */
    public static final String MESSAGE = "MESSAGE";

    /** The words that SEVERITY may be. */
    public static final List<String> SEVERITIES =
        List.of("error", "warning", "notice", "info", "debug");

    /** Keeps the list from changing. */
    public Log {
      extra = List.copyOf(extra);
    }

    @Override
    public Keyword keyword() {
      return Keyword.LOG;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitLog(this);
    }
  }

  /**
   * {@code STATUS} (3.3.5).
   *
   * @param transport the first TRANSPORT, null without any (E-09)
   * @param pairs every other pair, in the order of the line
   */
  record Status(@Nullable Value transport, List<Pair> pairs) implements Message {
    /** The key of the transport. */
    public static final String TRANSPORT = "TRANSPORT";

    /** The key that tells kinds of STATUS apart in the later edition of the text (E-09). */
    public static final String TYPE = "TYPE";

    /** The type by which a transport tells its version. */
    public static final String VERSION_REPORT = "version";

    /** The key of the program's name in a version report. */
    public static final String IMPLEMENTATION = "IMPLEMENTATION";

    /** The key of the program's version in a version report. */
    public static final String VERSION = "VERSION";

    /** Keeps the list from changing. */
    public Status {
      pairs = List.copyOf(pairs);
    }

    /**
     * The value of a key, of the first pair where it is repeated.
     *
     * @param key any but {@link #TRANSPORT}
     * @return null when no pair has the key
     */
    public @Nullable Value value(String key) {
      for (Pair pair : pairs) {
        if (pair.key().bytes().is(key)) {
          return pair.value();
        }
      }
      return null;
    }

    /**
     * Whether it tells the version of the transport (3.3.5-VERSION-1).
     *
     * @return true for {@code TYPE=version}
     */
    public boolean isVersionReport() {
      Value type = value(TYPE);
      return type != null && type.bytes().is(VERSION_REPORT);
    }

    @Override
    public Keyword keyword() {
      return Keyword.STATUS;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitStatus(this);
    }
  }

  /**
   * A line whose keyword is not of this version. A parent ignores it (3.3-UNKNOWN-1).
   *
   * @param word the keyword
   * @param text what follows the first SP; null when nothing does
   */
  record Unknown(Value word, @Nullable Value text) implements Message {
    @Override
    public Keyword keyword() {
      return Keyword.UNKNOWN;
    }

    @Override
    public <R> R accept(MessageVisitor<R> visitor) {
      return visitor.visitUnknown(this);
    }
  }
}
