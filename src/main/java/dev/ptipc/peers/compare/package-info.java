/** Other parsers, asked over a pipe, and where they disagree with this one. */
@NullMarked
package dev.ptipc.peers.compare;

import org.jspecify.annotations.NullMarked;
