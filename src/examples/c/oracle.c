/* Prints what ptipc says of each line of a file: cc -o oracle oracle.c && ./oracle ./ptipc FILE */

#define _POSIX_C_SOURCE 200809L
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static FILE *questions;
static FILE *answers;

static void fail(const char *what) {
  perror(what);
  exit(1);
}

static void start(const char *ptipc) {
  int to[2], from[2];
  if (pipe(to) < 0 || pipe(from) < 0) {
    fail("pipe");
  }
  pid_t child = fork();
  if (child < 0) {
    fail("fork");
  }
  if (child == 0) {
    dup2(to[0], 0);
    dup2(from[1], 1);
    close(to[0]), close(to[1]), close(from[0]), close(from[1]);
    execl(ptipc, ptipc, "serve", (char *)NULL);
    fail(ptipc);
  }
  close(to[0]), close(from[1]);
  signal(SIGPIPE, SIG_IGN);
  questions = fdopen(to[1], "w");
  answers = fdopen(from[0], "r");
  if (!questions || !answers) {
    fail("fdopen");
  }
}

/* Puts the JSON for a line, which ends in LF, into a buffer that grows; returns its length. */
static ssize_t ask(const char *line, size_t length, char **answer, size_t *size) {
  if (fwrite(line, 1, length, questions) < length || fflush(questions) != 0) {
    return -1;
  }
  return getline(answer, size, answers);
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fputs("usage: oracle PTIPC FILE\n", stderr);
    return 2;
  }
  FILE *file = fopen(argv[2], "r");
  if (!file) {
    fail(argv[2]);
  }
  start(argv[1]);
  char *line = NULL, *answer = NULL;
  size_t line_size = 0, answer_size = 0;
  for (ssize_t got = getline(&line, &line_size, file); got > 0;
       got = getline(&line, &line_size, file)) {
    ssize_t length = ask(line, (size_t)got, &answer, &answer_size);
    if (length < 0) {
      fail("ptipc");
    }
    fwrite(answer, 1, (size_t)length, stdout);
  }
  free(line), free(answer), fclose(file);
  return fflush(stdout) == 0 ? 0 : 1;
}
