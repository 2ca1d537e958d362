/** Parsers for other languages, made from the grammar: one model, and a template a language. */
@NullMarked
package dev.ptipc.emit;

import org.jspecify.annotations.NullMarked;
