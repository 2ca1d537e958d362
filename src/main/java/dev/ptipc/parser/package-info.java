/** The reference engine: ANTLR's parser over the grammar, and visitors that make messages. */
@NullMarked
package dev.ptipc.parser;

import org.jspecify.annotations.NullMarked;
