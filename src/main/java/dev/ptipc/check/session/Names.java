package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.NoSuchTransport;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which transports were asked for, and which were reported. */
final class Names {

  /** Of names that nobody asked for; those that were asked for are in memory anyway. */
  private static final int MOST = 10_000;

  /** A name may be as long as a line. */
  private static final int MOST_BYTES = 8 << 20;

  private final Subject subject;
  private final Requested requested;
  private final Set<Bytes> others = new TreeSet<>();
  private int bytesOfOthers;
  private boolean full;
  private boolean launched;
  private boolean broken;

  Names(Subject subject) {
    this.subject = subject;
    this.requested = new Requested(subject.environment());
  }

  /** A report that cannot be judged: some transport has been reported, but not which. */
  void attempted() {
    broken = true;
  }

  /** A report that came too late, as has been told. */
  void late(Value transport) {
    note(requested.find(transport.bytes()), transport.bytes());
  }

  void method(CheckedLine line, Message.Method method) {
    launched = true;
    report(line, method);
  }

  void failure(CheckedLine line, Message.MethodFailure failure) {
    report(line, failure);
    if (NoSuchTransport.isSaid(failure.message().bytes())) {
      subject.at(line, RequestRules.unknownName(failure));
    }
  }

  private void report(CheckedLine line, Message.MethodReport report) {
    Keyword keyword = report.keyword();
    Value transport = report.transport();
    boolean client = keyword == Keyword.CMETHOD || keyword == Keyword.CMETHOD_ERROR;
    Requested.Name name = requested.find(transport.bytes());
    switch (note(name, transport.bytes())) {
      case REPEATED ->
          subject.at(
              line,
              RequestRules.REPEATED.citing(
                  client ? "3.3.2-CMETHOD-5" : "3.3.3-SMETHOD-6",
                  transport.span(),
                  quoted(transport) + " has been reported before",
                  null));
      case NO_ROOM -> noRoom(line, transport);
      case FIRST -> {}
    }
    if (name == null && requested.isKnownOf(client ? Role.CLIENT : Role.SERVER)) {
      String clause =
          !client
              ? "3.3.3-SMETHOD-4"
              : keyword == Keyword.CMETHOD ? "3.3.2-CMETHOD-3" : "3.3.2-CMETHODERR-3";
      subject.at(
          line,
          RequestRules.NOT_REQUESTED.citing(
              clause, transport.span(), quoted(transport) + " was not asked for", null));
    }
  }

  /** Once: the next one finds no room either. */
  private void noRoom(CheckedLine line, Value transport) {
    if (!full) {
      full = true;
      subject.at(
          line,
          SessionRules.TOO_MUCH.at(transport.span(), "no more names are remembered from here on"));
    }
  }

  /** What a report is beside those before it. */
  private enum Recall {
    FIRST,
    REPEATED,
    NO_ROOM
  }

  private Recall note(Requested.@Nullable Name name, Bytes bytes) {
    if (name != null) {
      boolean before = name.reported;
      name.reported = true;
      return before ? Recall.REPEATED : Recall.FIRST;
    }
    if (others.contains(bytes)) {
      return Recall.REPEATED;
    }
    if (others.size() == MOST || bytesOfOthers + bytes.length() > MOST_BYTES) {
      return Recall.NO_ROOM;
    }
    bytesOfOthers += bytes.length();
    others.add(bytes.copy());
    return Recall.FIRST;
  }

  /** All has been reported: what has not? */
  void done(Role role) {
    if (broken) {
      return;
    }
    if (requested.isKnownOf(role)) {
      for (Requested.Name name : requested.inOrder()) {
        // A name that is nothing is the parent's mistake, and has been told.
        if (!name.reported && !name.bytes.isEmpty()) {
          subject.session(
              RequestRules.SILENT_NAME,
              subject.clause("3.3.2-DONE-4", "3.3.3-DONE-4"),
              Shown.quoted(name.bytes) + " was asked for but not reported",
              null);
        }
      }
    }
    if (!launched) {
      subject.session(
          RequestRules.NO_METHOD,
          subject.clause("3.3.2-DONE-5", "3.3.3-DONE-5"),
          "no transport was started before DONE",
          null);
    }
  }

  private static String quoted(Value value) {
    return Shown.quoted(value.bytes());
  }
}
