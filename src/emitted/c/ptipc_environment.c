/* Made by `ptipc emit c` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD */

#include "ptipc_environment.h"

#include <string.h>

/* A process reads its environment once: all of it is made small, where a compiler can be told so. */
#if defined(__clang__)
#define SELDOM __attribute__((cold, minsize))
#elif defined(__GNUC__)
#define SELDOM __attribute__((cold))
#else
#define SELDOM
#endif

/* The automaton of items. An entry is the next state; STATES ends the item. */

enum { CLASSES = 17, STATES = 74 };

static const unsigned char CLASS_OF[256] = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 3, 3, 4, 3, 3, 3, 3, 3, 3, 3, 5, 6, 7, 5, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 10, 11, 3, 12, 3,
    4, 13, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 3, 15, 3, 3, 16, 3, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14,
    14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 3, 3, 3, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

static const unsigned char NEXT[][CLASSES] = {
    {1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2},
    {1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
    {1, 1, 1, 1, 1, 1, 74, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2},
    {1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4},
    {1, 1, 1, 4, 4, 4, 74, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4},
    {1, 1, 1, 1, 1, 1, 74, 1, 1, 1, 1, 1, 1, 1, 6, 1, 6},
    {1, 1, 1, 1, 1, 1, 74, 7, 1, 6, 1, 1, 1, 1, 6, 1, 6},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 10, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 11, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 12, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 13, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 14, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 15, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 16, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 17, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 18, 9, 8, 8, 8, 8, 8, 8},
    {8, 8, 8, 8, 8, 8, 74, 8, 8, 8, 9, 8, 8, 8, 8, 8, 8},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 21, 22, 21},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 74, 20, 20, 20, 22, 20},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 21, 23, 74, 20, 20, 21, 22, 21},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20},
    {24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 20, 24, 24, 25, 24},
    {24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 20, 74, 26, 24, 24, 25, 24},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 24, 24, 20, 20, 20, 24, 20},
    {26, 26, 26, 26, 26, 26, 26, 26, 26, 26, 20, 74, 26, 26, 26, 27, 26},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 26, 26, 20, 20, 20, 26, 20},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29},
    {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 32, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 33, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 34, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 35, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 36, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 37, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 38, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 39, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 40, 31, 29, 29, 29, 29, 29, 29},
    {29, 29, 30, 29, 29, 29, 29, 29, 29, 29, 31, 29, 29, 29, 29, 29, 29},
    {30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 42, 30, 30},
    {30, 30, 30, 30, 30, 42, 30, 42, 30, 42, 43, 30, 30, 30, 42, 30, 30},
    {30, 30, 30, 30, 30, 30, 30, 30, 44, 30, 30, 30, 30, 30, 30, 30, 30},
    {30, 30, 30, 30, 30, 30, 30, 30, 45, 30, 30, 30, 30, 30, 30, 30, 30},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 46, 46, 46, 47, 46, 46, 46},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 49, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 50, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 52, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 53, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 54, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 55, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 56, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 57, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 58, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 59, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 60, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 61, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 62, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 63, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 64, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 65, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 66, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 67, 51, 49, 49, 30, 49, 49, 49},
    {46, 46, 30, 46, 30, 46, 46, 46, 30, 46, 48, 46, 46, 47, 46, 46, 46},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 68, 51, 49, 49, 30, 49, 49, 49},
    {49, 49, 30, 49, 30, 49, 49, 49, 30, 49, 51, 49, 49, 30, 49, 49, 49},
    {20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 20, 70, 70, 71, 70},
    {20, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 74, 72, 70, 70, 71, 70},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 70, 70, 20, 20, 70, 20},
    {20, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 74, 72, 72, 72, 73, 72},
    {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 72, 72, 20, 20, 72, 20}};

/* By state: whether a good item ends there. */
static const unsigned char GOOD[] = {
    0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 0, 0, 0, 1, 0};

/* By language the first state, and what stands between two items: 0 where there is one. */
static const unsigned char STARTS[] = {
    0, 3, 5, 19, 28, 41, 69};

static const char SEPARATORS[] = {
    ',', ',', ',', ';', 0, 0, ';'};

static const char NAMES[] =
    "TOR_PT_MANAGED_TRANSPORT_VER\0"
    "TOR_PT_STATE_LOCATION\0"
    "TOR_PT_EXIT_ON_STDIN_CLOSE\0"
    "TOR_PT_OUTBOUND_BIND_ADDRESS_V4\0"
    "TOR_PT_OUTBOUND_BIND_ADDRESS_V6\0"
    "TOR_PT_CLIENT_TRANSPORTS\0"
    "TOR_PT_PROXY\0"
    "TOR_PT_SERVER_TRANSPORTS\0"
    "TOR_PT_SERVER_TRANSPORT_OPTIONS\0"
    "TOR_PT_SERVER_BINDADDR\0"
    "TOR_PT_ORPORT\0"
    "TOR_PT_EXTENDED_SERVER_PORT\0"
    "TOR_PT_AUTH_COOKIE_FILE\0";

enum { REFUSED = 1, ITEM = 2, FIELD = 255, LAST_PORT = 65535 };

SELDOM const char *ptipc_variable_name(ptipc_variable variable) {
  const char *name = NAMES;
  unsigned number = (unsigned)variable;
  while (number > 0) {
    number -= *name++ == '\0';
  }
  return name;
}

SELDOM static ptipc_text part(ptipc_text text, size_t start, size_t end) {
  return ptipc_text_of(text.at + start, end - start);
}

/* Where a byte stands; with escapes, where it has no backslash before it. The length if nowhere. */
SELDOM static size_t find(ptipc_text text, size_t i, char wanted, int escapes) {
  while (i < text.length && text.at[i] != wanted) {
    i += escapes && text.at[i] == '\\' && i + 1 < text.length ? 2 : 1;
  }
  return i;
}

SELDOM static ptipc_value value_of(ptipc_text text, ptipc_form form) {
  ptipc_value value;
  value.text = text;
  value.form = form;
  return value;
}

SELDOM static void take_address(ptipc_item *item, size_t start) {
  size_t colon = item->text.length - 1;
  while (item->text.at[colon] != ':') {
    colon--;
  }
  item->host = part(item->text, start, colon);
  item->port = part(item->text, colon + 1, item->text.length);
}

SELDOM static void take_pair(ptipc_item *item, size_t start) {
  const size_t equals = find(item->text, start, '=', 1);
  item->key = value_of(part(item->text, start, equals), PTIPC_ARGS);
  item->value = value_of(part(item->text, equals + 1, item->text.length), PTIPC_ARGS);
}

/* What stands behind the scheme, its colon and two slashes. */
SELDOM static void take_proxy(ptipc_item *item, size_t start) {
  const size_t at = find(item->text, start, '@', 0);
  if (at < item->text.length) {
    const ptipc_text user = part(item->text, start, at);
    const size_t colon = find(user, 0, ':', 0);
    item->key = value_of(part(user, 0, colon), PTIPC_PLAIN);
    if (colon < user.length) {
      item->value = value_of(part(user, colon + 1, user.length), PTIPC_PLAIN);
    }
    start = at + 1;
  }
  take_address(item, start);
}

SELDOM static void take_parts(ptipc_item *item, ptipc_list list) {
  size_t end = item->text.length;
  switch (list) {
  case PTIPC_LIST_NAMES:
  case PTIPC_LIST_VERSIONS:
    item->name = item->text;
    break;
  case PTIPC_LIST_BINDINGS:
    end = find(item->text, 0, '-', 0);
    take_address(item, end + 1);
    break;
  case PTIPC_LIST_OPTIONS:
    end = find(item->text, 0, ':', 0);
    take_pair(item, end + 1);
    break;
  case PTIPC_LIST_LISTENER:
    take_address(item, 0);
    return;
  case PTIPC_LIST_PROXY:
    end = find(item->text, 0, ':', 0);
    take_proxy(item, end + 3);
    break;
  default:
    take_pair(item, 0);
    return;
  }
  item->name = part(item->text, 0, end);
}

SELDOM ptipc_items ptipc_items_of(ptipc_list list, ptipc_text text) {
  ptipc_items items;
  items.list = list;
  items.text = text;
  items.at = text.length == 0 ? 1 : 0;
  return items;
}

SELDOM int ptipc_next_item(ptipc_items *items, ptipc_item *item) {
  const size_t length = items->text.length;
  const size_t start = items->at;
  unsigned state = STARTS[items->list];
  unsigned entry;
  size_t i = start;

  if (start > length) {
    return 0;
  }
  while (i < length &&
         (entry = NEXT[state][CLASS_OF[(unsigned char)items->text.at[i]]]) < STATES) {
    state = entry;
    i++;
  }
  memset(item, 0, sizeof *item);
  item->text = part(items->text, start, i);
  item->good = GOOD[state];
  if (item->good) {
    take_parts(item, items->list);
  }
  items->at = i + 1;
  return 1;
}

/* An environment while it is judged. */
typedef struct {
  const ptipc_environment *environment;
  ptipc_fault *faults;
  size_t capacity;
  size_t count;
} judge;

SELDOM static void tell(judge *to, const char *rule, ptipc_variable variable, ptipc_text where) {
  if (to->count < to->capacity) {
    const ptipc_text whole = to->environment->of[variable];
    ptipc_fault *fault = &to->faults[to->count];
    fault->rule = rule;
    fault->variable = variable;
    fault->start = where.at == NULL || whole.at == NULL ? 0 : (size_t)(where.at - whole.at);
    fault->end = fault->start + where.length;
  }
  to->count++;
}

SELDOM static void tell_whole(judge *to, const char *rule, ptipc_variable variable) {
  tell(to, rule, variable, to->environment->of[variable]);
}

SELDOM static int is_port(ptipc_text port, unsigned long least) {
  const unsigned long number = ptipc_port(port);
  return number >= least && number <= LAST_PORT && (port.length == 1 || port.at[0] != '0');
}

SELDOM static void check_address(judge *to, const char *rule, ptipc_variable variable,
                          const ptipc_item *item, unsigned long least) {
  if (!ptipc_is_host(item->host)) {
    tell(to, rule, variable, item->host);
  }
  if (!is_port(item->port, least)) {
    tell(to, rule, variable, item->port);
  }
}

SELDOM static int is_letter(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

SELDOM static int is_absolute(ptipc_text path) {
  const char *at = path.at;
  return path.length > 0 &&
         (at[0] == '/' ||
          (path.length > 1 && at[0] == '\\' && at[1] == '\\') ||
          (path.length > 2 && is_letter(at[0]) && at[1] == ':' &&
           (at[2] == '\\' || at[2] == '/')));
}

SELDOM static void check_outbound(judge *to, ptipc_variable variable, int v6) {
  const ptipc_text value = to->environment->of[variable];
  if (value.length > 0 && (!ptipc_is_host(value) || (value.at[0] == '[') != v6)) {
    tell_whole(to, "environment/outbound-address", variable);
  }
}

SELDOM static void check_common(judge *to) {
  const ptipc_text *of = to->environment->of;
  ptipc_items items = ptipc_items_of(PTIPC_LIST_VERSIONS, of[PTIPC_ENV_MANAGED_TRANSPORT_VER]);
  ptipc_item item;

  if ((of[PTIPC_ENV_CLIENT_TRANSPORTS].at != NULL) == (of[PTIPC_ENV_SERVER_TRANSPORTS].at != NULL)) {
    tell_whole(to, "environment/role", PTIPC_ENV_CLIENT_TRANSPORTS);
  }
  if (items.text.at == NULL) {
    tell_whole(to, "environment/versions-missing", PTIPC_ENV_MANAGED_TRANSPORT_VER);
  } else if (items.text.length == 0) {
    tell_whole(to, "environment/versions", PTIPC_ENV_MANAGED_TRANSPORT_VER);
  }
  while (ptipc_next_item(&items, &item)) {
    if (!item.good) {
      tell(to, "environment/versions", PTIPC_ENV_MANAGED_TRANSPORT_VER, item.text);
    }
  }
  if (!is_absolute(of[PTIPC_ENV_STATE_LOCATION])) {
    tell_whole(to, "environment/state-location", PTIPC_ENV_STATE_LOCATION);
  }
  check_outbound(to, PTIPC_ENV_OUTBOUND_BIND_ADDRESS_V4, 0);
  check_outbound(to, PTIPC_ENV_OUTBOUND_BIND_ADDRESS_V6, 1);
}

SELDOM static void check_names(judge *to, ptipc_variable variable) {
  ptipc_items items = ptipc_items_of(PTIPC_LIST_NAMES, to->environment->of[variable]);
  ptipc_item item;

  if (items.text.at != NULL && items.text.length == 0) {
    tell_whole(to, "environment/transport-list", variable);
  }
  while (ptipc_next_item(&items, &item)) {
    if (item.text.length == 0) {
      tell(to, "environment/transport-list", variable, item.text);
    } else if (!item.good) {
      tell(to, "environment/transport-name", variable, item.text);
    }
  }
}

SELDOM static void check_single(judge *to, const char *rule, ptipc_variable variable, ptipc_list list) {
  ptipc_items items = ptipc_items_of(list, to->environment->of[variable]);
  ptipc_item item;

  while (ptipc_next_item(&items, &item)) {
    if (item.good) {
      check_address(to, rule, variable, &item, 1);
    } else {
      tell(to, rule, variable, item.text);
    }
  }
}

SELDOM static void check_options(judge *to) {
  const char *rule = "environment/server-options";
  const ptipc_variable variable = PTIPC_ENV_SERVER_TRANSPORT_OPTIONS;
  ptipc_items items = ptipc_items_of(PTIPC_LIST_OPTIONS, to->environment->of[variable]);
  ptipc_item item;

  if (items.text.at != NULL && items.text.length == 0) {
    tell_whole(to, rule, variable);
  }
  while (ptipc_next_item(&items, &item)) {
    if (!item.good) {
      tell(to, rule, variable, item.text);
    }
  }
}

SELDOM static int is_same(ptipc_text one, ptipc_text other) {
  return one.length == other.length && memcmp(one.at, other.at, one.length) == 0;
}

/* Where in a list of names one stands first, from 1; 0 for nowhere. */
SELDOM static size_t place_of(ptipc_text names, ptipc_text name) {
  size_t start = 0;
  while (start < names.length) {
    const size_t end = find(names, start, ',', 0);
    if (is_same(part(names, start, end), name)) {
      return start + 1;
    }
    start = end + 1;
  }
  return 0;
}

/* Whether an earlier bind address is for the same name. */
SELDOM static int is_second(ptipc_text bindings, const ptipc_item *binding) {
  ptipc_items items = ptipc_items_of(PTIPC_LIST_BINDINGS, bindings);
  ptipc_item item;
  while (ptipc_next_item(&items, &item) && item.text.at < binding->text.at) {
    if (item.good && is_same(item.name, binding->name)) {
      return 1;
    }
  }
  return 0;
}

SELDOM static void check_bindings(judge *to) {
  const char *rule = "environment/bind-address";
  const ptipc_variable variable = PTIPC_ENV_SERVER_BINDADDR;
  const ptipc_text names = to->environment->of[PTIPC_ENV_SERVER_TRANSPORTS];
  ptipc_items items = ptipc_items_of(PTIPC_LIST_BINDINGS, to->environment->of[variable]);
  ptipc_item item;
  size_t last = 0;

  if (items.text.at != NULL && items.text.length == 0) {
    tell_whole(to, rule, variable);
  }
  while (ptipc_next_item(&items, &item)) {
    size_t place;
    if (!item.good) {
      tell(to, rule, variable, item.text);
      continue;
    }
    check_address(to, rule, variable, &item, 0);
    place = place_of(names, item.name);
    /* A name behind the last one is a new one, and in its order. */
    if (place <= last && (place == 0 || place < last || is_second(items.text, &item))) {
      tell(to, rule, variable, item.name);
    }
    last = place > last ? place : last;
  }
}

SELDOM static void check_cookie(judge *to) {
  const ptipc_text cookie = to->environment->of[PTIPC_ENV_AUTH_COOKIE_FILE];
  const int extended = to->environment->of[PTIPC_ENV_EXTENDED_SERVER_PORT].length > 0;
  if (extended ? !is_absolute(cookie) : cookie.at != NULL) {
    tell_whole(to, "environment/auth-cookie", PTIPC_ENV_AUTH_COOKIE_FILE);
  }
}

SELDOM size_t ptipc_check_environment(const ptipc_environment *environment, ptipc_fault *faults,
                               size_t capacity) {
  judge all;
  all.environment = environment;
  all.faults = faults;
  all.capacity = capacity;
  all.count = 0;
  check_common(&all);
  check_names(&all, PTIPC_ENV_CLIENT_TRANSPORTS);
  if (environment->of[PTIPC_ENV_PROXY].at != NULL && environment->of[PTIPC_ENV_PROXY].length == 0) {
    tell_whole(&all, "environment/proxy", PTIPC_ENV_PROXY);
  }
  check_single(&all, "environment/proxy", PTIPC_ENV_PROXY, PTIPC_LIST_PROXY);
  check_names(&all, PTIPC_ENV_SERVER_TRANSPORTS);
  check_options(&all);
  check_bindings(&all);
  check_single(&all, "environment/or-port", PTIPC_ENV_ORPORT, PTIPC_LIST_LISTENER);
  check_single(&all, "environment/extended-port", PTIPC_ENV_EXTENDED_SERVER_PORT,
               PTIPC_LIST_LISTENER);
  check_cookie(&all);
  return all.count;
}

SELDOM unsigned ptipc_role_of(const ptipc_environment *environment) {
  const int client = environment->of[PTIPC_ENV_CLIENT_TRANSPORTS].at != NULL;
  const int server = environment->of[PTIPC_ENV_SERVER_TRANSPORTS].at != NULL;
  return client == server ? 0 : client ? 1 : 2;
}

SELDOM static void put(ptipc_writer *writer, char byte) {
  if (writer->length < writer->capacity) {
    writer->buffer[writer->length] = byte;
  }
  writer->length++;
}

/* Writes bytes, of which some take a backslash; what would end the part is refused. */
SELDOM static void put_part(ptipc_writer *writer, ptipc_text text, const char *escaped, char end) {
  size_t i;
  for (i = 0; i < text.length; i++) {
    const char *c = escaped;
    while (*c != '\0' && *c != text.at[i]) {
      c++;
    }
    if (text.at[i] == '\0' || text.at[i] == end) {
      writer->state |= REFUSED;
    } else if (*c != '\0') {
      put(writer, '\\');
    }
    put(writer, text.at[i]);
  }
}

SELDOM static void put_pair(ptipc_writer *writer, const ptipc_item *item, const char *escaped, char end) {
  put_part(writer, item->key.text, escaped, end);
  put(writer, '=');
  put_part(writer, item->value.text, escaped, '\0');
}

SELDOM static void put_address(ptipc_writer *writer, const ptipc_item *item) {
  put_part(writer, item->host, "", '\0');
  put(writer, ':');
  put_part(writer, item->port, "", '\0');
}

SELDOM static void put_user(ptipc_writer *writer, const ptipc_item *item) {
  put(writer, '/');
  put(writer, '/');
  if (item->key.text.at != NULL) {
    put_part(writer, item->key.text, "", ':');
    if (item->value.text.at != NULL) {
      put(writer, ':');
      put_part(writer, item->value.text, "", '\0');
    }
    put(writer, '@');
  }
}

SELDOM void ptipc_put_item(ptipc_writer *writer, ptipc_list list, const ptipc_item *item) {
  if (writer->state >= ITEM) {
    writer->state |= SEPARATORS[list] == '\0' ? REFUSED : 0;
    put(writer, SEPARATORS[list]);
  }
  writer->state += ITEM;
  switch (list) {
  case PTIPC_LIST_BINDINGS:
    put_part(writer, item->name, "", '-');
    put(writer, '-');
    put_address(writer, item);
    break;
  case PTIPC_LIST_OPTIONS:
    put_part(writer, item->name, "", ':');
    put(writer, ':');
    put_pair(writer, item, ":;\\", '=');
    break;
  case PTIPC_LIST_LISTENER:
    put_address(writer, item);
    break;
  case PTIPC_LIST_PROXY:
    put_part(writer, item->name, "", ':');
    put(writer, ':');
    put_user(writer, item);
    put_address(writer, item);
    break;
  case PTIPC_LIST_ARGUMENTS:
    put_pair(writer, item, "\\;=", '\0');
    break;
  default:
    put_part(writer, item->name, "", ',');
    break;
  }
}

/* What was written is read again: as many items as were given, each of them good. */
SELDOM size_t ptipc_end_items(ptipc_writer *writer, ptipc_list list) {
  ptipc_items items;
  ptipc_item item;
  unsigned count = 0;

  if ((writer->state & REFUSED) != 0 || writer->length > writer->capacity) {
    return 0;
  }
  items = ptipc_items_of(list, ptipc_text_of(writer->buffer, writer->length));
  while (ptipc_next_item(&items, &item)) {
    count += ITEM;
    if (!item.good ||
        (item.port.at != NULL && (!ptipc_is_host(item.host) ||
                                  !is_port(item.port, list == PTIPC_LIST_BINDINGS ? 0 : 1)))) {
      return 0;
    }
  }
  return count == writer->state ? writer->length : 0;
}

SELDOM int ptipc_login_of(ptipc_text text, ptipc_text *user, ptipc_text *password) {
  static const char UNUSED[] = {0};
  const size_t end = text.length < FIELD ? text.length : (size_t)FIELD;
  *user = ptipc_text_of(text.at, end);
  *password = ptipc_text_of(UNUSED, sizeof UNUSED);
  if (end < text.length) {
    *password = part(text, end, text.length);
  }
  return text.length <= 2 * FIELD;
}

SELDOM size_t ptipc_text_of_login(ptipc_text user, ptipc_text password, char *buffer, size_t capacity) {
  const int unused = password.length == 1 && password.at[0] == '\0';
  const size_t length = user.length + (unused ? 0 : password.length);
  size_t i;
  for (i = 0; i < length && i < capacity; i++) {
    buffer[i] = i < user.length ? user.at[i] : password.at[i - user.length];
  }
  return length;
}
