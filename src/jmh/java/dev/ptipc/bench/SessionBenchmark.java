package dev.ptipc.bench;

import dev.ptipc.fuzz.session.GeneratedSession;
import dev.ptipc.fuzz.session.SessionGenerator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.source.Bytes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How fast sessions are made and confirmed. One operation is one session. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SessionBenchmark {

  private static final int SEED = 1;

  /** What is made. */
  public enum Kind {
    /** For any environment. */
    GOOD("good, each for an environment of its own"),
    /** For any environment. */
    BROKEN("each breaks one clause, each for an environment of its own"),
    /** For one environment. */
    GIVEN("each breaks one clause, all for one environment");

    /** What the table calls them. */
    final String title;

    Kind(String title) {
      this.title = title;
    }

    SessionGenerator generator() {
      return switch (this) {
        case GOOD -> SessionGenerator.good(SEED);
        case BROKEN -> SessionGenerator.breaking(SEED, Violators.all());
        case GIVEN ->
            SessionGenerator.breaking(
                SEED,
                Violators.all(),
                SessionGenerator.completed(
                    Map.of("TOR_PT_CLIENT_TRANSPORTS", Bytes.of("obfs4,snowflake"))));
      };
    }
  }

  /** What is made. */
  @Param Kind sessions;

  private SessionGenerator generator;
  private long number;

  /** Makes the generator. */
  @Setup
  public void setUp() {
    generator = sessions.generator();
  }

  /** One session, by the word of the checker. */
  @Benchmark
  public GeneratedSession session() {
    return generator.session(++number);
  }
}
