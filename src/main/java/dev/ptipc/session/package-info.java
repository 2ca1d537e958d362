/** The conversation as a state machine: which message is due in which phase. */
@NullMarked
package dev.ptipc.session;

import org.jspecify.annotations.NullMarked;
