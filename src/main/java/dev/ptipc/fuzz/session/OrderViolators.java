package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.codec.Printer;
import dev.ptipc.environment.Role;
import dev.ptipc.fuzz.session.Violator.Scene;
import dev.ptipc.fuzz.session.Violator.Way;
import dev.ptipc.session.Family;
import java.util.List;
import java.util.function.Function;

/** What the order of a session and its end can break. */
final class OrderViolators {

  private static final String VERSION = Printer.print(Messages.version()).latin1();

  private OrderViolators() {}

  static void addTo(Edits edits) {
    edits.add(
        "3.3-BLANK-1",
        "line/empty",
        Keyword.VERSION,
        "one more line, which is empty",
        (script, scene) -> script.inserted(scene.words().below(script.lines().size() + 1), ""));
    edits.add(
        "E-08",
        "session/log-on-stderr",
        Keyword.VERSION,
        "`LOG` on stderr",
        (script, scene) -> script.onStderr(scene.lines().log()));
    version(edits);
    fatal(edits, Keyword.VERSION_ERROR, "3.3.1-VERSIONERR-4");
    fatal(edits, Keyword.ENV_ERROR, "3.3.1-ENVERR-3");
    fatal(edits, Keyword.PROXY_ERROR, "3.3.2-PROXYERR-2");
    done(edits, Keyword.CMETHODS, "3.3.2-DONE-1", "3.3.2-DONE-3");
    done(edits, Keyword.SMETHODS, "3.3.3-DONE-1", "3.3.3-DONE-3");
    roles(edits);
  }

  private static void version(Edits edits) {
    edits.add(
        "3.3.1-VERSION-4",
        "session/method-before-version",
        Way.of(
            Keyword.VERSION,
            "`VERSION` left out",
            (script, scene) -> script.without(script.first(Keyword.VERSION))),
        Way.of(Keyword.VERSION, "`VERSION` after the next message", OrderViolators::late));
    edits.add(
        "3.3.1-VERSION-4",
        "session/no-version",
        Keyword.VERSION,
        "nothing but `LOG` and `STATUS`",
        (script, scene) -> script.only(k -> k == Keyword.LOG || k == Keyword.STATUS));
    edits.add(
        "3.3.1-NEG-2",
        "session/second-version",
        Way.of(
            Keyword.VERSION,
            "`VERSION` twice",
            (script, scene) -> script.inserted(script.first(Keyword.VERSION) + 1, VERSION)),
        Way.of(
            Keyword.VERSION,
            "`VERSION-ERROR` after `VERSION`",
            (script, scene) ->
                script
                    .before(script.first(Keyword.VERSION) + 1)
                    .added(Printer.print(Messages.versionError()).latin1())));
  }

  private static Script late(Script script, Scene scene) {
    int version = script.first(Keyword.VERSION);
    for (int place : script.places(keyword -> Family.of(keyword) != null)) {
      return script.inserted(place + 1, VERSION).without(version);
    }
    return script;
  }

  private static void fatal(Edits edits, Keyword fatal, String clause) {
    edits.add(
        clause,
        "session/after-fatal-error",
        unexplained(after(fatal, "`VERSION` after it", scene -> VERSION)),
        unexplained(after(fatal, "a DONE after it", OrderViolators::done)));
    edits.add(
        clause,
        "session/lived-on",
        unexplained(
            Way.of(
                fatal,
                "`" + fatal.word() + "`: the transport has to be ended",
                (script, scene) ->
                    script.endedBy(scene.words().pick(List.of("SIGTERM", "SIGKILL", "time"))))));
  }

  /** In a good environment nothing explains ENV-ERROR, which is noted. */
  private static Way unexplained(Way way) {
    return way.wish() == Keyword.ENV_ERROR ? way.neverAlone() : way;
  }

  private static void done(Edits edits, Keyword done, String missing, String late) {
    edits.add(
        missing,
        "session/no-done",
        done,
        "`" + done.word() + " DONE` left out",
        (script, scene) -> script.without(script.first(done)));
    edits.add(
        late,
        "session/after-done",
        after(done, "`VERSION` after it", scene -> VERSION),
        after(done, "a DONE after it", OrderViolators::done),
        after(
            done,
            "a report after it",
            scene -> scene.lines().method(scene.request().method(), name(scene))));
    edits.add(
        "E-38",
        "session/late-env-error",
        after(done, "`ENV-ERROR` after it", scene -> scene.lines().failure(Keyword.ENV_ERROR))
            .neverAlone());
    edits.add(
        "3.3.5-VERSION-2",
        "session/late-version-report",
        after(done, "a version report after it", OrderViolators::versionReport));
  }

  private static String versionReport(Scene scene) {
    return Printer.print(Messages.versionReport("trebuchet", "2.1")).latin1();
  }

  private static Way after(Keyword keyword, String words, Function<Scene, String> line) {
    return Way.of(
        keyword,
        "`" + keyword.word() + "`: " + words,
        (script, scene) -> script.inserted(script.first(keyword) + 1, line.apply(scene)));
  }

  private static String done(Scene scene) {
    return Printer.print(new Message.Done(scene.request().done())).latin1();
  }

  private static String name(Scene scene) {
    return scene.words().pick(scene.request().names());
  }

  private static void roles(Edits edits) {
    edits.add(
        "3.3.3-ROLE-1",
        "session/mixed-roles",
        mixed(Keyword.CMETHODS, Keyword.SMETHOD),
        mixed(Keyword.SMETHODS, Keyword.CMETHOD),
        swapped(Keyword.CMETHODS, Keyword.SMETHODS),
        swapped(Keyword.SMETHODS, Keyword.CMETHODS));
    edits.add(
        "3.3.2-PROXYERR-3",
        "session/proxy-in-server",
        Keyword.SMETHODS,
        "`PROXY DONE` from a server",
        (script, scene) ->
            script.inserted(
                script.first(Keyword.VERSION) + 1, Printer.print(Messages.proxyDone()).latin1()));
  }

  private static Way mixed(Keyword done, Keyword method) {
    String whose = Family.of(method) == Role.CLIENT ? "a client" : "a server";
    return Way.of(
        done,
        "a report of " + whose + " among the others",
        (script, scene) ->
            script.inserted(script.first(done), scene.lines().method(method, name(scene))));
  }

  private static Way swapped(Keyword done, Keyword other) {
    return Way.of(
        done,
        "`" + other.word() + " DONE` for `" + done.word() + " DONE`",
        (script, scene) ->
            script.with(script.first(done), Printer.print(new Message.Done(other)).latin1()));
  }
}
