/** Writes the grammar as ABNF, for those who read specifications. */
@NullMarked
package dev.ptipc.docs.abnf;

import org.jspecify.annotations.NullMarked;
