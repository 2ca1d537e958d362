/** ABNF (RFC 5234, with the strings of RFC 7405) as data: read, written, and made an automaton. */
@NullMarked
package dev.ptipc.abnf;

import org.jspecify.annotations.NullMarked;
