/**
 * Between the places of tokens in a line and the values that they mean, both ways: what both
 * engines share, so that only their walk over the line differs.
 */
@NullMarked
package dev.ptipc.codec;

import org.jspecify.annotations.NullMarked;
