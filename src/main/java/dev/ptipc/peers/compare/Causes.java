package dev.ptipc.peers.compare;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.automaton.compile.LinePaths;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects disagreements by kind, state, and what is rare about their lines, the shortest line of
 * each, and makes causes of them at the end.
 */
final class Causes {

  /** Where disagreements may have the same cause. */
  private record Place(Disagreement.Kind kind, int state) {}

  /** Where they have the same cause almost surely. */
  private record Sort(Place place, int rarestStep, String keyword) {}

  /** What is known of a place, or of a cause. */
  private record Occurrence(Disagreement shortest, long lines, @Nullable Construct construct) {

    Occurrence(Disagreement shortest, long lines) {
      this(shortest, lines, null);
    }

    Occurrence and(Occurrence other) {
      boolean better = construct == null && BETTER.compare(other.shortest, shortest) < 0;
      return new Occurrence(better ? other.shortest : shortest, lines + other.lines, construct);
    }
  }

  private static final Comparator<Disagreement> BETTER =
      Comparator.comparing(disagreement -> disagreement.line().bytes(), Shrinker.BETTER);

  /** A target that is quite another parser parts nearly everywhere. */
  private static final int MOST_SORTS = 10_000;

  /** Of lines that are long fewer sorts are told apart. */
  private static final int MOST_BYTES = 16 << 20;

  private final LinePaths paths;
  private final Steps steps;
  private final Map<Sort, Occurrence> sorts = new LinkedHashMap<>();
  private long bytes;
  private final List<Occurrence> causes = new ArrayList<>();
  private final List<Explanation.Explained> explained = new ArrayList<>();

  Causes(LinePaths paths) {
    this.paths = paths;
    this.steps = new Steps(paths);
  }

  /** A line that is asked, whether or not anything parts on it. */
  void count(byte[] line) {
    steps.count(line);
  }

  void add(Disagreement disagreement) {
    Place place = place(disagreement);
    Sort sort = new Sort(place, steps.rarest(disagreement.line().bytes()), keyword(disagreement));
    if (!sorts.containsKey(sort)) {
      bytes += disagreement.line().bytes().length;
      boolean isRoom = sorts.size() < MOST_SORTS && bytes <= MOST_BYTES;
      sort = isRoom ? sort : new Sort(place, -1, "");
    }
    sorts.merge(sort, new Occurrence(disagreement, 1), Occurrence::and);
  }

  /** What has a name needs no search for what it has in common with others. */
  void add(Explanation.Explained cause) {
    explained.add(cause);
  }

  private Place place(Disagreement disagreement) {
    return new Place(disagreement.kind(), state(disagreement));
  }

  private int state(Disagreement disagreement) {
    int[] states = paths.states(disagreement.line().bytes());
    return states[states.length - 1];
  }

  private static String keyword(Disagreement disagreement) {
    byte[] line = disagreement.line().bytes();
    String word = new String(line, 0, LinePaths.keyword(line), StandardCharsets.ISO_8859_1);
    return Keyword.of(word).word();
  }

  /**
   * Shrinks lines, which brings together what has one cause: the shortest of each place, then those
   * that have another cause than it.
   *
   * @param left is told how many lines are left
   */
  void reduce(Reduction reduction, CommonCause common, IntConsumer left)
      throws IOException, InterruptedException {
    for (Explanation.Explained each : explained) {
      Disagreement shorter =
          reduction.shortest(each.shortest(), 0, line -> isOnlyOf(each, reduction, line));
      causes.add(
          new Occurrence(
              shorter == null ? each.shortest() : shorter, each.lines(), each.construct()));
    }
    List<Occurrence> found = new ArrayList<>(sorts.values());
    found.sort(Comparator.comparing(Occurrence::shortest, BETTER));
    Set<Place> begun = new HashSet<>();
    List<Occurrence> first = new ArrayList<>();
    List<Occurrence> others = new ArrayList<>();
    found.forEach(
        occurrence -> (begun.add(place(occurrence.shortest())) ? first : others).add(occurrence));
    int count = found.size();
    for (Occurrence occurrence : first) {
      left.accept(count--);
      shrink(occurrence, reduction, common);
    }
    for (Occurrence occurrence : others) {
      left.accept(count--);
      int cause = ofPlace(occurrence.shortest(), common);
      if (cause >= 0) {
        causes.set(cause, causes.get(cause).and(occurrence));
      } else {
        shrink(occurrence, reduction, common);
      }
    }
    Disagreement more = reduction.byTheWay();
    for (; more != null; more = reduction.byTheWay()) {
      if (!isExplained(more) && known(more, common) < 0) {
        shrink(new Occurrence(more, 1), reduction, common);
      }
    }
  }

  private boolean isExplained(Disagreement disagreement) {
    return explained.stream()
        .filter(each -> each.shortest().kind().equals(disagreement.kind()))
        .anyMatch(each -> each.construct().isIn(disagreement.line().bytes()));
  }

  /** Still good, with the construct, and with no other one that is wrong too. */
  private boolean isOnlyOf(Explanation.Explained each, Reduction reduction, byte[] line) {
    return each.construct().isIn(line)
        && explained.stream()
            .filter(other -> other.construct().isIn(line))
            .allMatch(other -> each.beside().contains(other.construct()))
        && reduction.verdict(line) == each.shortest().line().verdict();
  }

  private void shrink(Occurrence occurrence, Reduction reduction, CommonCause common)
      throws IOException, InterruptedException {
    Disagreement disagreement = occurrence.shortest();
    Disagreement shortest = reduction.shortest(disagreement, 0, line -> true);
    int cause;
    if (shortest == null) {
      // Without time to ask, what has come about in the same way is taken for the same.
      cause = find(known -> place(known).equals(place(disagreement)));
      cause = cause >= 0 ? cause : find(known -> known.kind().equals(disagreement.kind()));
    } else {
      cause = known(shortest, common);
      if (cause >= 0 && place(causes.get(cause).shortest()).equals(place(shortest))) {
        // The way to that line may have led past another fault, which hides this one.
        Disagreement known = causes.get(cause).shortest();
        Disagreement own =
            reduction.shortest(
                disagreement, LinePaths.keyword(disagreement.line().bytes()), line -> true);
        if (own != null && !isSame(known, own, common) && !common.isOfPlace(known, own)) {
          shortest = own;
          cause = known(own, common);
        }
      }
    }
    Occurrence more =
        new Occurrence(shortest == null ? disagreement : shortest, occurrence.lines());
    if (cause < 0) {
      causes.add(more);
    } else {
      causes.set(cause, causes.get(cause).and(more));
    }
  }

  /** The cause that a line shows; -1 when it shows none that is known. */
  private int known(Disagreement disagreement, CommonCause common)
      throws IOException, InterruptedException {
    for (int i = 0; i < causes.size(); i++) {
      if (isSame(causes.get(i).shortest(), disagreement, common)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSame(Disagreement known, Disagreement disagreement, CommonCause common)
      throws IOException, InterruptedException {
    return place(known).equals(place(disagreement))
        ? !common.differ(known, disagreement)
        : common.isSame(known, disagreement);
  }

  /** The cause to which all lines belong that come to the place of a line; -1 for none. */
  private int ofPlace(Disagreement disagreement, CommonCause common)
      throws IOException, InterruptedException {
    int cause = find(known -> place(known).equals(place(disagreement)));
    return cause >= 0 && common.isOfPlace(causes.get(cause).shortest(), disagreement) ? cause : -1;
  }

  private int find(Predicate<Disagreement> wanted) {
    for (int i = 0; i < causes.size(); i++) {
      if (wanted.test(causes.get(i).shortest())) {
        return i;
      }
    }
    return -1;
  }

  List<Cause> list(PtIpc ptipc, List<String> commands) {
    return causes.stream()
        .sorted(
            Comparator.<Occurrence>comparingInt(occurrence -> occurrence.shortest().kind().second())
                .thenComparing(Occurrence::shortest, BETTER))
        .map(occurrence -> cause(ptipc, commands, occurrence))
        .toList();
  }

  private Cause cause(PtIpc ptipc, List<String> commands, Occurrence occurrence) {
    Disagreement.Kind kind = occurrence.shortest().kind();
    Reference line = occurrence.shortest().line();
    int state = state(occurrence.shortest());
    int read = paths.states(line.bytes()).length - 1;
    return new Cause(
        name(commands, kind.first()),
        name(commands, kind.second()),
        kind.first() == Disagreement.REFERENCE
            ? line.verdict()
            : Objects.requireNonNull(kind.says()),
        kind.other(),
        kind.field(),
        line.rule(),
        occurrence.construct() == null
            ? line.clause(ptipc)
            : occurrence.construct().clause(line.bytes()),
        occurrence.construct() == null ? null : occurrence.construct().name(),
        state,
        read,
        paths.field(state).due(),
        occurrence.lines(),
        Bytes.of(line.bytes()),
        occurrence.shortest().detail());
  }

  private static String name(List<String> commands, int number) {
    return number == Disagreement.REFERENCE ? Comparison.REFERENCE : commands.get(number);
  }
}
