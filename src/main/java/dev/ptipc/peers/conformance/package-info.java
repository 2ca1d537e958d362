/** Conformance vectors: what they are, and how another parser is scored by them. */
@NullMarked
package dev.ptipc.peers.conformance;

import org.jspecify.annotations.NullMarked;
