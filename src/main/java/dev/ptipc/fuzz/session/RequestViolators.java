package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Messages;
import dev.ptipc.codec.Printer;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.session.Violator.Scene;
import dev.ptipc.fuzz.session.Violator.Way;
import org.jspecify.annotations.Nullable;

/** What a session can break of what its environment asks for. */
final class RequestViolators {

  private static final String PROXY = Printer.print(Messages.proxyDone()).latin1();

  private RequestViolators() {}

  static void addTo(Edits edits) {
    versions(edits);
    proxy(edits);
    edits.add(
        "3.3.1-ENVERR-4",
        "session/env-error-unexplained",
        Way.of(Keyword.ENV_ERROR, "`ENV-ERROR` for no reason", (script, scene) -> script)
            .needing("an environment without errors"));
    edits.add(
        "3.2.3-BA-3",
        "session/env-error-unexplained",
        Way.of(
                Keyword.SMETHODS,
                "`ENV-ERROR` over a variable that may be left out",
                (script, scene) ->
                    scene.request().environment().value(Variable.BIND_ADDRESSES) != null
                        ? null
                        : script
                            .before(script.first(Keyword.VERSION) + 1)
                            .added("ENV-ERROR no " + Variable.BIND_ADDRESSES))
            .needing("an environment without TOR_PT_SERVER_BINDADDR"));
  }

  private static void versions(Edits edits) {
    edits.add(
        "3.3.1-VERSION-2",
        "session/version-not-offered",
        Way.of(Keyword.VERSION, "`VERSION 1` unasked", (script, scene) -> script)
            .needing("an environment that does not offer version `1`")
            .neverAlone());
    edits.add(
        "3.3.1-VERSION-3",
        "line/version",
        Way.of(
                Keyword.VERSION,
                "a version other than `1` that the parent offers",
                RequestViolators::otherVersion)
            .needing("another version than `1` among those that are offered"));
    edits.add(
        "3.3.1-VERSIONERR-1",
        "session/version-refused",
        Keyword.VERSION,
        "`VERSION-ERROR` for `VERSION`",
        (script, scene) ->
            script
                .before(script.first(Keyword.VERSION))
                .added(Printer.print(Messages.versionError()).latin1()));
  }

  private static @Nullable Script otherVersion(Script script, Scene scene) {
    return scene.request().otherVersions().isEmpty()
        ? null
        : script.with(
            script.first(Keyword.VERSION),
            Keyword.VERSION.word() + " " + scene.words().pick(scene.request().otherVersions()));
  }

  private static void proxy(Edits edits) {
    edits.add(
        "3.3.2-PROXY-1",
        "session/proxy-late",
        Keyword.PROXY,
        "`PROXY DONE` after the first report",
        (script, scene) -> {
          int report = first(script, Keyword.CMETHOD, Keyword.CMETHOD_ERROR);
          return report < 0
              ? null
              : script.inserted(report + 1, PROXY).without(script.first(Keyword.PROXY));
        });
    edits.add(
        "3.3.2-PROXY-2",
        "session/proxy-unanswered",
        Keyword.PROXY,
        "`PROXY DONE` left out",
        (script, scene) -> script.without(script.first(Keyword.PROXY)));
    edits.add(
        "3.3.2-PROXY-2",
        "session/proxy-repeated",
        Keyword.PROXY,
        "`PROXY DONE` twice",
        (script, scene) -> script.inserted(script.first(Keyword.PROXY), PROXY));
    edits.add(
        "3.3.2-PROXY-3",
        "session/proxy-unasked",
        Way.of(
                Keyword.CMETHODS,
                "`PROXY DONE` unasked",
                (script, scene) -> script.inserted(script.first(Keyword.VERSION) + 1, PROXY))
            .needing("an environment without TOR_PT_PROXY"));
  }

  private static int first(Script script, Keyword one, Keyword other) {
    return script.places(keyword -> keyword == one || keyword == other).stream()
        .findFirst()
        .orElse(-1);
  }
}
