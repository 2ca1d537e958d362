/** Test input made from the grammar, and parsers held against it. */
@NullMarked
package dev.ptipc.fuzz;

import org.jspecify.annotations.NullMarked;
