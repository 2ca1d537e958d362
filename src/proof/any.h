/* Values of which nothing is known but what is said here. */

#include <stdlib.h>

#include "../emitted/c/ptipc.h"

#ifndef MOST
#define MOST 8
#endif

size_t nondet_size(void);
unsigned nondet_number(void);
int nondet_choice(void);

static size_t up_to(size_t most) {
  const size_t size = nondet_size();
  __CPROVER_assume(size <= most);
  return size;
}

/* Bytes of any value, at the end or the beginning of what may be touched: no byte more on that side.
 * An object of fixed size is what cbmc is quick with. */
static char *bytes(size_t length, size_t most) {
  char *all = (char *)malloc(most);
  __CPROVER_assume(all != NULL);
  return nondet_choice() ? all : all + (most - length);
}

static ptipc_text text(size_t most) {
  ptipc_text text;
  text.length = up_to(most);
  text.at = bytes(text.length, most);
  return text;
}
