package dev.ptipc.peers.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Role;
import dev.ptipc.live.tor.TorOutcome;
import dev.ptipc.live.tor.TorOutcome.Ending;
import dev.ptipc.live.tor.TorOutcome.Heard;
import dev.ptipc.live.tor.TorOutcome.Registered;
import dev.ptipc.peers.parent.ParentBench;
import dev.ptipc.transcript.Session;
import java.util.ArrayList;
import java.util.List;

/** A parent that reads keywords only, and does what one method tells. */
abstract class FakeParent implements ParentBench.Parent {

  /** The state of a parent that waits for VERSION. */
  static final String STARTED = "Launched";

  /** The state of a parent that waits for methods. */
  static final String ACCEPTING = "Accepting methods";

  /** The state of a parent that has all methods. */
  static final String COMPLETED = "Completed";

  /** The state of a parent that ends its transport. */
  static final String BROKEN = "Broken";

  /** What it has against a line; says nothing unless a test has it say something. */
  String complaint(String state, Keyword keyword) {
    return "";
  }

  /** The state after a message. */
  abstract String next(String state, Keyword keyword, List<Keyword> before);

  /** A parent that takes what the specification allows, and nothing else. */
  static class Strict extends FakeParent {
    @Override
    String next(String state, Keyword keyword, List<Keyword> before) {
      switch (keyword) {
        case LOG, STATUS, UNKNOWN -> {
          return state;
        }
        case VERSION -> {
          return state.equals(STARTED) ? ACCEPTING : BROKEN;
        }
        case CMETHOD, CMETHOD_ERROR -> {
          boolean again =
              before.contains(Keyword.CMETHOD) || before.contains(Keyword.CMETHOD_ERROR);
          return state.equals(ACCEPTING) && !again ? ACCEPTING : BROKEN;
        }
        case CMETHODS -> {
          return state.equals(ACCEPTING) ? COMPLETED : BROKEN;
        }
        default -> {
          return BROKEN;
        }
      }
    }
  }

  @Override
  public TorOutcome play(Session session) {
    List<Heard> heard = new ArrayList<>();
    List<Registered> registered = new ArrayList<>();
    List<Keyword> before = new ArrayList<>();
    String state = STARTED;
    for (String line : session.stdout().latin1().lines().toList()) {
      Keyword keyword = Keyword.of(line.split(" ", 2)[0]);
      String next = next(state, keyword, before);
      boolean done = next.equals(COMPLETED) && !state.equals(COMPLETED);
      boolean one = done && before.contains(Keyword.CMETHOD);
      if (one) {
        registered.add(new Registered(Role.CLIENT, Vocabulary.all(1).get(0).name(), "::1", 1));
      }
      String said = complaint(state, keyword);
      heard.add(new Heard(next, one ? 1 : 0, said.isEmpty() ? List.of() : List.of(said)));
      before.add(keyword);
      state = next;
      if (state.equals(BROKEN)) {
        break;
      }
    }
    Ending ending = state.equals(BROKEN) ? Ending.KILLED : Ending.STAYED;
    return new TorOutcome(state, registered, heard, List.of(), ending, null, null, crash(before));
  }

  /** The last words, when the messages make it crash. */
  String crash(List<Keyword> said) {
    return null;
  }
}
