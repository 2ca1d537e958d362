/** The TOR_PT_* variables by which a parent configures a transport: read, and written. */
@NullMarked
package dev.ptipc.environment;

import org.jspecify.annotations.NullMarked;
