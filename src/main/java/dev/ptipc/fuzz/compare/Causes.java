package dev.ptipc.fuzz.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.automaton.compile.LinePaths;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects partings by kind and state, the shortest line of each, and makes causes of them at the
 * end.
 */
final class Causes {

  /** Makes a line shorter that shows a parting, and says what it shows then; null without time. */
  interface Reducer {
    @Nullable Parting shortest(Parting parting) throws IOException, InterruptedException;
  }

  /** Where partings have the same cause. */
  private record Place(Parting.Kind kind, int state) {}

  /** What is known of a place. */
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
    int[] states = paths.states(parting.line().bytes());
    return new Place(parting.kind(), states[states.length - 1]);
  }

  /** Shrinks each place's line, which brings together what has one cause. */
  void reduce(Reducer reducer) throws IOException, InterruptedException {
    List<Seen> found = new ArrayList<>(places.values());
    found.sort(Comparator.comparing(Seen::shortest, BETTER));
    Map<Place, Seen> reduced = new LinkedHashMap<>();
    Map<Parting.Kind, Place> byKind = new HashMap<>();
    for (Seen seen : found) {
      Parting shortest = reducer.shortest(seen.shortest());
      Place place = place(shortest == null ? seen.shortest() : shortest);
      if (shortest == null) {
        // No time is left: what has come about in the same way is taken for the same.
        place = byKind.getOrDefault(place.kind(), place);
      }
      byKind.putIfAbsent(place.kind(), place);
      Parting shown = shortest == null ? seen.shortest() : shortest;
      reduced.merge(place, new Seen(shown, seen.lines()), Seen::and);
    }
    places.clear();
    places.putAll(reduced);
  }

  List<Cause> list(PtIpc ptipc, List<String> commands) {
    List<Map.Entry<Place, Seen>> sorted = new ArrayList<>(places.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<Place, Seen>>comparingInt(e -> e.getKey().kind().second())
            .thenComparing(e -> e.getValue().shortest(), BETTER));
    return sorted.stream().map(e -> cause(ptipc, commands, e.getKey(), e.getValue())).toList();
  }

  private Cause cause(PtIpc ptipc, List<String> commands, Place place, Seen seen) {
    Parting.Kind kind = place.kind();
    Reference line = seen.shortest().line();
    return new Cause(
        name(commands, kind.first()),
        name(commands, kind.second()),
        Objects.requireNonNullElse(kind.says(), line.verdict()),
        kind.other(),
        kind.field(),
        rule(line),
        line.clause(ptipc),
        place.state(),
        paths.field(place.state()).due(),
        seen.lines(),
        Bytes.of(line.bytes()),
        seen.shortest().detail());
  }

  private static @Nullable String rule(Reference line) {
    return line.worst() == null ? null : line.worst().rule().id();
  }

  private static String name(List<String> commands, int number) {
    return number == Parting.REFERENCE ? Comparison.REFERENCE : commands.get(number);
  }
}
