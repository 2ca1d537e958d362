package dev.ptipc.live.tor;

import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * What a transport is asked for, and what it says.
 *
 * @param environment a client's or a server's. tor takes from it the names, the upstream proxy, the
 *     bind addresses and the options; versions, ports and places are tor's own
 * @param stdout the bytes of the session
 * @param exitCode with which the transport exits after the last byte; null when it stays
 */
public record TorSession(Environment environment, Bytes stdout, @Nullable Integer exitCode) {}
