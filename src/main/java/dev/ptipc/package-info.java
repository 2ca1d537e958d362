/** The Pluggable Transport IPC protocol: {@link dev.ptipc.PtIpc} is the door. */
@NullMarked
package dev.ptipc;

import org.jspecify.annotations.NullMarked;
