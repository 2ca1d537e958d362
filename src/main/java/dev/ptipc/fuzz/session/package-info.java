/** Sessions made by number: good ones, and such as break one clause in one way. */
@NullMarked
package dev.ptipc.fuzz.session;

import org.jspecify.annotations.NullMarked;
