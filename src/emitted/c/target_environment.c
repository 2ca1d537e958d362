/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

/* Answers questions about environments and arguments, one a line: words with a space between two, in
 * them every byte but letters, digits and `_` as `%` and two hexadecimal digits.
 *
 *   check NAME=VALUE ...   the role, and of each error RULE:NAME:START:END
 *   items LIST TEXT        of each item GOOD:START:END:NAME:KEY:VALUE:HOST:PORT, `-` for none
 *   write LIST ITEM ...    the text of items of NAME:KEY:VALUE:HOST:PORT, `!` when there is none
 *   login TEXT             USER:PASSWORD, `!` for a text that is too long
 *   text USER:PASSWORD     the text of a login
 *   message KEYWORD PART ...  the line of what a writer is given, `!` when there is none; a part is
 *                          w:WORD, t:TEXT, h:HOST:PORT, A for ARGS, a:KEY:VALUE, o:NAME:TEXT or
 *                          p:KEY:VALUE */

#if !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "ptipc_environment.h"

int answer_environments(void);

static const char *const LISTS[] = {
    "NAMES", "VERSIONS", "BINDINGS", "OPTIONS", "LISTENER", "PROXY", "ARGUMENTS"};

static int digit(char c) { return c <= '9' ? c - '0' : c - 'A' + 10; }

/* Each text has a place of its own, so that a byte too far is found. */
static ptipc_text decoded(const char *word, size_t length) {
  char *to = (char *)malloc(length > 0 ? length : 1);
  ptipc_text text = {NULL, 0};
  size_t i;
  if (to == NULL) {
    exit(3);
  }
  for (i = 0; i < length; i++) {
    if (word[i] == '%' && i + 2 < length) {
      to[text.length++] = (char)(16 * digit(word[i + 1]) + digit(word[i + 2]));
      i += 2;
    } else {
      to[text.length++] = word[i];
    }
  }
  text.at = to = (char *)realloc(to, text.length > 0 ? text.length : 1);
  if (to == NULL) {
    exit(3);
  }
  return text;
}

static void release(ptipc_text text) { free((void *)(size_t)text.at); }

static void say(ptipc_text text) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    const unsigned char c = (unsigned char)text.at[i];
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_') {
      putchar(c);
    } else {
      printf("%%%02X", c);
    }
  }
}

static void say_part(ptipc_value value) {
  char *buffer = (char *)malloc(value.text.length + 1);
  putchar(':');
  if (value.text.at == NULL || buffer == NULL) {
    putchar('-');
  } else {
    say(ptipc_text_of(buffer, ptipc_decode(value, buffer, value.text.length)));
  }
  free(buffer);
}

static void say_text(ptipc_text text) {
  ptipc_value value;
  value.text = text;
  value.form = PTIPC_PLAIN;
  say_part(value);
}

/* The word that begins here; `*at` moves behind it, to null behind the last one. */
static ptipc_text word(const char **at) {
  const char *end = *at == NULL ? NULL : strchr(*at, ' ');
  const char *start = *at == NULL ? "" : *at;
  *at = end == NULL ? NULL : end + 1;
  return ptipc_text_of(start, end == NULL ? strlen(start) : (size_t)(end - start));
}

static void check(const char *at) {
  ptipc_environment environment;
  ptipc_fault *faults;
  size_t count;
  size_t i;
  memset(&environment, 0, sizeof environment);
  while (at != NULL) {
    const ptipc_text one = word(&at);
    size_t name = 0;
    while (name < one.length && one.at[name] != '=') {
      name++;
    }
    for (i = 0; i < PTIPC_VARIABLES && name < one.length; i++) {
      const char *known = ptipc_variable_name((ptipc_variable)i);
      if (strlen(known) == name && memcmp(known, one.at, name) == 0) {
        release(environment.of[i]);
        environment.of[i] = decoded(one.at + name + 1, one.length - name - 1);
      }
    }
  }
  count = ptipc_check_environment(&environment, NULL, 0);
  faults = (ptipc_fault *)malloc((count + 1) * sizeof *faults);
  if (faults == NULL || ptipc_check_environment(&environment, faults, count) != count) {
    exit(3);
  }
  printf("%u", ptipc_role_of(&environment));
  for (i = 0; i < count; i++) {
    printf(" %s:%s:%lu:%lu", faults[i].rule, ptipc_variable_name(faults[i].variable),
           (unsigned long)faults[i].start, (unsigned long)faults[i].end);
  }
  free(faults);
  for (i = 0; i < PTIPC_VARIABLES; i++) {
    release(environment.of[i]);
  }
}

static ptipc_list list_of(const char **at) {
  const ptipc_text name = word(at);
  int list = (int)(sizeof LISTS / sizeof *LISTS) - 1;
  while (list > 0 &&
         (strlen(LISTS[list]) != name.length || memcmp(LISTS[list], name.at, name.length) != 0)) {
    list--;
  }
  return (ptipc_list)list;
}

static void items(const char *at) {
  const ptipc_list list = list_of(&at);
  const ptipc_text given = word(&at);
  const ptipc_text text = decoded(given.at, given.length);
  ptipc_items all = ptipc_items_of(list, text);
  ptipc_item item;
  const char *between = "";
  while (ptipc_next_item(&all, &item)) {
    printf("%s%d:%lu:%lu", between, item.good, (unsigned long)(item.text.at - text.at),
           (unsigned long)(item.text.at - text.at + (ptrdiff_t)item.text.length));
    between = " ";
    say_text(item.name);
    say_part(item.key);
    say_part(item.value);
    say_text(item.host);
    say_text(item.port);
  }
  release(text);
}

/* A part of an item that is to be written: what is behind a colon, or all. */
static ptipc_text given_part(ptipc_text *rest) {
  ptipc_text part = {NULL, 0};
  size_t end = 0;
  while (end < rest->length && rest->at[end] != ':') {
    end++;
  }
  if (end != 1 || rest->at[0] != '-') {
    part = decoded(rest->at, end);
  }
  end += end < rest->length;
  rest->at += end;
  rest->length -= end;
  return part;
}

static void write_items(const char *at, size_t capacity) {
  const ptipc_list list = list_of(&at);
  char *buffer = (char *)malloc(capacity);
  ptipc_writer writer = {NULL, 0, 0, 0};
  size_t length;
  if (buffer == NULL) {
    exit(3);
  }
  writer.buffer = buffer;
  writer.capacity = capacity;
  while (at != NULL) {
    ptipc_item item;
    ptipc_text rest = word(&at);
    memset(&item, 0, sizeof item);
    item.name = given_part(&rest);
    item.key.text = given_part(&rest);
    item.value.text = given_part(&rest);
    item.host = given_part(&rest);
    item.port = given_part(&rest);
    ptipc_put_item(&writer, list, &item);
    release(item.name);
    release(item.key.text);
    release(item.value.text);
    release(item.host);
    release(item.port);
  }
  length = ptipc_end_items(&writer, list);
  if (length == 0) {
    putchar('!');
  }
  say(ptipc_text_of(buffer, length));
  free(buffer);
}

static void write_line(const char *at, size_t capacity) {
  ptipc_text rest = word(&at);
  ptipc_text given = given_part(&rest);
  char *buffer = (char *)malloc(capacity);
  ptipc_writer writer = {NULL, 0, 0, 0};
  size_t length;
  if (buffer == NULL) {
    exit(3);
  }
  writer.buffer = buffer;
  writer.capacity = capacity;
  ptipc_begin(&writer, given);
  release(given);
  while (at != NULL) {
    ptipc_text first;
    ptipc_text second;
    char how;
    rest = word(&at);
    how = rest.length > 0 ? *rest.at : ' ';
    release(given_part(&rest));
    first = given_part(&rest);
    second = given_part(&rest);
    switch (how) {
    case 'w': ptipc_put_word(&writer, first); break;
    case 't': ptipc_put_text(&writer, first); break;
    case 'h': ptipc_put_address(&writer, first, second); break;
    case 'A': ptipc_put_args(&writer); break;
    case 'a': ptipc_put_arg(&writer, first, second); break;
    case 'o': ptipc_put_option(&writer, first, second); break;
    default: ptipc_put_pair(&writer, first, second); break;
    }
    release(first);
    release(second);
  }
  length = ptipc_end(&writer);
  if (length == 0) {
    putchar('!');
  }
  say(ptipc_text_of(buffer, length));
  free(buffer);
}

static void login(const char *at) {
  const ptipc_text given = word(&at);
  const ptipc_text text = decoded(given.at, given.length);
  ptipc_text user;
  ptipc_text password;
  if (ptipc_login_of(text, &user, &password)) {
    say(user);
    say_text(password);
  } else {
    putchar('!');
  }
  release(text);
}

static void text_of_login(const char *at) {
  ptipc_text rest = word(&at);
  const ptipc_text user = given_part(&rest);
  const ptipc_text password = given_part(&rest);
  const size_t length = ptipc_text_of_login(user, password, NULL, 0);
  char *buffer = (char *)malloc(length > 0 ? length : 1);
  if (buffer == NULL || ptipc_text_of_login(user, password, buffer, length) != length) {
    exit(3);
  }
  say(ptipc_text_of(buffer, length));
  free(buffer);
  release(user);
  release(password);
}

int answer_environments(void) {
  char *line = NULL;
  size_t size = 0;
  ssize_t got;
  while ((got = getline(&line, &size, stdin)) > 0) {
    const char *at = line;
    char kind;
    line[got - 1] = line[got - 1] == '\n' ? '\0' : line[got - 1];
    kind = *line;
    word(&at);
    switch (kind) {
    case 'c': check(at); break;
    case 'i': items(at); break;
    case 'w': write_items(at, (size_t)got); break;
    case 'l': login(at); break;
    case 'm': write_line(at, 2 * (size_t)got); break;
    default: text_of_login(at); break;
    }
    putchar('\n');
    fflush(stdout);
  }
  free(line);
  return 0;
}
