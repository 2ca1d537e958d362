/** The pages as static HTML that opens from a file. */
@NullMarked
package dev.ptipc.docs.html;

import org.jspecify.annotations.NullMarked;
