/** Running a real transport as its parent would. */
@NullMarked
package dev.ptipc.live;

import org.jspecify.annotations.NullMarked;
