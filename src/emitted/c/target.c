/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ptipc_write.h"

enum { LIMIT = 65536, PIECE = 65536, MOST_EVENTS = 64 };

static char out[1 << 16];
static size_t written;
static const char *line_at;
static char decoded[LIMIT];
static long spans[1 << 18];
static size_t span_count;

static void flush(void) {
  size_t done = 0;
  while (done < written) {
    ssize_t got = write(1, out + done, written - done);
    if (got < 0) {
      exit(0);
    }
    done += (size_t)got;
  }
  written = 0;
}

static void put(const char *text, size_t length) {
  while (length > 0) {
    size_t part = length < sizeof out - written ? length : sizeof out - written;
    memcpy(out + written, text, part);
    written += part;
    text += part;
    length -= part;
    if (written == sizeof out) {
      flush();
    }
  }
}

static void say(const char *text) { put(text, strlen(text)); }

static void number(long value) {
  char digits[24];
  put(digits, (size_t)snprintf(digits, sizeof digits, "%ld", value));
}

/* The length of the UTF-8 sequence; if it is none, minus the length of what could have begun one. */
static int sequence(const unsigned char *at, size_t left) {
  const unsigned lead = at[0];
  const int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  int i;
  if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) {
    return -1;
  }
  for (i = 1; i < length; i++) {
    unsigned low = 0x80;
    unsigned high = 0xBF;
    if (i == 1) {
      low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
    if ((size_t)i >= left || at[i] < low || at[i] > high) {
      return -i;
    }
  }
  return length;
}

static void base64(const unsigned char *at, size_t length) {
  static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t i;
  for (i = 0; i < length; i += 3) {
    unsigned long bits = (unsigned long)at[i] << 16;
    char four[4];
    bits |= i + 1 < length ? (unsigned long)at[i + 1] << 8 : 0;
    bits |= i + 2 < length ? (unsigned long)at[i + 2] : 0;
    four[0] = DIGITS[bits >> 18 & 63];
    four[1] = DIGITS[bits >> 12 & 63];
    four[2] = i + 1 < length ? DIGITS[bits >> 6 & 63] : '=';
    four[3] = i + 2 < length ? DIGITS[bits & 63] : '=';
    put(four, 4);
  }
}

static void json(const char *name, const char *text, size_t length) {
  const unsigned char *at = (const unsigned char *)text;
  int valid = 1;
  size_t i = 0;
  char escape[8];

  say("\"");
  say(name);
  say("\":\"");
  while (i < length) {
    const int size = sequence(at + i, length - i);
    if (size < 0) {
      valid = 0;
      say("\xEF\xBF\xBD");
    } else if (at[i] < ' ' || at[i] == '"' || at[i] == '\\' || at[i] == 0x7F) {
      snprintf(escape, sizeof escape, "\\u%04X", (unsigned)at[i]);
      say(escape);
    } else {
      put(text + i, (size_t)size);
    }
    i += (size_t)(size < 0 ? -size : size);
  }
  say("\"");
  if (!valid) {
    say(",\"");
    say(name);
    say("Base64\":\"");
    base64(at, length);
    say("\"");
  }
}

static void spanned(ptipc_text text) {
  if (text.at != NULL && span_count + 2 <= sizeof spans / sizeof *spans) {
    spans[span_count++] = (long)(text.at - line_at);
    spans[span_count++] = (long)(text.at - line_at) + (long)text.length;
  }
}

static void field(const char *name, ptipc_text text) {
  spanned(text);
  if (text.at == NULL) {
    say("\"");
    say(name);
    say("\":null");
  } else {
    json(name, text.at, text.length);
  }
}

#ifdef PTIPC_EXACT
/* Decodes into buffers that end where they say, so that a sanitizer sees a step too far. */
static void decode_exactly(ptipc_value value) {
  const size_t whole = ptipc_decode(value, NULL, 0);
  size_t capacity;
  for (capacity = 0; capacity <= whole && whole < 64; capacity++) {
    char *buffer = (char *)malloc(capacity > 0 ? capacity : 1);
    if (buffer == NULL || ptipc_decode(value, buffer, capacity) != whole ||
        memcmp(buffer, decoded, capacity) != 0) {
      abort();
    }
    free(buffer);
  }
}
#endif

static void decoded_field(const char *name, ptipc_value value) {
  if (value.text.at == NULL) {
    field(name, value.text);
    return;
  }
  spanned(value.text);
  json(name, decoded, ptipc_decode(value, decoded, sizeof decoded));
#ifdef PTIPC_EXACT
  decode_exactly(value);
#endif
}

static void endpoint(const ptipc_message *message) {
  ptipc_text host = message->host;
  spanned(host);
  spanned(message->port);
  if (host.length > 1 && host.at[0] == '[' && host.at[host.length - 1] == ']') {
    host.at++;
    host.length -= 2;
  }
  say(",\"endpoint\":{");
  json("host", host.at, host.length);
  say(",\"port\":");
  number((long)ptipc_port(message->port));
  say("}");
}

static void pair_json(const ptipc_pair *pair, int *follows) {
  say(*follows ? ",{" : "{");
  *follows = 1;
  decoded_field("key", pair->key);
  say(",");
  decoded_field("value", pair->value);
  say("}");
}

static void options(const ptipc_message *message) {
  ptipc_cursor cursor = message->rest;
  ptipc_args args = ptipc_args_of(message);
  ptipc_option option;
  ptipc_pair pair;
  int follows = 0;

  say(",\"options\":[");
  while (ptipc_next_option(&cursor, &option)) {
    say(follows ? ",{" : "{");
    follows = 1;
    field("name", option.name);
    say(",");
    field("text", option.text);
    say("}");
  }
  say("],\"args\":");
  if (!message->has_args) {
    say("null");
    return;
  }
  say("[");
  follows = 0;
  while (ptipc_next_arg(&args, &pair)) {
    pair_json(&pair, &follows);
  }
  say("]");
}

/* Every pair but the first of each key that has a field of its own. */
static void others(const char *name, const ptipc_message *message, const char *first,
                   const char *second) {
  ptipc_cursor cursor = message->rest;
  ptipc_pair pair;
  int follows = 0;

  say(",\"");
  say(name);
  say("\":[");
  while (ptipc_next_pair(&cursor, &pair)) {
    if (pair.value.text.at != first && pair.value.text.at != second) {
      pair_json(&pair, &follows);
    }
  }
  say("]");
}

static void fields(const ptipc_message *message) {
  switch (message->kind) {
  case PTIPC_VERSION_LINE:
    say(",");
    field("version", message->number);
    break;
  case PTIPC_VERSION_ERROR_LINE:
  case PTIPC_ENV_ERROR_LINE:
  case PTIPC_PROXY_ERROR_LINE:
    say(",");
    field("message", message->reason);
    break;
  case PTIPC_CMETHOD_LINE:
  case PTIPC_SMETHOD_LINE:
    say(",");
    field("transport", message->name);
    if (message->kind == PTIPC_CMETHOD_LINE) {
      say(",");
      field("protocol", message->protocol);
    }
    endpoint(message);
    if (message->kind == PTIPC_SMETHOD_LINE) {
      options(message);
    }
    break;
  case PTIPC_CMETHOD_ERROR_LINE:
  case PTIPC_SMETHOD_ERROR_LINE:
    say(",");
    field("transport", message->name);
    say(",");
    field("message", message->reason);
    break;
  case PTIPC_LOG_LINE:
    say(",");
    decoded_field("severity", message->severity);
    say(",");
    decoded_field("message", message->message);
    others("extra", message, message->severity.text.at, message->message.text.at);
    break;
  case PTIPC_STATUS_LINE:
    say(",");
    decoded_field("transport", message->transport);
    others("pairs", message, message->transport.text.at, NULL);
    break;
  case PTIPC_UNKNOWN_LINE:
    say(",");
    field("keyword", message->word);
    say(",");
    field("text", message->text);
    break;
  default:
    break;
  }
}

static void answer(const ptipc_message *message) {
  static const char *const WORDS[] = {"ok", "violation", "malformed", "unknown"};
  size_t i;

  span_count = 0;
  say("{\"status\":\"");
  say(WORDS[ptipc_status_of(message)]);
  say("\",\"message\":");
  if (message->kind == PTIPC_NONE) {
    say("null");
  } else {
    say("{\"type\":\"");
    say(ptipc_kind_name(message->kind));
    say("\"");
    fields(message);
    say("}");
  }
  if (message->rule != PTIPC_RULE_NONE) {
    say(",\"rule\":\"");
    say(ptipc_rule_name(message->rule));
    say("\",\"start\":");
    number((long)message->start);
    say(",\"end\":");
    number((long)message->end);
    if (message->kind == PTIPC_NONE && message->rule != PTIPC_RULE_LINE_TOO_LONG) {
      say(",\"due\":\"");
      say(ptipc_due(message->due));
      say("\"");
    }
  }
  say(",\"spans\":[");
  for (i = 0; i < span_count; i++) {
    say(i > 0 ? "," : "");
    number(spans[i]);
  }
  say("]}\n");
}

static void read_line(ptipc_framed framed, ptipc_text text, ptipc_message *message) {
  if (framed == PTIPC_TOO_LONG) {
    memset(message, 0, sizeof *message);
    message->rule = PTIPC_RULE_LINE_TOO_LONG;
    message->start = message->end = LIMIT;
  } else {
    ptipc_parse(text.at, text.length, message);
  }
}

static void answered(ptipc_framed framed, ptipc_text text) {
  ptipc_message message;
#ifdef PTIPC_EXACT
  char *copy = (char *)malloc(text.length > 0 ? text.length : 1);
  if (copy == NULL) {
    abort();
  }
  if (text.length > 0) {
    memcpy(copy, text.at, text.length);
  }
  text.at = copy;
#endif
  line_at = text.at;
  read_line(framed, text, &message);
  answer(&message);
#ifdef PTIPC_EXACT
  free(copy);
#endif
}

/* The decoded bytes of a value, one after the other in a buffer that no line can fill. */
static ptipc_text take(ptipc_value value, size_t *used) {
  ptipc_text text = {NULL, 0};
  if (value.text.at != NULL) {
    text.at = decoded + *used;
    text.length = ptipc_decode(value, decoded + *used, sizeof decoded - *used);
    *used += text.length;
  }
  return text;
}

static void rewrite_pairs(ptipc_writer *writer, const ptipc_message *message) {
  const int log = message->kind == PTIPC_LOG_LINE;
  const char *first = log ? message->severity.text.at : message->transport.text.at;
  const char *second = log ? message->message.text.at : NULL;
  ptipc_cursor cursor = message->rest;
  ptipc_pair pair;
  size_t used = 0;
  if (first != NULL) {
    ptipc_put_pair(writer, log ? PTIPC_TEXT("SEVERITY") : PTIPC_TEXT("TRANSPORT"),
                   take(log ? message->severity : message->transport, &used));
  }
  if (second != NULL) {
    ptipc_put_pair(writer, PTIPC_TEXT("MESSAGE"), take(message->message, &used));
  }
  while (ptipc_next_pair(&cursor, &pair)) {
    if (pair.value.text.at != first && pair.value.text.at != second) {
      ptipc_put_pair(writer, pair.key.text, take(pair.value, &used));
    }
  }
}

static void rewrite_options(ptipc_writer *writer, const ptipc_message *message) {
  ptipc_args args = ptipc_args_of(message);
  ptipc_cursor cursor = message->rest;
  ptipc_option option;
  ptipc_pair pair;
  size_t used = 0;
  if (message->has_args) {
    ptipc_put_args(writer);
  }
  while (ptipc_next_arg(&args, &pair)) {
    const ptipc_text key = take(pair.key, &used);
    ptipc_put_arg(writer, key, take(pair.value, &used));
  }
  while (ptipc_next_option(&cursor, &option)) {
    ptipc_put_option(writer, option.name, option.text);
  }
}

/* What stands behind the last LF. */
static void answered_last(const ptipc_message *message) {
  line_at = message->rest.line;
  answer(message);
}

/* It has no LF, and nothing is written of it. */
static void rewrite_last(const ptipc_message *message) {
  (void)message;
  say("{\"line\":null}\n");
}

/* Writes the message of a line anew. */
static void rewrite(ptipc_framed framed, ptipc_text text) {
  static char buffer[4 * LIMIT + 64];
  ptipc_writer writer = {buffer, sizeof buffer, 0, 0};
  ptipc_message message;
  size_t length;
  if (framed != PTIPC_LINE || ptipc_parse(text.at, text.length, &message) == PTIPC_MALFORMED) {
    say("{\"line\":null}\n");
    return;
  }
  ptipc_begin(&writer, message.word);
  if (message.number.at != NULL) {
    ptipc_put_word(&writer, message.number);
  }
  if (message.name.at != NULL) {
    ptipc_put_word(&writer, message.name);
  }
  if (message.protocol.at != NULL) {
    ptipc_put_word(&writer, message.protocol);
  }
  if (message.address.at != NULL) {
    ptipc_put_address(&writer, message.host, message.port);
  }
  if (message.reason.at != NULL) {
    ptipc_put_text(&writer, message.reason);
  }
  if (message.text.at != NULL) {
    ptipc_put_text(&writer, message.text);
  }
  switch (message.kind) {
  case PTIPC_PROXY_LINE:
  case PTIPC_CMETHODS_LINE:
  case PTIPC_SMETHODS_LINE:
    ptipc_put_word(&writer, PTIPC_TEXT("DONE"));
    break;
  case PTIPC_SMETHOD_LINE:
    rewrite_options(&writer, &message);
    break;
  case PTIPC_LOG_LINE:
  case PTIPC_STATUS_LINE:
    rewrite_pairs(&writer, &message);
    break;
  default:
    break;
  }
  length = ptipc_end(&writer);
  say("{");
  json("line", buffer, length);
  say("}\n");
}

static void serve(void (*line)(ptipc_framed framed, ptipc_text text),
                  void (*last)(const ptipc_message *message)) {
  static char buffer[LIMIT];
  static char piece[PIECE];
  ptipc_framer framer = {buffer, sizeof buffer, 0, 0};
  ptipc_framed framed;
  ptipc_message message;
  ptipc_text text;
  ssize_t got;

  while ((got = read(0, piece, sizeof piece)) > 0) {
    const char *input = piece;
    size_t length = (size_t)got;
    while ((framed = ptipc_feed(&framer, &input, &length, &text)) != PTIPC_MORE) {
      line(framed, text);
    }
    flush();
  }
  if (ptipc_finish(&framer, &message)) {
    last(&message);
  }
  flush();
}

static int timed(const char *path) {
  static char buffer[LIMIT];
  struct timespec begun;
  struct timespec ended;
  long lines = 0;
  long messages = 0;
  size_t size = 0;
  char *all = NULL;
  ssize_t got = 1;
  int round;
  const int file = open(path, O_RDONLY);

  if (file < 0) {
    perror(path);
    return 3;
  }
  while (got > 0) {
    char *grown = (char *)realloc(all, size + PIECE);
    if (grown == NULL) {
      free(all);
      return 3;
    }
    all = grown;
    got = read(file, all + size, PIECE);
    size += got > 0 ? (size_t)got : 0;
  }
  close(file);
  for (round = 0; round < 3; round++) {
    ptipc_framer framer = {buffer, sizeof buffer, 0, 0};
    const char *input = all;
    size_t length = size;
    ptipc_text text;
    ptipc_message message;
    lines = messages = 0;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begun);
    while (ptipc_feed(&framer, &input, &length, &text) == PTIPC_LINE) {
      lines++;
      messages += ptipc_parse(text.at, text.length, &message) != PTIPC_MALFORMED;
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ended);
  }
  free(all);
  printf("%.1f %ld\n",
         ((double)(ended.tv_sec - begun.tv_sec) * 1e9 + (double)(ended.tv_nsec - begun.tv_nsec)) /
             (double)(lines > 0 ? lines : 1),
         messages);
  return 0;
}

static void skip_space(char **at) {
  while (**at == ' ' || (**at >= '\t' && **at <= '\r')) {
    (*at)++;
  }
}

static unsigned hex(const char *at) {
  unsigned number = 0;
  int i;
  for (i = 0; i < 4 && at[i] != '\0'; i++) {
    const char c = at[i];
    const int digit = c <= '9' ? c - '0' : (c & 7) + 9;
    number = 16 * number + (unsigned)(digit & 15);
  }
  return number;
}

/* Writes a character as UTF-8, which is never longer than its escape. */
static char *utf8(char *to, unsigned point) {
  if (point < 0x80) {
    *to++ = (char)point;
  } else if (point < 0x800) {
    *to++ = (char)(0xC0 | (point >> 6));
    *to++ = (char)(0x80 | (point & 63));
  } else if (point < 0x10000) {
    *to++ = (char)(0xE0 | (point >> 12));
    *to++ = (char)(0x80 | (point >> 6 & 63));
    *to++ = (char)(0x80 | (point & 63));
  } else {
    *to++ = (char)(0xF0 | (point >> 18));
    *to++ = (char)(0x80 | (point >> 12 & 63));
    *to++ = (char)(0x80 | (point >> 6 & 63));
    *to++ = (char)(0x80 | (point & 63));
  }
  return to;
}

/* Takes the string that begins here, and frees it of its escapes where it lies. */
static int take_string(char **at, ptipc_text *text) {
  char *in;
  char *to;
  if (**at != '"') {
    return 0;
  }
  in = to = *at + 1;
  text->at = in;
  while (*in != '"') {
    if (*in == '\0' || (*in == '\\' && in[1] == '\0')) {
      return 0;
    }
    if (*in != '\\') {
      *to++ = *in++;
      continue;
    }
    in += 2;
    switch (in[-1]) {
    case 'n': *to++ = '\n'; break;
    case 't': *to++ = '\t'; break;
    case 'r': *to++ = '\r'; break;
    case 'b': *to++ = '\b'; break;
    case 'f': *to++ = '\f'; break;
    case 'u': {
      unsigned point = hex(in);
      if (memchr(in, '\0', 4) != NULL) {
        return 0;
      }
      in += 4;
      if (point >= 0xD800 && point < 0xDC00 && in[0] == '\\' && in[1] == 'u' &&
          memchr(in, '\0', 6) == NULL) {
        point = 0x10000 + ((point - 0xD800) << 10) + (hex(in + 2) & 0x3FF);
        in += 6;
      }
      to = utf8(to, point);
      break;
    }
    default: *to++ = in[-1]; break;
    }
  }
  text->length = (size_t)(to - text->at);
  *at = in + 1;
  return 1;
}

/* Moves to the next item of an object or array; 0 at its end. */
static int next_item(char **at) {
  skip_space(at);
  if (**at == '{' || **at == '[' || **at == ',') {
    (*at)++;
    skip_space(at);
  }
  if (**at == '}' || **at == ']' || **at == '\0') {
    *at += **at != '\0';
    return 0;
  }
  return 1;
}

static int next_member(char **at, ptipc_text *name) {
  if (!next_item(at) || !take_string(at, name)) {
    return 0;
  }
  skip_space(at);
  *at += **at == ':';
  skip_space(at);
  return 1;
}

static void skip_value(char **at) {
  int depth = 0;
  ptipc_text text;
  do {
    if (**at == '"') {
      if (!take_string(at, &text)) {
        *at += strlen(*at);
      }
    } else {
      depth += **at == '{' || **at == '[';
      depth -= **at == '}' || **at == ']';
      *at += **at != '\0';
    }
  } while (**at != '\0' && (depth > 0 || (**at != ',' && **at != '}' && **at != ']')));
}

static int is_word(ptipc_text text, const char *word) {
  return text.length == strlen(word) && memcmp(text.at, word, text.length) == 0;
}

static size_t from_base64(ptipc_text text, char *to) {
  static const char DIGITS[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  unsigned long bits = 0;
  size_t length = 0;
  size_t i;
  for (i = 0; i < text.length && text.at[i] != '='; i++) {
    const char *digit = strchr(DIGITS, text.at[i]);
    bits = bits << 6 | (digit == NULL ? 0 : (unsigned long)(digit - DIGITS));
    if (i % 4 != 0) {
      to[length++] = (char)(bits >> (6 - 2 * (i % 4)) & 255);
    }
  }
  return length;
}

/* Which lists of transports the environment has: 1 for that of clients, 2 for that of servers. */
static unsigned lists(char **at) {
  ptipc_text name;
  unsigned lists = 0;
  const int objects = **at == '[';
  if (**at != '[' && **at != '{') {
    skip_value(at);
    return 0;
  }
  while (objects ? next_item(at) : next_member(at, &name)) {
    if (objects) {
      ptipc_text field_name;
      name.at = "";
      name.length = 0;
      while (next_member(at, &field_name)) {
        if (!is_word(field_name, "name") || !take_string(at, &name)) {
          skip_value(at);
        }
      }
    } else {
      skip_value(at);
    }
    lists |= is_word(name, "TOR_PT_CLIENT_TRANSPORTS") ? 1 : 0;
    lists |= is_word(name, "TOR_PT_SERVER_TRANSPORTS") ? 2 : 0;
  }
  return lists;
}

static void violation(ptipc_rule rule, long number_of_line, int *follows) {
  if (rule == PTIPC_RULE_NONE) {
    return;
  }
  say(*follows ? ",{\"rule\":\"" : "{\"rule\":\"");
  *follows = 1;
  say(ptipc_rule_name(rule));
  say("\",\"line\":");
  if (number_of_line > 0) {
    number(number_of_line);
  } else {
    say("null");
  }
  say("}");
}

static void converse(unsigned role, const char *input, size_t length) {
  static const char *const ROLES[] = {"null", "\"client\"", "\"server\""};
  static const char *const EVENTS[] = {"",         "agreed",   "proxy-accepted", "registered",
                                       "failed",   "all-done", "gave-up"};
  static char buffer[LIMIT];
  ptipc_framer framer = {buffer, sizeof buffer, 0, 0};
  ptipc_session session = {0, 0, 0, 0};
  ptipc_message message;
  ptipc_framed framed;
  ptipc_event events[MOST_EVENTS];
  ptipc_rule broken;
  ptipc_text text;
  long lines = 0;
  size_t told = 0;
  size_t i;
  int follows = 0;
  int wrong = 0;

  session.role = role;
  say("{\"violations\":[");
  for (;;) {
    framed = ptipc_feed(&framer, &input, &length, &text);
    if (framed != PTIPC_MORE) {
      read_line(framed, text, &message);
    } else if (!ptipc_finish(&framer, &message)) {
      break;
    }
    lines++;
    wrong |= message.rule != PTIPC_RULE_NONE;
    events[told] = ptipc_session_take(&session, &message, &broken);
    told += events[told] != PTIPC_EVENT_NONE && told + 1 < MOST_EVENTS;
    wrong |= broken != PTIPC_RULE_NONE && broken != PTIPC_RULE_LATE_ENV_ERROR;
    violation(broken, lines, &follows);
  }
  broken = ptipc_session_end(&session);
  wrong |= broken != PTIPC_RULE_NONE;
  violation(broken, 0, &follows);
  say("],\"status\":\"");
  say(wrong ? "violation" : "accepted");
  say("\",\"role\":");
  say(ROLES[session.role]);
  say(",\"events\":[");
  for (i = 0; i < told; i++) {
    say(i > 0 ? ",\"" : "\"");
    say(EVENTS[events[i]]);
    say("\"");
  }
  say("]}\n");
}

static void sessions(void) {
  char *all = NULL;
  size_t size = 0;
  ssize_t got;

  while ((got = getline(&all, &size, stdin)) > 0) {
    char *at = all;
    unsigned role = 0;
    unsigned set = 0;
    ptipc_text name;
    ptipc_text value;
    ptipc_text output = {"", 0};
    int encoded = 0;

    skip_space(&at);
    if (*at != '{') {
      say("{\"error\":\"no session in JSON\"}\n");
      flush();
      continue;
    }
    while (next_member(&at, &name)) {
      if (is_word(name, "environment")) {
        set = lists(&at);
      } else if (!take_string(&at, &value)) {
        skip_value(&at);
      } else if (is_word(name, "role")) {
        role = is_word(value, "client") ? 1 : is_word(value, "server") ? 2 : 0;
      } else if (is_word(name, "stdoutBase64")) {
        output.at = value.at;
        output.length = from_base64(value, all + (value.at - all));
        encoded = 1;
      } else if (is_word(name, "stdout") && !encoded) {
        output = value;
      }
    }
    converse(role != 0 ? role : set == 3 ? 0 : set, output.at, output.length);
    flush();
  }
  free(all);
}

int answer_environments(void);

int main(int count, char **words) {
  if (count == 2 && strcmp(words[1], "--environment") == 0) {
    return answer_environments();
  }
  if (count == 2 && strcmp(words[1], "--sessions") == 0) {
    sessions();
    return 0;
  }
  if (count == 3 && strcmp(words[1], "--time") == 0) {
    return timed(words[2]);
  }
  if (count == 2 && strcmp(words[1], "--write") == 0) {
    serve(rewrite, rewrite_last);
    return 0;
  }
  if (count != 1) {
    fputs("usage: target [--sessions | --write | --environment | --time FILE]\n", stderr);
    return 2;
  }
  serve(answered, answered_last);
  return 0;
}
