package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.fuzz.RandomPieces;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Breaks one clause in a way that one rule finds.
 *
 * @param clause the clause, or an erratum that a rule cites in place of one
 * @param rule what finds it
 * @param reading an erratum by which another reading of the specification finds nothing wrong; null
 *     when there is but one
 * @param ways the edits that break it; each is the least there is
 */
public record Violator(String clause, Rule rule, @Nullable String reading, List<Way> ways) {

  /** Keeps the list from changing. */
  public Violator {
    ways = List.copyOf(ways);
  }

  /**
   * One edit.
   *
   * @param words what is done, for people
   * @param wish the message that the good session must have
   * @param needs what the environment must have beside that, for people; null for nothing
   * @param parent what the parent does to a good environment first; null for nothing
   * @param edit what the transport does to a good session
   * @param alone whether there are sessions in which nothing else is found, not even a note
   * @param oneOfSome whether the same is done to other messages, and so this one has to be named
   */
  record Way(
      String words,
      Keyword wish,
      @Nullable String needs,
      @Nullable Parent parent,
      Edit edit,
      boolean alone,
      boolean oneOfSome) {

    /** An environment that calls for VERSION-ERROR is noted itself. */
    static Way of(Keyword wish, String words, Edit edit) {
      return new Way(words, wish, null, null, edit, wish != Keyword.VERSION_ERROR, false);
    }

    Way needing(String what) {
      return new Way(words, wish, what, parent, edit, alone, oneOfSome);
    }

    Way over(Parent change) {
      return new Way(words, wish, needs, change, edit, alone, oneOfSome);
    }

    Way neverAlone() {
      return new Way(words, wish, needs, parent, edit, false, oneOfSome);
    }

    Way asOneOfSome() {
      return new Way(words, wish, needs, parent, edit, alone, true);
    }

    /** What is done, and to what where that varies. */
    String told() {
      return oneOfSome ? "`" + wish.word() + "`: " + words : words;
    }
  }

  /** What a parent does to a good environment. */
  interface Parent {
    /** Changes the variables, or returns false where they do not lend themselves to it. */
    boolean change(Map<String, Bytes> variables);
  }

  /** What a transport does to a good session. */
  interface Edit {
    /** Null where there is nothing that it could be done to. */
    @Nullable Script apply(Script script, Scene scene);
  }

  /** What an edit may ask for. */
  record Scene(Request request, SessionLines lines, RandomPieces words) {}

  /**
   * What is done, to whichever message.
   *
   * @return a few words for each kind of way
   */
  public List<String> words() {
    return ways.stream().map(Way::words).distinct().toList();
  }

  /**
   * What is done, and to what.
   *
   * @return a few words for each way, no two alike
   */
  public List<String> told() {
    return ways.stream().map(Way::told).toList();
  }

  /**
   * The same by one way each.
   *
   * @return a violator for each way, in their order
   */
  List<Violator> each() {
    return ways.stream().map(way -> new Violator(clause, rule, reading, List.of(way))).toList();
  }

  /** Whether there are sessions in which nothing else is found, not even a note. */
  boolean canBeAlone() {
    return ways.stream().anyMatch(Way::alone);
  }

  /** Whether the parent breaks it, and the transport only answers. */
  boolean isOfEnvironment() {
    return rule.id().startsWith("environment/");
  }
}
