/**
 * What the published text demands, as data: the catalogue of clauses and the list of errata.
 *
 * <p>{@link dev.ptipc.spec.Clauses} holds every demand of pt-spec section 3.3, and those of the
 * sections on names, environment and shutdown that a session has to keep. {@link
 * dev.ptipc.spec.Errata} holds the places where that text is ambiguous or wrong, with the reading
 * that this project takes. Diagnostics cite both by id, so an id is never renumbered; new ones are
 * only appended to their group.
 *
 * <p>The wording is our own. Backticks mark text as it stands on a line or in a variable; bare
 * capitals name a message or a variable. A text cites other entries by their id.
 */
@NullMarked
package dev.ptipc.spec;

import org.jspecify.annotations.NullMarked;
