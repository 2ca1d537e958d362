package dev.ptipc.live;

import dev.ptipc.diagnostic.Shown;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why the system refused something, in our words. Java has types for few reasons; of the others it
 * hands on only the system's sentence, which is in the user's language. So each is provoked once,
 * and its sentence there is what it is known by.
 */
public final class SystemReason {

  /** Something that fails. */
  private interface Provocation {
    void run() throws IOException;
  }

  private static final String PIPE = "nobody reads it any more";
  private static final String CLOSED = "it is closed";
  private static final Path NOTHING = Path.of("/dev/null");
  private static final int LONG_NAME = 5000;

  private static final Map<String, String> KNOWN = new HashMap<>();

  /** Java writes the number that the system gave when a program does not start. */
  private static final Pattern START =
      Pattern.compile(
          "Cannot run program \"(.*)\"( \\(in directory .*)?: error=.*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("error=([0-9]+), .*", Pattern.DOTALL);

  static {
    known(PIPE, SystemReason::pipe);
    known(CLOSED, SystemReason::closed);
    known("is a directory", () -> read(Path.of("/")));
    known("not a directory on the way there", () -> read(NOTHING.resolve("x")));
    known("the name is too long", () -> read(Path.of("/" + "x".repeat(LONG_NAME))));
    known("no space left on device", SystemReason::full);
  }

  private SystemReason() {}

  private static void known(String ours, Provocation provocation) {
    try {
      provocation.run();
    } catch (IOException e) {
      String sentence = sentence(e);
      if (sentence != null) {
        KNOWN.putIfAbsent(sentence, ours);
      }
    }
  }

  private static void pipe() throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    try (Pipe.SinkChannel sink = pipe.sink()) {
      sink.write(ByteBuffer.allocate(1));
    }
  }

  /** What is open for reading alone is to a writer as if it were closed. */
  private static void closed() throws IOException {
    try (FileInputStream in = new FileInputStream(NOTHING.toFile());
        FileOutputStream out = new FileOutputStream(in.getFD())) {
      out.write(0);
    }
  }

  private static void read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      in.read();
    }
  }

  private static void full() throws IOException {
    Path full = Path.of("/dev/full");
    if (Files.exists(full)) {
      try (FileOutputStream out = new FileOutputStream(full.toFile())) {
        out.write(0);
      }
    }
  }

  private static @Nullable String sentence(Throwable e) {
    // The message of such an exception begins with the name of the file.
    String reason = e instanceof FileSystemException f ? f.getReason() : null;
    return reason == null ? e.getMessage() : reason;
  }

  /**
   * Whether writing failed because nobody reads any more, or because there never was anybody.
   *
   * @param e what writing threw
   * @return false for a full disk and the like
   */
  public static boolean isClosed(IOException e) {
    String ours = KNOWN.get(sentence(e));
    return PIPE.equals(ours) || CLOSED.equals(ours);
  }

  /**
   * Why something failed, without the name of what it was done to.
   *
   * @param e what was thrown
   * @return printable, in lower case where the words are ours
   */
  public static String of(Throwable e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof BindException) {
      // Java has one type for three reasons, and the system's sentence is in the user's language.
      return "another program listens there, or the address is not of this machine, or the port is"
          + " one for root alone";
    }
    String sentence = sentence(e);
    Matcher start = START.matcher(String.valueOf(sentence));
    if (start.matches()) {
      return "cannot start " + Shown.typed(start.group(1)) + ": " + ofStart(e);
    }
    String ours = KNOWN.get(sentence);
    return ours != null ? ours : Shown.typed(String.valueOf(sentence));
  }

  /**
   * Why a program did not start.
   *
   * @param e what starting it threw
   * @return printable, in lower case where the words are ours
   */
  public static String ofStart(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      Matcher number = NUMBER.matcher(String.valueOf(cause.getMessage()));
      if (number.matches()) {
        return switch (number.group(1)) {
          case "2" -> "no such program";
          case "7" -> "its arguments and variables are too long";
          case "8" -> "not a program";
          case "11", "12" -> "no room for another process";
          case "13" -> "permission denied";
          case "20" -> "not a directory on the way there";
          case "36" -> "the name is too long";
          case "40" -> "its symbolic links lead in a circle";
          default -> "the system refuses, with error " + number.group(1);
        };
      }
    }
    return of(e);
  }
}
