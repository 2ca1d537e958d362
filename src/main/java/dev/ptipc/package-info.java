/**
 * The Pluggable Transport IPC protocol (pt-spec 3.3): the lines by which a pluggable transport
 * tells its parent that it is up.
 *
 * <p>{@link dev.ptipc.PtIpc} is the door. It parses a line into a {@link dev.ptipc.ast.Message},
 * checks the whole stdout of a transport, and writes lines that a parent will read back. {@link
 * dev.ptipc.SessionReader} checks while a transport runs. {@link
 * dev.ptipc.environment.EnvironmentWriter} makes the TOR_PT_* variables that a parent has to set,
 * and {@link dev.ptipc.transcript.Transcripts} reads recorded runs.
 *
 * <p>What is wrong is a {@link dev.ptipc.diagnostic.Diagnostic}: a rule, the clause of the
 * specification that it cites ({@link dev.ptipc.spec.Clauses} tells what that demands), and the
 * smallest place that shows it. Places are counted in bytes from 0, and do not hold their end. No
 * input makes the library throw: a line that cannot be read has a diagnostic in place of a message.
 *
 * <p>Packages that are not described here are not for users, and change without notice.
 */
@NullMarked
package dev.ptipc;

import org.jspecify.annotations.NullMarked;
