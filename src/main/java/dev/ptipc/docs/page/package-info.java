/** What the pages of the documentation say, whatever they are written in. */
@NullMarked
package dev.ptipc.docs.page;

import org.jspecify.annotations.NullMarked;
