/** What all test input is made of: numbers that a case alone decides, words, and good lines. */
@NullMarked
package dev.ptipc.fuzz;

import org.jspecify.annotations.NullMarked;
