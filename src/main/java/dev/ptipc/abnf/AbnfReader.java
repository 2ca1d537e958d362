package dev.ptipc.abnf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads ABNF: rules that begin in the first column, lines that go on with white space. */
public final class AbnfReader {

  private final Scanner in;
  private final Map<String, AbnfRule> rules = new LinkedHashMap<>();

  private AbnfReader(String text) {
    this.in = new Scanner(text);
  }

  /**
   * Reads a grammar.
   *
   * @param text of the file
   * @return its rules
   * @throws AbnfFault at the first thing that is not understood, at a rule that is named and not
   *     defined, and at one that leads back to itself
   */
  public static Abnf read(String text) {
    AbnfReader reader = new AbnfReader(text);
    reader.in.skipBlank();
    while (!reader.in.atEnd()) {
      reader.rule();
      reader.in.skipBlank();
    }
    if (reader.rules.isEmpty()) {
      throw reader.in.fault("there is no rule");
    }
    return new Abnf(List.copyOf(reader.rules.values()));
  }

  private void rule() {
    AbnfFault twice = in.fault("a second rule of this name; `=/` adds to the first");
    AbnfFault none = in.fault("`=/` adds to a rule that there is not yet");
    if (in.column() != 1) {
      throw in.fault("a rule begins in the first column");
    }
    String name = in.name();
    if (name.isEmpty()) {
      throw in.fault("the name of a rule is expected");
    }
    in.skipSpace();
    if (!in.take("=")) {
      throw in.fault("`=` is expected behind the name of a rule");
    }
    boolean more = in.take("/");
    in.skipSpace();
    Element element = alternation();
    in.skipSpace();
    if (!in.atRuleEnd()) {
      throw in.fault("the end of the rule is expected");
    }
    AbnfRule before = rules.get(Abnf.key(name));
    if (before != null && !more) {
      throw twice;
    }
    if (before == null && more) {
      throw none;
    }
    Element all = before == null ? element : Element.choice(List.of(before.element(), element));
    rules.put(Abnf.key(name), new AbnfRule(name, List.of(), all));
  }

  private Element alternation() {
    List<Element> elements = new ArrayList<>(List.of(concatenation()));
    in.skipSpace();
    while (in.take("/")) {
      in.skipSpace();
      elements.add(concatenation());
      in.skipSpace();
    }
    return Element.choice(elements);
  }

  private Element concatenation() {
    List<Element> elements = new ArrayList<>(List.of(repetition()));
    in.skipSpace();
    while (!in.atRuleEnd() && "/)]".indexOf(in.peek()) < 0) {
      elements.add(repetition());
      in.skipSpace();
    }
    return elements.size() == 1 ? elements.get(0) : new Element.Concatenation(elements);
  }

  private Element repetition() {
    AbnfFault empty = in.fault("the most is less than the least, or is 0");
    int least = in.number();
    boolean star = in.take("*");
    int most = star ? in.number() : least;
    if (least < 0 && !star) {
      return element();
    }
    if (most != Element.Repetition.UNBOUNDED && (most < least || most == 0)) {
      throw empty;
    }
    return new Element.Repetition(Math.max(0, least), most, element());
  }

  private Element element() {
    int line = in.line();
    int column = in.column();
    String name = in.name();
    if (!name.isEmpty()) {
      return new Element.Reference(name, line, column);
    }
    if (in.take("(")) {
      return enclosed(")");
    }
    if (in.take("[")) {
      return new Element.Repetition(0, 1, enclosed("]"));
    }
    if (in.peek() == '<') {
      throw in.fault("a rule in prose says nothing to a program");
    }
    return ByteValues.read(in);
  }

  private Element enclosed(String close) {
    in.skipSpace();
    Element inner = alternation();
    in.skipSpace();
    if (!in.take(close)) {
      throw in.fault("`" + close + "` is expected");
    }
    return inner;
  }
}
