package dev.ptipc.automaton.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Things with numbers from 0, in the order in which they are first met: the states of an automaton
 * while it is being discovered.
 *
 * @param <T> the things, equal where they are one
 */
public final class Numbered<T> {

  private final Map<T, Integer> numbers = new LinkedHashMap<>();
  private final List<T> things = new ArrayList<>();

  /** Begins with none. */
  public Numbered() {}

  /**
   * The number of a thing, a new one where it has none.
   *
   * @param thing any
   * @return its number
   */
  public int of(T thing) {
    Integer known = numbers.putIfAbsent(thing, things.size());
    if (known != null) {
      return known;
    }
    things.add(thing);
    return things.size() - 1;
  }

  /**
   * A thing.
   *
   * @param number of a thing that has one
   * @return the thing
   */
  public T get(int number) {
    return things.get(number);
  }

  /**
   * How many have a number.
   *
   * @return their count, which is the next number
   */
  public int size() {
    return things.size();
  }

  /**
   * All that have one.
   *
   * @return in the order of their numbers
   */
  public Stream<T> stream() {
    return things.stream();
  }
}
