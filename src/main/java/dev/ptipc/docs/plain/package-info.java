/** The pages as plain text for a terminal. */
@NullMarked
package dev.ptipc.docs.plain;

import org.jspecify.annotations.NullMarked;
