package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Hands a null to every public constructor and static method of the library in turn (A.15). Only
 * the constructors of records are left out: they hold what the library hands out.
 */
class NullSweepTest {

  private static final String[] PACKAGES = {
    "dev.ptipc",
    "dev.ptipc.source",
    "dev.ptipc.spec",
    "dev.ptipc.diagnostic",
    "dev.ptipc.ast",
    "dev.ptipc.environment",
    "dev.ptipc.check",
    "dev.ptipc.transcript"
  };

  /**
   * The name alone, or what the JVM says of it. The library is compiled without the names of its
   * parameters, so that any name will do here; NullTest has those that matter most.
   */
  private static final Pattern NAMES_IT =
      Pattern.compile("[a-z][A-Za-z0-9]*|.* because \"[a-z][A-Za-z0-9]*\" is null");

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String.class, "a"),
          Map.entry(byte[].class, new byte[] {'a'}),
          Map.entry(int.class, 1),
          Map.entry(long.class, 1L),
          Map.entry(boolean.class, true),
          Map.entry(char.class, 'a'),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
          Map.entry(Bytes.class, Bytes.of("a")),
          Map.entry(Line.class, Line.of(Bytes.of("a"))),
          Map.entry(Span.class, Span.NONE),
          Map.entry(Message.class, Messages.envError("a")),
          Map.entry(Environment.class, Environment.of(Map.of())));

  @Test
  void a_null_is_refused_by_the_name_of_its_parameter() throws Exception {
    List<String> silent = new ArrayList<>();
    int tried = 0;
    for (Class<?> type : classes()) {
      for (Executable call : calls(type)) {
        for (int i = 0; i < call.getParameterCount(); i++) {
          Object[] arguments = arguments(call, i);
          if (arguments != null) {
            tried++;
            String said = said(call, arguments);
            if (!NAMES_IT.matcher(said).matches()) {
              silent.add(call + ", parameter " + (i + 1) + ": " + said);
            }
          }
        }
      }
    }
    assertThat(silent).isEmpty();
    assertThat(tried).isGreaterThan(60);
  }

  private static List<Class<?>> classes() throws Exception {
    Path root = Path.of(PtIpc.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Class<?>> classes = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(root.resolve(name.replace('.', '/')))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
          String simple = file.getFileName().toString().replaceFirst("\\.class$", "");
          classes.add(Class.forName(name + "." + simple));
        }
      }
    }
    return classes;
  }

  private static List<Executable> calls(Class<?> type) {
    List<Executable> calls = new ArrayList<>();
    Class<?> outer = type.getEnclosingClass();
    boolean isOpen =
        Modifier.isPublic(type.getModifiers())
            && (outer == null || Modifier.isPublic(outer.getModifiers()));
    if (!isOpen || type.isEnum()) {
      return calls;
    }
    if (!type.isRecord() && !Modifier.isAbstract(type.getModifiers())) {
      calls.addAll(List.of(type.getConstructors()));
    }
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
        calls.add(method);
      }
    }
    return calls;
  }

  /** Samples, but for one null; null when it may be null, or when there is no sample. */
  private static Object @Nullable [] arguments(Executable call, int missing) {
    AnnotatedType type = call.getAnnotatedParameterTypes()[missing];
    if (call.getParameterTypes()[missing].isPrimitive()
        || Stream.of(type.getAnnotations()).anyMatch(Nullable.class::isInstance)) {
      return null;
    }
    Object[] arguments = new Object[call.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Object sample = sample(call.getParameterTypes()[i]);
      if (sample == null) {
        return null;
      }
      arguments[i] = i == missing ? null : sample;
    }
    return arguments;
  }

  private static @Nullable Object sample(Class<?> type) {
    if (type == InputStream.class) {
      return InputStream.nullInputStream();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isInterface() && !type.isSealed() && !SAMPLES.containsKey(type)) {
      return Proxy.newProxyInstance(
          NullSweepTest.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> null);
    }
    return SAMPLES.get(type);
  }

  /** The text of the exception: the name of the parameter, or what the JVM says of it. */
  private static String said(Executable call, Object[] arguments)
      throws ReflectiveOperationException {
    try {
      if (call instanceof Method method) {
        method.invoke(null, arguments);
      } else {
        ((Constructor<?>) call).newInstance(arguments);
      }
      return "not refused";
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      return cause instanceof NullPointerException
          ? String.valueOf(cause.getMessage())
          : String.valueOf(cause);
    }
  }
}
