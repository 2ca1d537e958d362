/** Transcripts: whole runs of a transport in a file, and how they are read and checked. */
@NullMarked
package dev.ptipc.transcript;

import org.jspecify.annotations.NullMarked;
