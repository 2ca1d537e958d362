/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

/* Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3).
 *
 * Nothing is allocated and nothing is copied: a message points into its line, which has to stay
 * where it is for as long as the message is used. No function keeps state of its own, so all may
 * be called by several threads at once. A pointer that is given must not be null unless its length
 * is 0; no line, however long or hostile, is wrong to give. */

#ifndef PTIPC_H
#define PTIPC_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Bytes of a line or a value. `at` is null where there is none; it is not ended by a NUL. */
typedef struct {
  const char *at;
  size_t length;
} ptipc_text;

/* How a value is written; ptipc_decode makes a value of each. */
typedef enum {
  PTIPC_PLAIN,   /* as it is */
  PTIPC_QUOTED,  /* in quotes, without escapes */
  PTIPC_CSTRING, /* in quotes, with escapes */
  PTIPC_ARGS     /* with the escapes of ARGS */
} ptipc_form;

/* A value as it stands in the line, quotes and escapes included. */
typedef struct {
  ptipc_text text;
  ptipc_form form;
} ptipc_value;

/* What a line is. */
typedef enum {
  PTIPC_OK,
  PTIPC_VIOLATION, /* it has a meaning, and breaks a clause */
  PTIPC_MALFORMED, /* it has none */
  PTIPC_UNKNOWN    /* its keyword is not of this version; a parent ignores the line */
} ptipc_status;

/* The messages. */
typedef enum {
  PTIPC_NONE, /* the line is malformed */
  PTIPC_VERSION_ERROR_LINE,
  PTIPC_VERSION_LINE,
  PTIPC_ENV_ERROR_LINE,
  PTIPC_PROXY_LINE,
  PTIPC_PROXY_ERROR_LINE,
  PTIPC_CMETHOD_LINE,
  PTIPC_CMETHOD_ERROR_LINE,
  PTIPC_CMETHODS_LINE,
  PTIPC_SMETHOD_LINE,
  PTIPC_SMETHOD_ERROR_LINE,
  PTIPC_SMETHODS_LINE,
  PTIPC_LOG_LINE,
  PTIPC_STATUS_LINE,
  PTIPC_UNKNOWN_LINE
} ptipc_kind;

/* The rules that a line or a session can break; ptipc_rule_name names them as ptipc does. */
typedef enum {
  PTIPC_RULE_NONE,
  PTIPC_RULE_EMPTY,
  PTIPC_RULE_BAD_KEYWORD,
  PTIPC_RULE_NOTHING_AFTER_SPACE,
  PTIPC_RULE_NUL,
  PTIPC_RULE_SPACING,
  PTIPC_RULE_MISSING_OPERAND,
  PTIPC_RULE_SURPLUS,
  PTIPC_RULE_NOT_DONE,
  PTIPC_RULE_ADDRESS_FORM,
  PTIPC_RULE_NO_PAIR,
  PTIPC_RULE_QUOTE_NOT_CLOSED,
  PTIPC_RULE_TEXT_AFTER_QUOTE,
  PTIPC_RULE_VERSION,
  PTIPC_RULE_TRANSPORT_NAME,
  PTIPC_RULE_PROTOCOL,
  PTIPC_RULE_NAMELESS_OPTION,
  PTIPC_RULE_ARGS_UNESCAPED,
  PTIPC_RULE_HOST,
  PTIPC_RULE_PORT_OUT_OF_RANGE,
  PTIPC_RULE_LOG_SEVERITY,
  PTIPC_RULE_OCTAL,
  PTIPC_RULE_ARGS_PAIR,
  PTIPC_RULE_NON_ASCII,
  PTIPC_RULE_NO_NEWLINE,
  PTIPC_RULE_LOG_KEY_MISSING,
  PTIPC_RULE_STATUS_NO_TRANSPORT,
  PTIPC_RULE_STATUS_NO_PAIR,
  PTIPC_RULE_STATUS_TYPE_REPEATED,
  PTIPC_RULE_STATUS_VERSION,
  PTIPC_RULE_LINE_TOO_LONG,
  PTIPC_RULE_METHOD_BEFORE_VERSION,
  PTIPC_RULE_SECOND_VERSION,
  PTIPC_RULE_AFTER_DONE,
  PTIPC_RULE_LATE_ENV_ERROR,
  PTIPC_RULE_AFTER_FATAL_ERROR,
  PTIPC_RULE_MIXED_ROLES,
  PTIPC_RULE_PROXY_IN_SERVER,
  PTIPC_RULE_NO_VERSION,
  PTIPC_RULE_NO_DONE
} ptipc_rule;

/* A place between two tokens of a line. */
typedef struct {
  const char *line;
  size_t length;
  size_t start;
  size_t at;
  unsigned state;
} ptipc_cursor;

/* What a line says. A field that the message does not have, or lacks, is null. */
typedef struct {
  ptipc_kind kind;
  ptipc_text word; /* the keyword; the first word of a malformed line */
  ptipc_text text;
  ptipc_text reason;
  ptipc_text number;
  ptipc_text name;
  ptipc_text protocol;
  ptipc_text address;
  ptipc_text host; /* of the address, as written: brackets are part of it */
  ptipc_text port; /* of the address: one to nine digits */
  ptipc_value severity; /* the first SEVERITY of a LOG or STATUS */
  ptipc_value message; /* the first MESSAGE of a LOG or STATUS */
  ptipc_value transport; /* the first TRANSPORT of a LOG or STATUS */
  ptipc_value type; /* the first TYPE of a LOG or STATUS */
  int has_args;    /* whether an SMETHOD has ARGS, with or without pairs */
  ptipc_rule rule; /* the first rule that the line breaks, or why it has no message */
  size_t start;    /* where it breaks it, in bytes: of a malformed line the first that fits none */
  size_t end;
  unsigned due;      /* of a malformed line: what was due there; see ptipc_due */
  int cut;           /* whether the line had no LF: then it counts for nothing in a conversation */
  ptipc_cursor rest; /* the options of an SMETHOD, or the pairs of a LOG or STATUS */
} ptipc_message;

/* Reads a line, given without its LF and the CR before that. Returns the message's status. For the
 * last line of a stream, which may lack its LF, there is ptipc_finish. */
ptipc_status ptipc_parse(const char *line, size_t length, ptipc_message *message);

ptipc_status ptipc_status_of(const ptipc_message *message);

/* The word of a kind, the name of a rule, what was due: text that is ended by a NUL. */
const char *ptipc_kind_name(ptipc_kind kind);
const char *ptipc_rule_name(ptipc_rule rule);
const char *ptipc_due(unsigned due);

/* The port of an address as a number; over 65535 and 0 are told as they are. */
unsigned long ptipc_port(ptipc_text port);

/* Whether a host is an IP address, one of version 6 in brackets. */
int ptipc_is_host(ptipc_text host);

/* A pair; the value is null where there is no equals sign, which only ARGS can have. */
typedef struct {
  ptipc_value key;
  ptipc_value value;
} ptipc_pair;

/* The pairs of a LOG or STATUS, all of them in order: begin with a copy of `message.rest`.
 * Returns 0 when there are no more. */
int ptipc_next_pair(ptipc_cursor *cursor, ptipc_pair *pair);

/* An option of SMETHOD other than ARGS; the name is null for a word that is no option. */
typedef struct {
  ptipc_text name;
  ptipc_text text;
} ptipc_option;

/* The options of an SMETHOD but for ARGS: begin with a copy of `message.rest`. */
int ptipc_next_option(ptipc_cursor *cursor, ptipc_option *option);

typedef struct {
  ptipc_cursor cursor;
  int inside;
  size_t pair_at;
} ptipc_args;

/* The pairs of all ARGS of an SMETHOD. */
ptipc_args ptipc_args_of(const ptipc_message *message);
int ptipc_next_arg(ptipc_args *args, ptipc_pair *pair);

/* Writes a value without quotes and escapes, never more bytes than it has in the line, and at most
 * `capacity`. Returns how many bytes it has, so more than `capacity` when it did not fit. The
 * buffer may be the value's own place in the line; but the iterators read the line again, so take
 * all that they give before. */
size_t ptipc_decode(ptipc_value value, char *buffer, size_t capacity);

/* How far a conversation has come, and what it means for a parent. A session begins as all zeros,
 * but for the role where it is known: 1 for a client, 2 for a server. */
typedef struct {
  unsigned role;
  unsigned phase;
  unsigned tried; /* the same, if what only tried to be a message moved it: that is not missing */
  unsigned told;
} ptipc_session;

/* What a parent acts on. */
typedef enum {
  PTIPC_EVENT_NONE,
  PTIPC_EVENT_AGREED,         /* on the version */
  PTIPC_EVENT_PROXY_ACCEPTED,
  PTIPC_EVENT_REGISTERED,     /* a CMETHOD or SMETHOD */
  PTIPC_EVENT_FAILED,         /* a CMETHOD-ERROR or SMETHOD-ERROR */
  PTIPC_EVENT_ALL_DONE,
  PTIPC_EVENT_GAVE_UP
} ptipc_event;

/* Takes the message of the next line; a malformed one too. There is an event only for a message
 * that comes in its turn, and, but for FAILED and GAVE_UP, only for one that breaks no rule.
 * `*broken` is the rule of the conversation that the message breaks, or PTIPC_RULE_NONE. */
ptipc_event ptipc_session_take(ptipc_session *session, const ptipc_message *message,
                               ptipc_rule *broken);

/* The end of stdout: the rule that is broken by what was not said. */
ptipc_rule ptipc_session_end(const ptipc_session *session);

/* Cuts a stream into lines. A line longer than the buffer is told of but not kept. */
typedef struct {
  char *buffer;
  size_t capacity;
  size_t length;
  int dropping;
} ptipc_framer;

typedef enum {
  PTIPC_MORE,    /* all of the input is taken; no line has ended */
  PTIPC_LINE,    /* a line has ended */
  PTIPC_TOO_LONG /* a line has ended that was longer than the buffer */
} ptipc_framed;

/* Takes input up to the next end of a line, and moves `*input` and `*length` past it. The line
 * lies in the input or in the buffer, without LF and CR, until the next call. */
ptipc_framed ptipc_feed(ptipc_framer *framer, const char **input, size_t *length, ptipc_text *line);

/* The end of the stream: the message of what stands behind its last LF, which points into the
 * buffer; returns 0 when nothing does. It is cut, so that a session takes nothing from it. */
int ptipc_finish(ptipc_framer *framer, ptipc_message *message);

#ifdef __cplusplus
}
#endif

#endif

