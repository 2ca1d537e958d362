/** A real parent held against the specification: what it does with sessions, and what it should. */
@NullMarked
package dev.ptipc.peers.parent;

import org.jspecify.annotations.NullMarked;
