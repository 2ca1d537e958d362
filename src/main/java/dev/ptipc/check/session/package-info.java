/** What can be judged by the lines of one session, one class a subject. */
@NullMarked
package dev.ptipc.check.session;

import org.jspecify.annotations.NullMarked;
