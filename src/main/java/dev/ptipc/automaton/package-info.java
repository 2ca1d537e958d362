/**
 * The fast engine: a table made from the grammar, a loop that runs it over the bytes of a line, and
 * a tape of the tokens that it saw.
 */
@NullMarked
package dev.ptipc.automaton;

import org.jspecify.annotations.NullMarked;
