/**
 * Sessions made for an environment: good ones, and ones that break one clause and no other. The
 * order of messages comes from {@link dev.ptipc.session.Conversation}, and the checker confirms
 * each session before it is handed out.
 */
@NullMarked
package dev.ptipc.fuzz.session;

import org.jspecify.annotations.NullMarked;
