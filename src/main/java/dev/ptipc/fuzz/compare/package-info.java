/** Other parsers, asked over a pipe, and where they part from this one. */
@NullMarked
package dev.ptipc.fuzz.compare;

import org.jspecify.annotations.NullMarked;
