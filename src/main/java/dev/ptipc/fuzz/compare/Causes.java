package dev.ptipc.fuzz.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Collects partings by kind and state, the shortest line of each, and makes causes of them at the
 * end.
 */
final class Causes {

  /** Where partings may have the same cause. */
  private record Place(Parting.Kind kind, int state) {}

  /** What is known of a place, or of a cause. */
  private record Seen(Parting shortest, long lines) {

    Seen and(Seen other) {
      boolean better = BETTER.compare(other.shortest, shortest) < 0;
      return new Seen(better ? other.shortest : shortest, lines + other.lines);
    }
  }

  private static final Comparator<Parting> BETTER =
      Comparator.comparing(parting -> parting.line().bytes(), Shrinker.BETTER);

  /** A target that is quite another parser parts nearly everywhere. */
  private static final int MOST_PLACES = 10_000;

  private final LinePaths paths;
  private final Map<Place, Seen> places = new LinkedHashMap<>();
  private final List<Seen> causes = new ArrayList<>();

  Causes(LinePaths paths) {
    this.paths = paths;
  }

  void add(Parting parting) {
    Place place = place(parting);
    if (places.size() >= MOST_PLACES && !places.containsKey(place)) {
      place = new Place(parting.kind(), 0);
    }
    places.merge(place, new Seen(parting, 1), Seen::and);
  }

  private Place place(Parting parting) {
    return new Place(parting.kind(), state(parting));
  }

  private int state(Parting parting) {
    int[] states = paths.states(parting.line().bytes());
    return states[states.length - 1];
  }

  /** Shrinks each place's line, which brings together what has one cause. */
  void reduce(Reduction reduction) throws IOException, InterruptedException {
    List<Seen> found = new ArrayList<>(places.values());
    found.sort(Comparator.comparing(Seen::shortest, BETTER));
    for (Seen seen : found) {
      Parting parting = seen.shortest();
      Parting shortest = reduction.shortest(parting, 0);
      int cause;
      if (shortest == null) {
        // Without time to ask, what has come about in the same way is taken for the same.
        cause = find(known -> known.kind().equals(parting.kind()));
      } else {
        Place place = place(shortest);
        cause = find(known -> place(known).equals(place));
        if (cause >= 0) {
          // The way to that line may have led past another fault, which hides this one.
          Parting known = causes.get(cause).shortest();
          Parting own = reduction.shortest(parting, LinePaths.keyword(parting.line().bytes()));
          if (own != null && !reduction.isSame(known, own) && !reduction.isOfPlace(known, own)) {
            shortest = own;
            cause = same(own, reduction);
          }
        } else {
          cause = same(shortest, reduction);
        }
      }
      Seen more = new Seen(shortest == null ? parting : shortest, seen.lines());
      if (cause < 0) {
        causes.add(more);
      } else {
        causes.set(cause, causes.get(cause).and(more));
      }
    }
  }

  private int find(Predicate<Parting> wanted) {
    for (int i = 0; i < causes.size(); i++) {
      if (wanted.test(causes.get(i).shortest())) {
        return i;
      }
    }
    return -1;
  }

  private int same(Parting parting, Reduction reduction) throws IOException, InterruptedException {
    for (int i = 0; i < causes.size(); i++) {
      if (reduction.isSame(causes.get(i).shortest(), parting)) {
        return i;
      }
    }
    return -1;
  }

  List<Cause> list(PtIpc ptipc, List<String> commands) {
    return causes.stream()
        .sorted(
            Comparator.<Seen>comparingInt(seen -> seen.shortest().kind().second())
                .thenComparing(Seen::shortest, BETTER))
        .map(seen -> cause(ptipc, commands, seen))
        .toList();
  }

  private Cause cause(PtIpc ptipc, List<String> commands, Seen seen) {
    Parting.Kind kind = seen.shortest().kind();
    Reference line = seen.shortest().line();
    int state = state(seen.shortest());
    return new Cause(
        name(commands, kind.first()),
        name(commands, kind.second()),
        kind.first() == Parting.REFERENCE ? line.verdict() : Objects.requireNonNull(kind.says()),
        kind.other(),
        kind.field(),
        line.rule(),
        line.clause(ptipc),
        state,
        paths.field(state).due(),
        seen.lines(),
        Bytes.of(line.bytes()),
        seen.shortest().detail());
  }

  private static String name(List<String> commands, int number) {
    return number == Parting.REFERENCE ? Comparison.REFERENCE : commands.get(number);
  }
}
