/** The bytes of lines, places in them, and how a stream of bytes is cut into lines. */
@NullMarked
package dev.ptipc.source;

import org.jspecify.annotations.NullMarked;
