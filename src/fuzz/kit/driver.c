/* Tries the mutator of the fuzz kit, and holds what it makes to the parser in C.
 *
 *   driver calls N FILE...   N calls on these inputs, in buffers that end where they say
 *   driver reach N FILE      how many steps of the automaton N calls take, from one seed on
 *   driver lines N FILE      writes those calls' results, each behind the other
 *   driver bytes N FILE      the same for changed bytes, and for bytes at random
 *   driver speed N FILE...   calls a second */

#define PTIPC_MUTATOR_ALONE
#define PTIPC_MUTATOR_TOLD
#include "ptipc_mutator.c"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "ptipc.h"

enum { MOST = 4096, GOALS = STATES * (CLASSES + 1), KEPT = GOALS + 1 };

typedef struct {
  unsigned char *data;
  size_t size;
} input;

static draft dice;

static void fail(const char *why) {
  printf("%s\n", why);
  exit(1);
}

static void *room(size_t size) {
  void *made = malloc(size > 0 ? size : 1);
  if (made == NULL) {
    fail("no memory");
  }
  return made;
}

/* The first MOST bytes. */
static input read_file(const char *name) {
  input in;
  FILE *file = fopen(name, "rb");
  if (file == NULL) {
    perror(name);
    exit(3);
  }
  in.data = room(MOST);
  in.size = fread(in.data, 1, MOST, file);
  fclose(file);
  return in;
}

/* Results by what became of the line that was changed. */
static struct {
  unsigned long none, good, violation, unknown, meant, before, all;
} told;

static void judge(const unsigned char *data, size_t size) {
  const char *at;
  size_t length;
  ptipc_message message;
  const unsigned char *end;

  if (!ptipc_told.is_line || ptipc_told.line >= size) {
    told.none++;
    return;
  }
  at = (const char *)data + ptipc_told.line;
  end = memchr(at, '\n', size - ptipc_told.line);
  length = (size_t)((end == NULL ? (const char *)data + size : (const char *)end) - at);
  length -= length > 0 && at[length - 1] == '\r';
  told.all++;
  switch (ptipc_parse(at, length, &message)) {
  case PTIPC_OK: told.good++; break;
  case PTIPC_VIOLATION: told.violation++; break;
  case PTIPC_UNKNOWN: told.unknown++; break;
  default:
    if (ptipc_told.line + message.start >= ptipc_told.meant) {
      told.meant++;
    } else {
      told.before++;
    }
  }
}

/* One call in a buffer of exactly `max` bytes, twice now and then. */
static void call(const input *in, size_t max, unsigned seed, int judged) {
  const size_t size = in->size < max ? in->size : max;
  unsigned char *data = room(max);
  size_t made;
  memcpy(data, in->data, size);
  made = ptipc_mutate(data, size, max, seed);
  if (made > max || (made == 0) != (max == 0)) {
    fail("longer than asked, or empty");
  }
  if (judged) {
    judge(data, made);
  }
  if (below(&dice, 16) == 0) {
    unsigned char *again = room(max);
    memcpy(again, in->data, size);
    if (ptipc_mutate(again, size, max, seed) != made || memcmp(again, data, made) != 0) {
      fail("the same seed gave another result");
    }
    free(again);
  }
  free(data);
}

static void cross(const input *in, const input *other, size_t max, unsigned seed) {
  unsigned char *out = room(max);
  const size_t made =
      ptipc_cross(in->data, in->size, other->data, other->size, out, max, seed);
  if (made > max || (made == 0) != (max == 0)) {
    fail("a cross is longer than asked, or empty");
  }
  free(out);
}

/* Inputs in buffers that end where they do. */
static void calls(unsigned long n, input *inputs, size_t count) {
  unsigned long i;
  unsigned long share;
  for (i = 0; i < n; i++) {
    const input *in = &inputs[below(&dice, count)];
    const unsigned seed = below(&dice, 64) == 0 ? 0 : draw(&dice);
    switch (below(&dice, 8)) {
    case 0: call(in, below(&dice, in->size + 64), seed, 0); break;
    case 1: cross(in, &inputs[below(&dice, count)], below(&dice, 2 * MOST), seed); break;
    default: call(in, in->size + 1024, seed, 1);
    }
  }
  share = told.good + told.violation + told.unknown + told.meant;
  printf("%lu calls on %lu inputs; of %lu lines that were changed %.2f %% are named:\n"
         "%.2f %% good, %.2f %% violations, %.2f %% unknown, %.2f %% refused where it was meant;\n"
         "%.2f %% are refused before; %lu calls changed no line\n",
         n, (unsigned long)count, told.all, 100.0 * (double)share / (double)told.all,
         100.0 * (double)told.good / (double)told.all,
         100.0 * (double)told.violation / (double)told.all,
         100.0 * (double)told.unknown / (double)told.all,
         100.0 * (double)told.meant / (double)told.all,
         100.0 * (double)told.before / (double)told.all, told.none);
  if (share < told.all / 100 * 95) {
    fail("fewer than 95 % are named");
  }
}

static unsigned char taken[STATES][CLASSES + 1];

/* Marks the steps that some lines take; returns how many are new. */
static unsigned mark(const unsigned char *data, size_t size) {
  unsigned state = 0;
  unsigned fresh_steps = 0;
  size_t i;
  for (i = 0; i <= size; i++) {
    const int ends = i == size || data[i] == '\n';
    const unsigned symbol = ends ? (unsigned)CLASSES : CLASS_OF[data[i]];
    if (state != DEAD) {
      fresh_steps += !taken[state][symbol];
      taken[state][symbol] = 1;
    }
    state = ends ? 0 : state == DEAD ? (unsigned)DEAD : step(state, symbol);
  }
  return fresh_steps;
}

/* What a fuzzer without a grammar does to bytes. */
static size_t change_bytes(unsigned char *data, size_t size) {
  draft d;
  size_t times = 1 + below(&dice, 4);
  d.data = data;
  d.size = size;
  d.max = MOST;
  d.random = draw(&dice);
  while (times-- > 0) {
    change_byte(&d);
  }
  return d.size;
}

/* As a fuzzer that sees each step as an edge: what takes a new one is kept. */
static unsigned reach(unsigned long n, const input *seed, char how, unsigned long *last) {
  input *kept = room(KEPT * sizeof *kept);
  size_t count = 1;
  unsigned total;
  unsigned char data[MOST];
  unsigned long i;

  memset(taken, 0, sizeof taken);
  *last = 0;
  kept[0] = *seed;
  total = mark(seed->data, seed->size);
  for (i = 1; i <= n; i++) {
    const input *from = &kept[below(&dice, count)];
    size_t size = from->size;
    unsigned found;
    if (how == 'r') {
      size = below(&dice, 64);
      for (found = 0; found < size; found++) {
        data[found] = (unsigned char)draw(&dice);
      }
    } else {
      memcpy(data, from->data, size);
      size = how == 'b' ? change_bytes(data, size) : ptipc_mutate(data, size, MOST, draw(&dice));
    }
    found = mark(data, size);
    if (how == 'l') {
      fwrite(data, 1, size, stdout);
      putchar('\n');
    }
    if (found > 0) {
      kept[count].data = room(size);
      memcpy(kept[count].data, data, size);
      kept[count++].size = size;
      total += found;
      *last = i;
    }
  }
  while (--count > 0) {
    free(kept[count].data);
  }
  free(kept);
  return total;
}

static double seconds(void) {
  struct timespec now;
  timespec_get(&now, TIME_UTC);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void speed(unsigned long n, const input *inputs, size_t count) {
  unsigned char data[MOST + 1024];
  const double begun = seconds();
  unsigned long i;
  for (i = 0; i < n; i++) {
    const input *in = &inputs[i % count];
    memcpy(data, in->data, in->size);
    ptipc_mutate(data, in->size, sizeof data, (unsigned)i);
  }
  printf("%.0f calls a second\n", (double)n / (seconds() - begun));
}

int main(int argc, char **argv) {
  unsigned long n;
  unsigned long last;
  unsigned got;
  size_t count;
  input *inputs;
  size_t i;

  if (argc < 4) {
    fputs("usage: driver calls|reach|bytes|speed N FILE...\n", stderr);
    return 2;
  }
  n = strtoul(argv[2], NULL, 10);
  count = (size_t)argc - 3;
  inputs = room(count * sizeof *inputs);
  for (i = 0; i < count; i++) {
    inputs[i] = read_file(argv[3 + i]);
  }
  dice.random = 1;
  switch (argv[1][0]) {
  case 'c': calls(n, inputs, count); break;
  case 's': speed(n, inputs, count); break;
  case 'r':
    got = reach(n, inputs, 'm', &last);
    printf("%u of %d steps, the last in call %lu\n", got, GOALS, last);
    if (got < GOALS) {
      fail("not every step is taken");
    }
    break;
  case 'l': reach(n, inputs, 'l', &last); break;
  default:
    got = reach(n, inputs, 'b', &last);
    printf("changed bytes: %u of %d steps, the last in call %lu\n", got, GOALS, last);
    got = reach(n, inputs, 'r', &last);
    printf("bytes at random: %u of %d steps, the last in call %lu\n", got, GOALS, last);
  }
  for (i = 0; i < count; i++) {
    free(inputs[i].data);
  }
  free(inputs);
  return 0;
}
