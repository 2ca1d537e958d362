/** What was found, for people and for programs: text, JSON, SARIF, JUnit XML. */
@NullMarked
package dev.ptipc.report;

import org.jspecify.annotations.NullMarked;
