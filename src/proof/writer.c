/* What cbmc is asked of the writer in C, as reader.c asks it of the reader. */

/* The writer reads what it has written: here any answer will do, for lines have a proof. */
#include "../emitted/c/ptipc.h"

ptipc_status nondet_status(const char *line, size_t length, ptipc_message *message);
#define ptipc_parse nondet_status
#include "../emitted/c/ptipc_write.c"
#undef ptipc_parse

#include "any.h"

/* A line of any operands, into a buffer of any size. */
void lines_that_are_written(void) {
  ptipc_writer writer;
  writer.capacity = up_to(MOST);
  writer.buffer = bytes(writer.capacity, MOST);
  ptipc_begin(&writer, text(3));
  switch (nondet_choice()) {
  case 0: ptipc_put_word(&writer, text(MOST)); break;
  case 1: ptipc_put_text(&writer, text(MOST)); break;
  case 2: ptipc_put_address(&writer, text(MOST), text(5)); break;
  case 3: ptipc_put_pair(&writer, text(3), text(MOST)); break;
  case 4:
    ptipc_put_args(&writer);
    ptipc_put_arg(&writer, text(3), text(MOST));
    ptipc_put_arg(&writer, text(2), text(2));
    break;
  default: ptipc_put_option(&writer, text(3), text(MOST)); break;
  }
  __CPROVER_assert(ptipc_end(&writer) <= writer.capacity, "a line fits its buffer");
}
