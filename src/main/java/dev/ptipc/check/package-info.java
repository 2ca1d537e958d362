/** The semantic checker: what a line, a session and an environment must hold to. */
@NullMarked
package dev.ptipc.check;

import org.jspecify.annotations.NullMarked;
