package dev.ptipc.docs.diagram;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Environment;
import dev.ptipc.peers.learn.Vocabulary;
import dev.ptipc.session.Conversation;
import dev.ptipc.session.Phase;
import dev.ptipc.source.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a session in one situation: what may be said in each, and what it leads to. They
 * are found by asking the checker, so that what is drawn is what is judged.
 */
public final class Stages {

  /**
   * A stage.
   *
   * @param name when it is, in a few words
   * @param next by message that may come the number of the stage after it
   * @param reported by message the rule that it breaks where it may not come, or that warns of it
   *     where it may
   */
  public record Stage(String name, Map<Keyword, Integer> next, Map<Keyword, Rule> reported) {}

  /** What tells stages apart; they come in this order. */
  private record Key(Phase phase, boolean proxy) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::phase).thenComparing(Key::proxy);

  /** What may have to follow before a session is whole. */
  private static final List<List<Keyword>> RESTS =
      List.of(
          List.of(),
          List.of(Keyword.CMETHODS),
          List.of(Keyword.SMETHODS),
          List.of(Keyword.PROXY, Keyword.CMETHODS),
          List.of(Keyword.VERSION, Keyword.CMETHODS),
          List.of(Keyword.VERSION, Keyword.SMETHODS),
          List.of(Keyword.VERSION, Keyword.PROXY, Keyword.CMETHODS));

  private static final List<Stages> ALL = Vocabulary.all(1).stream().map(Stages::new).toList();

  private final Vocabulary situation;
  private final Environment environment;

  /** By stage the shortest way to it. */
  private final Map<Key, List<Keyword>> ways = new TreeMap<>(ORDER);

  private final List<Stage> stages = new ArrayList<>();

  private Stages(Vocabulary situation) {
    this.situation = situation;
    // Whether VERSION or VERSION-ERROR is right depends on what is offered: both are drawn.
    environment = Environment.of(situation.variables());
    List<Key> reached = new ArrayList<>(List.of(new Key(Phase.NEGOTIATION, false)));
    ways.put(reached.get(0), List.of());
    for (int i = 0; i < reached.size(); i++) {
      for (Keyword keyword : Keyword.values()) {
        Key key = after(reached.get(i), keyword);
        List<Keyword> way = said(reached.get(i), keyword);
        if (!ways.containsKey(key) && canEndWell(way)) {
          ways.put(key, way);
          reached.add(key);
        }
      }
    }
    ways.keySet().forEach(key -> stages.add(stage(key)));
  }

  /**
   * The situations that the specification tells apart.
   *
   * @return a client, a client behind a proxy, a server
   */
  public static List<Stages> all() {
    return ALL;
  }

  /**
   * What the transport is.
   *
   * @return a few words
   */
  public String situation() {
    return situation.situation();
  }

  /**
   * The stages.
   *
   * @return in the order in which they come, the end last
   */
  public List<Stage> list() {
    return stages;
  }

  private static Key after(Key key, Keyword keyword) {
    Phase next = Conversation.step(key.phase(), keyword).next();
    boolean open = next == Phase.CONFIGURATION;
    return new Key(next, open && (key.proxy() || keyword == Keyword.PROXY));
  }

  private List<Keyword> said(Key key, Keyword keyword) {
    List<Keyword> said = new ArrayList<>(ways.getOrDefault(key, List.of()));
    said.add(keyword);
    return said;
  }

  private Stage stage(Key key) {
    List<Key> keys = List.copyOf(ways.keySet());
    Map<Keyword, Integer> next = new EnumMap<>(Keyword.class);
    Map<Keyword, Rule> reported = new EnumMap<>(Keyword.class);
    for (Keyword keyword : Keyword.values()) {
      List<Keyword> said = said(key, keyword);
      boolean good = canEndWell(said);
      if (good) {
        next.put(keyword, keys.indexOf(after(key, keyword)));
      }
      Rule rule =
          good
              ? first(said, Severity.WARNING)
              : first(joined(said, rest(key, keyword)), Severity.ERROR);
      if (rule != null) {
        reported.put(keyword, rule);
      }
    }
    return new Stage(name(key, keys), next, reported);
  }

  private String name(Key key, List<Key> keys) {
    int at = keys.indexOf(key);
    return switch (key.phase()) {
      case NEGOTIATION, ENDED -> key.phase().heading();
      case CONFIGURATION -> "between " + entry(key) + " and " + entry(keys.get(at + 1));
      case RUNNING -> "after " + entry(key);
    };
  }

  /** The message that leads to a stage. */
  private String entry(Key key) {
    List<Keyword> way = ways.getOrDefault(key, List.of());
    Keyword last = way.get(way.size() - 1);
    return situation.lines().getOrDefault(last, Bytes.EMPTY).latin1().endsWith(" DONE")
        ? last.word() + " DONE"
        : last.word();
  }

  /** What would end the session well behind a message, had that not been wrong. */
  private List<Keyword> rest(Key key, Keyword keyword) {
    Key after = after(key, keyword);
    List<Keyword> way = ways.getOrDefault(after, ways.getOrDefault(key, List.of()));
    return RESTS.stream()
        .filter(rest -> first(joined(way, rest), Severity.ERROR) == null)
        .findFirst()
        .orElse(List.of());
  }

  private boolean canEndWell(List<Keyword> said) {
    return RESTS.stream().anyMatch(rest -> first(joined(said, rest), Severity.ERROR) == null);
  }

  private static List<Keyword> joined(List<Keyword> said, List<Keyword> rest) {
    List<Keyword> whole = new ArrayList<>(said);
    whole.addAll(rest);
    return whole;
  }

  /** The first rule of a severity that is broken. */
  private @Nullable Rule first(List<Keyword> said, Severity severity) {
    StringBuilder stdout = new StringBuilder();
    said.forEach(
        keyword ->
            stdout
                .append(situation.lines().getOrDefault(keyword, Bytes.EMPTY).latin1())
                .append('\n'));
    byte[] bytes = stdout.toString().getBytes(StandardCharsets.ISO_8859_1);
    for (Finding finding : PtIpc.checkSession(bytes, environment).findings()) {
      boolean reported = finding.place().in() != Place.In.ENVIRONMENT;
      if (reported && finding.diagnostic().severity() == severity) {
        return finding.diagnostic().rule();
      }
    }
    return null;
  }
}
