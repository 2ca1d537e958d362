/* A target for `ptipc compare`: cc -o target target.c && ptipc compare --target ./target */

#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>
#include <sys/types.h>

static int accepts(const char *line, size_t length) {
  return length == 9 && memcmp(line, "VERSION 1", 9) == 0; /* your parser here */
}

int main(void) {
  char *line = NULL;
  size_t size = 0;
  for (ssize_t got = getline(&line, &size, stdin); got > 0; got = getline(&line, &size, stdin)) {
    printf("{\"status\":\"%s\"}\n", accepts(line, (size_t)got - 1) ? "accepted" : "refused");
    fflush(stdout);
  }
}
