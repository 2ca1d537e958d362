package dev.ptipc.live.tor;

import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What a transport is asked for, and what it says.
 *
 * @param environment from anywhere. tor takes from it the names, the upstream proxy and the bind
 *     addresses, and refuses those that it cannot be asked for; all else is tor's own
 * @param stdout the bytes of the session
 * @param exitCode with which the transport exits after the last byte; null when it stays
 */
public record TorSession(Environment environment, Bytes stdout, @Nullable Integer exitCode) {}
