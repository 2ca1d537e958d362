package dev.ptipc.bench;

import java.io.IOException;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints their table. */
public final class Bench {

  private Bench() {}

  /**
   * Runs them.
   *
   * @param args one: the number of forks
   * @throws RunnerException when a benchmark fails
   * @throws IOException when a program at the other end of a pipe fails
   * @throws InterruptedException when this thread is interrupted
   */
  public static void main(String... args)
      throws RunnerException, IOException, InterruptedException {
    int forks = Integer.parseInt(args[0]);
    Table table = new Table();
    table.add(run(options(forks).include("LineBenchmark.(scan|validate|ast|check)")));
    // ANTLR has far more to compile, and caches to fill.
    table.add(
        run(
            options(forks)
                .include("reference")
                .param("kind", Kind.MIXED.name())
                .warmupIterations(12)));
    Collection<RunResult> generated = run(options(forks).include("GenerateBenchmark"));
    Collection<RunResult> sessions = run(options(forks).include("SessionBenchmark"));
    // The variables are taken apart by ANTLR.
    Collection<RunResult> names =
        run(options(forks).include("NamesBenchmark").warmupIterations(12));
    Collection<RunResult> playground =
        run(options(forks).include("PlaygroundBenchmark").warmupIterations(12));
    System.out.println();
    System.out.print(table.markdown());
    System.out.print(GenerateTable.markdown(generated));
    System.out.print(SessionTable.markdown(sessions));
    System.out.print(NamesTable.markdown(names));
    System.out.print(PlaygroundBenchmark.markdown(playground));
    Pipe.main();
    Emitted.main();
    Growth.main("3", "src/jmh/growth.svg");
  }

  private static ChainedOptionsBuilder options(int forks) {
    return new OptionsBuilder()
        .forks(forks)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(6)
        .measurementTime(TimeValue.milliseconds(500))
        .addProfiler(Worker.class)
        .jvmArgs("-Xms512m", "-Xmx512m", "-Xmn256m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC");
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }
}
