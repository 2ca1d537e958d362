/* How long tor's own functions take for a line of FILE, told as the targets in src/emitted tell it:
 * nanoseconds of processor time in the last of three passes, and how many lines there are.
 *   tor_time [--bare] --time FILE
 * Without --bare it is handle_proxy_line, which also does what a line asks for. With it a line is
 * only taken apart, by the functions that it is handed to: parse_version, parse_cmethod_line and
 * parse_smethod_line; of LOG and STATUS, kvline_parse and the look for the keys that are needed.
 * The lines are cut before. tor logs nothing here: no log is opened. */

#define PT_PRIVATE
#include "orconfig.h"
#include "feature/client/transports.c"
#include "app/main/subsysmgr.h"
#include "lib/log/log.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static char *program[] = {(char *)"transport", NULL};

static void bare_pairs(const char *text, const char *one, const char *other) {
  config_line_t *values = kvline_parse(text, KV_QUOTED);
  const config_line_t *severity = config_line_find(values, one);
  config_line_find(values, other);
  if (severity && one[0] == 'S') {
    managed_proxy_severity_parse(severity->value);
  }
  config_free_lines(values);
}

static void bare(const char *line, managed_proxy_t *mp) {
  if (!strcmpstart(line, "VERSION ")) {
    parse_version(line, mp);
  } else if (!strcmpstart(line, "CMETHOD ")) {
    parse_cmethod_line(line, mp);
  } else if (!strcmpstart(line, "SMETHOD ")) {
    parse_smethod_line(line, mp);
  } else if (!strcmpstart(line, "LOG ")) {
    bare_pairs(line + 4, "SEVERITY", "MESSAGE");
  } else if (!strcmpstart(line, "STATUS ")) {
    bare_pairs(line + 7, "TYPE", "TRANSPORT");
  }
}

/* Each line meets the state in which it is expected. */
static void whole(const char *line, managed_proxy_t *mp) {
  mp->conf_state = line[0] == 'V' || line[0] == 'E' ? PT_PROTO_LAUNCHED : PT_PROTO_ACCEPTING_METHODS;
  handle_proxy_line(line, mp);
}

static double pass(const char *at, const char *end, int is_bare) {
  managed_proxy_t mp = {.argv = program, .proxy_uri = (char *)"socks5://127.0.0.1:9050"};
  struct timespec begun, ended;
  mp.transports = smartlist_new();
  mp.transports_to_launch = smartlist_new();
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &begun);
  for (; at < end; at += strlen(at) + 1) {
    is_bare ? bare(at, &mp) : whole(at, &mp);
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ended);
  SMARTLIST_FOREACH(mp.transports, transport_t *, t, transport_free(t));
  smartlist_free(mp.transports);
  smartlist_free(mp.transports_to_launch);
  tor_free(mp.version);
  tor_free(mp.implementation);
  return (double)(ended.tv_sec - begun.tv_sec) * 1e9 + (double)(ended.tv_nsec - begun.tv_nsec);
}

int main(int count, char **words) {
  const int is_bare = count > 1 && !strcmp(words[1], "--bare");
  char *all = NULL;
  size_t size = 0;
  long lines = 0;
  double taken = 0;
  FILE *file = count == is_bare + 3 ? fopen(words[is_bare + 2], "rb") : NULL;
  if (!file || strcmp(words[is_bare + 1], "--time")) {
    fputs("usage: tor_time [--bare] --time FILE\n", stderr);
    return 2;
  }
  fseek(file, 0, SEEK_END);
  size = (size_t)ftell(file);
  rewind(file);
  all = tor_malloc(size + 1);
  if (fread(all, 1, size, file) != size) {
    return 3;
  }
  fclose(file);
  all[size] = '\0';
  for (char *lf = strchr(all, '\n'); lf; lf = strchr(lf + 1, '\n')) {
    *lf = '\0';
    lines++;
  }
  subsystems_init_upto(SUBSYS_LEVEL_LIBS);
  flush_log_messages_from_startup();
  for (int round = 0; round < 3; round++) {
    taken = pass(all, all + size, is_bare);
  }
  printf("%.1f %ld\n", taken / (double)(lines ? lines : 1), lines);
  return 0;
}
