package dev.ptipc.parentlog;

import java.util.List;

/** What is told where a file has more in it than is kept. */
final class NotKept {

  private NotKept() {}

  /** Adds what is not told of a log. */
  static void add(List<Answer> told, ParentLog log, Answers answers) {
    Evidence first = log.crowded();
    if (first != null) {
      told.add(
          new Answer(
              "more than "
                  + ParentLog.MOST_PROGRAMS
                  + " programs are named in one run, and the others are not told apart",
              "",
              first.line(),
              answers.shown(first.message()),
              "Of each thing that happened to the others only the first is told, and what they said"
                  + " is not checked.",
              List.of()));
    }
    if (log.forgets()) {
      told.add(
          new Answer(
              "there are more runs in this log than are told of: of the earliest only the words"
                  + " below are left",
              "",
              0,
              "",
              null,
              List.of()));
    }
  }

  /** Adds what is not told of a torrc. */
  static void add(List<Answer> told, TorrcReader torrc) {
    if (torrc.unkept() > 0) {
      told.add(
          new Answer(
              "this torrc has more in it than is read: not all of it was checked",
              "",
              torrc.unkept(),
              "from here on something is left out",
              null,
              List.of()));
    }
  }
}
