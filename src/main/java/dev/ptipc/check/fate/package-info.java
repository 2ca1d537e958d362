/** What became of a transport: whether it listens, and if not, why. */
@NullMarked
package dev.ptipc.check.fate;

import org.jspecify.annotations.NullMarked;
