package dev.ptipc.cli;

import dev.ptipc.emit.Emitter;
import dev.ptipc.live.conform.Scenarios;
import dev.ptipc.observation.ObservedParent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** What shells offer where a word is one of a few and of no type of its own. */
final class Candidates {

  /** Those whose doings are foretold. */
  static final class Parents implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ObservedParent.NAMES.iterator();
    }
  }

  /** All scenarios of {@code conform}. */
  static final class OfConform implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.copyOf(Scenarios.names()).iterator();
    }
  }

  /** All that {@code emit} writes. */
  static final class Emitted implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(
              Emitter.languages().stream(), Stream.of(EmitCommand.ABNF, EmitCommand.FUZZ_KIT))
          .iterator();
    }
  }

  private Candidates() {}
}
