package dev.ptipc.live;

import dev.ptipc.ast.Endpoint;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
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
    boolean isMethod =
        line.message() instanceof Message.ClientMethod
            || line.message() instanceof Message.ServerMethod;
    if (isMethod && methods.size() < Plan.MOST_LISTENERS) {
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
    Message message = line.message();
    boolean client = message instanceof Message.ClientMethod;
    Endpoint endpoint;
    boolean socks5 = false;
    if (message instanceof Message.ClientMethod method) {
      endpoint = method.endpoint();
      socks5 = method.protocol().bytes().is("socks5");
    } else if (message instanceof Message.ServerMethod method) {
      endpoint = method.endpoint();
    } else {
      return null;
    }
    String fault = Probe.fault(endpoint, socks5, wait);
    if (fault == null) {
      return null;
    }
    Diagnostic diagnostic =
        LiveRules.NOT_LISTENING.citing(
            client ? "3.3.2-CMETHOD-4" : "3.3.3-SMETHOD-5", endpoint.span(), fault, null);
    return new Finding(Place.stdout(line.line().number()), line.line().bytes(), diagnostic);
  }
}
