package dev.ptipc.check.environment;

import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Item;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An environment, and what was found in it so far. */
final class Findings {

  private final Environment environment;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Environment environment) {
    this.environment = environment;
  }

  Environment environment() {
    return environment;
  }

  List<Finding> all() {
    return findings;
  }

  /** A variable that should be set is told at its empty value. */
  void variable(String name, Diagnostic diagnostic) {
    Bytes value = environment.value(name);
    Bytes text = value == null ? Bytes.EMPTY : value;
    findings.add(new Finding(Place.variable(name), text, diagnostic));
  }

  void item(String name, Item item, Rule rule, String clause, String message) {
    item(name, item, rule, clause, message, null);
  }

  void item(
      String name, Item item, Rule rule, String clause, String message, @Nullable String help) {
    variable(
        name,
        rule.citing(clause, item.span(), message, help == null ? cure(name, item.span()) : help));
  }

  /** None of these values has a place for quotes, and people know them from their shell. */
  private @Nullable String cure(String name, Span span) {
    Bytes value = environment.value(name);
    if (value == null || span.length() == 0) {
      return null;
    }
    boolean quotes = isQuote(value.at(span.start())) || isQuote(value.at(span.end() - 1));
    return quotes ? "leave out the quotes; they are part of the value here" : null;
  }

  private static boolean isQuote(int b) {
    return b == '"' || b == '\'';
  }

  void whole(String name, Rule rule, @Nullable String clause, String message) {
    Bytes value = environment.value(name);
    Span span = value == null ? Span.NONE : new Span(0, value.length());
    variable(name, new Diagnostic(rule, clause, span, message, cure(name, span)));
  }
}
