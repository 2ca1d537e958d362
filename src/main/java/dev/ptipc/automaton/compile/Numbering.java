package dev.ptipc.automaton.compile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Numbers for what is alike, in the order in which it first comes. */
final class Numbering {

  private Numbering() {}

  /** By thing its number; those of equal keys have the same. */
  static int[] of(int size, IntFunction<?> key) {
    Map<Object, Integer> numbers = new LinkedHashMap<>();
    int[] numberOf = new int[size];
    for (int thing = 0; thing < size; thing++) {
      Object value = key.apply(thing);
      numberOf[thing] = numbers.computeIfAbsent(value, unused -> numbers.size());
    }
    return numberOf;
  }

  /** What a thing is to the others, while each has a number. */
  interface Signature {
    Object of(int[] numbers, int thing);
  }

  /**
   * Numbers by a first key, then parts what has another signature under the numbers so far, until
   * nothing more is parted.
   */
  static int[] refined(int size, IntFunction<?> first, Signature signature) {
    int[] numbers = of(size, first);
    int count = 0;
    while (count < firsts(numbers).length) {
      count = firsts(numbers).length;
      int[] before = numbers;
      numbers = of(size, thing -> signature.of(before, thing));
    }
    return numbers;
  }

  /** By number the first thing that has it. */
  static int[] firsts(int[] numberOf) {
    int[] firsts = new int[numberOf.length];
    int count = 0;
    for (int thing = 0; thing < numberOf.length; thing++) {
      if (numberOf[thing] == count) {
        firsts[count++] = thing;
      }
    }
    return Arrays.copyOf(firsts, count);
  }
}
