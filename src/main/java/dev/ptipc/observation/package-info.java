/** What parents were seen to do with what a transport may say, as data. */
@NullMarked
package dev.ptipc.observation;

import org.jspecify.annotations.NullMarked;
