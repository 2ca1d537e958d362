/* Made by `ptipc emit fuzz-kit` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

/* A custom mutator for fuzzers of what a pluggable transport says to its parent (Tor's pt-spec,
 * 3.3), in C99, without a heap but for AFL++. It takes any bytes, finds the lines and the fields in
 * them, changes one thing that has a meaning, and keeps the rest as it was, bad bytes too.
 *
 * Compile it with the fuzz target: libFuzzer and AFL++ find their functions at the end of this file.
 * Whoever calls ptipc_mutate himself defines PTIPC_MUTATOR_ALONE, and has none of them. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "ptipc_mutator_table.h"

/* Changes one thing in `size` bytes where `max` have room. Returns how many there are then, at most
 * `max`, and 0 only if `max` is 0. The same bytes, `max` and seed give the same result. */
size_t ptipc_mutate(unsigned char *data, size_t size, size_t max, unsigned seed);

/* Writes lines or parts of lines of two inputs into `out`, which overlaps neither. */
size_t ptipc_cross(const unsigned char *one, size_t size, const unsigned char *other,
                   size_t other_size, unsigned char *out, size_t max, unsigned seed);

#ifdef PTIPC_MUTATOR_TOLD
/* For tests: the line that was changed last, if any, and from where on it was meant to be refused. */
struct {
  int what;
  int is_line;
  size_t line;
  size_t meant;
} ptipc_told;
#define TELL(field, value) (ptipc_told.field = (value))
#else
#define TELL(field, value) ((void)(value))
#endif

enum {
  MOST_FIELDS = 96,  /* of a line; what is behind them is kept */
  WINDOW = 4096,     /* in a longer input only so many bytes are looked at, anywhere */
  MOST_COPIED = 512, /* of a field or a line that is copied */
  MOST_LINES = 64,
  TRIES = 12
};

/* A field without the separator before it, as offsets in the input. */
typedef struct {
  size_t start;
  size_t end;
  unsigned role;
} field;

/* A line without its LF, and what is in it. */
typedef struct {
  size_t start;
  size_t end;
  size_t good; /* where it is refused; its end if nowhere before */
  unsigned kind;
  unsigned count;
  field fields[MOST_FIELDS];
} line;

typedef struct {
  unsigned char *data;
  size_t size;
  size_t max;
  uint64_t random;
} draft;

static uint32_t draw(draft *d) {
  uint64_t z = (d->random += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return (uint32_t)(z >> 32);
}

/* A number from 0, below n, which is not 0. */
static size_t below(draft *d, size_t n) { return (size_t)(((uint64_t)draw(d) * n) >> 32); }

/* Puts other bytes, which lie outside the input, in place of `length` at `at`. Returns 0, and
 * changes nothing, when they do not fit. */
static int replace(draft *d, size_t at, size_t length, const unsigned char *bytes, size_t count) {
  if (count > length && count - length > d->max - d->size) {
    return 0;
  }
  memmove(d->data + at + count, d->data + at + length, d->size - at - length);
  if (count > 0) {
    memcpy(d->data + at, bytes, count);
  }
  d->size = d->size - length + count;
  return 1;
}

static void reverse(unsigned char *at, size_t length) {
  size_t i;
  for (i = 0; i < length / 2; i++) {
    unsigned char byte = at[i];
    at[i] = at[length - 1 - i];
    at[length - 1 - i] = byte;
  }
}

/* Has two neighbours change places. */
static void swap(unsigned char *at, size_t first, size_t second) {
  reverse(at, first);
  reverse(at + first, second);
  reverse(at, first + second);
}

static unsigned step(unsigned state, unsigned symbol) {
  const unsigned entry = NEXT[state][symbol];
  return entry < STATES ? entry : entry < REFUSED ? TOLD[entry - STATES] : DEAD;
}

/* The first byte of a class, its last, or any. */
static unsigned char byte_of(draft *d, unsigned symbol) {
  const size_t first = FIRSTS[symbol];
  const size_t count = FIRSTS[symbol + 1] - first;
  switch (below(d, 4)) {
  case 0: return BYTES[first];
  case 1: return BYTES[first + count - 1];
  default: return BYTES[first + below(d, count)];
  }
}

/* The beginning of a line that leads to a place, on a shortest way. Returns its length. */
static size_t way_to(draft *d, unsigned place, unsigned char *out) {
  size_t length = 0;
  size_t i;
  unsigned at;
  for (at = place; at != 0; at = HOMES[at]) {
    length++;
  }
  for (i = length; i > 0; i--) {
    out[i - 1] = byte_of(d, HOME_STEPS[place]);
    place = HOMES[place];
  }
  return length;
}

/* The rest of a line from a state. */
static size_t way_on(draft *d, unsigned state, unsigned char *out) {
  size_t length = 0;
  while (END_STEPS[state] != CLASSES) {
    out[length++] = byte_of(d, END_STEPS[state]);
    state = step(state, END_STEPS[state]);
  }
  return length;
}

/* A good line that goes through any place, with some steps at random. */
static size_t fresh(draft *d, unsigned char *out) {
  const unsigned place = (unsigned)below(d, PLACES);
  unsigned state = STATE_OF[place];
  size_t length = way_to(d, place, out);
  size_t steps = below(d, STEPS + 1);
  while (steps-- > 0) {
    const unsigned symbol = (unsigned)below(d, CLASSES);
    const unsigned next = step(state, symbol);
    if (next != DEAD) {
      out[length++] = byte_of(d, symbol);
      state = next;
    }
  }
  return length + way_on(d, state, out + length);
}

static size_t line_end(const draft *d, size_t at) {
  const unsigned char *found = at < d->size ? memchr(d->data + at, '\n', d->size - at) : NULL;
  return found == NULL ? d->size : (size_t)(found - d->data);
}

/* Where lines begin, in the whole or in some part of it; there is always one. */
static unsigned lines_of(draft *d, size_t *starts) {
  size_t at = 0;
  size_t most = d->size;
  unsigned count = 0;
  if (d->size > WINDOW) {
    at = below(d, d->size - WINDOW);
    most = at + WINDOW;
    at = line_end(d, at);
    at = at < d->size ? at + 1 : 0;
  }
  starts[count++] = at;
  while (count < MOST_LINES) {
    at = line_end(d, at) + 1;
    if (at >= most) {
      break;
    }
    starts[count++] = at;
  }
  return count;
}

/* Reads the line that begins at an offset. A line that is longer than the window is read so far. */
static void read_line(const draft *d, size_t start, line *l) {
  unsigned state = 0;
  size_t begun = start;
  size_t most;
  size_t i;
  l->start = start;
  l->end = line_end(d, start);
  l->count = 0;
  l->kind = 0;
  most = l->end - start > WINDOW ? start + WINDOW : l->end;
  for (i = start; i < most; i++) {
    const unsigned entry = NEXT[state][CLASS_OF[d->data[i]]];
    if (entry >= REFUSED) {
      break;
    }
    if (entry >= STATES) {
      const unsigned token = TOKEN_OF[state];
      if (l->count < MOST_FIELDS) {
        const field found = {begun + SKIP_OF[token], i, ROLE_OF[token]};
        l->fields[l->count++] = found;
      }
      l->kind = begun == start ? KIND_OF[token] : l->kind;
      begun = i;
      state = TOLD[entry - STATES];
    } else {
      state = entry;
    }
  }
  l->good = i;
  if (i == l->end && END_STEPS[state] == CLASSES && i > begun && l->count < MOST_FIELDS) {
    const unsigned token = TOKEN_OF[state];
    const field found = {begun + SKIP_OF[token], i, ROLE_OF[token]};
    l->fields[l->count++] = found;
    l->kind = begun == start ? KIND_OF[token] : l->kind;
  }
}

static void pick_line(draft *d, line *l) {
  size_t starts[MOST_LINES];
  const unsigned count = lines_of(d, starts);
  read_line(d, starts[below(d, count)], l);
  TELL(is_line, 1);
  TELL(line, l->start);
}

/* A field of some role, or of any; null when there is none. */
static const field *pick_field(draft *d, const line *l) {
  return l->count == 0 ? NULL : &l->fields[below(d, l->count)];
}

static int change_field(draft *d, const field *f, const unsigned char *bytes, size_t count) {
  TELL(meant, f->start);
  return replace(d, f->start, f->end - f->start, bytes, count);
}

/* A field of the same role from some line. */
static int borrow(draft *d, const field *f) {
  unsigned char copy[MOST_COPIED];
  size_t starts[MOST_LINES];
  const unsigned count = lines_of(d, starts);
  line other;
  unsigned i;
  read_line(d, starts[below(d, count)], &other);
  for (i = 0; i < other.count; i++) {
    const field *g = &other.fields[i];
    const size_t length = g->end - g->start;
    if (g->role == f->role && g->start != f->start && length <= sizeof copy) {
      memcpy(copy, d->data + g->start, length);
      return change_field(d, f, copy, length);
    }
  }
  return 0;
}

/* Another field for one of its role: a known one, or one of another line. */
static int change_value(draft *d, const line *l) {
  const field *f = pick_field(d, l);
  const pool *known;
  if (f == NULL || f->end < f->start) {
    return 0;
  }
  known = &POOLS[f->role];
  if (known->count == 0 || below(d, 4) == 0) {
    return borrow(d, f);
  } else {
    const text *word = &known->texts[below(d, known->count)];
    return change_field(d, f, (const unsigned char *)word->at, word->length);
  }
}

static int change_keyword(draft *d, const line *l) {
  const pool *known = &POOLS[IS_KEYWORD];
  const text *word = &known->texts[below(d, known->count)];
  const field whole = {l->start, l->count == 0 ? l->good : l->fields[0].end, IS_KEYWORD};
  return change_field(d, &whole, (const unsigned char *)word->at, word->length);
}

static int is_digit(unsigned char c) { return c >= '0' && c <= '9'; }

/* A number that lies at a limit, in place of some digits. */
static int change_number(draft *d, const line *l) {
  const field *f = pick_field(d, l);
  const text *word = &NUMBERS[below(d, sizeof NUMBERS / sizeof NUMBERS[0])];
  size_t end;
  field digits;
  if (f == NULL) {
    return 0;
  }
  end = f->end;
  /* The last digits of an address are its port; those before it are tried as often. */
  while (end > f->start && (!is_digit(d->data[end - 1]) || (end == f->end && below(d, 3) == 0))) {
    end--;
  }
  digits.end = digits.start = end;
  digits.role = f->role;
  while (digits.start > f->start && is_digit(d->data[digits.start - 1])) {
    digits.start--;
  }
  return digits.start < digits.end &&
         change_field(d, &digits, (const unsigned char *)word->at, word->length);
}

/* An escape, or what is nearly one, at the end of a field or in it. */
static int put_escape(draft *d, const line *l) {
  const field *f = pick_field(d, l);
  const text *word = &ESCAPES[below(d, sizeof ESCAPES / sizeof ESCAPES[0])];
  size_t at;
  if (f == NULL || f->role == IS_KEYWORD || f->end < f->start) {
    return 0;
  }
  at = below(d, 2) == 0 ? f->end : f->start + below(d, f->end - f->start + 1);
  /* Inside the quotes. */
  if (at == f->end && at > f->start + 1 && d->data[at - 1] == '"') {
    at--;
  }
  TELL(meant, f->start);
  return replace(d, at, 0, (const unsigned char *)word->at, word->length);
}

/* Makes room for `count` bytes; 0 when there is none. */
static int widen(draft *d, size_t at, size_t count) {
  if (count == 0 || count > d->max - d->size) {
    return 0;
  }
  memmove(d->data + at + count, d->data + at, d->size - at);
  d->size += count;
  return 1;
}

/* A field as long as buffers are, or one byte longer or shorter. */
static int stretch(draft *d, const line *l) {
  const field *f = pick_field(d, l);
  size_t length;
  size_t count;
  size_t at;
  unsigned char byte;
  if (f == NULL || f->end <= f->start) {
    return 0;
  }
  length = f->end - f->start;
  count = ((size_t)16 << below(d, 9)) + below(d, 3) - 1;
  count = count > length ? count - length : count;
  at = f->start + below(d, length);
  byte = d->data[at];
  if (!widen(d, at, count)) {
    return 0;
  }
  memset(d->data + at, byte, count);
  TELL(meant, f->start);
  return 1;
}

/* A field with what belongs to it: a pair, an option, or one word, with its separator. */
static void unit_of(const draft *d, const line *l, unsigned i, size_t *start, size_t *end) {
  const unsigned role = l->fields[i].role;
  const int pair = role == IS_KEY || role == IS_ARG_KEY || role == IS_OPTION_NAME || role == IS_ARGS;
  *start = i == 0 ? l->start : l->fields[i - 1].end;
  *end = l->fields[pair && i + 1 < l->count ? i + 1 : i].end;
  if (role == IS_ARG_KEY && *start > l->start && d->data[*start - 1] == ',') {
    --*start;
  }
}

/* A unit so many times as to pass what a program may have room for. */
static int repeat(draft *d, const line *l) {
  static const unsigned char TIMES[] = {1, 1, 2, 7, 15, 31, 62, 63, 64, 127, 255};
  size_t start;
  size_t end;
  size_t length;
  size_t times;
  size_t i;
  int comma;
  if (l->count < 2) {
    return 0;
  }
  i = 1 + below(d, l->count - 1);
  unit_of(d, l, (unsigned)i, &start, &end);
  length = end - start;
  comma = l->fields[i].role == IS_ARG_KEY && d->data[start] != ',';
  times = TIMES[below(d, sizeof TIMES)];
  if (length == 0 || times > d->max / (length + 1) || !widen(d, end, times * (length + (size_t)comma))) {
    return 0;
  }
  for (i = 0; i < times; i++) {
    unsigned char *at = d->data + end + i * (length + (size_t)comma);
    if (comma) {
      *at++ = ',';
    }
    memcpy(at, d->data + start, length);
  }
  TELL(meant, start);
  return 1;
}

static int drop(draft *d, const line *l) {
  size_t start;
  size_t end;
  if (l->count < 2) {
    return 0;
  }
  unit_of(d, l, 1 + (unsigned)below(d, l->count - 1), &start, &end);
  TELL(meant, start);
  return end > start && replace(d, start, end - start, NULL, 0);
}

static int change_order(draft *d, const line *l) {
  size_t start;
  size_t middle;
  size_t next;
  size_t end;
  unsigned i;
  if (l->count < 3) {
    return 0;
  }
  i = 1 + (unsigned)below(d, l->count - 2);
  unit_of(d, l, i, &start, &middle);
  while (++i < l->count && l->fields[i].end <= middle) {
  }
  if (i >= l->count) {
    return 0;
  }
  unit_of(d, l, i, &next, &end);
  if (end <= middle || middle <= start) {
    return 0;
  }
  swap(d->data + start, middle - start, end - middle);
  TELL(meant, start);
  return 1;
}

/* Any byte that may follow at some place. What comes behind is kept if the line is good with it, or
 * now and then even if not; else the line ends in the shortest way. */
static int steer(draft *d, const line *l) {
  unsigned char tail[LONGEST];
  const size_t at = l->start + below(d, l->good - l->start + 1);
  const size_t taken = at < l->end ? below(d, 2) : 0;
  unsigned state = 0;
  unsigned symbol = 0;
  unsigned next = DEAD;
  size_t length;
  size_t i;
  for (i = l->start; i < at; i++) {
    state = step(state, CLASS_OF[d->data[i]]);
  }
  for (i = 0; i < TRIES && next == DEAD; i++) {
    symbol = (unsigned)below(d, CLASSES);
    next = step(state, symbol);
  }
  if (next == DEAD) {
    return 0;
  }
  tail[0] = byte_of(d, symbol);
  TELL(meant, at);
  for (state = next, i = at + taken; i < l->end && state != DEAD; i++) {
    state = step(state, CLASS_OF[d->data[i]]);
  }
  if ((state != DEAD && END_STEPS[state] == CLASSES) || below(d, 16) == 0) {
    return replace(d, at, taken, tail, 1);
  }
  length = 1 + way_on(d, next, tail + 1);
  return replace(d, at, l->end - at, tail, length);
}

/* Any step of the automaton, those that no line takes too: a line that gets there and takes it, and
 * then ends in the shortest way, or goes on as this one did. Now and then behind a CR, which counts
 * for nothing at the end of a line only. */
static int aim(draft *d, const line *l) {
  unsigned char made[LONGEST];
  const unsigned place = (unsigned)below(d, PLACES);
  const unsigned state = STATE_OF[place];
  const unsigned symbol = (unsigned)below(d, CLASSES + 1);
  size_t length = way_to(d, place, made);
  TELL(meant, l->start + length);
  if (below(d, 3) == 0) {
    made[length++] = '\r';
    made[length++] = byte_of(d, symbol % CLASSES);
  } else if (symbol < CLASSES) {
    const unsigned next = step(state, symbol);
    made[length++] = byte_of(d, symbol);
    if (next != DEAD) {
      length += way_on(d, next, made + length);
    } else if (below(d, 2) == 0) {
      made[length++] = byte_of(d, (unsigned)below(d, CLASSES));
    } else if (l->start + length < l->end) {
      return replace(d, l->start, length, made, length);
    }
  }
  return replace(d, l->start, l->end - l->start, made, length);
}

static int put_line(draft *d, const line *l) {
  unsigned char made[LONGEST + 1];
  size_t length = fresh(d, made);
  made[length++] = '\n';
  return replace(d, l->start, 0, made, length);
}

static int remove_line(draft *d, const line *l) {
  const size_t end = l->end < d->size ? l->end + 1 : l->end;
  TELL(is_line, 0);
  return end - l->start < d->size && replace(d, l->start, end - l->start, NULL, 0);
}

static int double_line(draft *d, const line *l) {
  unsigned char copy[MOST_COPIED + 1];
  const size_t length = l->end - l->start;
  if (length > MOST_COPIED) {
    return 0;
  }
  memcpy(copy, d->data + l->start, length);
  copy[length] = '\n';
  return replace(d, l->start, 0, copy, length + 1);
}

/* A line to before another. */
static int move_line(draft *d, const line *l) {
  size_t starts[MOST_LINES];
  const unsigned count = lines_of(d, starts);
  const size_t to = starts[below(d, count)];
  const size_t end = l->end + 1;
  if (end > d->size || to == l->start || to == end) {
    return 0;
  }
  if (to < l->start) {
    swap(d->data + to, l->start - to, end - l->start);
    TELL(line, to);
  } else {
    swap(d->data + l->start, end - l->start, to - end);
    TELL(line, to - (end - l->start));
  }
  return 1;
}

/* Takes away, doubles or moves a line by which the conversation goes on. */
static int skip_state(draft *d) {
  size_t starts[MOST_LINES];
  size_t turns[MOST_LINES];
  const unsigned count = lines_of(d, starts);
  unsigned found = 0;
  unsigned i;
  line l;
  for (i = 0; i < count; i++) {
    /* The last word of all that move it may be PROXY DONE: cheap to look at, so none is left out. */
    read_line(d, starts[i], &l);
    if (MOVES[l.kind]) {
      turns[found++] = starts[i];
    }
  }
  if (found == 0) {
    return 0;
  }
  read_line(d, turns[below(d, found)], &l);
  TELL(line, l.start);
  switch (below(d, 4)) {
  case 0: return double_line(d, &l);
  case 1: return move_line(d, &l);
  default: return remove_line(d, &l);
  }
}

/* The end of a line: with CR, doubled, or taken away, so that two lines are one. */
static int change_end(draft *d, const line *l) {
  const text *word = &ENDS[below(d, sizeof ENDS / sizeof ENDS[0])];
  TELL(meant, l->good);
  return replace(d, l->end, l->end < d->size, (const unsigned char *)word->at, word->length);
}

/* What any fuzzer does; the only change that keeps nothing in mind. */
static int change_byte(draft *d) {
  unsigned char byte = (unsigned char)draw(d);
  const size_t at = below(d, d->size + 1);
  TELL(is_line, 0);
  switch (below(d, 3)) {
  case 0: return replace(d, at, 0, &byte, 1);
  case 1: return at < d->size && d->size > 1 && replace(d, at, 1, NULL, 0);
  default: return at < d->size && replace(d, at, 1, &byte, 1);
  }
}

/* Cuts a line where it is refused and ends it, so that the rest of the changes find a good one. */
static int mend(draft *d, const line *l) {
  unsigned char tail[LONGEST];
  unsigned state = 0;
  size_t i;
  for (i = l->start; i < l->good; i++) {
    state = step(state, CLASS_OF[d->data[i]]);
  }
  return replace(d, l->good, l->end - l->good, tail, way_on(d, state, tail));
}

static int change(draft *d) {
  line l;
  size_t what = below(d, 68);
  pick_line(d, &l);
  TELL(meant, d->max + 1);
  if (l.good < l.end && what >= 14 && what < 48 && below(d, 2) == 0) {
    TELL(what, -1);
    return mend(d, &l);
  }
  TELL(what, (int)what);
  if (what < 14) return aim(d, &l);
  if (what < 22) return steer(d, &l);
  if (what < 29) return change_value(d, &l);
  if (what < 32) return change_keyword(d, &l);
  if (what < 36) return change_number(d, &l);
  if (what < 41) return put_escape(d, &l);
  if (what < 43) return stretch(d, &l);
  if (what < 46) return repeat(d, &l);
  if (what < 47) return drop(d, &l);
  if (what < 48) return change_order(d, &l);
  if (what < 52) return put_line(d, &l);
  if (what < 54) return remove_line(d, &l);
  if (what < 57) return double_line(d, &l);
  if (what < 60) return move_line(d, &l);
  if (what < 64) return skip_state(d);
  if (what < 67) return change_end(d, &l);
  return change_byte(d);
}

size_t ptipc_mutate(unsigned char *data, size_t size, size_t max, unsigned seed) {
  draft d;
  int tries;
  if (max == 0) {
    return 0;
  }
  d.data = data;
  d.size = size < max ? size : max;
  d.max = max;
  d.random = seed;
  for (tries = 0; tries < TRIES; tries++) {
    if (change(&d)) {
      break;
    }
  }
  if (tries == TRIES) {
    TELL(is_line, 0);
    data[below(&d, d.size + (d.size < max))] = (unsigned char)draw(&d);
    d.size += d.size == 0;
  }
  if (d.size == 0) {
    data[d.size++] = '\n';
  }
  return d.size;
}

/* Copies what fits. */
static size_t put(unsigned char *out, size_t at, size_t max, const unsigned char *bytes,
                  size_t length) {
  if (length > max - at) {
    length = max - at;
  }
  if (length > 0) {
    memcpy(out + at, bytes, length);
  }
  return at + length;
}

/* The place in a line of another input where the automaton is in a state; its end when nowhere. */
static size_t joint(draft *d, const line *l, unsigned wanted) {
  unsigned state = 0;
  size_t found = l->end;
  size_t seen = 0;
  size_t i;
  for (i = l->start; i < l->good; i++) {
    if (state == wanted && below(d, ++seen) == 0) {
      found = i;
    }
    state = step(state, CLASS_OF[d->data[i]]);
  }
  return found;
}

size_t ptipc_cross(const unsigned char *one, size_t size, const unsigned char *other,
                   size_t other_size, unsigned char *out, size_t max, unsigned seed) {
  draft a;
  draft b;
  line from;
  line to;
  size_t cut;
  size_t on;
  size_t i;
  unsigned state = 0;
  if (max == 0) {
    return 0;
  }
  /* They are only read. */
  a.data = (unsigned char *)(uintptr_t)one;
  a.size = size;
  a.max = size;
  a.random = seed;
  b.data = (unsigned char *)(uintptr_t)other;
  b.size = other_size;
  b.max = other_size;
  b.random = ~(uint64_t)seed;
  pick_line(&a, &from);
  pick_line(&b, &to);
  cut = from.start;
  on = to.start;
  if (below(&a, 2) == 0) {
    cut += below(&a, from.good - from.start + 1);
    for (i = from.start; i < cut; i++) {
      state = step(state, CLASS_OF[one[i]]);
    }
    on = joint(&b, &to, state);
    TELL(line, from.start);
  } else {
    TELL(line, cut);
  }
  cut = put(out, 0, max, one, cut);
  cut = put(out, cut, max, other == NULL ? out : other + on, other_size - on);
  if (cut == 0) {
    out[cut++] = '\n';
  }
  return cut;
}

#ifndef PTIPC_MUTATOR_ALONE

/* libFuzzer. Every other call is left to what it does itself, which knows its dictionary and what the
 * target compares. Inputs grow slowly, as it has them grow without a mutator: short ones run fast. */

#if defined(__GNUC__)
__attribute__((weak))
#endif
extern size_t
LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t size, const uint8_t *other,
                                 size_t other_size, uint8_t *out, size_t max, unsigned int seed);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed) {
  const size_t room = seed % 32 > 1 && max > size && max - size > 128 ? size + 128 : max;
  if (LLVMFuzzerMutate != NULL && seed % 2 == 0) {
    return LLVMFuzzerMutate(data, size, room);
  }
  return ptipc_mutate(data, size, room, seed);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *one, size_t size, const uint8_t *other,
                                 size_t other_size, uint8_t *out, size_t max, unsigned int seed) {
  return ptipc_cross(one, size, other, other_size, out, max, seed);
}

/* AFL++, as a library: AFL_CUSTOM_MUTATOR_LIBRARY names it. */

#include <stdlib.h>

typedef struct {
  uint8_t *out;
  size_t room;
  unsigned seed;
} ptipc_afl;

void *afl_custom_init(void *afl, unsigned int seed);
size_t afl_custom_fuzz(void *data, uint8_t *buffer, size_t size, uint8_t **out, uint8_t *other,
                       size_t other_size, size_t max);
void afl_custom_deinit(void *data);

void *afl_custom_init(void *afl, unsigned int seed) {
  ptipc_afl *mine = (ptipc_afl *)calloc(1, sizeof(ptipc_afl));
  (void)afl;
  if (mine != NULL) {
    mine->seed = seed;
  }
  return mine;
}

size_t afl_custom_fuzz(void *data, uint8_t *buffer, size_t size, uint8_t **out, uint8_t *other,
                       size_t other_size, size_t max) {
  ptipc_afl *mine = (ptipc_afl *)data;
  if (max > mine->room) {
    uint8_t *more = (uint8_t *)realloc(mine->out, max);
    if (more == NULL) {
      *out = NULL;
      return 0;
    }
    mine->out = more;
    mine->room = max;
  }
  *out = mine->out;
  mine->seed++;
  if (other != NULL && other_size > 0 && mine->seed % 8 == 0) {
    return ptipc_cross(buffer, size, other, other_size, mine->out, max, mine->seed);
  }
  size = size < max ? size : max;
  memcpy(mine->out, buffer, size);
  return ptipc_mutate(mine->out, size, max, mine->seed);
}

void afl_custom_deinit(void *data) {
  free(((ptipc_afl *)data)->out);
  free(data);
}

#endif

