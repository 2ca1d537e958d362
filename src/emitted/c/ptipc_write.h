/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

/* Writes the lines of a transport. A line is begun, is given its operands in order, and is ended:
 *
 *   ptipc_writer writer = {buffer, sizeof buffer, 0, 0};
 *   ptipc_begin(&writer, PTIPC_TEXT("CMETHOD"));
 *   ptipc_put_word(&writer, PTIPC_TEXT("obfs4"));
 *   ptipc_put_word(&writer, PTIPC_TEXT("socks5"));
 *   ptipc_put_address(&writer, PTIPC_TEXT("127.0.0.1"), PTIPC_TEXT("40923"));
 *   length = ptipc_end(&writer);
 *
 * Values of LOG and STATUS are written so that every known parent reads them, where that is
 * possible: a byte that is neither printable ASCII nor a tab, LF or CR becomes an octal escape, for
 * which Arti refuses the line. */

#ifndef PTIPC_WRITE_H
#define PTIPC_WRITE_H

#include "ptipc.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct {
  char *buffer;
  size_t capacity;
  size_t length;
  unsigned state;
} ptipc_writer;

/* A text that stands in the source; another is a ptipc_text of its bytes. */
ptipc_text ptipc_text_of(const char *text, size_t length);
#define PTIPC_TEXT(literal) ptipc_text_of(literal, sizeof(literal) - 1)

void ptipc_begin(ptipc_writer *writer, ptipc_text keyword);

/* A word without white space, such as a name, `DONE` or a protocol. */
void ptipc_put_word(ptipc_writer *writer, ptipc_text word);

/* The reason of an error: the rest of the line. */
void ptipc_put_text(ptipc_writer *writer, ptipc_text text);

/* An IPv6 address stands in brackets. */
void ptipc_put_address(ptipc_writer *writer, ptipc_text host, ptipc_text port);

/* ARGS of an SMETHOD begin, and their pairs; without a value there is no equals sign. */
void ptipc_put_args(ptipc_writer *writer);
void ptipc_put_arg(ptipc_writer *writer, ptipc_text key, ptipc_text value);

/* Another option of an SMETHOD; without a name the text alone. */
void ptipc_put_option(ptipc_writer *writer, ptipc_text name, ptipc_text text);

/* A pair of a LOG or STATUS. */
void ptipc_put_pair(ptipc_writer *writer, ptipc_text key, ptipc_text value);

/* Ends the line. Returns its length without an LF, which is the caller's to add; 0 when no line can
 * carry what was given, or the buffer is too short. */
size_t ptipc_end(ptipc_writer *writer);

#ifdef __cplusplus
}
#endif

#endif
