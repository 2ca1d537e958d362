package dev.ptipc.live.conform;

import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.RuleList;
import java.util.List;

/** The rules that show only when a transport is asked for something on purpose. */
public final class ConformRules {

  private static final RuleList ALL = new RuleList();

  static final Rule LIST_REFUSED =
      ALL.error(
          "conform/versions-refused",
          "3.2.1-VER-2",
          "list of versions that is not accepted",
          "Version 1 has to be accepted wherever it is in the list, whatever else is there. "
              + "A parent that learns a second version will offer both.");

  static final Rule NOT_PASSED_OVER =
      ALL.error(
          "conform/name-not-passed-over",
          "3.3.2-IGNORE-1",
          "client transport that does not start because of another name",
          "Names that the program has no transport for are skipped, and the others start"
              + " as if nothing else had been asked for.");

  static final Rule SERVER_NOT_PASSED_OVER =
      ALL.warning(
          "conform/server-name-not-passed-over",
          List.of("3.2.3-ST-2"),
          "server transport that does not start because of another name",
          "A server, too, should skip names that it has no transport for.");

  static final Rule PROXY_NOT_CHECKED =
      ALL.error(
          "conform/proxy-not-checked",
          "3.3.2-PROXY-1",
          "PROXY DONE for a proxy that cannot be used",
          "PROXY DONE promises that the proxy will be used. A transport that says so for a "
              + "type it does not know, or for a URI it cannot read, will bypass the proxy.");

  static final Rule BINDING_DEMANDED =
      ALL.warning(
          "conform/bind-address-demanded",
          List.of("3.2.3-BA-3"),
          "server that does not start without a bind address",
          "A parent that does not care about the address leaves TOR_PT_SERVER_BINDADDR"
              + " out. tor always sets it, so only other parents meet this.");

  static final Rule STATE_NOT_MADE =
      ALL.warning(
          "conform/state-not-made",
          List.of("3.2.1-STATE-2"),
          "transport that does not create its state directory",
          "The directory that TOR_PT_STATE_LOCATION names need not exist beforehand.");

  static final Rule FILES_ELSEWHERE =
      ALL.error(
          "conform/files-elsewhere",
          "3.2.1-STATE-3",
          "file outside the state directory",
          "A transport keeps its files under TOR_PT_STATE_LOCATION; parents may run it "
              + "where it cannot write anywhere else.");

  static final Rule STDIN_OBEYED =
      ALL.error(
          "conform/exits-on-stdin-close",
          "3.2.1-STDIN-1",
          "transport that exits when its stdin closes, though it was not told to",
          "Unless TOR_PT_EXIT_ON_STDIN_CLOSE is 1, the end of stdin means nothing: some"
              + " parents start a transport without a stdin.");

  private ConformRules() {}

  /**
   * All of them.
   *
   * @return the rules
   */
  public static List<Rule> all() {
    return ALL.rules();
  }
}
