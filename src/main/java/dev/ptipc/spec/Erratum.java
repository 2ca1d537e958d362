package dev.ptipc.spec;

/**
 * One place where the published text is ambiguous or wrong, and the reading this project takes.
 *
 * <p>The programs named under {@code practice} were run: tor 0.4.9.11, Arti (tor-ptmgr 0.47.0),
 * ptadapter 3.0.1, a program on goptlib 1.6.0, obfs4proxy 0.0.14 and snowflake-client 2.5.1, unless
 * it gives another version.
 *
 * @param id the stable name, like "E-07"
 * @param section the sections of pt-spec it is found in, joined by a comma and a space; or another
 *     document and its sections, like "control-spec 4.1.28"
 * @param problem what is ambiguous, missing or wrong
 * @param reading what this project takes the text to mean; diagnostics go by it
 * @param practice what known programs do; empty where nothing is known
 */
public record Erratum(String id, String section, String problem, String reading, String practice) {}
