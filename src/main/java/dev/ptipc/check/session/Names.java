package dev.ptipc.check.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.UnknownName;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which transports were asked for, and which were reported. */
final class Names {

  private static final int MOST = 10_000;

  private final Subject subject;
  private final Set<Bytes> reported = new HashSet<>();

  /** Read from the environment once, as it may be long and each report asks for it. */
  private @Nullable Set<Bytes> requested;

  private boolean full;
  private boolean launched;
  private boolean broken;

  Names(Subject subject) {
    this.subject = subject;
  }

  /** A report that cannot be judged: some transport has been reported, but not which. */
  void attempted() {
    broken = true;
  }

  /** A report that came too late, as has been told. */
  void late(Value transport) {
    if (reported.size() < MOST) {
      reported.add(transport.bytes().copy());
    }
  }

  void method(CheckedLine line, Keyword keyword, Value transport) {
    launched = true;
    report(line, keyword, transport);
  }

  void failure(CheckedLine line, Message.MethodFailure failure) {
    report(line, failure.keyword(), failure.transport());
    if (UnknownName.isSaid(failure.message().bytes())) {
      subject.at(line, RequestRules.unknownName(failure));
    }
  }

  private void report(CheckedLine line, Keyword keyword, Value transport) {
    boolean client = keyword == Keyword.CMETHOD || keyword == Keyword.CMETHOD_ERROR;
    if (reported.contains(transport.bytes())) {
      subject.at(
          line,
          RequestRules.REPEATED.citing(
              client ? "3.3.2-CMETHOD-5" : "3.3.3-SMETHOD-6",
              transport.span(),
              quoted(transport) + " has been reported before",
              null));
    } else if (reported.size() < MOST) {
      reported.add(transport.bytes().copy());
    } else if (!full) {
      full = true;
      subject.at(
          line,
          SessionRules.TOO_MUCH.at(
              transport.span(), "more than " + MOST + " names; further ones are not remembered"));
    }
    Set<Bytes> requested = requested(client ? Role.CLIENT : Role.SERVER);
    if (requested != null && !requested.contains(transport.bytes())) {
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

  /** Null when nobody knows what was asked for. */
  private @Nullable Set<Bytes> requested(Role role) {
    Environment environment = subject.environment();
    if (environment == null || environment.role() != role) {
      return null;
    }
    if (requested == null) {
      requested = new LinkedHashSet<>();
      for (Item item : environment.transports(role)) {
        requested.add(item.bytes());
      }
    }
    return requested;
  }

  /** All has been reported: what has not? */
  void done(Role role) {
    if (broken) {
      return;
    }
    Set<Bytes> requested = requested(role);
    if (requested != null && !full) {
      for (Bytes name : requested) {
        if (!reported.contains(name)) {
          subject.session(
              RequestRules.SILENT_NAME,
              subject.clause("3.3.2-DONE-4", "3.3.3-DONE-4"),
              Shown.quoted(name) + " was asked for and not reported",
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
