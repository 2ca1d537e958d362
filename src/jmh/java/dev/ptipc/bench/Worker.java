package dev.ptipc.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a line costs the thread that reads it. On a machine that others use too the time on the
 * clock says more about them; and the least of some iterations is the least disturbed.
 */
public final class Worker implements InternalProfiler {

  static final String CPU = "cpu";
  static final String ALLOCATED = "allocated";

  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private long cpu;
  private long allocated;

  @Override
  public String getDescription() {
    return "processor time and allocation of the thread";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    long worker = worker();
    cpu = worker == 0 ? 0 : threads.getThreadCpuTime(worker);
    allocated = worker == 0 ? 0 : threads.getThreadAllocatedBytes(worker);
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long worker = worker();
    double lines = result.getMetadata().getAllOps();
    return List.of(
        least(CPU, (threads.getThreadCpuTime(worker) - cpu) / lines, "ns/op"),
        least(ALLOCATED, (threads.getThreadAllocatedBytes(worker) - allocated) / lines, "B/op"));
  }

  /** JMH tells no profiler which thread it is; 0 before the first iteration, when there is none. */
  private long worker() {
    for (long id : threads.getAllThreadIds()) {
      if (threads.getThreadInfo(id).getThreadName().contains("jmh-worker")) {
        return id;
      }
    }
    return 0;
  }

  private static ScalarResult least(String label, double value, String unit) {
    return new ScalarResult(label, value, unit, AggregationPolicy.MIN);
  }
}
