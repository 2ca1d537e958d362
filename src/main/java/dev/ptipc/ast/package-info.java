/** The messages of the protocol as data, each field with its place in the line. */
@NullMarked
package dev.ptipc.ast;

import org.jspecify.annotations.NullMarked;
