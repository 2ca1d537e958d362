package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.session.Violator.Parent;
import dev.ptipc.fuzz.session.Violator.Way;
import dev.ptipc.source.Bytes;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a parent can break in the variables. Over an environment with errors the transport gives up,
 * as it may, or goes on.
 */
final class EnvironmentViolators {

  private static final String PORT = "127.0.0.1:9001";

  private static final String OTHER_NAME = "ob-fs";

  private final Edits edits;

  private EnvironmentViolators(Edits edits) {
    this.edits = edits;
  }

  static void addTo(Edits edits) {
    EnvironmentViolators violators = new EnvironmentViolators(edits);
    violators.otherName(Keyword.CMETHOD, Variable.CLIENT_TRANSPORTS);
    violators.otherName(Keyword.SMETHOD, Variable.SERVER_TRANSPORTS);
    violators.otherName(Keyword.CMETHOD_ERROR, Variable.CLIENT_TRANSPORTS);
    violators.otherName(Keyword.SMETHOD_ERROR, Variable.SERVER_TRANSPORTS);
    violators.common();
    violators.client();
    violators.server();
    violators.extendedPort();
    violators.wentOn(Keyword.CMETHODS);
    violators.wentOn(Keyword.SMETHODS);
  }

  private void common() {
    Parent both = env -> set(env, Variable.CLIENT_TRANSPORTS, "obfs4");
    refused("2-ROLE-1", "role", "both lists of transports", ofServer(both));
    refused(
        "3.2.1-VER-1", "versions-missing", "no " + Variable.VERSIONS, without(Variable.VERSIONS));
    refused(
        "3.2.1-VER-3",
        "versions",
        "a space in " + Variable.VERSIONS,
        to(Variable.VERSIONS, "1, 2"));
    refused("3.2.1-STATE-1", "state-location", "a relative " + Variable.STATE, relativeState());
    refused("3.2.1-STATE-1", "state-location", "no " + Variable.STATE, without(Variable.STATE));
    refused(
        "3.2.1-BIND4-1",
        "outbound-address",
        "a name in " + Variable.BIND_V4,
        to(Variable.BIND_V4, "localhost"));
    refused(
        "3.2.1-BIND6-1",
        "outbound-address",
        "no brackets in " + Variable.BIND_V6,
        to(Variable.BIND_V6, "::1"));
    borne(
        "3.2.1-STDIN-3",
        "exit-on-stdin-close",
        "no " + Variable.EXIT_ON_STDIN_CLOSE,
        without(Variable.EXIT_ON_STDIN_CLOSE));
    for (String list : new String[] {Variable.CLIENT_TRANSPORTS, Variable.SERVER_TRANSPORTS}) {
      refused(
          "3.1-NAME-1",
          "transport-name",
          "a dash in a name in " + list,
          append(list, "," + OTHER_NAME));
    }
  }

  private void client() {
    String list = Variable.CLIENT_TRANSPORTS;
    refused("3.2.2-CT-1", "transport-list", "a comma at the end of " + list, append(list, ","));
    Parent name = ofClient(to(Variable.PROXY, "socks5://localhost:9050"));
    refused("3.2.2-PROXY-1", "proxy", "a host name in " + Variable.PROXY, name);
    Parent type = ofClient(to(Variable.PROXY, "gopher://127.0.0.1:70"));
    borne("3.2.2-PROXY-1", "proxy-type", "an unknown type in " + Variable.PROXY, type);
  }

  private void server() {
    String list = Variable.SERVER_TRANSPORTS;
    refused("3.2.3-ST-1", "transport-list", "a comma at the end of " + list, append(list, ","));
    Parent option = ofServer(to(Variable.SERVER_OPTIONS, "obfs4:iat-mode"));
    refused("3.2.3-STO-1", "server-options", "no value in " + Variable.SERVER_OPTIONS, option);
    Parent other = ofServer(to(Variable.BIND_ADDRESSES, "nobody-127.0.0.1:1"));
    refused("3.2.3-BA-1", "bind-address", "another name in " + Variable.BIND_ADDRESSES, other);
    Parent host = env -> set(env, Variable.BIND_ADDRESSES, first(env, list) + "-localhost:1");
    refused(
        "3.2.3-BA-2", "bind-address", "a host name in " + Variable.BIND_ADDRESSES, ofServer(host));
    Parent bridge = ofServer(to(Variable.OR_PORT, "localhost:9001"));
    refused("3.2.3-OR-1", "or-port", "a host name in " + Variable.OR_PORT, bridge);
  }

  private void extendedPort() {
    String port = Variable.EXTENDED_PORT;
    String cookie = Variable.COOKIE;
    Parent name = env -> set(env, port, "localhost:1") && set(env, cookie, "/cookie");
    refused("3.2.3-EXT-1", "extended-port", "a host name in " + port, ofServer(name));
    Parent unset = env -> set(env, port, null) && set(env, cookie, null);
    borne("3.2.3-EXT-1", "extended-port-unset", "no " + port, ofServer(unset));
    Parent none = env -> set(env, port, PORT) && set(env, cookie, null);
    refused("3.2.3-COOKIE-1", "auth-cookie", "no " + cookie, ofServer(none));
    Parent idle = env -> set(env, port, "") && set(env, cookie, "/cookie");
    refused("3.2.3-COOKIE-1", "auth-cookie", cookie + " without " + port, ofServer(idle));
  }

  /** An error of the parent's, and the transport says so. */
  private void refused(String clause, String rule, String words, Parent parent) {
    answered(Keyword.ENV_ERROR, clause, rule, words, parent);
  }

  /** Less than an error, and the transport goes on. */
  private void borne(String clause, String rule, String words, Parent parent) {
    answered(Keyword.VERSION, clause, rule, words, parent);
  }

  private void answered(Keyword answer, String clause, String rule, String words, Parent parent) {
    Way way = Way.of(answer, "the parent: " + words, (script, scene) -> script);
    edits.add(clause, "environment/" + rule, way.over(parent));
  }

  private void wentOn(Keyword done) {
    edits.add(
        "3.3.1-ENV-1",
        "session/went-on",
        Way.of(done, "no `ENV-ERROR`", (script, scene) -> script)
            .over(relativeState())
            .needing("an environment with errors")
            .neverAlone());
  }

  private void otherName(Keyword method, String list) {
    edits.add(
        "3.1-NAME-1",
        "line/transport-name",
        Way.of(
                method,
                "`" + method.word() + "` for what was asked for by no name",
                (script, scene) -> {
                  List<String> others = scene.request().otherNames();
                  int place = script.first(method);
                  String line = script.lines().get(place);
                  return others.isEmpty()
                      ? null
                      : script.inserted(
                          place,
                          line.replaceFirst(
                              " \\S+", " " + Matcher.quoteReplacement(scene.words().pick(others))));
                })
            .over(append(list, "," + OTHER_NAME))
            .needing("a transport that is asked for by something that is no name"));
  }

  private static Parent relativeState() {
    return to(Variable.STATE, "pt_state");
  }

  private static Parent to(String name, String value) {
    return env -> set(env, name, value);
  }

  private static Parent without(String name) {
    return env -> set(env, name, null);
  }

  private static Parent append(String list, String item) {
    return env -> env.containsKey(list) && set(env, list, env.get(list) + item);
  }

  private static Parent ofClient(Parent parent) {
    return env -> env.containsKey(Variable.CLIENT_TRANSPORTS) && parent.change(env);
  }

  private static Parent ofServer(Parent parent) {
    return env -> env.containsKey(Variable.SERVER_TRANSPORTS) && parent.change(env);
  }

  private static String first(Map<String, Bytes> environment, String list) {
    return String.valueOf(environment.get(list)).split(",", -1)[0];
  }

  private static boolean set(Map<String, Bytes> environment, String name, @Nullable String value) {
    if (value == null) {
      environment.remove(name);
    } else {
      environment.put(name, Bytes.of(value));
    }
    return true;
  }
}
