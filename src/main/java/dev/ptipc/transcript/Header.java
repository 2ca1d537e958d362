package dev.ptipc.transcript;

/**
 * What stands before the output in a transcript.
 *
 * @param session all but its output and role
 * @param program the command that was run; empty when it is not told
 * @param directions how it is to be played; empty when nothing is told
 * @param cut whether a note says that the transport wrote more to stdout than the file has
 */
public record Header(Session session, String program, Directions directions, boolean cut) {}
