package dev.ptipc.fuzz.learn;

import dev.ptipc.ast.Keyword;
import dev.ptipc.fuzz.parent.ParentBench;
import dev.ptipc.live.tor.TorParent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TryTest {
  static void show(Machine m) {
    var ways = m.ways();
    for (int i = 0; i < m.states().size(); i++) {
      System.out.println("state " + i + " " + ways.get(i));
      for (Keyword k : Keyword.values()) System.out.println("    " + k + " -> " + m.arrow(i, k).next() + " " + m.arrow(i, k).reaction().words());
    }
  }
  @Test void spec() {
    for (Vocabulary v : Vocabulary.all(1)) {
      System.out.println("== " + v);
      show(Learner.learn(new Specified(v), 2, m -> {}));
    }
  }
  @Test void tor() throws Exception {
    var player = List.of("/work/main/ptipc", "play");
    for (Vocabulary v : Vocabulary.all(1)) {
      System.out.println("== " + v.situation());
      long t = System.nanoTime();
      try (TorParent p = new TorParent(Path.of("/usr/sbin/tor"), player, Duration.ofSeconds(60));
          ParentBench b = new ParentBench(p::run, 12, Duration.ofMinutes(20))) {
        Observed o = new Observed(v, b, n -> { if (n % 32 == 0) System.out.println(n + " " + (System.nanoTime()-t)/1000000); });
        Machine m = Learner.learn(o, Integer.getInteger("d", 1), x -> System.out.println("hyp " + x.states().size() + " after " + o.sessions()));
        show(m);
        System.out.println(o.sessions() + " sessions " + (System.nanoTime() - t) / 1e9);
      }
    }
  }
}
