/* No bytes at all are given as the header allows it: a null pointer with a length of 0. */
#include <stdio.h>
#include "ptipc_environment.h"

int main(void) {
  const ptipc_text none = {NULL, 0};
  const char *input = NULL;
  char buffer[64];
  size_t length = 0;
  ptipc_framer framer = {NULL, 0, 0, 0};
  ptipc_environment environment;
  ptipc_message message;
  ptipc_cursor cursor;
  ptipc_value value = {none, PTIPC_PLAIN};
  ptipc_session session = {0, 0, 0, 0};
  ptipc_rule broken;
  ptipc_option option;
  ptipc_items items;
  ptipc_item item;
  ptipc_args args;
  ptipc_pair pair;
  ptipc_text line, user, password;
  int i;

  if (ptipc_parse(NULL, 0, &message) != PTIPC_MALFORMED || message.rule != PTIPC_RULE_EMPTY) {
    printf("nothing is %s\n", ptipc_rule_name(message.rule));
  }
  ptipc_session_take(&session, &message, &broken);
  cursor = message.rest;
  while (ptipc_next_pair(&cursor, &pair)) puts("a pair");
  while (ptipc_next_option(&cursor, &option)) puts("an option");
  for (args = ptipc_args_of(&message); ptipc_next_arg(&args, &pair);) puts("an argument");
  if (ptipc_feed(&framer, &input, &length, &line) != PTIPC_MORE) puts("a line");
  if (ptipc_finish(&framer, &message)) puts("a last line");
  input = "\n";
  length = 1;
  if (ptipc_feed(&framer, &input, &length, &line) != PTIPC_LINE) puts("no line");
  ptipc_parse(line.at, line.length, &message);
  if (ptipc_is_host(none) || ptipc_port(none) != 0 || ptipc_decode(value, NULL, 0) != 0) puts("some");
  for (i = 0; i < PTIPC_VARIABLES; i++) environment.of[i] = none;
  ptipc_check_environment(&environment, NULL, 0);
  ptipc_role_of(&environment);
  for (i = 0; i <= PTIPC_LIST_ARGUMENTS; i++) {
    ptipc_writer writer = {buffer, sizeof buffer, 0, 0};
    items = ptipc_items_of((ptipc_list)i, none);
    while (ptipc_next_item(&items, &item)) puts("an item");
    item.name = item.host = item.port = none;
    item.key = item.value = value;
    ptipc_put_item(&writer, (ptipc_list)i, &item);
    if (ptipc_end_items(&writer, (ptipc_list)i) > 1) puts("items");
  }
  if (ptipc_login_of(none, &user, &password)) {
    ptipc_text_of_login(user, password, buffer, sizeof buffer);
    ptipc_text_of_login(none, none, NULL, 0);
  }
  for (i = 0; i < 7; i++) {
    ptipc_writer writer = {NULL, 0, 0, 0};
    ptipc_begin(&writer, none);
    switch (i) {
    case 0: ptipc_put_word(&writer, none); break;
    case 1: ptipc_put_text(&writer, none); break;
    case 2: ptipc_put_address(&writer, none, none); break;
    case 3: ptipc_put_args(&writer); break;
    case 4: ptipc_put_arg(&writer, none, none); break;
    case 5: ptipc_put_option(&writer, none, none); break;
    default: ptipc_put_pair(&writer, none, none); break;
    }
    if (ptipc_end(&writer) != 0) puts("a line of nothing");
  }
  return 0;
}
