/** Learns the session machine of a parent and holds it against the checker's. */
@NullMarked
package dev.ptipc.peers.learn;

import org.jspecify.annotations.NullMarked;
