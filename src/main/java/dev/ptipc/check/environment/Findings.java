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
    String cure = help == null ? cure(item.bytes()) : help;
    variable(name, rule.citing(clause, item.span(), message, cure));
  }

  /** An item that lacks a part, which no blank too many explains. */
  void form(String name, Item item, Rule rule, String clause, String message) {
    variable(name, rule.citing(clause, item.span(), message, quotes(item.bytes())));
  }

  /** None of these values has a place for blanks at its ends, but lists in a sentence have. */
  static @Nullable String cure(Bytes text) {
    String quotes = quotes(text);
    boolean padded = !text.isEmpty() && (text.at(0) == ' ' || text.at(text.length() - 1) == ' ');
    return quotes == null && padded ? "leave out the space" : quotes;
  }

  /** Nor for quotes, and people know them from their shell. */
  private static @Nullable String quotes(Bytes text) {
    boolean quoted =
        !text.isEmpty() && (isQuote(text.at(0)) || isQuote(text.at(text.length() - 1)));
    return quoted ? "leave out the quotes; they are part of the value here" : null;
  }

  private static boolean isQuote(int b) {
    return b == '"' || b == '\'';
  }

  void whole(String name, Rule rule, @Nullable String clause, String message) {
    whole(name, rule, clause, message, null);
  }

  void whole(
      String name, Rule rule, @Nullable String clause, String message, @Nullable String help) {
    Bytes value = environment.value(name);
    Span span = value == null ? Span.NONE : new Span(0, value.length());
    variable(name, new Diagnostic(rule, clause, span, message, help));
  }
}
