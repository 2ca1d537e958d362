/* A parent with ten faults, each behind some structure of the conversation, to see what a fuzzer
 * needs to get there. It tells when it comes to one for the first time, in seconds of its processor's
 * time, and goes on, so that one run is a race for all ten; it ends after PLANTED_SECONDS.
 *
 * It reads with the parser in C, which has none of them. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ptipc.h"

enum { FAULTS = 10, MOST_VALUE = 256 };

typedef struct {
  ptipc_session session;
  int methods;
  int failed;
  int named; /* a STATUS has told of the version */
  ptipc_text first;
} parent;

static double seconds(void) { return (double)clock() / CLOCKS_PER_SEC; }

static void fault(int number) {
  static int told[FAULTS + 1];
  if (!told[number]) {
    told[number] = 1;
    fprintf(stderr, "planted %d after %.2f\n", number, seconds());
  }
}

static int is(ptipc_text text, const char *word) {
  return text.length == strlen(word) && memcmp(text.at, word, text.length) == 0;
}

static void take_args(const ptipc_message *message) {
  ptipc_args args = ptipc_args_of(message);
  ptipc_pair pair;
  int pairs = 0;
  while (ptipc_next_arg(&args, &pair)) {
    /* A value that ends in an escaped backslash, before another pair. */
    if (pair.value.text.length > 2 && pair.value.form == PTIPC_ARGS &&
        memcmp(pair.value.text.at + pair.value.text.length - 2, "\\\\", 2) == 0) {
      fault(1);
    }
    /* An escaped equals sign in a key. */
    for (size_t i = 1; pair.key.form == PTIPC_ARGS && i + 1 < pair.key.text.length; i++) {
      if (pair.key.text.at[i - 1] == '\\' && pair.key.text.at[i] == '=' && message->rule == 0) {
        fault(2);
      }
    }
    pairs++;
  }
  /* The 64th pair. */
  if (pairs == 64) {
    fault(3);
  }
}

static void take_pairs(const ptipc_message *message, parent *p) {
  ptipc_cursor cursor = message->rest;
  ptipc_pair pair;
  char value[MOST_VALUE];
  while (ptipc_next_pair(&cursor, &pair)) {
    size_t length = ptipc_decode(pair.value, value, sizeof value);
    /* An octal escape for a NUL, in what is shown. */
    if (length <= sizeof value && pair.value.form == PTIPC_CSTRING && is(pair.key.text, "MESSAGE") &&
        memchr(value, '\0', length) != NULL) {
      fault(4);
    }
    /* A quoted value as long as the buffer, to the byte. */
    if (length == sizeof value && pair.value.form != PTIPC_PLAIN) {
      fault(5);
    }
  }
  if (message->type.text.at != NULL && message->rule == PTIPC_RULE_NONE) {
    /* The version is told twice. */
    if (p->named++ > 0) {
      fault(6);
    }
  }
}

static void take_method(const ptipc_message *message, parent *p) {
  const unsigned long port = ptipc_port(message->port);
  if (port == 65536) {
    fault(7);
  }
  /* The same transport a second time, with an IPv6 address, in a good line. */
  if (p->methods > 0 && p->first.length == message->name.length && message->host.at[0] == '[' &&
      message->rule == PTIPC_RULE_NONE &&
      memcmp(p->first.at, message->name.at, p->first.length) == 0) {
    fault(8);
  }
  if (p->methods++ == 0) {
    p->first = message->name;
  }
  if (message->kind == PTIPC_SMETHOD_LINE) {
    take_args(message);
  }
}

static void take(const char *line, size_t length, parent *p) {
  ptipc_message message;
  ptipc_rule broken;
  ptipc_event event;

  ptipc_parse(line, length, &message);
  event = ptipc_session_take(&p->session, &message, &broken);
  switch (message.kind) {
  case PTIPC_CMETHOD_LINE:
  case PTIPC_SMETHOD_LINE: take_method(&message, p); break;
  case PTIPC_CMETHOD_ERROR_LINE:
  case PTIPC_SMETHOD_ERROR_LINE: p->failed++; break;
  case PTIPC_LOG_LINE:
  case PTIPC_STATUS_LINE: take_pairs(&message, p); break;
  default: break;
  }
  /* All is done, in its turn, when one has failed and one is registered. */
  if (event == PTIPC_EVENT_ALL_DONE && p->failed > 0 && p->methods > 0) {
    fault(9);
  }
  /* A good CMETHOD before any VERSION. */
  if (message.kind == PTIPC_CMETHOD_LINE && broken == PTIPC_RULE_METHOD_BEFORE_VERSION &&
      message.rule == PTIPC_RULE_NONE) {
    fault(10);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static unsigned runs;
  parent p;
  const char *at = (const char *)data;
  if (++runs % 1024 == 0 && getenv("PLANTED_SECONDS") != NULL &&
      seconds() > atof(getenv("PLANTED_SECONDS"))) {
    _exit(0);
  }
  memset(&p, 0, sizeof p);
  while (size > 0) {
    const char *end = memchr(at, '\n', size);
    size_t length = end == NULL ? size : (size_t)(end - at);
    take(at, length - (length > 0 && at[length - 1] == '\r'), &p);
    length += end != NULL;
    at += length;
    size -= length;
  }
  return 0;
}
