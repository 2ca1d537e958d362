/** What came of putting a program through many scenarios: a table of clauses, in several forms. */
@NullMarked
package dev.ptipc.report.conformance;

import org.jspecify.annotations.NullMarked;
