/** The command line. */
@NullMarked
package dev.ptipc.cli;

import org.jspecify.annotations.NullMarked;
