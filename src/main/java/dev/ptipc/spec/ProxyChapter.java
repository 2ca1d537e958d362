package dev.ptipc.spec;

/** Section 3.3.2, first part: how a client answers TOR_PT_PROXY; and that variable. */
final class ProxyChapter {

  static final String CLAUSES =
      """
          3.3.2-PROXY-1 MUST TRANSPORT ENVIRONMENT
          When TOR_PT_PROXY is set, a client transport judges it before it launches any method:
          PROXY DONE or PROXY-ERROR comes before every CMETHOD and CMETHOD-ERROR and before CMETHODS
          DONE.

          3.3.2-PROXY-2 MUST TRANSPORT ENVIRONMENT
          When TOR_PT_PROXY is set, a client transport answers it with PROXY DONE or with
          PROXY-ERROR, one of them and once. The only exception is a session that VERSION-ERROR or
          ENV-ERROR has ended; to exit in silence is not an answer.

          3.3.2-PROXY-3 STATED TRANSPORT ENVIRONMENT
          PROXY DONE and PROXY-ERROR answer for an upstream proxy, so neither is sent when
          TOR_PT_PROXY is unset or empty (E-29).

          3.3.2-PROXYDONE-1 STATED TRANSPORT LINE
          A transport accepts its upstream proxy with the line `PROXY DONE`, with nothing added.

          3.3.2-PROXYDONE-2 STATED TRANSPORT NOWHERE
          With PROXY DONE a transport promises that all its outgoing traffic goes through the proxy,
          and that it fails rather than bypass it.

          3.3.2-PROXYERR-1 STATED TRANSPORT LINE
          PROXY-ERROR has one operand, a text that runs to the end of the line and says what is
          wrong with the proxy. The text cannot be left out.

          3.3.2-PROXYERR-2 MUST TRANSPORT SESSION LIVE
          PROXY-ERROR is the last protocol message of a session, and the process exits as soon as it
          is written. Only LOG, STATUS and unknown keywords may come in between.

          3.3.2-PROXYERR-3 STATED TRANSPORT SESSION ENVIRONMENT
          Only a client transport sends PROXY DONE or PROXY-ERROR; a server session has no place for
          either.
          """;

  static final String ERRATA =
      """
          E-23 in 3.3.2
          Problem: It is not said whether PROXY DONE may come when no proxy was set, a second time,
          or after a CMETHOD.
          Reading: PROXY DONE and PROXY-ERROR are an error without a proxy, after one of the two,
          and after CMETHOD, CMETHOD-ERROR or CMETHODS DONE.
          Practice: tor notes an unknown line where no proxy was set, and accepts PROXY DONE twice
          or late. Arti abandons the launch over a PROXY DONE that was not asked for, or comes
          twice.

          E-29 in 3.3.2
          Problem: TOR_PT_PROXY may be set and yet be empty.
          Reading: An empty TOR_PT_PROXY counts as unset.
          Practice: tor leaves the variable out; obfs4proxy and snowflake-client take an empty one
          as unset.

          E-30 in 3.3.2
          Problem: It is not clear which message answers a proxy URI that cannot be parsed:
          PROXY-ERROR, or ENV-ERROR as with other variables.
          Reading: PROXY-ERROR answers a proxy URI that cannot be parsed.
          Practice: obfs4proxy and snowflake-client write neither, and exit; so does a program on
          goptlib.

          E-31 in 3.2.2
          Problem: The brackets in the form given for TOR_PT_PROXY do not balance, and a stray full
          stop ends it.
          Reading: The form of TOR_PT_PROXY is `type://[user[:pass]@]ip:port`.
          """;

  private ProxyChapter() {}
}
