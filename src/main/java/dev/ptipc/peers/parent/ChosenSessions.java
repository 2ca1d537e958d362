package dev.ptipc.peers.parent;

import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.BoundaryLines;
import dev.ptipc.fuzz.session.GeneratedSession;
import dev.ptipc.fuzz.session.SessionGenerator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sessions that a slow parent is given: each clause broken once, each thing once that can be
 * done where words meet, and good ones.
 */
public final class ChosenSessions {

  /** Any proxy does; nothing connects to it. */
  private static final Bytes PROXY = Bytes.of("socks5://127.0.0.1:9050");

  private ChosenSessions() {}

  /**
   * Makes them.
   *
   * @param good how many good ones
   * @param seed the same gives the same sessions
   * @return in the order in which they are best played
   */
  public static List<ParentCase> all(int good, long seed) {
    List<ParentCase> all = new ArrayList<>();
    for (BoundaryLines.Change change : BoundaryLines.all(seed)) {
      all.add(changed(change));
    }
    SessionGenerator breaking = SessionGenerator.breaking(seed, Violators.all());
    for (int number = 1; number <= Violators.all().size(); number++) {
      all.add(generated(breaking.session(number)));
    }
    SessionGenerator fine = SessionGenerator.good(seed);
    for (int number = 1; number <= good; number++) {
      all.add(generated(fine.session(number)));
    }
    return all;
  }

  private static ParentCase generated(GeneratedSession session) {
    String name =
        session.clause() == null ? "good" : "breaks " + session.clause() + ": " + session.way();
    // However the transport ends: what a parent makes of its words is seen while it stays.
    Session given = session.session();
    return CaseMaker.session(name, new Session(given.environment(), given.stdout(), null));
  }

  private static ParentCase changed(BoundaryLines.Change change) {
    Map<String, Bytes> variables =
        new LinkedHashMap<>(
            CaseMaker.lines("", Map.of(), Bytes.ofLatin1(change.good() + "\n"))
                .session()
                .environment());
    if (change.good().startsWith("PROXY")) {
      variables.put(Variable.PROXY, PROXY);
    }
    return CaseMaker.lines(change.what(), variables, Bytes.ofLatin1(change.changed() + "\n"));
  }
}
