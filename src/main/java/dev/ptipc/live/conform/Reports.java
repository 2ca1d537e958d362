package dev.ptipc.live.conform;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Message.MethodFailure;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.session.RequestRules;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a transport has reported in one scenario. However much it reports, little is held. */
final class Reports {

  /** Of more reports only the first are looked at. */
  private static final int MOST = 1000;

  private static final int MOST_BYTES = 1 << 20;

  private final Set<Keyword> said = EnumSet.noneOf(Keyword.class);
  private final List<Bytes> launched = new ArrayList<>();
  private final Set<Integer> ports = new TreeSet<>();
  private final List<MethodFailure> failures = new ArrayList<>();
  private final List<CheckedLine> failureLines = new ArrayList<>();
  private @Nullable String version;
  private int bytes;

  /** Takes a line that has a message. */
  void line(CheckedLine line, Message message) {
    said.add(message.keyword());
    if (message instanceof Message.Method method && isHeld(line, launched.size())) {
      launched.add(method.transport().bytes());
      ports.add(method.endpoint().portNumber());
    } else if (message instanceof Message.Status status && status.isVersionReport()) {
      version = versionOf(status);
    } else if (message instanceof MethodFailure failure && isHeld(line, failures.size())) {
      failures.add(failure);
      failureLines.add(line);
    }
  }

  private boolean isHeld(CheckedLine line, int before) {
    int length = line.line().bytes().length();
    boolean isHeld = before < MOST && bytes + length <= MOST_BYTES;
    bytes += isHeld ? length : 0;
    return isHeld;
  }

  private static @Nullable String versionOf(Message.Status status) {
    Value program = status.value(Message.Status.IMPLEMENTATION);
    Value number = status.value(Message.Status.VERSION);
    return program == null || number == null
        ? null
        : program.bytes().text() + " " + number.bytes().text();
  }

  boolean said(Keyword keyword) {
    return said.contains(keyword);
  }

  List<Bytes> launched() {
    return launched;
  }

  /** Where it said that it listens. */
  Set<Integer> ports() {
    return ports;
  }

  List<MethodFailure> failures() {
    return failures;
  }

  /** The version that it told of itself. */
  @Nullable String version() {
    return version;
  }

  /** An error for each of its error lines about a name that it does not know. */
  List<Finding> unknown(Predicate<Bytes> isUnknown) {
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < failures.size(); i++) {
      MethodFailure failure = failures.get(i);
      if (isUnknown.test(failure.transport().bytes())) {
        CheckedLine about = failureLines.get(i);
        Place place = Place.stdout(about.line().number());
        found.add(new Finding(place, about.line().bytes(), RequestRules.unknownName(failure)));
      }
    }
    return found;
  }
}
