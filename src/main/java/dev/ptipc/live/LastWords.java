package dev.ptipc.live;

import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a transport said before it ended, for those who wonder why it did. */
public final class LastWords {

  private static final int HIGHEST_SIGNAL = 64;

  /** As Linux numbers them, from 1; what is above has no name of its own. */
  private static final List<String> SIGNALS =
      List.of(
          ("SIGHUP SIGINT SIGQUIT SIGILL SIGTRAP SIGABRT SIGBUS SIGFPE SIGKILL SIGUSR1 SIGSEGV"
                  + " SIGUSR2 SIGPIPE SIGALRM SIGTERM SIGSTKFLT SIGCHLD SIGCONT SIGSTOP SIGTSTP"
                  + " SIGTTIN SIGTTOU SIGURG SIGXCPU SIGXFSZ SIGVTALRM SIGPROF SIGWINCH SIGIO"
                  + " SIGPWR SIGSYS")
              .split(" "));

  /** Also read by another thread, which shows what is waited for. */
  private volatile boolean answered;

  private volatile boolean settled;
  private @Nullable String alarm;
  private @Nullable String last;
  private @Nullable String told;

  /** Nothing has been said yet. */
  public LastWords() {}

  /**
   * A line of stdout.
   *
   * @param line the line
   */
  public void stdout(CheckedLine line) {
    Message message = line.message();
    if (message == null) {
      return;
    }
    switch (message.keyword()) {
      case VERSION -> answered = true;
      case CMETHODS, SMETHODS, VERSION_ERROR, ENV_ERROR, PROXY_ERROR -> settled = true;
      case CMETHOD_ERROR, SMETHOD_ERROR -> told = Shown.quoted(line.line().bytes());
      case LOG -> {
        if (message instanceof Message.Log log
            && log.severity() != null
            && log.severity().bytes().is("error")
            && log.message() != null) {
          told = Shown.quoted(log.message().bytes());
        }
      }
      default -> {}
    }
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
    last = Shown.quoted(line);
    if (alarm != null) {
      return;
    }
    String text = line.latin1().toLowerCase(Locale.ROOT);
    if (text.contains("panic") || text.contains("fatal") || text.contains("exception")) {
      // A runtime says this first, before it lists where everything stood.
      alarm = last;
    } else if (text.startsWith("usage")) {
      // How a program is used is told after what was wrong with its options.
      alarm = before;
    }
  }

  /**
   * How far it had come, when it ended by itself and too early.
   *
   * @param role client unless known
   * @return the line that was due, in backquotes; null when nothing was due
   */
  public @Nullable String missing(@Nullable Role role) {
    return settled
        ? null
        : !answered ? "`VERSION`" : role == Role.SERVER ? "`SMETHODS DONE`" : "`CMETHODS DONE`";
  }

  /**
   * Why it ended, as far as it said so.
   *
   * @return the most telling line, in backquotes, and where it stood
   */
  public String reason() {
    String line = alarm == null ? last : alarm;
    if (line == null) {
      return told == null ? "nothing on stderr" : "on stdout, " + told;
    }
    return "on stderr, " + line;
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
}
