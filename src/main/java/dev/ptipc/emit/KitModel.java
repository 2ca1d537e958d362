package dev.ptipc.emit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a mutator needs of the automaton beside what a parser does: how a state is reached, how a
 * line ends from there, and which bytes a class has.
 *
 * @param parser the automaton, and the names of what it reads
 * @param bytes all bytes, by class
 * @param firsts by class the place of its first byte in {@code bytes}; then how many bytes there
 *     are
 * @param places states with the message in which they are met: by place the state
 * @param homes by place the one before it on a shortest way to it; of the first itself
 * @param homeSteps by place the class of the byte that leads to it on that way
 * @param endSteps by state the class of the next byte on a shortest way to an end; where a line may
 *     end already, the number of classes
 * @param skipped by token 1 if it begins with the byte that keeps it from the one before
 * @param kindOf by token which message it begins, from 1
 * @param moves by message 1 if the conversation goes on by it
 * @param longest how many bytes such a way to a state and on to an end takes at most
 */
record KitModel(
    ParserModel parser,
    List<Integer> bytes,
    List<Integer> firsts,
    List<Integer> places,
    List<Integer> homes,
    List<Integer> homeSteps,
    List<Integer> endSteps,
    List<Integer> skipped,
    List<Integer> kindOf,
    List<Integer> moves,
    int longest) {

  private static final int BYTES = 256;

  static KitModel make() {
    ParserModel parser = ParserModel.make();
    List<Integer> bytes = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (int symbol = 0; symbol < parser.classes(); symbol++) {
      firsts.add(bytes.size());
      for (int b = 0; b < BYTES; b++) {
        if (parser.classOf().get(b) == symbol && b != '\n') {
          bytes.add(b);
        }
      }
    }
    firsts.add(bytes.size());
    List<Integer> kindOf = kindOf(parser);
    List<Integer> places = new ArrayList<>();
    List<Integer> homes = new ArrayList<>();
    List<Integer> homeSteps = new ArrayList<>();
    List<Integer> endSteps = filled(parser, parser.classes());
    int there = reach(parser, kindOf, places, homes, homeSteps);
    int on = end(parser, endSteps);
    return new KitModel(
        parser,
        bytes,
        firsts,
        places,
        homes,
        homeSteps,
        endSteps,
        skipped(parser),
        kindOf,
        moves(parser),
        there + on + 1);
  }

  private static List<Integer> skipped(ParserModel parser) {
    List<Integer> skipped = new ArrayList<>(List.of(0));
    for (TokenModel token : parser.tokens()) {
      boolean begins =
          switch (token.role()) {
            case KEYWORD, OPTION_TEXT, ARG_KEY, COMMA -> true;
            default -> false;
          };
      skipped.add(begins ? 0 : 1);
    }
    return skipped;
  }

  private static List<Integer> kindOf(ParserModel parser) {
    List<Integer> kinds = new ArrayList<>(List.of(0));
    parser.tokens().forEach(token -> kinds.add(parser.kinds().indexOf(token) + 1));
    return kinds;
  }

  /** PROXY is among them: nothing else may come before it, though it moves no phase. */
  private static List<Integer> moves(ParserModel parser) {
    List<Integer> moves = new ArrayList<>(List.of(0));
    for (SessionModel.Row row : parser.session().rows()) {
      boolean moving = row.keyword().equals("PROXY");
      for (int phase = 0; phase < row.steps().size(); phase++) {
        moving |= row.steps().get(phase).next() != phase;
      }
      moves.add(moving ? 1 : 0);
    }
    return moves;
  }

  private static List<Integer> filled(ParserModel parser, int value) {
    return new ArrayList<>(Collections.nCopies(parser.size(), value));
  }

  /**
   * Goes breadth first from the beginning of a line; returns how far the last place is. What a
   * state means depends on the message: CMETHODS and SMETHODS end alike.
   */
  private static int reach(
      ParserModel parser,
      List<Integer> kindOf,
      List<Integer> places,
      List<Integer> homes,
      List<Integer> steps) {
    List<Integer> kinds = new ArrayList<>(List.of(0));
    List<Integer> far = new ArrayList<>(List.of(0));
    Map<List<Integer>, Integer> seen = new HashMap<>(Map.of(List.of(0, 0), 0));
    places.add(0);
    homes.add(0);
    steps.add(0);
    for (int place = 0; place < places.size(); place++) {
      int state = places.get(place);
      for (int symbol = 0; symbol < parser.classes(); symbol++) {
        int next = next(parser, state, symbol);
        int kind = kinds.get(place);
        if (kind == 0 && (parser.next().get(state).get(symbol) & parser.tells()) != 0) {
          kind = kindOf.get(parser.tokenOf().get(state));
        }
        if (next >= 0 && seen.putIfAbsent(List.of(next, kind), places.size()) == null) {
          places.add(next);
          kinds.add(kind);
          homes.add(place);
          steps.add(symbol);
          far.add(far.get(place) + 1);
        }
      }
    }
    return far.get(far.size() - 1);
  }

  /** Widens the states from which a line can end, a byte at a time; returns how many bytes. */
  private static int end(ParserModel parser, List<Integer> steps) {
    List<Boolean> ends = new ArrayList<>();
    for (int rule : parser.endOf()) {
      ends.add(rule == 0);
    }
    for (int bytes = 0; ; bytes++) {
      List<Boolean> before = List.copyOf(ends);
      if (!before.contains(false)) {
        return bytes;
      }
      for (int state = 0; state < parser.size(); state++) {
        for (int symbol = 0; symbol < parser.classes() && !ends.get(state); symbol++) {
          int next = next(parser, state, symbol);
          if (next >= 0 && before.get(next)) {
            steps.set(state, symbol);
            ends.set(state, true);
          }
        }
      }
      if (ends.equals(before)) {
        throw new IllegalStateException("there is a state from which no line ends");
      }
    }
  }

  /** The state after a byte of a class; -1 where no line goes on so. */
  private static int next(ParserModel parser, int state, int symbol) {
    int entry = parser.next().get(state).get(symbol);
    return entry >= parser.refused() ? -1 : (entry & ~parser.tells()) / parser.classes();
  }
}
