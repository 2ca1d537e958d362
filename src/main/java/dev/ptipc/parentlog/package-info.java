/** What parents and transports write into logs, and torrc: from there to what went wrong. */
@NullMarked
package dev.ptipc.parentlog;

import org.jspecify.annotations.NullMarked;
