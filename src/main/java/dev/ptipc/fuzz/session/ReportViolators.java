package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Listener;
import dev.ptipc.fuzz.session.Violator.Scene;
import dev.ptipc.fuzz.session.Violator.Way;
import org.jspecify.annotations.Nullable;

/** What a session can break of what it owes each transport that was asked for. */
final class ReportViolators {

  private ReportViolators() {}

  static void addTo(Edits edits) {
    client(edits);
    server(edits);
  }

  private static void client(Edits edits) {
    reports(edits, Keyword.CMETHOD, Keyword.CMETHOD_ERROR, "3.3.2-CMETHOD-5", "3.3.2-CMETHOD-3");
    edits.add(
        "3.3.2-CMETHODERR-3",
        "session/not-requested",
        unasked(Keyword.CMETHOD, Keyword.CMETHOD_ERROR));
    edits.add(
        "3.3.2-CMETHODERR-2",
        "session/error-for-unknown-name",
        unknown(Keyword.CMETHOD, Keyword.CMETHOD_ERROR));
    none(edits, Keyword.CMETHOD, Keyword.CMETHOD_ERROR, "3.3.2-DONE-4", "3.3.2-DONE-5");
  }

  private static void server(Edits edits) {
    reports(edits, Keyword.SMETHOD, Keyword.SMETHOD_ERROR, "3.3.3-SMETHOD-6", "3.3.3-SMETHOD-4");
    edits.add(
        "3.3.3-SMETHOD-4",
        "session/not-requested",
        unasked(Keyword.SMETHOD, Keyword.SMETHOD_ERROR));
    edits.add(
        "3.3.3-SMETHODERR-1",
        "session/error-for-unknown-server-name",
        unknown(Keyword.SMETHOD, Keyword.SMETHOD_ERROR));
    none(edits, Keyword.SMETHOD, Keyword.SMETHOD_ERROR, "3.3.3-DONE-4", "3.3.3-DONE-5");
    edits.add(
        "3.3.3-SMETHOD-3",
        "session/bind-address",
        bound("another address", "198.51.100.77:"),
        bound("another port", null));
  }

  private static void reports(
      Edits edits, Keyword method, Keyword failure, String twice, String unasked) {
    edits.add(twice, "session/repeated-report", twice(method), twice(failure));
    edits.add(unasked, "session/not-requested", unasked(method, method));
  }

  private static Way twice(Keyword report) {
    return Way.of(
        report,
        "`" + report.word() + "` twice",
        (script, scene) -> {
          int place = scene.words().pick(script.places(report::equals));
          return script.inserted(place, script.lines().get(place));
        });
  }

  private static Way unasked(Keyword method, Keyword report) {
    return Way.of(
        method,
        "`" + report.word() + "` for a transport that was not asked for",
        (script, scene) ->
            script.inserted(script.first(method), report(scene, report, otherName(scene))));
  }

  private static String otherName(Scene scene) {
    String name = "other";
    while (scene.request().names().contains(name)) {
      name += "_";
    }
    return name;
  }

  private static String report(Scene scene, Keyword report, String name) {
    boolean failure = report == Keyword.CMETHOD_ERROR || report == Keyword.SMETHOD_ERROR;
    return failure ? scene.lines().failure(report, name) : scene.lines().method(report, name);
  }

  private static Way unknown(Keyword method, Keyword failure) {
    return Way.of(
        method,
        "`" + failure.word() + "` for an unknown transport",
        (script, scene) -> {
          int place = scene.words().pick(script.places(method::equals));
          String name = Script.operand(script.lines().get(place));
          return script.with(place, failure.word() + " " + name + " no such transport");
        });
  }

  private static void none(
      Edits edits, Keyword method, Keyword failure, String silent, String none) {
    edits.add(
        silent,
        "session/silent-name",
        method,
        "a `" + method.word() + "` left out",
        (script, scene) -> script.without(scene.words().pick(script.places(method::equals))));
    edits.add(
        none,
        "session/no-method",
        method,
        "`" + failure.word() + "` for each `" + method.word() + "`",
        (script, scene) ->
            script.each(
                line ->
                    Script.keyword(line) == method
                        ? scene.lines().failure(failure, Script.operand(line))
                        : line));
  }

  private static Way bound(String words, @Nullable String address) {
    return Way.of(
            Keyword.SMETHOD,
            words + " than the bind address",
            (script, scene) -> {
              int place = scene.words().pick(script.places(Keyword.SMETHOD::equals));
              String line = script.lines().get(place);
              Listener requested = scene.request().binding(Script.operand(line));
              if (requested == null) {
                return null;
              }
              String port = requested.port().bytes().latin1();
              String other = port.equals("1") ? "2" : "1";
              String edited =
                  address == null
                      ? line.replaceFirst(":\\d+(?= |$)", ":" + other)
                      : line.replaceFirst("(SMETHOD \\S+ )\\S+:(?=\\d+(?: |$))", "$1" + address);
              return script.with(place, edited);
            })
        .needing("a transport with a bind address");
  }
}
