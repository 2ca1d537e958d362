package dev.ptipc.check.fate;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Status;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Family;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a transport, if it was of this role: what the other role says settles nothing. */
final class RoleFate {

  private final Role role;
  private final LastWords words;
  private final Methods methods = new Methods();

  /** The message that settled the matter: a DONE, or an error that ends it. */
  private @Nullable Message settled;

  /** An error that ends it, after a DONE. */
  private Message.@Nullable Failure late;

  /** The line, from 1, of the first error that broke it; 0 for none. */
  private long broken;

  private String breach = "";

  /** What was seen of a listener, against what was said. */
  private @Nullable String doubt;

  RoleFate(Role role, LastWords words) {
    this.role = role;
    this.words = words;
  }

  void message(CheckedLine line, Message message) {
    if (!Family.counts(role, message.keyword())) {
      return;
    }
    if (message instanceof Message.Failure failure) {
      if (settled == null) {
        settled = failure;
      } else if (late == null && settled instanceof Message.Done) {
        late = failure;
      }
    }
    // The answer about the proxy settles nothing else.
    if (settled != null || message.keyword() == Keyword.PROXY) {
      return;
    }
    if (message instanceof Message.Done done) {
      settled = done;
    } else if (message instanceof Message.MethodFailure failure) {
      methods.fails(failure);
    } else if (message instanceof Message.Method method && line.status() == Status.OK) {
      methods.listens(method.transport(), method.endpoint());
    }
  }

  /**
   * An error in a line of stdout. Once it is settled, a message can still break it, and what was
   * meant to be one: a parent ends the transport over its keyword (E-28).
   */
  void breach(Diagnostic found, long line, boolean isMessage) {
    if (broken == 0 && (settled == null || isMessage)) {
      broken = line;
      breach = Masked.text(found.message());
    }
  }

  /** A listener does not do what was said of it. */
  void doubt(String message) {
    doubt = doubt == null ? message : doubt;
  }

  /**
   * What became of it.
   *
   * @param missing the line that was due, in backquotes; null when none was
   * @param owesAnswer whether it was told of a proxy and has said nothing of it
   */
  Fate fate(
      @Nullable String missing,
      boolean owesAnswer,
      @Nullable Integer code,
      @Nullable String endedBy) {
    List<Fate.Word> found = new ArrayList<>();
    if (settled instanceof Message.Failure failure) {
      found.add(Fate.Word.GAVE_UP);
      return new Fate(found, gaveUp(failure));
    }
    if (settled == null) {
      return new Fate(found, unsettled("before " + missing, owesAnswer, code, endedBy, found));
    }
    String text = listed(found);
    if (owesAnswer) {
      text = noAnswer(found) + text;
    }
    if (late != null) {
      found.add(0, Fate.Word.GAVE_UP);
      text = gaveUp(late) + "; before that " + text;
    } else if (methods.haveListener()
        && endedBy != null
        && (endedBy.equals("itself") || LastWords.diedOtherwise(code, endedBy))) {
      text += "; then " + end(code, found);
    }
    return new Fate(found, text);
  }

  private static String noAnswer(List<Fate.Word> found) {
    found.add(0, Fate.Word.PROXY_UNANSWERED);
    return "no answer about the proxy; ";
  }

  private static String gaveUp(Message.Failure failure) {
    String reason = Methods.shown(failure.message().bytes());
    String about =
        switch (failure.keyword()) {
          case VERSION_ERROR -> "version: ";
          case PROXY_ERROR -> "proxy: ";
          default -> "";
        };
    return "gave up: " + about + (reason.isEmpty() ? "it does not say why" : reason);
  }

  /** After DONE: where it listens, or why nothing was started. */
  private String listed(List<Fate.Word> found) {
    if (methods.haveListener()) {
      found.add(Fate.Word.LISTENING);
      found.addAll(methods.failureWords());
      if (broken > 0) {
        found.add(Fate.Word.BROKE_PROTOCOL);
      }
      return methods.all()
          + (doubt == null ? "" : "; but " + doubt)
          + (broken > 0 ? "; broke the protocol in line " + broken : "");
    }
    if (methods.haveFailure()) {
      found.addAll(methods.failureWords());
      return "started nothing: " + methods.failures();
    }
    if (broken > 0) {
      found.add(Fate.Word.BROKE_PROTOCOL);
      return "started nothing: " + brokeProtocol();
    }
    found.add(Fate.Word.NO_LISTENERS);
    return "started nothing: it reported no transport";
  }

  private String brokeProtocol() {
    return "broke the protocol in line " + broken + ": " + breach;
  }

  /** Neither DONE nor an error that ends it. */
  private String unsettled(
      String before,
      boolean owesAnswer,
      @Nullable Integer code,
      @Nullable String endedBy,
      List<Fate.Word> found) {
    String text;
    String cut = words.whyCut();
    if (cut != null) {
      text = "not settled: " + cut + " " + before;
    } else if ("itself".equals(endedBy)) {
      text = end(code, found) + " " + before + ": " + words.reason();
    } else if (endedBy != null) {
      found.add(Fate.Word.STOPPED_BY_PARENT);
      text = "stopped by its parent " + before;
      if (LastWords.diedOtherwise(code, endedBy)) {
        text += "; then " + end(code, found);
      }
    } else {
      text = "not settled: the output ends " + before;
    }
    if (owesAnswer && endedBy != null && cut == null) {
      text = noAnswer(found) + text;
    }
    if (broken > 0) {
      found.add(0, Fate.Word.BROKE_PROTOCOL);
      text = brokeProtocol() + "; " + text;
    }
    if (methods.haveFailure() || methods.haveListener()) {
      found.addAll(methods.failureWords());
      text += "; so far " + methods.all();
    }
    return text;
  }

  private static String end(@Nullable Integer code, List<Fate.Word> found) {
    String signal = code == null ? null : LastWords.signal(code);
    found.add(signal == null ? Fate.Word.EXITED : Fate.Word.KILLED);
    return signal != null
        ? "killed by " + signal
        : "ended" + (code == null ? "" : " with code " + code);
  }
}
