/** Reads the grammar files as documents. */
@NullMarked
package dev.ptipc.docs;

import org.jspecify.annotations.NullMarked;
