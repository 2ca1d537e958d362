/* What cbmc proves of few bytes only is run here under ASan and UBSan: every text of up to MOST bytes,
 * one byte for each class of the automaton of lines and the escapes' own, behind beginnings that lead to
 * every part of a line; each in memory of just its length, and into buffers of every size. */

#include "../emitted/c/ptipc.c"

#include "../emitted/c/ptipc_environment.h"

#include <stdio.h>
#include <stdlib.h>

#ifndef MOST
#define MOST 3
#endif

enum { LONGEST = 80 };

static const char *const BEGINNINGS[] = {
    "",
    "LOG SEVERITY=debug MESSAGE=",
    "LOG SEVERITY=debug MESSAGE=\"",
    "LOG SEVERITY=",
    "STATUS TRANSPORT=a K=\"\\",
    "STATUS TYPE=version IMPLEMENTATION=a VERSION=",
    "SMETHOD a 1.1.1.1:1 ",
    "SMETHOD a 1.1.1.1:1 ARGS:",
    "SMETHOD a 1.1.1.1:1 ARGS:a\\",
    "CMETHOD a socks5 [",
    "CMETHOD a socks5 1.1.1.",
    "ENV-ERROR ",
};

static unsigned long done;

static void *own(size_t length) {
  void *memory = malloc(length);
  if (memory == NULL) {
    exit(3);
  }
  return memory;
}

static ptipc_text copied(const char *bytes, size_t length) {
  char *copy = (char *)own(length);
  memcpy(copy, bytes, length);
  return ptipc_text_of(copy, length);
}

static void released(ptipc_text text) { free((char *)text.at); }

/* Into buffers of every size, and the last one where it lies. */
static void decode(ptipc_value value) {
  size_t size;
  for (size = 0; value.text.at != NULL && size <= value.text.length; size++) {
    char *buffer = (char *)own(size);
    const size_t length = ptipc_decode(value, buffer, size);
    if (length > value.text.length) {
      abort();
    }
    free(buffer);
  }
}

static void read_line(ptipc_text line) {
  ptipc_message message;
  ptipc_session session = {0, 0, 0, 0};
  ptipc_cursor cursor;
  ptipc_option option;
  ptipc_args args;
  ptipc_pair pair;
  ptipc_rule broken;
  const ptipc_status status = ptipc_parse(line.at, line.length, &message);

  if (status != ptipc_status_of(&message) || message.start > message.end ||
      message.end > line.length) {
    abort();
  }
  cursor = message.rest;
  while (ptipc_next_pair(&cursor, &pair)) {
    decode(pair.value);
  }
  cursor = message.rest;
  while (ptipc_next_option(&cursor, &option)) {
    continue;
  }
  for (args = ptipc_args_of(&message); ptipc_next_arg(&args, &pair);) {
    decode(pair.key);
    decode(pair.value);
  }
  ptipc_session_take(&session, &message, &broken);
}

static void write_line(ptipc_text text) {
  int what;
  size_t size;
  for (what = 0; what < 6; what++) {
    for (size = 0; size < 24; size++) {
      ptipc_writer writer = {NULL, 0, 0, 0};
      writer.buffer = (char *)own(size);
      writer.capacity = size;
      ptipc_begin(&writer, what < 4 ? PTIPC_TEXT("LOG") : text);
      switch (what) {
      case 0: ptipc_put_pair(&writer, PTIPC_TEXT("K"), text); break;
      case 1: ptipc_put_word(&writer, text); break;
      case 2: ptipc_put_text(&writer, text); break;
      case 3: ptipc_put_address(&writer, text, text); break;
      case 4:
        ptipc_put_args(&writer);
        ptipc_put_arg(&writer, text, text);
        break;
      default: ptipc_put_option(&writer, text, text); break;
      }
      if (ptipc_end(&writer) > size) {
        abort();
      }
      free(writer.buffer);
    }
  }
}

static void lists(ptipc_text text) {
  int list;
  for (list = PTIPC_LIST_NAMES; list <= PTIPC_LIST_ARGUMENTS; list++) {
    ptipc_items items = ptipc_items_of((ptipc_list)list, text);
    ptipc_item item;
    while (ptipc_next_item(&items, &item)) {
      size_t size;
      decode(item.key);
      decode(item.value);
      for (size = 0; size < 24; size++) {
        ptipc_writer writer = {NULL, 0, 0, 0};
        writer.buffer = (char *)own(size);
        writer.capacity = size;
        ptipc_put_item(&writer, (ptipc_list)list, &item);
        if (ptipc_end_items(&writer, (ptipc_list)list) > size) {
          abort();
        }
        free(writer.buffer);
      }
    }
  }
}

static void try_text(const char *bytes, size_t length) {
  size_t i;
  for (i = 0; i < sizeof BEGINNINGS / sizeof *BEGINNINGS; i++) {
    char line[LONGEST];
    const size_t begun = strlen(BEGINNINGS[i]);
    ptipc_text whole;
    memcpy(line, BEGINNINGS[i], begun);
    memcpy(line + begun, bytes, length);
    whole = copied(line, begun + length);
    read_line(whole);
    released(whole);
    done++;
  }
  if (length < MOST) {
    const ptipc_text text = copied(bytes, length);
    write_line(text);
    lists(text);
    released(text);
  }
}

static void every(char *bytes, size_t length) {
  unsigned b;
  try_text(bytes, length);
  for (b = 0; length < MOST && b < 256; b++) {
    unsigned before = 0;
    while (before < b && CLASS_OF[before] != CLASS_OF[b]) {
      before++;
    }
    if (before == b || strchr("nrt07489", (int)b) != NULL) {
      bytes[length] = (char)b;
      every(bytes, length + 1);
    }
  }
}

int main(void) {
  char bytes[MOST];
  every(bytes, 0);
  printf("every text of up to %d bytes in %lu lines: touches no byte that is not its own\n", MOST,
         done);
  return 0;
}
