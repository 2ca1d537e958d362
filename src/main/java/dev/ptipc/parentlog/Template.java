package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A format of printf, read backwards: from what was printed to what was put in. */
final class Template {

  /** Conversions of numbers, in which only digits can stand. */
  private static final String NUMBERS = "du";

  private final Sentence sentence;
  private final List<String> literals;
  private final List<Boolean> numbers = new ArrayList<>();

  /** The template of a sentence. */
  Template(Sentence sentence) {
    this.sentence = sentence;
    PrintFormat format = sentence.parts();
    literals = format.literals();
    format.conversions().forEach(each -> numbers.add(NUMBERS.indexOf(each) >= 0));
    if (numbers.size() != sentence.holes().size()) {
      throw new IllegalArgumentException(sentence.id() + " has another number of holes");
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** What every such message begins with. */
  String start() {
    return literals.get(0);
  }

  private String last() {
    return literals.get(literals.size() - 1);
  }

  /** How many characters never vary. */
  int weight() {
    return literals.stream().mapToInt(String::length).sum();
  }

  /**
   * Finds the holes of a message.
   *
   * @param message from its first character to its last, without white space at its end
   * @param from where the sentence begins in it
   * @return the match; null when it is another sentence
   */
  @Nullable Match match(String message, int from) {
    if (!message.startsWith(start(), from) || !message.endsWith(last())) {
      return null;
    }
    List<Match.Hole> found = new ArrayList<>();
    int at = from + start().length();
    for (int i = 1; i < literals.size(); i++) {
      int end = end(message, at, i);
      if (end < at || (numbers.get(i - 1) && !isNumber(message, at, end))) {
        return null;
      }
      found.add(new Match.Hole(at, message.substring(at, end)));
      at = end + literals.get(i).length();
    }
    return at == message.length() ? new Match(sentence, found) : null;
  }

  /** Where the hole before a literal ends; -1 for nowhere. */
  private int end(String message, int at, int index) {
    String literal = literals.get(index);
    if (index == literals.size() - 1) {
      int end = message.length() - literal.length();
      return end >= at && message.endsWith(literal) ? end : -1;
    }
    return sentence.greedy() && index == 1
        ? message.lastIndexOf(literal)
        : message.indexOf(literal, at);
  }

  private static boolean isNumber(String message, int from, int to) {
    for (int i = from; i < to; i++) {
      if (message.charAt(i) < '0' || message.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }
}
