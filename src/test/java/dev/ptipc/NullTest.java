package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Pair;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.environment.Environment;
import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Framer;
import dev.ptipc.source.Line;
import dev.ptipc.spec.Clauses;
import dev.ptipc.transcript.TranscriptCheck;
import dev.ptipc.transcript.TranscriptListener;
import dev.ptipc.transcript.Transcripts;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever hands a null to the library is told which parameter it was. */
@SuppressWarnings("NullAway") // what this is about
class NullTest {

  private static final EnvironmentWriter WRITER = EnvironmentWriter.client(List.of("a"), "/s");

  private static final TranscriptCheck.Settings SETTINGS = TranscriptCheck.Settings.lines(10);

  private static final InputStream IN = InputStream.nullInputStream();

  private static final TranscriptListener.Splitter LISTENER =
      (TranscriptListener.Splitter)
          Proxy.newProxyInstance(
              NullTest.class.getClassLoader(),
              new Class<?>[] {TranscriptListener.Splitter.class},
              (proxy, method, arguments) -> null);

  private static SessionReader reader() {
    return SessionReader.ofLines(
        100,
        new SessionReader.Listener() {
          @Override
          public void line(CheckedLine line) {}

          @Override
          public void finding(Finding finding) {}
        });
  }

  private static Arguments call(String parameter, ThrowingCallable call) {
    return Arguments.of(parameter, call);
  }

  private static Stream<Arguments> calls() {
    return Stream.of(
        call("line", () -> PtIpc.parse((String) null)),
        call("line", () -> PtIpc.parse((byte[]) null)),
        call("line", () -> new PtIpc().check(null)),
        call("stdout", () -> PtIpc.checkSession(null, null)),
        call("environment", () -> PtIpc.checkEnvironment(null)),
        call("message", () -> PtIpc.write(null)),
        call("listener", () -> new SessionReader(null, null, 100, null)),
        call("engine", () -> new SessionReader(null, null, 100, null, null)),
        call("piece", () -> reader().stdout(null, 0, 0)),
        call("piece", () -> reader().stderr(null, 0, 0)),
        call("reason", () -> Messages.envError(null)),
        call("reason", () -> Messages.proxyError(null)),
        call("transport", () -> Messages.clientMethod(null, "socks5", "::1", 1)),
        call("protocol", () -> Messages.clientMethod("a", null, "::1", 1)),
        call("address", () -> Messages.clientMethod("a", "socks5", null, 1)),
        call("transport", () -> Messages.clientMethodError(null, "a")),
        call("reason", () -> Messages.clientMethodError("a", null)),
        call("address", () -> Messages.serverMethod("a", null, 1)),
        call("args", () -> Messages.serverMethod("a", "::1", 1, (Pair[]) null)),
        call("args", () -> Messages.serverMethod("a", "::1", 1, (Pair) null)),
        call("reason", () -> Messages.serverMethodError("a", null)),
        call("severity", () -> Messages.log(null, "a")),
        call("text", () -> Messages.log("info", null)),
        call("transport", () -> Messages.status(null)),
        call("pairs", () -> Messages.status("a", (Pair[]) null)),
        call("pairs", () -> Messages.status("a", (Pair) null)),
        call("key", () -> Pair.of(null, "a")),
        call("value", () -> Pair.of("a", null)),
        call("variables", () -> Environment.of(null)),
        call("variables", () -> Environment.ofText(null)),
        call("variables", () -> Environment.partly(null)),
        call("TOR_PT_A", () -> Environment.ofText(Collections.singletonMap("TOR_PT_A", null))),
        call("TOR_PT_A", () -> Environment.of(Collections.singletonMap("TOR_PT_A", null))),
        call("TOR_PT_A", () -> Environment.partly(Collections.singletonMap("TOR_PT_A", null))),
        call("variables", () -> Environment.of(Collections.singletonMap(null, Bytes.EMPTY))),
        call("variables", () -> Environment.ofText(Collections.singletonMap(null, "a"))),
        call("transports", () -> EnvironmentWriter.client(null, "/s")),
        call("transports", () -> EnvironmentWriter.client(Collections.singletonList(null), "/s")),
        call("state", () -> EnvironmentWriter.client(List.of(), null)),
        call("orPort", () -> EnvironmentWriter.server(List.of(), "/s", null)),
        call("transport", () -> WRITER.bind(null, "a")),
        call("address", () -> WRITER.bind("a", null)),
        call("transport", () -> WRITER.option(null, "k", "v")),
        call("key", () -> WRITER.option("a", null, "v")),
        call("value", () -> WRITER.option("a", "k", null)),
        call("name", () -> WRITER.set(null, "v")),
        call("id", () -> Clauses.find(null)),
        call("in", () -> Transcripts.check(null)),
        call("in", () -> TranscriptCheck.read(null, SETTINGS, LISTENER)),
        call("settings", () -> TranscriptCheck.read(IN, null, LISTENER)),
        call("listener", () -> TranscriptCheck.read(IN, SETTINGS, null)),
        call("engine", () -> TranscriptCheck.read(IN, SETTINGS, null, LISTENER)),
        call("in", () -> TranscriptCheck.readInParallel(null, SETTINGS, LISTENER)),
        call("settings", () -> TranscriptCheck.readInParallel(IN, null, null)),
        call("lines", () -> new Framer(10, null)),
        call("piece", () -> new Framer(10, line -> {}).feed(null, 0, 0)),
        call("beforeLf", () -> Line.of(null)),
        call("ending", () -> new Line(1, 0, Bytes.EMPTY, null)));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("calls")
  void a_null_is_told_by_the_name_of_its_parameter(String parameter, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(parameter);
  }
}
