/** A real tor as the parent of a transport that is played. */
@NullMarked
package dev.ptipc.live.tor;

import org.jspecify.annotations.NullMarked;
