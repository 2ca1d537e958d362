/** What can be judged by the TOR_PT_* variables alone: the parent's side of the agreement. */
@NullMarked
package dev.ptipc.check.environment;

import org.jspecify.annotations.NullMarked;
