/** What TeaVM compiles for the playground's page: the parser and the checker, as they are here. */
@NullMarked
package dev.ptipc.playground;

import org.jspecify.annotations.NullMarked;
