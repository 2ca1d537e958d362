/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

/* The environment in which a parent starts a transport (Tor's pt-spec, 3.2), and the arguments of one
 * connection (3.5): read, judged and written. As in ptipc.h nothing is allocated, nothing is copied,
 * and no value is wrong to give, however long or hostile. */

#ifndef PTIPC_ENVIRONMENT_H
#define PTIPC_ENVIRONMENT_H

#include "ptipc_write.h"

#ifdef __cplusplus
extern "C" {
#endif

/* The variables. */
typedef enum {
  PTIPC_ENV_MANAGED_TRANSPORT_VER,
  PTIPC_ENV_STATE_LOCATION,
  PTIPC_ENV_EXIT_ON_STDIN_CLOSE,
  PTIPC_ENV_OUTBOUND_BIND_ADDRESS_V4,
  PTIPC_ENV_OUTBOUND_BIND_ADDRESS_V6,
  PTIPC_ENV_CLIENT_TRANSPORTS,
  PTIPC_ENV_PROXY,
  PTIPC_ENV_SERVER_TRANSPORTS,
  PTIPC_ENV_SERVER_TRANSPORT_OPTIONS,
  PTIPC_ENV_SERVER_BINDADDR,
  PTIPC_ENV_ORPORT,
  PTIPC_ENV_EXTENDED_SERVER_PORT,
  PTIPC_ENV_AUTH_COOKIE_FILE
} ptipc_variable;

enum { PTIPC_VARIABLES = 13 };

/* The name of a variable: text that is ended by a NUL. */
const char *ptipc_variable_name(ptipc_variable variable);

/* What an environment says, by variable; null for one that is not set. A transport fills it by
 * getenv of each name. */
typedef struct {
  ptipc_text of[PTIPC_VARIABLES];
} ptipc_environment;

/* The languages of values: lists of items. A value of another variable is a text. */
typedef enum {
  PTIPC_LIST_NAMES /* names of transports */,
  PTIPC_LIST_VERSIONS /* versions of the protocol */,
  PTIPC_LIST_BINDINGS /* names with a host and a port */,
  PTIPC_LIST_OPTIONS /* names with a key and a value */,
  PTIPC_LIST_LISTENER /* one host and port */,
  PTIPC_LIST_PROXY /* one URI */,
  PTIPC_LIST_ARGUMENTS /* keys and values, of a connection */
} ptipc_list;

/* An item. The parts that it does not have are null, all of them in one that is not good. */
typedef struct {
  ptipc_text text;
  int good;
  ptipc_text name;   /* of a transport; the version; the type of a proxy */
  ptipc_value key;   /* of an option or argument; the user of a proxy */
  ptipc_value value; /* of an option or argument; the password of a proxy */
  ptipc_text host;   /* as written: brackets are part of it */
  ptipc_text port;   /* one to nine digits */
} ptipc_item;

/* A place between two items. */
typedef struct {
  ptipc_list list;
  ptipc_text text;
  size_t at;
} ptipc_items;

/* The items of a value, all of them in order; an empty value has none. ptipc_decode takes the escapes
 * off a key or value. ptipc_next_item returns 0 when there are no more. */
ptipc_items ptipc_items_of(ptipc_list list, ptipc_text text);
int ptipc_next_item(ptipc_items *items, ptipc_item *item);

/* A rule that an environment breaks, by the name that ptipc gives it, and where: bytes of the value,
 * which are 0 and 0 for a variable that is not set. */
typedef struct {
  const char *rule;
  ptipc_variable variable;
  size_t start;
  size_t end;
} ptipc_fault;

/* Judges an environment. Returns how many errors it has, of which the first `capacity` are written.
 * Takes time with the square of a list whose names are out of order, else with its length. */
size_t ptipc_check_environment(const ptipc_environment *environment, ptipc_fault *faults,
                               size_t capacity);

/* 1 for a client, 2 for a server, 0 where the lists of transports do not tell. */
unsigned ptipc_role_of(const ptipc_environment *environment);

/* Writes a value: a writer that begins as {buffer, sizeof buffer, 0, 0} is given items in order, their
 * parts without escapes, and is ended. ptipc_end_items returns the length; 0 when no value can carry
 * what was given, nothing was given, or the buffer is too short. */
void ptipc_put_item(ptipc_writer *writer, ptipc_list list, const ptipc_item *item);
size_t ptipc_end_items(ptipc_writer *writer, ptipc_list list);

/* The arguments of a connection are one text, of PTIPC_LIST_ARGUMENTS. In SOCKS 4 it is the user id. In
 * SOCKS 5 it is divided between user name and password, which is one NUL where the name has room for
 * all; an empty name cannot be sent, and need not be. Returns 0 for a text that is too long. */
int ptipc_login_of(ptipc_text text, ptipc_text *user, ptipc_text *password);

/* The text of a login, as ptipc_decode gives a value. 510 bytes are enough. */
size_t ptipc_text_of_login(ptipc_text user, ptipc_text password, char *buffer, size_t capacity);

#ifdef __cplusplus
}
#endif

#endif
