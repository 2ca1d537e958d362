/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

#include "ptipc.h"

#include <string.h>

#include "ptipc_table.h"

/* What is asked for seldom is made small, where the compiler can be told so, and what is called from
 * one place for each token is made part of it. */
#if defined(__GNUC__)
#define SELDOM __attribute__((cold))
#define APART __attribute__((cold, noinline))
#define PART static inline __attribute__((always_inline))
#else
#define SELDOM
#define APART
#define PART static
#endif

/* Eight bytes at once, the first as the lowest of the number. */
typedef unsigned long long eight;

#define EACH (~(eight)0 / 255) /* 1 in each byte */

static eight eight_at(const unsigned char *at) {
  return (eight)at[0] | (eight)at[1] << 8 | (eight)at[2] << 16 | (eight)at[3] << 24 |
         (eight)at[4] << 32 | (eight)at[5] << 40 | (eight)at[6] << 48 | (eight)at[7] << 56;
}

/* How many bytes stand before the first that is marked by its highest bit. */
static size_t unmarked(eight marks) {
  return (size_t)(((((marks & (0 - marks)) >> 7) - 1) & EACH) * EACH >> 56);
}

/* Where a run ends, or fewer than eight bytes before the line does. What is searched for is below
 * 0x80; it is marked, and what stands behind it may be too. */
static size_t behind_run(const unsigned char *line, size_t i, size_t length) {
  for (; i + 8 <= length; i += 8) {
    const eight bytes = eight_at(line + i);
    const eight found =
        ((bytes ^ EACH * 0) - EACH) |
        ((bytes ^ EACH * 10) - EACH) |
        ((bytes ^ EACH * 34) - EACH) |
        ((bytes ^ EACH * 92) - EACH);
    const eight marks = found & ~bytes & EACH * 128;
    if (marks != 0) {
      return i + unmarked(marks);
    }
  }
  return i;
}

typedef struct {
  const token_info *info;
  size_t start;
  size_t end;
} token;

enum { NO_MORE, FOUND, BROKEN };

PART int step(ptipc_cursor *cursor, token *found) {
  const unsigned char *line = (const unsigned char *)cursor->line;
  const size_t length = cursor->length;
  size_t i = cursor->at;
  unsigned state = cursor->state;
  unsigned next = state;

  if (state == DONE) {
    return NO_MORE;
  }
  found->start = cursor->start;
  for (;;) {
    const entry *row;
    while (i < length && CLASS_OF[line[i]] == GOES_ON[state]) {
      i++;
      state++;
    }
    if (RUNS[state]) {
      i = behind_run(line, i, length);
    }
    row = NEXT[ROW_OF[state]];
    while (i < length && (next = row[CLASS_OF[line[i]]]) == state) {
      i++;
    }
    if (i == length || next >= STATES) {
      break;
    }
    state = next;
    i++;
  }
  found->info = &TOKENS[TOKEN_OF[state]];
  found->end = i;
  cursor->at = i;
  cursor->state = state;
  if (i == length) {
    if (END_OF[state] != 0) {
      return BROKEN;
    }
    cursor->state = DONE;
    return FOUND;
  }
  if (next >= REFUSED) {
    return BROKEN;
  }
  cursor->start = i;
  cursor->at = i + 1;
  cursor->state = TOLD[next - STATES];
  return FOUND;
}

SELDOM static int next_token(ptipc_cursor *cursor, token *found) { return step(cursor, found); }

static ptipc_text slice(const ptipc_cursor *cursor, size_t start, size_t end) {
  ptipc_text text;
  text.at = cursor->line + start;
  text.length = end - start;
  return text;
}

static ptipc_value value(const ptipc_cursor *cursor, const token *found, size_t skipped) {
  ptipc_value value;
  value.text = slice(cursor, found->start + skipped, found->end);
  value.form = (ptipc_form)found->info->form;
  return value;
}

SELDOM static void note(ptipc_message *message, unsigned rule, size_t start, size_t end) {
  if (message->rule == PTIPC_RULE_NONE || start < message->start) {
    message->rule = (ptipc_rule)rule;
    message->start = start;
    message->end = end;
  }
}

static int is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r' && c != '\n'); }

/* Each field by name: of one large piece, compilers make a loop that is slow to begin. */
static void clear(ptipc_message *message, const ptipc_cursor *cursor) {
  static const ptipc_value none = {{NULL, 0}, PTIPC_PLAIN};

  message->kind = PTIPC_NONE;
  message->word = none.text;
  message->text = none.text;
  message->reason = none.text;
  message->number = none.text;
  message->name = none.text;
  message->protocol = none.text;
  message->address = none.text;
  message->host = none.text;
  message->port = none.text;
  message->severity = none;
  message->message = none;
  message->transport = none;
  message->type = none;
  message->has_args = 0;
  message->rule = PTIPC_RULE_NONE;
  message->start = 0;
  message->end = 0;
  message->due = 0;
  message->cut = 0;
  message->rest = *cursor;
}

APART static ptipc_status refuse(ptipc_message *message, const ptipc_cursor *cursor, unsigned tokens) {
  const size_t at = cursor->at;
  const size_t length = cursor->length;
  unsigned rule;

  if (at == length) {
    rule = tokens == 1 && at == cursor->start + 1 ? (unsigned)PTIPC_RULE_NOTHING_AFTER_SPACE
                                                  : END_OF[cursor->state];
  } else {
    rule = (unsigned)NEXT[ROW_OF[cursor->state]][CLASS_OF[(unsigned char)cursor->line[at]]] - REFUSED;
    if (cursor->line[at] == ' ' && rule != PTIPC_RULE_BAD_KEYWORD &&
        (at + 1 == length || is_space(cursor->line[at + 1]))) {
      rule = PTIPC_RULE_SPACING;
    }
  }
  clear(message, cursor);
  message->rule = (ptipc_rule)rule;
  message->start = at;
  message->end = at == length ? at : at + 1;
  message->due = DUE_OF[cursor->state];
  message->rest.state = DONE;
  message->word = slice(cursor, 0, 0);
  while (message->word.length < length && (unsigned char)cursor->line[message->word.length] > ' ') {
    message->word.length++;
  }
  return PTIPC_MALFORMED;
}

/* The pairs of ARGS while they are read: whether the one that has begun has its parts. */
typedef struct {
  size_t option;
  size_t text;
  size_t pair;
  size_t last;
  int keyed;
  int valued;
} pairs;

static void end_pair(ptipc_message *message, pairs *args, size_t end) {
  if (!args->keyed || !args->valued) {
    note(message, PTIPC_RULE_ARGS_PAIR, args->pair, end);
  }
  args->keyed = args->valued = 0;
}

static void end_args(ptipc_message *message, pairs *args) {
  if (args->option == 0) {
    return;
  }
  if (args->last == args->text) {
    note(message, PTIPC_RULE_ARGS_PAIR, args->option, args->last);
  } else if (args->pair != args->last) {
    end_pair(message, args, args->last);
  }
  args->option = 0;
}

static void take_option(ptipc_message *message, pairs *args, token found) {
  switch (found.info->role) {
  case IS_ARGS:
    end_args(message, args);
    message->has_args = 1;
    args->option = found.start + 1;
    args->text = args->pair = args->last = found.end;
    break;
  case IS_ARG_KEY:
    args->keyed = 1;
    args->last = found.end;
    break;
  case IS_ARG_VALUE:
    args->valued = 1;
    args->last = found.end;
    break;
  case IS_COMMA:
    end_pair(message, args, found.start);
    args->pair = args->last = found.end;
    break;
  default:
    end_args(message, args);
    break;
  }
}

static void split(ptipc_message *message) {
  size_t colon = message->address.length - 1;
  while (message->address.at[colon] != ':') {
    colon--;
  }
  message->host.at = message->address.at;
  message->host.length = colon;
  message->port.at = message->address.at + colon + 1;
  message->port.length = message->address.length - colon - 1;
}

static int is(ptipc_text text, const char *word, size_t length) {
  return text.length == length && memcmp(text.at, word, length) == 0;
}

static void note_text(ptipc_message *message, unsigned rule, ptipc_text text) {
  const size_t at = (size_t)(text.at - message->word.at);
  note(message, rule, at, at + text.length);
}

static int is_octal(char c) { return c >= '0' && c <= '7'; }

static int is_digit(char c) { return c >= '0' && c <= '9'; }

static int is_hex(char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/* Whether the rest of the text is four octets in decimal, without leading zeros. */
static int is_ipv4(ptipc_text text, size_t i) {
  int octets = 0;
  for (;;) {
    const size_t start = i;
    int number = 0;
    while (i < text.length && i < start + 3 && is_digit(text.at[i])) {
      number = 10 * number + (text.at[i++] - '0');
    }
    if (i == start || number > 255 || (text.at[start] == '0' && i > start + 1)) {
      return 0;
    }
    if (++octets == 4) {
      return i == text.length;
    }
    if (i == text.length || text.at[i++] != '.') {
      return 0;
    }
  }
}

/* Whether the text is the inside of the brackets of an IPv6 address: eight groups, fewer with a
 * double colon, and perhaps an IPv4 address as the last two. */
APART static int is_ipv6(ptipc_text text) {
  int groups = 0;
  int gap = text.length > 1 && text.at[0] == ':' && text.at[1] == ':';
  size_t i = gap ? 2 : 0;

  while (i < text.length && groups < 8) {
    const size_t start = i;
    if (is_ipv4(text, i)) {
      groups += 2;
      i = text.length;
      break;
    }
    while (i < text.length && i < start + 4 && is_hex(text.at[i])) {
      i++;
    }
    if (i == start) {
      return 0;
    }
    groups++;
    if (i == text.length) {
      break;
    }
    if (text.at[i++] != ':' || i == text.length) {
      return 0;
    }
    if (text.at[i] == ':') {
      if (gap) {
        return 0;
      }
      gap = 1;
      i++;
    }
  }
  return i == text.length && (gap ? groups < 8 : groups == 8);
}

int ptipc_is_host(ptipc_text host) {
  ptipc_text inside;
  if (host.length > 1 && host.at[0] == '[' && host.at[host.length - 1] == ']') {
    inside.at = host.at + 1;
    inside.length = host.length - 2;
    return is_ipv6(inside);
  }
  return is_ipv4(host, 0);
}

/* A host is an IP address, one of version 6 in brackets; a port is of 1 to 65535. */
static void check_address(ptipc_message *message) {
  const ptipc_text port = message->port;

  if (!ptipc_is_host(message->host)) {
    note_text(message, PTIPC_RULE_HOST, message->host);
  }
  if (port.at[0] == '0' || ptipc_port(port) > 65535) {
    note_text(message, PTIPC_RULE_PORT_OUT_OF_RANGE, port);
  }
}

/* No byte has the number of an octal escape over 377. */
static void check_octal(ptipc_message *message, ptipc_text text) {
  size_t i;
  for (i = 1; i + 1 < text.length; i++) {
    if (text.at[i] == '\\' && text.at[++i] >= '4' && is_octal(text.at[i]) &&
        is_octal(text.at[i + 1]) && is_octal(text.at[i + 2])) {
      text.at += i - 1;
      text.length = 4;
      note_text(message, PTIPC_RULE_OCTAL, text);
      return;
    }
  }
}

/* The number of a word among names, or how many there are. */
static unsigned number_of(const char *names, unsigned count, ptipc_text word) {
  unsigned number;
  for (number = 0; number < count; number++) {
    size_t i = 0;
    while (i < word.length && *names != '\0' && *names == word.at[i]) {
      names++;
      i++;
    }
    if (i == word.length && *names == '\0') {
      break;
    }
    while (*names++ != '\0') {
    }
  }
  return number;
}

static int is_severity(ptipc_value value) {
  char buffer[8]; /* longer than any */
  ptipc_text word;

  word.at = buffer;
  word.length = ptipc_decode(value, buffer, sizeof buffer);
  return number_of(SEVERITIES, SEVERITY_COUNT, word) < SEVERITY_COUNT;
}

/* A version report has both its name and its version. */
SELDOM static void check_report(ptipc_message *message) {
  ptipc_cursor cursor = message->rest;
  ptipc_pair pair;
  ptipc_value told[2];
  char type[8];
  int i;

  if (ptipc_decode(message->type, type, sizeof type) != 7 || memcmp(type, "version", 7) != 0) {
    return;
  }
  told[0].text.at = told[1].text.at = NULL;
  while (ptipc_next_pair(&cursor, &pair)) {
    i = is(pair.key.text, "IMPLEMENTATION", 14) ? 0 : is(pair.key.text, "VERSION", 7) ? 1 : 2;
    if (i < 2 && told[i].text.at == NULL) {
      told[i] = pair.value;
    }
  }
  for (i = 0; i < 2; i++) {
    if (told[i].text.at == NULL) {
      note_text(message, PTIPC_RULE_STATUS_VERSION, message->type.text);
    } else if (ptipc_decode(told[i], NULL, 0) == 0) {
      note_text(message, PTIPC_RULE_STATUS_VERSION, told[i].text);
    }
  }
}

/* What the keys of a LOG or STATUS decide: which are there, and how often. */
static void check_keys(ptipc_message *message, int others) {
  unsigned rule = PTIPC_RULE_NONE;
  if (message->kind == PTIPC_LOG_LINE) {
    if (message->severity.text.at == NULL || message->message.text.at == NULL) {
      rule = PTIPC_RULE_LOG_KEY_MISSING;
    }
    if (message->severity.text.at != NULL && !is_severity(message->severity)) {
      note_text(message, PTIPC_RULE_LOG_SEVERITY, message->severity.text);
    }
  } else if (message->type.text.at != NULL) {
    check_report(message);
  } else if (message->transport.text.at == NULL) {
    rule = PTIPC_RULE_STATUS_NO_TRANSPORT;
  } else if (others == 0) {
    rule = PTIPC_RULE_STATUS_NO_PAIR;
  }
  if (rule != PTIPC_RULE_NONE) {
    note_text(message, rule, message->word);
  }
}

SELDOM static void note_bytes(ptipc_message *message, const unsigned char *line, size_t length) {
  size_t i = 0;
  size_t end;

  while (i < length && line[i] < 0x80) {
    i++;
  }
  if (i < length) {
    for (end = i; end < length && line[end] >= 0x80; end++) {
    }
    note(message, PTIPC_RULE_NON_ASCII, i, end);
  }
}

static void check_bytes(ptipc_message *message, const unsigned char *line, size_t length) {
  eight all = length < 8 ? EACH * 128 : eight_at(line + length - 8);
  size_t i;

  for (i = 0; i + 8 <= length; i += 8) {
    all |= eight_at(line + i);
  }
  if ((all & EACH * 128) != 0) {
    note_bytes(message, line, length);
  }
}

ptipc_status ptipc_parse(const char *line, size_t length, ptipc_message *message) {
  const ptipc_cursor begun = {line == NULL ? "" : line, length, 0, 0, 0};
  ptipc_cursor cursor;
  ptipc_value *first = NULL;
  pairs args = {0, 0, 0, 0, 0, 0};
  token found;
  unsigned tokens = 0;
  unsigned key;
  int others = 0;
  int told;

  cursor = begun;
  clear(message, &begun);
  while ((told = step(&cursor, &found)) == FOUND) {
    const size_t after = found.start + 1;
    ptipc_text *field = NULL;
    tokens++;
    switch (found.info->role) {
    case IS_KEYWORD:
      message->kind = (ptipc_kind)found.info->kind;
      message->word = slice(&cursor, 0, found.end);
      message->rest = cursor;
      break;
    case IS_TEXT: field = &message->text; break;
    case IS_REASON: field = &message->reason; break;
    case IS_NUMBER: field = &message->number; break;
    case IS_NAME: field = &message->name; break;
    case IS_PROTOCOL: field = &message->protocol; break;
    case IS_ADDRESS:
      message->address = slice(&cursor, after, found.end);
      split(message);
      check_address(message);
      message->rest = cursor;
      break;
    case IS_KEY:
      key = found.info->key;
      others += key != KEY_TRANSPORT;
      first = NULL;
      switch (key) {
      case KEY_SEVERITY: first = &message->severity; break;
      case KEY_MESSAGE: first = &message->message; break;
      case KEY_TRANSPORT: first = &message->transport; break;
      case KEY_TYPE: first = &message->type; break;
      default: break;
      }
      if (key == KEY_TYPE && message->type.text.at != NULL && message->kind == PTIPC_STATUS_LINE) {
        note(message, PTIPC_RULE_STATUS_TYPE_REPEATED, after, found.end);
      }
      break;
    case IS_VALUE:
      if (first != NULL && first->text.at == NULL) {
        *first = value(&cursor, &found, 1);
      }
      if (found.info->form == PTIPC_CSTRING) {
        check_octal(message, slice(&cursor, after, found.end));
      }
      break;
    case IS_NONE:
      break;
    default:
      take_option(message, &args, found);
      break;
    }
    if (field != NULL) {
      *field = slice(&cursor, after, found.end);
    }
    if (found.info->rule != PTIPC_RULE_NONE) {
      note(message, found.info->rule, found.info->role == IS_ARG_KEY ? found.start : after, found.end);
    }
  }
  if (told == BROKEN) {
    const ptipc_cursor where = cursor;
    return refuse(message, &where, tokens);
  }
  end_args(message, &args);
  if (message->kind == PTIPC_LOG_LINE || message->kind == PTIPC_STATUS_LINE) {
    check_keys(message, others);
  }
  check_bytes(message, (const unsigned char *)line, length);
  return ptipc_status_of(message);
}

ptipc_status ptipc_status_of(const ptipc_message *message) {
  return message->kind == PTIPC_NONE                ? PTIPC_MALFORMED
         : message->rule != PTIPC_RULE_NONE         ? PTIPC_VIOLATION
         : message->kind == PTIPC_UNKNOWN_LINE      ? PTIPC_UNKNOWN
                                                    : PTIPC_OK;
}

static const char *name_of(const char *names, unsigned number) {
  while (number > 0) {
    number -= *names++ == '\0';
  }
  return names;
}

const char *ptipc_kind_name(ptipc_kind kind) { return name_of(KINDS, (unsigned)kind); }

const char *ptipc_rule_name(ptipc_rule rule) { return name_of(RULES, (unsigned)rule); }

const char *ptipc_due(unsigned due) { return name_of(DUES, due); }

unsigned long ptipc_port(ptipc_text port) {
  unsigned long number = 0;
  size_t i;
  for (i = 0; i < port.length; i++) {
    number = 10 * number + (unsigned long)(port.at[i] - '0');
  }
  return number;
}

SELDOM int ptipc_next_pair(ptipc_cursor *cursor, ptipc_pair *pair) {
  token found;
  while (next_token(cursor, &found) == FOUND) {
    if (found.info->role == IS_KEY) {
      pair->key = value(cursor, &found, 1);
    } else if (found.info->role == IS_VALUE) {
      pair->value = value(cursor, &found, 1);
      return 1;
    }
  }
  return 0;
}

SELDOM int ptipc_next_option(ptipc_cursor *cursor, ptipc_option *option) {
  token found;
  while (next_token(cursor, &found) == FOUND) {
    if (found.info->role == IS_OPTION) {
      option->name.at = NULL;
      option->name.length = 0;
      option->text = slice(cursor, found.start + 1, found.end);
      return 1;
    }
    if (found.info->role == IS_OPTION_NAME) {
      ptipc_cursor ahead = *cursor;
      option->name = slice(cursor, found.start + 1, found.end - 1);
      option->text = slice(cursor, found.end, found.end);
      if (next_token(&ahead, &found) == FOUND && found.info->role == IS_OPTION_TEXT) {
        option->text = slice(cursor, found.start, found.end);
        *cursor = ahead;
      }
      return 1;
    }
  }
  return 0;
}

SELDOM ptipc_args ptipc_args_of(const ptipc_message *message) {
  ptipc_args args;
  args.cursor = message->rest;
  args.inside = 0;
  args.pair_at = 0;
  return args;
}

SELDOM int ptipc_next_arg(ptipc_args *args, ptipc_pair *pair) {
  token found;
  for (;;) {
    size_t end;
    while (!args->inside) {
      if (next_token(&args->cursor, &found) != FOUND) {
        return 0;
      }
      args->inside = found.info->role == IS_ARGS;
      args->pair_at = found.end;
    }
    end = args->pair_at;
    pair->key.text = slice(&args->cursor, end, end);
    pair->key.form = PTIPC_PLAIN;
    pair->value.text.at = NULL;
    pair->value.text.length = 0;
    pair->value.form = PTIPC_PLAIN;
    for (;;) {
      ptipc_cursor before = args->cursor;
      const int told = next_token(&args->cursor, &found);
      if (told == FOUND && found.info->role == IS_ARG_KEY) {
        pair->key = value(&args->cursor, &found, 0);
      } else if (told == FOUND && found.info->role == IS_ARG_VALUE) {
        pair->value = value(&args->cursor, &found, 1);
      } else if (told == FOUND && found.info->role == IS_COMMA) {
        args->pair_at = found.end;
        return 1;
      } else {
        args->cursor = before;
        args->inside = 0;
        break;
      }
      end = found.end;
    }
    if (end != args->pair_at) {
      return 1;
    }
  }
}

static unsigned char meaning(unsigned char c) {
  switch (c) {
  case 'n': return '\n';
  case 't': return '\t';
  case 'r': return '\r';
  default: return c;
  }
}

size_t ptipc_decode(ptipc_value value, char *buffer, size_t capacity) {
  const unsigned char *at = (const unsigned char *)value.text.at;
  const int quoted = value.form == PTIPC_QUOTED || value.form == PTIPC_CSTRING;
  const size_t to = quoted ? value.text.length - 1 : value.text.length;
  const int escapes = value.form == PTIPC_CSTRING || value.form == PTIPC_ARGS;
  size_t i = quoted ? 1 : 0;
  size_t length = 0;

  while (i < to) {
    unsigned char byte = at[i++];
    if (escapes && byte == '\\' && i < to) {
      byte = at[i++];
      if (value.form == PTIPC_CSTRING) {
        unsigned number = 0;
        size_t end = i - 1;
        while (end < to && end < i + 2 && is_octal((char)at[end])) {
          number = 8 * number + (unsigned)(at[end++] - '0');
        }
        if (end < i) {
          byte = meaning(byte);
        } else if (number <= 0xFF) {
          byte = (unsigned char)number;
          i = end;
        } /* else no byte has this number, and its digits stay as they are */
      }
    }
    if (length < capacity) {
      buffer[length] = (char)byte;
    }
    length++;
  }
  return length;
}

/* What has been told in a session already, so that it is told once. */
enum { ANSWERED = 1, EARLY_TOLD = 2, OVER = 4, MIXED_TOLD = 8, PROXY_TOLD = 16 };

APART static ptipc_kind kind_of(ptipc_text word) {
  const unsigned kind = number_of(KINDS, KIND_COUNT, word);
  return kind == 0 || kind == KIND_COUNT ? PTIPC_UNKNOWN_LINE : (ptipc_kind)kind;
}

static void attempt(ptipc_session *session, ptipc_kind kind) {
  session->tried = PHASES[kind][session->tried];
  if (kind == PTIPC_VERSION_LINE || kind == PTIPC_VERSION_ERROR_LINE ||
      kind == PTIPC_ENV_ERROR_LINE) {
    session->told |= ANSWERED;
  }
}

/* A message of the other role is told once, and so is an answer about the proxy. */
APART static ptipc_rule other_role(ptipc_session *session, ptipc_kind kind) {
  const int proxy = kind == PTIPC_PROXY_LINE || kind == PTIPC_PROXY_ERROR_LINE;
  if ((session->told & MIXED_TOLD) != 0 || (proxy && (session->told & PROXY_TOLD) != 0)) {
    return PTIPC_RULE_NONE;
  }
  session->told |= proxy ? PROXY_TOLD : MIXED_TOLD;
  return proxy ? PTIPC_RULE_PROXY_IN_SERVER : PTIPC_RULE_MIXED_ROLES;
}

/* Where nobody has said whose session it is, the first message that is of one role alone does. */
static int is_of_role(ptipc_session *session, ptipc_kind kind) {
  if (session->phase == ENDED || ROLES[kind] == 0) {
    return 1;
  }
  if (session->role == 0) {
    session->role = ROLES[kind];
  }
  return session->role == ROLES[kind];
}

static ptipc_rule judge(ptipc_session *session, unsigned turn) {
  switch (turn) {
  case EARLY:
    if ((session->told & (EARLY_TOLD | ANSWERED)) != 0) {
      return PTIPC_RULE_NONE;
    }
    session->told |= EARLY_TOLD;
    return PTIPC_RULE_METHOD_BEFORE_VERSION;
  case SETTLED:
    return PTIPC_RULE_SECOND_VERSION;
  case LATE:
    session->told |= OVER;
    return PTIPC_RULE_AFTER_DONE;
  case UNHEARD:
    return PTIPC_RULE_LATE_ENV_ERROR;
  case POSTHUMOUS:
    session->told |= OVER;
    return PTIPC_RULE_AFTER_FATAL_ERROR;
  default:
    return PTIPC_RULE_NONE;
  }
}

ptipc_event ptipc_session_take(ptipc_session *session, const ptipc_message *message,
                               ptipc_rule *broken) {
  ptipc_kind kind = message->kind;
  ptipc_event event = PTIPC_EVENT_NONE;
  unsigned turn;

  *broken = PTIPC_RULE_NONE;
  if ((session->told & OVER) != 0) {
    return event;
  }
  if (kind == PTIPC_NONE) {
    kind = kind_of(message->word);
  } else if (!message->cut) {
    turn = TURNS[kind][session->phase];
    if (is_of_role(session, kind)) {
      if (turn == LATE && kind == PTIPC_VERSION_LINE &&
          (session->told & (EARLY_TOLD | ANSWERED)) == EARLY_TOLD) {
        turn = FINE; /* that it lacked has been told */
      }
      if ((turn == FINE || turn == UNHEARD) &&
          (message->rule == PTIPC_RULE_NONE || EVENTS[kind] == PTIPC_EVENT_FAILED ||
           EVENTS[kind] == PTIPC_EVENT_GAVE_UP)) { /* what breaks off is over, whatever it breaks */
        event = (ptipc_event)EVENTS[kind];
      }
      *broken = judge(session, turn);
      session->phase = PHASES[kind][session->phase];
    } else {
      (void)judge(session, turn == EARLY ? EARLY : FINE);
      *broken = other_role(session, kind);
      if (kind == PTIPC_PROXY_ERROR_LINE) {
        session->phase = ENDED; /* a transport that gives up does so in either role */
      }
    }
  }
  attempt(session, kind);
  return event;
}

SELDOM ptipc_rule ptipc_session_end(const ptipc_session *session) {
  if ((session->told & ANSWERED) == 0) {
    return (session->told & EARLY_TOLD) == 0 && session->phase != ENDED ? PTIPC_RULE_NO_VERSION
                                                                      : PTIPC_RULE_NONE;
  }
  return session->tried == CONFIGURATION ? PTIPC_RULE_NO_DONE : PTIPC_RULE_NONE;
}

SELDOM static void hold(ptipc_framer *framer, const char *input, size_t length) {
  if (framer->dropping || length > framer->capacity - framer->length) {
    framer->dropping = 1;
    framer->length = 0;
  } else if (length > 0) {
    memcpy(framer->buffer + framer->length, input, length);
    framer->length += length;
  }
}

static ptipc_framed ended(ptipc_framer *framer, ptipc_text *line) {
  const int dropped = framer->dropping;
  line->at = dropped ? NULL : framer->buffer;
  line->length = framer->length;
  framer->length = 0;
  framer->dropping = 0;
  return dropped ? PTIPC_TOO_LONG : PTIPC_LINE;
}

/* How many bytes stand before the LF. */
static size_t line_end(const char *piece, size_t length) {
  const unsigned char *at = (const unsigned char *)piece;
  size_t end = 0;

  for (; end + 8 <= length; end += 8) {
    const eight bytes = eight_at(at + end);
    const eight marks = ((bytes ^ EACH * '\n') - EACH) & ~bytes & EACH * 128;
    if (marks != 0) {
      return end + unmarked(marks);
    }
  }
  while (end < length && piece[end] != '\n') {
    end++;
  }
  return end;
}

ptipc_framed ptipc_feed(ptipc_framer *framer, const char **input, size_t *length, ptipc_text *line) {
  const char *piece = *input;
  ptipc_framed framed = PTIPC_LINE;
  const size_t end = line_end(piece, *length);

  if (end == *length) {
    hold(framer, piece, end);
    *input = end == 0 ? piece : piece + end;
    *length = 0;
    return PTIPC_MORE;
  }
  if (framer->length == 0 && !framer->dropping && end <= framer->capacity) {
    line->at = piece;
    line->length = end;
  } else {
    hold(framer, piece, end);
    framed = ended(framer, line);
  }
  *input = piece + end + 1;
  *length -= end + 1;
  if (line->length > 0 && line->at[line->length - 1] == '\r') {
    line->length--;
  }
  return framed;
}

SELDOM int ptipc_finish(ptipc_framer *framer, ptipc_message *message) {
  ptipc_text line;

  if (framer->length == 0 && !framer->dropping) {
    return 0;
  }
  if (ended(framer, &line) == PTIPC_TOO_LONG) {
    const ptipc_cursor none = {"", 0, 0, 0, DONE};
    clear(message, &none);
    note(message, PTIPC_RULE_LINE_TOO_LONG, framer->capacity, framer->capacity);
  } else if (ptipc_parse(line.at, line.length, message) != PTIPC_MALFORMED) {
    note(message, PTIPC_RULE_NO_NEWLINE, line.length, line.length);
  }
  message->cut = 1;
  return 1;
}

