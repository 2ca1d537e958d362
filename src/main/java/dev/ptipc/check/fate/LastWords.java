package dev.ptipc.check.fate;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Family;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a transport said before it ended, for those who wonder why it did. */
public final class LastWords {

  /** Why more may have been said than is known of a recording that does not have all. */
  public static final String RECORDED = "the recording ends";

  private static final int HIGHEST_SIGNAL = 64;

  /** As Linux numbers them, from 1; what is above has no name of its own. */
  private static final List<String> SIGNALS =
      List.of(
          "SIGHUP",
          "SIGINT",
          "SIGQUIT",
          "SIGILL",
          "SIGTRAP",
          "SIGABRT",
          "SIGBUS",
          "SIGFPE",
          "SIGKILL",
          "SIGUSR1",
          "SIGSEGV",
          "SIGUSR2",
          "SIGPIPE",
          "SIGALRM",
          "SIGTERM",
          "SIGSTKFLT",
          "SIGCHLD",
          "SIGCONT",
          "SIGSTOP",
          "SIGTSTP",
          "SIGTTIN",
          "SIGTTOU",
          "SIGURG",
          "SIGXCPU",
          "SIGXFSZ",
          "SIGVTALRM",
          "SIGPROF",
          "SIGWINCH",
          "SIGIO",
          "SIGPWR",
          "SIGSYS");

  /** What the system, or a program's own runtime, ends a program with that has gone wrong. */
  private static final Set<String> CRASHES =
      Set.of("SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE", "SIGSEGV", "SIGSYS");

  /** Of a client; also read by another thread, which shows what is waited for. */
  private volatile Phase ofClient = Phase.NEGOTIATION;

  private volatile Phase ofServer = Phase.NEGOTIATION;

  /** Why more may have been said than is known; null when all is. */
  private @Nullable String cut;

  private @Nullable String alarm;
  private boolean alarmFollows;
  private @Nullable String last;
  private @Nullable Bytes reported;

  /** Nothing has been said yet. */
  public LastWords() {}

  /**
   * A line of stdout.
   *
   * @param line the line
   */
  public void stdout(CheckedLine line) {
    Message message = line.message();
    if (message == null || line.line().ending() == Line.Ending.NONE) {
      return;
    }
    switch (message.keyword()) {
      // Most lines of a long file: they move nothing.
      case STATUS, UNKNOWN -> {}
      case LOG -> {
        if (message instanceof Message.Log log
            && log.severity() != null
            && log.severity().bytes().is("error")
            && log.message() != null) {
          reported = log.message().bytes();
        }
      }
      default -> {
        ofClient = after(ofClient, Role.CLIENT, message.keyword());
        ofServer = after(ofServer, Role.SERVER, message.keyword());
        if (message instanceof Message.MethodFailure) {
          reported = line.line().bytes();
        }
      }
    }
  }

  private static Phase after(Phase phase, Role role, Keyword keyword) {
    return Family.counts(role, keyword) ? Conversation.step(phase, keyword).next() : phase;
  }

  /**
   * A line of stderr.
   *
   * @param line the line without its LF
   */
  public void stderr(Bytes line) {
    if (line.isEmpty()) {
      return;
    }
    String before = last;
    last = quoted(line);
    if (alarmFollows) {
      alarmFollows = false;
      alarm = last;
    }
    if (alarm != null) {
      return;
    }
    String text = Ascii.lowerCase(line);
    if (text.contains("panic") || text.contains("fatal") || text.contains("exception")) {
      // A runtime says this first, before it lists where everything stood.
      alarm = last;
      // Rust says where it was, and what was wrong on the next line.
      alarmFollows = text.contains("panicked at ") && text.endsWith(":");
    } else if (text.startsWith("usage")) {
      // How a program is used is told after what was wrong with its options.
      alarm = before;
    }
  }

  /**
   * It may have said more than is known.
   *
   * @param why it is not known, such as {@code interrupted}
   */
  public void cut(String why) {
    cut = why;
  }

  /** Why more may have been said than is known; null when all is. */
  @Nullable String whyCut() {
    return cut;
  }

  /**
   * How far it had come, when it ended by itself and too early.
   *
   * @param role null when nothing tells it: then either DONE is due
   * @return the line that was due, in backquotes; null when nothing was due
   */
  public @Nullable String missing(@Nullable Role role) {
    return switch (role == Role.SERVER ? ofServer : ofClient) {
      case NEGOTIATION -> "`VERSION`";
      case CONFIGURATION -> Family.done(role);
      case RUNNING, ENDED -> null;
    };
  }

  /**
   * Why it ended, as far as it said so.
   *
   * @return the most telling line, in backquotes, and where it stood
   */
  public String reason() {
    String line = alarm == null ? last : alarm;
    if (line == null) {
      return reported == null ? "nothing on stderr" : "on stdout, " + quoted(reported);
    }
    return "on stderr, " + line;
  }

  /**
   * How it ended.
   *
   * @param code as a shell counts; null when it was not seen
   * @param endedBy as in transcripts: {@code itself}, {@code stdin-close}, {@code SIGTERM}, {@code
   *     SIGKILL}, {@code time}
   * @param role null when nothing tells it
   * @return such as {@code code 1, by itself, before `VERSION`}
   */
  public String exit(@Nullable Integer code, String endedBy, @Nullable Role role) {
    String signal = code == null ? null : signal(code);
    String number = code == null ? "not seen" : "code " + code;
    String named = signal == null || signal.equals(endedBy) ? "" : " (" + signal + ")";
    String by =
        switch (endedBy) {
          case "itself" -> "by itself";
          case "time" -> "at the end of its time";
          default -> "by " + endedBy;
        };
    boolean early = endsEarly(endedBy, role);
    return number + named + ", " + by + (early ? ", before " + missing(role) : "");
  }

  /**
   * Whether it ended by itself while something was due.
   *
   * @param endedBy as in transcripts
   * @param role null when nothing tells it
   * @return true when {@link #reason} is worth telling
   */
  public boolean endsEarly(String endedBy, @Nullable Role role) {
    return cut == null && endedBy.equals("itself") && missing(role) != null;
  }

  private static String quoted(Bytes line) {
    return Shown.quoted(Masked.line(line).bytes());
  }

  /**
   * The signal that an exit code stands for.
   *
   * @param code as a shell counts
   * @return such as {@code SIGSEGV} for 139; null when it stands for none
   */
  public static @Nullable String signal(int code) {
    int signal = code - 128;
    if (signal < 1 || signal > HIGHEST_SIGNAL) {
      return null;
    }
    return signal <= SIGNALS.size() ? SIGNALS.get(signal - 1) : "signal " + signal;
  }

  /**
   * The signal by which a program crashed.
   *
   * @param code as a shell counts; null when it was not seen
   * @return such as {@code SIGSEGV}; null when it ended in another way
   */
  public static @Nullable String crash(@Nullable Integer code) {
    String signal = code == null ? null : signal(code);
    return signal != null && CRASHES.contains(signal) ? signal : null;
  }

  /** Whether it died of something else than what its parent did to end it. */
  static boolean diedOtherwise(@Nullable Integer code, String endedBy) {
    // A parent whose time is up may well have sent SIGKILL.
    boolean isKilled =
        code != null
            && "SIGKILL".equals(signal(code))
            && !endedBy.equals("SIGKILL")
            && !endedBy.equals("time");
    return isKilled || crash(code) != null;
  }
}
