/* A fuzz target for what tor makes of a transport's stdout: handle_proxy_line and what follows it.
 * SPDX-License-Identifier: 0BSD
 *
 * It has the form of the targets in src/test/fuzz of tor's source: fuzz_init, fuzz_cleanup and
 * fuzz_main, linked with fuzzing_common.c and tor's library for tests. With FUZZ_PT_ALONE it is a
 * target of libFuzzer by itself, and holds tor's transports.c, whose functions are static else. */

#define PT_PRIVATE
#include "orconfig.h"

#ifdef FUZZ_PT_ALONE
#include "feature/client/transports.c"
#include "app/main/subsysmgr.h"
#include "lib/log/log.h"
#else
#include "core/or/or.h"
#include "feature/client/transports.h"
#include "test/fuzz/fuzzing.h"
#endif

#include "lib/container/smartlist.h"
#include "lib/malloc/malloc.h"

#include <string.h>

static char *program[] = {(char *)"transport", NULL};

/* Lines reach tor without their LF and a CR before it, and end at a NUL. */
static void
take_lines(managed_proxy_t *mp, const char *data, size_t size)
{
  while (size > 0 && mp->conf_state != PT_PROTO_BROKEN) {
    const char *end = memchr(data, '\n', size);
    size_t length = end ? (size_t)(end - data) : size;
    char *line = tor_malloc(length + 1);
    memcpy(line, data, length);
    line[length] = '\0';
    if (end && length > 0 && line[length - 1] == '\r')
      line[length - 1] = '\0';
    if (end)
      handle_proxy_line(line, mp);
    tor_free(line);
    length += end != NULL;
    data += length;
    size -= length;
  }
}

static int
take_session(const uint8_t *data, size_t size)
{
  managed_proxy_t mp;
  memset(&mp, 0, sizeof mp);
  mp.conf_state = PT_PROTO_LAUNCHED;
  mp.argv = program;
  mp.proxy_uri = tor_strdup("socks5://127.0.0.1:9050");
  mp.transports_to_launch = smartlist_new();
  mp.transports = smartlist_new();
  take_lines(&mp, (const char *)data, size);
  SMARTLIST_FOREACH(mp.transports, transport_t *, t, transport_free(t));
  smartlist_free(mp.transports);
  smartlist_free(mp.transports_to_launch);
  tor_free(mp.proxy_uri);
  tor_free(mp.version);
  tor_free(mp.implementation);
  return 0;
}

#ifdef FUZZ_PT_ALONE

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static int begun;
  if (!begun) {
    subsystems_init_upto(SUBSYS_LEVEL_LIBS);
    flush_log_messages_from_startup();
    begun = 1;
  }
  return take_session(data, size);
}

#else

int
fuzz_init(void)
{
  return 0;
}

int
fuzz_cleanup(void)
{
  return 0;
}

int
fuzz_main(const uint8_t *data, size_t size)
{
  return take_session(data, size);
}

#endif
