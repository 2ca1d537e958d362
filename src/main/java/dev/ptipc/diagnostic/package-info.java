/** What there is to say about a line, a session or an environment: rules and diagnostics. */
@NullMarked
package dev.ptipc.diagnostic;

import org.jspecify.annotations.NullMarked;
