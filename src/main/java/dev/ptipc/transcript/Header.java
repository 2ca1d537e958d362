package dev.ptipc.transcript;

/**
 * What stands before the output in a transcript.
 *
 * @param session all but its output and role
 * @param program the command that was run; empty when it is not told
 * @param directions how it is to be played; empty when nothing is told
 */
public record Header(Session session, String program, Directions directions) {}
