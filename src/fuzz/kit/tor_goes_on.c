/* Has an input end where an assertion of tor fails, and not the run, so that a measurement can be
 * taken to its end. Linked with --wrap=tor_assertion_failed_, and with a harness whose function is
 * called one_input. Never for finding faults: it hides them. */

#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

static jmp_buf end;

int one_input(const uint8_t *data, size_t size);
void __wrap_tor_assertion_failed_(void);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

void __wrap_tor_assertion_failed_(void) { longjmp(end, 1); }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (setjmp(end) == 0) {
    one_input(data, size);
  }
  return 0;
}
