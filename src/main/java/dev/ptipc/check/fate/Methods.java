package dev.ptipc.check.fate;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Value;
import dev.ptipc.check.NoSuchTransport;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Masked;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;

/** What a transport said of its listeners, of each in a few words. */
final class Methods {

  /** Of more transports than that only the number is told. */
  private static final int MOST = 5;

  private static final int LONGEST = 120;

  private final List<String> listening = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private int listeners;
  private int failures;
  private int unknown;

  Methods() {}

  void listens(Value transport, Endpoint endpoint) {
    if (listeners++ < MOST) {
      String address = shown(endpoint.host().bytes()) + ":" + shown(endpoint.port().bytes());
      listening.add(shown(transport.bytes()) + ": listening at " + address);
    }
  }

  void fails(Message.MethodFailure failure) {
    unknown += NoSuchTransport.isSaid(failure.message().bytes()) ? 1 : 0;
    if (failures++ < MOST) {
      String reason = shown(failure.message().bytes());
      failed.add(
          shown(failure.transport().bytes()) + ": " + (reason.isEmpty() ? "no reason" : reason));
    }
  }

  boolean haveListener() {
    return listeners > 0;
  }

  boolean haveFailure() {
    return failures > 0;
  }

  /** The words for what failed; of a name that there is not, only that. */
  List<Fate.Word> failureWords() {
    List<Fate.Word> words = new ArrayList<>();
    if (unknown > 0) {
      words.add(Fate.Word.UNKNOWN_NAME);
    }
    if (failures > unknown) {
      words.add(Fate.Word.TRANSPORT_FAILED);
    }
    return words;
  }

  /** Where it listens, and behind that what failed. */
  String all() {
    List<String> parts = new ArrayList<>(listening);
    more(parts, listeners);
    failed.forEach(each -> parts.add("failed: " + each));
    more(parts, failures);
    return String.join("; ", parts);
  }

  /** Only what failed. */
  String failures() {
    List<String> parts = new ArrayList<>(failed);
    more(parts, failures);
    return String.join("; ", parts);
  }

  private static void more(List<String> parts, int count) {
    if (count > MOST) {
      parts.add("and " + (count - MOST) + " more");
    }
  }

  /** Escaped, without passwords, and no longer than what can be taken in. */
  static String shown(Bytes bytes) {
    Bytes masked = Bytes.ofLatin1(Masked.text(Masked.line(bytes).bytes().latin1()));
    return masked.length() <= LONGEST
        ? Shown.all(masked)
        : Shown.all(masked.part(0, LONGEST)) + "...";
  }
}
