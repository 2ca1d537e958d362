package dev.ptipc.check.line;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of STATUS. */
final class StatusLine {

  private StatusLine() {}

  static void check(Message.Status status, Span keyword, List<Diagnostic> diagnostics) {
    Value transport = status.transport();
    if (transport == null) {
      withoutTransport(status, keyword, diagnostics);
      return;
    }
    boolean alone = true;
    for (Pair pair : status.pairs()) {
      alone &= pair.key().bytes().is(Message.Status.TRANSPORT);
    }
    if (alone) {
      diagnostics.add(KeyValueRules.NO_PAIR.at(keyword, "`STATUS` says nothing beside TRANSPORT"));
    } else if (status.pairs().get(0).key().span().start() < transport.span().start()) {
      diagnostics.add(
          KeyValueRules.TRANSPORT_FIRST.at(
              transport.span(), "TRANSPORT is not the first key", "print TRANSPORT first"));
    }
  }

  private static void withoutTransport(
      Message.Status status, Span keyword, List<Diagnostic> diagnostics) {
    Value type = first(status, "TYPE");
    boolean version =
        type != null
            && type.bytes().is("version")
            && first(status, "IMPLEMENTATION") != null
            && first(status, "VERSION") != null;
    if (version) {
      diagnostics.add(
          KeyValueRules.TYPE_VERSION.at(keyword, "`STATUS TYPE=version` is an extension"));
    } else {
      diagnostics.add(
          KeyValueRules.NO_TRANSPORT.at(
              keyword, "`STATUS` has no TRANSPORT", "print `STATUS TRANSPORT=...` first"));
    }
  }

  private static @Nullable Value first(Message.Status status, String key) {
    for (Pair pair : status.pairs()) {
      if (pair.key().bytes().is(key)) {
        return pair.value();
      }
    }
    return null;
  }
}
