/** Mutators: for each rule about a line one that breaks it in a good line. */
@NullMarked
package dev.ptipc.fuzz.mutator;

import org.jspecify.annotations.NullMarked;
