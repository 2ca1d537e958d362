/** What can be judged by one line alone, one class a subject. */
@NullMarked
package dev.ptipc.check.line;

import org.jspecify.annotations.NullMarked;
