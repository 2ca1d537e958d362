/** Putting a transport through every scenario that a parent can put it into. */
@NullMarked
package dev.ptipc.live.conform;

import org.jspecify.annotations.NullMarked;
