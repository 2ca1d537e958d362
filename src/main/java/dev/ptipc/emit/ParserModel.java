package dev.ptipc.emit;

import dev.ptipc.ast.Message;
import dev.ptipc.automaton.LineMachine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template writes down: the automaton as rows of numbers, the tokens, the fields and the
 * rules.
 *
 * @param classes how many classes of bytes there are
 * @param tells set in an entry whose byte begins the next token
 * @param refused the first entry that is no row; the number of the rule is added to it
 * @param classOf by byte its class
 * @param next by state the entries of its classes: the row of the next state, which is its number
 *     times the number of classes, perhaps with {@code tells}
 * @param tokenOf by state the token that may end there; 0 for none
 * @param dueOf by state what is being read, as a number of {@code dues}
 * @param endOf by state 0 if a line may end there, else the number of the rule
 * @param tokens all kinds of tokens, by number from 1
 * @param kinds the tokens that are keywords
 * @param fields labels of the fields of messages
 * @param keys the keys of LOG and STATUS that have a meaning
 * @param dues what can be due, in words
 * @param rules every rule that can be told, by number from 1
 * @param session the conversation
 * @param environment the variables that a parent sets, and the arguments of connections
 */
record ParserModel(
    int classes,
    int tells,
    int refused,
    List<Integer> classOf,
    List<List<Integer>> next,
    List<Integer> tokenOf,
    List<Integer> dueOf,
    List<Integer> endOf,
    List<TokenModel> tokens,
    List<TokenModel> kinds,
    List<String> fields,
    List<String> keys,
    List<Due> dues,
    List<RuleName> rules,
    SessionModel session,
    EnvironmentModel environment) {

  private static final int BYTES = 256;
  private static final int TELLS = 0x8000;
  private static final int REFUSED = 0xFF00;

  /** Rules that no form of a token decides: it takes several, or a decoder. */
  private static final List<String> BY_HAND =
      List.of(
          "line/host",
          "line/port-out-of-range",
          "line/log-severity",
          "line/octal",
          "line/args-pair",
          "line/non-ascii",
          "line/no-newline",
          "line/log-key-missing",
          "line/status-no-transport",
          "line/status-no-pair",
          "line/status-type-repeated",
          "line/status-version",
          "source/line-too-long");

  /**
   * What can be due.
   *
   * @param mode the lexer's mode
   * @param words for people
   */
  record Due(String mode, String words) {}

  /**
   * A rule.
   *
   * @param id its name
   * @param number from 1
   */
  record RuleName(String id, int number) {
    /** The name as a constant has it. */
    String constant() {
      return id.substring(id.indexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT);
    }
  }

  /** The automaton as smaller numbers, where a language reads those as fast. */
  NumberedTable numbered() {
    return NumberedTable.of(this);
  }

  /** How many states there are. */
  int size() {
    return tokenOf.size();
  }

  /** How many tokens there are, the one that is none among them. */
  int tokenCount() {
    return tokens.size() + 1;
  }

  /** The words that a severity can be. */
  List<String> severities() {
    return Message.Log.SEVERITIES;
  }

  int ruleCount() {
    return rules.size();
  }

  int kindCount() {
    return kinds.size();
  }

  int dueCount() {
    return dues.size();
  }

  static ParserModel make() {
    RefusalTable refusals = new RefusalTable();
    GrammarLabels labels = new GrammarLabels();
    List<TokenModel> tokens = TokenModel.all(labels);
    List<Due> dues = new ArrayList<>();
    List<Integer> classOf = new ArrayList<>();
    for (int b = 0; b < BYTES; b++) {
      classOf.add(LineMachine.classOf(b));
    }
    List<List<Integer>> next = new ArrayList<>();
    List<Integer> tokenOf = new ArrayList<>();
    List<Integer> dueOf = new ArrayList<>();
    List<Integer> endOf = new ArrayList<>();
    for (int state = 0; state < LineMachine.states(); state++) {
      next.add(row(refusals, state));
      tokenOf.add(LineMachine.token(state));
      Due due =
          new Due(
              LineMachine.field(state).name(), LineMachine.field(state).due().replace("`", "'"));
      if (!dues.contains(due)) {
        dues.add(due);
      }
      dueOf.add(dues.indexOf(due));
      endOf.add(LineMachine.isFinal(state) ? 0 : refusals.atEnd(state));
    }
    List<TokenModel> kinds = tokens.stream().filter(TokenModel::isKind).toList();
    return new ParserModel(
        LineMachine.classes(),
        TELLS,
        REFUSED,
        classOf,
        next,
        tokenOf,
        dueOf,
        endOf,
        tokens,
        kinds,
        distinct(tokens, true),
        distinct(tokens, false),
        dues,
        rules(tokens),
        SessionModel.make(kinds.stream().map(TokenModel::type).toList()),
        EnvironmentModel.make());
  }

  private static List<Integer> row(RefusalTable refusals, int state) {
    List<Integer> row = new ArrayList<>();
    for (int c = 0; c < LineMachine.classes(); c++) {
      int target = LineMachine.next(state, c);
      int at = target * LineMachine.classes();
      if (at >= REFUSED - TELLS) {
        throw new IllegalStateException("the automaton is too large for entries of 16 bits");
      }
      row.add(
          target == LineMachine.DEAD
              ? REFUSED + refusals.of(state, c)
              : at + (LineMachine.tells(state, c) ? TELLS : 0));
    }
    return row;
  }

  private static List<String> distinct(List<TokenModel> tokens, boolean labels) {
    Set<String> names = new LinkedHashSet<>();
    for (TokenModel token : tokens) {
      @Nullable String name = labels ? token.label() : token.known();
      if (name != null) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static List<RuleName> rules(List<TokenModel> tokens) {
    Map<String, RuleName> rules = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>(RefusalTable.ids());
    tokens.stream().map(TokenModel::rule).filter(rule -> rule != null).forEach(ids::add);
    ids.addAll(BY_HAND);
    ids.addAll(SessionModel.RULES);
    for (String id : ids) {
      rules.putIfAbsent(id, new RuleName(id, rules.size() + 1));
    }
    return List.copyOf(rules.values());
  }
}
