/** The grammar files as data: rules, their comments, and what refers to what. */
@NullMarked
package dev.ptipc.docs.grammar;

import org.jspecify.annotations.NullMarked;
