/* What cbmc is asked of the parser in C: that nothing whatever in a line, a value or a stream makes
 * it read or write what is not its own, or compute what has no meaning. c.sh runs it. */

#include "../emitted/c/ptipc.c"

#include "any.h"

static int lies_in(ptipc_text part, const ptipc_cursor *whole) {
  return part.at == NULL || (part.at >= whole->line && part.length <= whole->length &&
                             part.at + part.length <= whole->line + whole->length);
}

/* What a cursor is between two tokens. */
static int is_cursor(const ptipc_cursor *cursor) {
  return cursor->at <= cursor->length &&
         (cursor->state == DONE ||
          (cursor->state < STATES &&
           (cursor->start < cursor->at || (cursor->at == 0 && cursor->start == 0))));
}

static ptipc_cursor any_cursor(void) {
  ptipc_cursor cursor;
  const ptipc_text line = text(MOST);
  cursor.line = line.at;
  cursor.length = line.length;
  cursor.at = nondet_size();
  cursor.start = nondet_size();
  cursor.state = nondet_number();
  __CPROVER_assume(is_cursor(&cursor));
  return cursor;
}

/* What all that asks for a token may count on. */
static int is_token(const token *found, const ptipc_cursor *before, const ptipc_cursor *cursor) {
  return found->info >= TOKENS && found->info < TOKENS + sizeof TOKENS / sizeof *TOKENS &&
         found->start == before->start && found->end <= cursor->length &&
         (found->start < found->end || before->at == 0) && found->start <= found->end &&
         (cursor->state == DONE || cursor->start == found->end) &&
         (cursor->state == DONE || cursor->at > before->at);
}

/* What is looked at eight bytes at a time. */
void runs(void) {
  const ptipc_text line = text(MOST);
  const unsigned char *bytes = (const unsigned char *)line.at;
  const size_t start = nondet_size();
  const size_t passed = nondet_size();
  size_t end;
  ptipc_message message;

  __CPROVER_assume(start <= line.length && passed < line.length);
  end = behind_run(bytes, start, line.length);
  __CPROVER_assert(end >= start && end <= line.length, "a run ends in its line");
  __CPROVER_assert(passed < start || passed >= end ||
                       (bytes[passed] != '"' && bytes[passed] != '\\' && bytes[passed] != '\n' &&
                        bytes[passed] != 0),
                   "a run holds nothing by which it is left");
  end = line_end(line.at, line.length);
  __CPROVER_assert(end == line.length || line.at[end] == '\n', "a line ends at an LF");
  __CPROVER_assert(passed >= end || line.at[passed] != '\n', "and at the first");
  message.rule = PTIPC_RULE_NONE;
  check_bytes(&message, bytes, line.length);
  __CPROVER_assert(bytes[passed] < 0x80 || message.rule == PTIPC_RULE_NON_ASCII,
                   "what is not ASCII is told");
}

/* One token, from any place of any line in any state. */
void tokens(void) {
  token found;
  ptipc_cursor cursor = any_cursor();
  const ptipc_cursor before = cursor;
  const int told = next_token(&cursor, &found);

  __CPROVER_assert(told == NO_MORE || told == FOUND || told == BROKEN, "there is an answer");
  __CPROVER_assert(is_cursor(&cursor), "a cursor stays in its line");
  __CPROVER_assert((told == NO_MORE) == (before.state == DONE), "the end is the end");
  __CPROVER_assert(told != FOUND || is_token(&found, &before, &cursor), "a token is in its line");
  __CPROVER_assert(told != BROKEN || cursor.state < STATES, "a refusal has its state");
}

static int is_quoted(unsigned form) { return form == PTIPC_QUOTED || form == PTIPC_CSTRING; }

/* Stands for next_token in what uses it. A line begins with a keyword, an address has a colon and
 * does not end with one, the name of an option has one behind it and a space before it, and a value
 * in quotes has both, for so the grammar has them. */
int any_token(ptipc_cursor *cursor, token *found) {
  const ptipc_cursor before = *cursor;
  const int told = before.state == DONE ? NO_MORE : nondet_choice() ? FOUND : BROKEN;

  __CPROVER_assert(is_cursor(cursor), "a token is asked for where one can be");
  if (told == NO_MORE) {
    return NO_MORE;
  }
  cursor->at = nondet_size();
  cursor->start = nondet_size();
  cursor->state = nondet_number();
  __CPROVER_assume(is_cursor(cursor) && (told == FOUND || cursor->state < STATES));
  found->info = &TOKENS[nondet_number() % (sizeof TOKENS / sizeof *TOKENS)];
  found->start = before.start;
  found->end = nondet_size();
  __CPROVER_assume(told != FOUND || is_token(found, &before, cursor));
  if (told == FOUND && found->info->role == IS_ADDRESS) {
    const size_t colon = nondet_size();
    __CPROVER_assume(colon < cursor->length && colon > found->start + 1 && colon + 1 < found->end &&
                     cursor->line[colon] == ':' && cursor->line[found->end - 1] != ':');
  }
  __CPROVER_assume(told != FOUND || found->info->role != IS_OPTION_NAME ||
                   found->end - found->start > 2);
  __CPROVER_assume(told != FOUND || found->info->role != IS_VALUE || !is_quoted(found->info->form) ||
                   (found->end - found->start > 2 && cursor->line[found->end - 1] == '"'));
  __CPROVER_assume(told != FOUND || before.at > 0 ||
                   (found->info->role == IS_KEYWORD && found->info->rule == PTIPC_RULE_NONE));
  return told;
}

/* Stand for what is proved by itself. */
int any_host(ptipc_text host) {
  (void)host;
  return nondet_choice();
}
void any_octal(ptipc_message *message, ptipc_text value) {
  (void)message;
  __CPROVER_assert(value.length >= 2 && value.at[value.length - 1] == '"', "quotes are searched");
}

static ptipc_cursor behind_keyword(void) {
  const ptipc_cursor cursor = any_cursor();
  __CPROVER_assume(cursor.at > 0);
  return cursor;
}

/* The pairs, options and arguments from any place of a line. */
void iterators(void) {
  ptipc_cursor cursor = behind_keyword();
  ptipc_message message;
  ptipc_pair pair;
  ptipc_option option;
  ptipc_args args;

  if (ptipc_next_pair(&cursor, &pair)) {
    __CPROVER_assert(lies_in(pair.value.text, &cursor), "a value is in the line");
  }
  cursor = behind_keyword();
  if (ptipc_next_option(&cursor, &option)) {
    __CPROVER_assert(lies_in(option.name, &cursor) && lies_in(option.text, &cursor),
                     "an option is in the line");
  }
  message.rest = behind_keyword();
  args = ptipc_args_of(&message);
  if (ptipc_next_arg(&args, &pair)) {
    __CPROVER_assert(lies_in(pair.key.text, &args.cursor), "a key of ARGS is in the line");
  }
}

/* A line of any bytes: the message lies within it. */
void whole_lines(void) {
  ptipc_cursor all;
  ptipc_message message;
  const ptipc_text line = text(MOST);
  const ptipc_status status = ptipc_parse(line.at, line.length, &message);

  all.line = line.at;
  all.length = line.length;
  __CPROVER_assert(status == ptipc_status_of(&message), "the status is that of the message");
  __CPROVER_assert(message.end <= line.length, "the place of a fault is in the line");
  __CPROVER_assert(message.start <= message.end, "a fault ends behind its start");
  __CPROVER_assert(lies_in(message.word, &all), "the word is in the line");
  __CPROVER_assert(lies_in(message.host, &all) && lies_in(message.port, &all), "so is the address");
  __CPROVER_assert(lies_in(message.reason, &all) && lies_in(message.text, &all), "and the text");
}

static ptipc_value any_value(void) {
  ptipc_value value;
  value.text = text(MOST);
  value.form = (ptipc_form)nondet_number();
  __CPROVER_assume((unsigned)value.form <= PTIPC_ARGS);
  __CPROVER_assume((value.form != PTIPC_QUOTED && value.form != PTIPC_CSTRING) ||
                   value.text.length >= 2);
  return value;
}

/* A value as the reader gives it, into a buffer of any size. */
void values(void) {
  const ptipc_value value = any_value();
  const size_t capacity = up_to(MOST);
  const size_t length = ptipc_decode(value, bytes(capacity, MOST), capacity);
  __CPROVER_assert(length <= value.text.length, "a value is never longer than it is written");
}

/* A value that is decoded where it lies. */
void values_in_place(void) {
  const ptipc_value value = any_value();
  const size_t length = ptipc_decode(value, (char *)value.text.at, value.text.length);
  __CPROVER_assert(length <= value.text.length, "a value is never longer than it is written");
}

void addresses(void) {
  const ptipc_text host = text(MOST);
  is_ipv4(host, 0);
  is_ipv6(host);
}

/* A value in quotes, as the grammar has it, and bytes of any value. */
void escapes(void) {
  ptipc_message message;
  const ptipc_text value = text(MOST);
  memset(&message, 0, sizeof message);
  message.word = value;
  check_bytes(&message, (const unsigned char *)value.at, value.length);
  __CPROVER_assume(value.length >= 2 && value.at[value.length - 1] == '"');
  check_octal(&message, value);
}

/* Stands for ptipc_parse: the line has to be there. */
ptipc_status any_message(const char *line, size_t length, ptipc_message *message) {
  const size_t at = nondet_size();
  __CPROVER_assert(at >= length || line[at] == line[at], "the last line is all there");
  message->rule = (ptipc_rule)nondet_number();
  message->start = nondet_size();
  return (ptipc_status)nondet_number();
}

/* A stream in two pieces of any length, into a buffer of any size. */
void streams(void) {
  ptipc_framer framer;
  ptipc_message message;
  ptipc_text line;
  int pieces;

  framer.capacity = up_to(MOST / 2);
  framer.buffer = bytes(framer.capacity, MOST / 2);
  framer.length = 0;
  framer.dropping = 0;
  for (pieces = 0; pieces < 2; pieces++) {
    const ptipc_text piece = text(MOST / 2);
    const char *input = piece.at;
    size_t length = piece.length;
    ptipc_framed framed;
    do {
      framed = ptipc_feed(&framer, &input, &length, &line);
      __CPROVER_assert(framer.length <= framer.capacity, "the buffer holds what it can");
      __CPROVER_assert(input + length == piece.at + piece.length, "no input is lost");
      __CPROVER_assert(framed != PTIPC_LINE || line.length <= MOST, "a line is of this stream");
    } while (framed != PTIPC_MORE);
  }
  ptipc_finish(&framer, &message);
}

/* Messages of any kind, in any state that a session can be in. */
void sessions(void) {
  ptipc_session session;
  ptipc_message message;
  ptipc_rule broken;

  session.role = nondet_number();
  session.phase = nondet_number();
  session.tried = nondet_number();
  session.told = nondet_number();
  __CPROVER_assume(session.role <= 2 && session.phase <= ENDED && session.tried <= ENDED &&
                   session.told < 32);
  message.kind = (ptipc_kind)nondet_number();
  message.rule = (ptipc_rule)nondet_number();
  message.cut = nondet_choice();
  message.word = text(MOST);
  __CPROVER_assume((unsigned)message.kind < KIND_COUNT);
  ptipc_session_take(&session, &message, &broken);
  ptipc_session_end(&session);
  __CPROVER_assert(session.role <= 2 && session.phase <= ENDED && session.tried <= ENDED &&
                       session.told < 32,
                   "a session stays one");
}
