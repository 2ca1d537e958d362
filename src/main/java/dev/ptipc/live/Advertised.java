package dev.ptipc.live;

import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The listeners that a transport has told of. */
final class Advertised {

  private final List<CheckedLine> methods = new ArrayList<>();

  /** Takes any line; those that are not CMETHOD or SMETHOD tell of no listener. */
  void add(CheckedLine line) {
    if (line.message() instanceof Message.Method && methods.size() < Plan.MOST_LISTENERS) {
      methods.add(line);
    }
  }

  boolean isEmpty() {
    return methods.isEmpty();
  }

  /** Connects to all of them at once: a hundred that say nothing take no longer than one. */
  List<Finding> probe(Duration wait) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, methods.size()));
    try {
      List<Callable<@Nullable Finding>> probes = new ArrayList<>();
      methods.forEach(line -> probes.add(() -> probe(line, wait)));
      List<Finding> findings = new ArrayList<>();
      for (Future<@Nullable Finding> probe : threads.invokeAll(probes)) {
        Finding finding = probe.get();
        if (finding != null) {
          findings.add(finding);
        }
      }
      return findings;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static @Nullable Finding probe(CheckedLine line, Duration wait) {
    if (!(line.message() instanceof Message.Method method)) {
      return null;
    }
    boolean socks5 =
        method instanceof Message.ClientMethod client && client.protocol().bytes().is("socks5");
    String fault = Probe.fault(method.endpoint(), socks5, wait);
    if (fault == null) {
      return null;
    }
    Diagnostic diagnostic =
        LiveRules.NOT_LISTENING.citing(
            method instanceof Message.ClientMethod ? "3.3.2-CMETHOD-4" : "3.3.3-SMETHOD-5",
            method.endpoint().span(),
            fault,
            null);
    return Finding.inStdout(line.line(), diagnostic);
  }
}
