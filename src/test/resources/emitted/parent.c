/* Starts a transport as Tor would, tells where it listens, and ends it: parent NAME STATE PROGRAM */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "ptipc.h"

static int done, failed;
static void take(ptipc_session *session, const ptipc_message *message) {
  ptipc_rule broken;
  switch (ptipc_session_take(session, message, &broken)) {
  case PTIPC_EVENT_REGISTERED:
    printf("%.*s listens on %.*s port %lu\n", (int)message->name.length, message->name.at,
           (int)message->host.length, message->host.at, ptipc_port(message->port));
    break;
  case PTIPC_EVENT_FAILED: case PTIPC_EVENT_GAVE_UP:
    failed = 1;
    printf("failed: %.*s\n", (int)message->reason.length, message->reason.at);
    break;
  case PTIPC_EVENT_ALL_DONE: done = 1; break;
  default: break;
  }
  if (message->rule != PTIPC_RULE_NONE) broken = message->rule;
  if (broken != PTIPC_RULE_NONE) printf("broken: %s\n", ptipc_rule_name(broken));
}

int main(int count, char **words) {
  char buffer[65536], piece[4096];
  ptipc_framer framer = {buffer, sizeof buffer, 0, 0};
  ptipc_session session = {1, 0, 0, 0}; /* of a client */
  ptipc_message message;
  ptipc_text line;
  int in[2], out[2];
  ssize_t got;
  if (count != 4 || pipe(in) != 0 || pipe(out) != 0) return 2;
  if (fork() == 0) {
    if (dup2(in[0], 0) < 0 || dup2(out[1], 1) < 0 || close(in[1]) != 0) return 2;
    setenv("TOR_PT_MANAGED_TRANSPORT_VER", "1", 1);
    setenv("TOR_PT_CLIENT_TRANSPORTS", words[1], 1);
    setenv("TOR_PT_STATE_LOCATION", words[2], 1);
    setenv("TOR_PT_EXIT_ON_STDIN_CLOSE", "1", 1);
    execlp(words[3], words[3], (char *)NULL);
    _exit(127);
  }
  close(out[1]);
  while (!done && !failed && (got = read(out[0], piece, sizeof piece)) > 0) {
    const char *input = piece;
    size_t length = (size_t)got;
    ptipc_framed framed;
    while ((framed = ptipc_feed(&framer, &input, &length, &line)) != PTIPC_MORE) {
      if (framed == PTIPC_LINE) ptipc_parse(line.at, line.length, &message);
      if (framed == PTIPC_LINE) take(&session, &message);
    }
  }
  close(in[1]);
  wait(NULL);
  done &= !failed;
  puts(done ? "all done" : "not done");
  return !done;
}
