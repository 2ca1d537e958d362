/** The pages as Markdown, for readers on a forge. */
@NullMarked
package dev.ptipc.docs.markdown;

import org.jspecify.annotations.NullMarked;
