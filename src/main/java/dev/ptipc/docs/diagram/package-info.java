/** Syntax diagrams: expressions drawn as lines that a reader follows from left to right. */
@NullMarked
package dev.ptipc.docs.diagram;

import org.jspecify.annotations.NullMarked;
