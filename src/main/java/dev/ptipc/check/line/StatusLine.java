package dev.ptipc.check.line;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of STATUS, by either edition of the text (E-09). */
final class StatusLine {

  /** By the earlier edition the line is unlawful, but its sender follows a text that is newer. */
  private static final Rule VERSION_REPORT_OF_LATER =
      new Rule(
          KeyValueRules.TYPE_ALONE.id(),
          Severity.NOTE,
          KeyValueRules.TYPE_ALONE.clauses(),
          KeyValueRules.TYPE_ALONE.title(),
          KeyValueRules.TYPE_ALONE.explanation());

  private static final String WHOLE_REPORT =
      "print `STATUS TYPE=version IMPLEMENTATION=... VERSION=...`";

  private StatusLine() {}

  static void check(
      Message.Status status, Span keyword, Edition edition, List<Diagnostic> diagnostics) {
    Value transport = status.transport();
    Value type = status.value(Message.Status.TYPE);
    if (edition == Edition.OF_2023) {
      ofEarlierEdition(status, type, keyword, diagnostics);
    } else if (type != null) {
      type(status, type, diagnostics);
    } else if (transport == null) {
      diagnostics.add(
          KeyValueRules.NO_TRANSPORT.at(
              keyword,
              "`STATUS` has neither TRANSPORT nor TYPE",
              status.value(Message.Status.IMPLEMENTATION) == null
                      || status.value(Message.Status.VERSION) == null
                  ? "print `STATUS TRANSPORT=...` first"
                  : WHOLE_REPORT));
    } else {
      transport(status, transport, keyword, diagnostics);
    }
  }

  private static void ofEarlierEdition(
      Message.Status status, @Nullable Value type, Span keyword, List<Diagnostic> diagnostics) {
    Value transport = status.transport();
    if (transport != null) {
      transport(status, transport, keyword, diagnostics);
    } else if (type != null && isWholeVersionReport(status)) {
      diagnostics.add(
          VERSION_REPORT_OF_LATER.at(
              type.span(), "a version report, which the edition of 2023 does not have"));
    } else {
      diagnostics.add(
          KeyValueRules.NO_TRANSPORT.at(
              keyword, "`STATUS` has no TRANSPORT", "print `STATUS TRANSPORT=...` first"));
    }
  }

  private static boolean isWholeVersionReport(Message.Status status) {
    return status.isVersionReport()
        && isTold(status, Message.Status.TYPE)
        && isTold(status, Message.Status.IMPLEMENTATION)
        && isTold(status, Message.Status.VERSION);
  }

  /** Once, and not empty. */
  private static boolean isTold(Message.Status status, String key) {
    int count = 0;
    boolean empty = false;
    for (Pair pair : status.pairs()) {
      if (pair.key().bytes().is(key)) {
        Value value = pair.value();
        count++;
        empty |= value == null || value.bytes().isEmpty();
      }
    }
    return count == 1 && !empty;
  }

  private static void transport(
      Message.Status status, Value transport, Span keyword, List<Diagnostic> diagnostics) {
    boolean alone = true;
    for (Pair pair : status.pairs()) {
      alone &= pair.key().bytes().is(Message.Status.TRANSPORT);
    }
    if (alone) {
      diagnostics.add(KeyValueRules.NO_PAIR.at(keyword, "`STATUS` says nothing besides TRANSPORT"));
    } else if (status.pairs().get(0).key().span().start() < transport.span().start()) {
      diagnostics.add(
          KeyValueRules.TRANSPORT_FIRST.at(
              transport.span(), "TRANSPORT is not the first key", "print TRANSPORT first"));
    }
  }

  private static void type(Message.Status status, Value type, List<Diagnostic> diagnostics) {
    if (status.isVersionReport()) {
      versionReport(status, type, diagnostics);
    } else if (status.transport() == null) {
      diagnostics.add(
          KeyValueRules.TYPE_ALONE.at(
              type.span(),
              "the type " + Shown.quoted(type.bytes()) + " without TRANSPORT",
              "print TRANSPORT as well, as the first pair"));
    }
  }

  private static void versionReport(
      Message.Status status, Value type, List<Diagnostic> diagnostics) {
    Value implementation = status.value(Message.Status.IMPLEMENTATION);
    Value version = status.value(Message.Status.VERSION);
    if (implementation == null || version == null) {
      String lacks =
          implementation != null
              ? "no VERSION"
              : version != null ? "no IMPLEMENTATION" : "neither IMPLEMENTATION nor VERSION";
      diagnostics.add(
          KeyValueRules.VERSION_REPORT.at(
              type.span(), "a version report with " + lacks, WHOLE_REPORT));
    }
    empty(Message.Status.IMPLEMENTATION, implementation, diagnostics);
    empty(Message.Status.VERSION, version, diagnostics);
  }

  private static void empty(String key, @Nullable Value value, List<Diagnostic> diagnostics) {
    if (value != null && value.bytes().isEmpty()) {
      diagnostics.add(
          KeyValueRules.VERSION_REPORT.at(
              value.span(), "a version report whose " + key + " is empty"));
    }
  }
}
