package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.antlr.v4.runtime.Lexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the main jar to what a user of the library is promised. */
class MainJarIT {

  private static final Path MAIN_JAR = Path.of(System.getProperty("ptipc.mainJar"));
  private static final Path CLI_JAR = Path.of(System.getProperty("ptipc.cliJar"));

  /** Spelled out, so that a new package is in the library only when somebody decides so. */
  private static final String LIBRARY =
      "dev/ptipc/([^/]+"
          + "|(source|spec|grammar|diagnostic|ast|codec|parser|environment|session|check|transcript)/.+"
          + "|automaton/[^/]+)\\.class";

  private static final String USER =
      """
      import dev.ptipc.PtIpc;
      import dev.ptipc.SessionReport;
      import dev.ptipc.environment.Environment;
      import dev.ptipc.source.Bytes;

      public final class User {
        public static Object use() {
          var told = java.util.Map.of("TOR_PT_CLIENT_TRANSPORTS", Bytes.of("obfs4"));
          byte[] stdout = Bytes.of("VERSION 1\\nCMETHODS DONE\\n").toArray();
          SessionReport report = PtIpc.checkSession(stdout, Environment.of(told));
          return report.findings().get(report.findings().size() - 1).diagnostic().message();
        }
      }
      """;

  @Test
  void holds_the_library_and_its_licence_only() throws IOException {
    assertThat(filesIn(MAIN_JAR))
        .contains("dev/ptipc/PtIpc.class", "META-INF/LICENSE")
        .filteredOn(name -> !name.startsWith("META-INF/"))
        .allSatisfy(name -> assertThat(name).matches(LIBRARY));
  }

  @Test
  void is_a_module_by_name() throws IOException {
    try (var jar = new JarFile(MAIN_JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("dev.ptipc");
    }
  }

  @Test
  void is_all_that_a_user_needs_beside_the_antlr_runtime(@TempDir Path classes) throws Exception {
    Path antlr = antlr();

    assertThat(compile(USER, List.of(MAIN_JAR, antlr), classes)).isEmpty();

    URL[] path = {url(classes), url(MAIN_JAR), url(antlr)};
    try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
      Object used = loader.loadClass("User").getMethod("use").invoke(null);
      assertThat(used).hasToString("the transport went on, though its environment has errors");
    }
  }

  /** Annotations that the JVM does not find are passed over, so they are no need. */
  @Test
  void needs_the_antlr_runtime_and_the_core_of_java() {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    String[] arguments = {"--class-path", antlr().toString(), MAIN_JAR.toString()};

    assertThat(java.util.spi.ToolProvider.findFirst("jdeps").orElseThrow().run(out, out, arguments))
        .isZero();

    assertThat(said.toString().lines().filter(line -> line.startsWith("   ")))
        .isNotEmpty()
        .allMatch(
            line ->
                line.endsWith(" java.base")
                    || line.endsWith(" " + MAIN_JAR.getFileName())
                    || line.endsWith(" " + antlr().getFileName())
                    || line.matches(".* -> org\\.jspecify\\.annotations +not found"));
  }

  private static Path antlr() {
    try {
      return Path.of(Lexer.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_executable_jar_starts_and_has_no_signature_of_another_jar() throws IOException {
    try (var jar = new JarFile(CLI_JAR.toFile())) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
          .isEqualTo("dev.ptipc.cli.Main");
    }
    assertThat(filesIn(CLI_JAR))
        .containsAll(filesIn(MAIN_JAR).stream().filter(n -> n.endsWith(".class")).toList())
        .contains("dev/ptipc/cli/Main.class")
        .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA|EC)"))
        .doesNotHaveDuplicates();
  }

  private static List<String> filesIn(Path jar) throws IOException {
    try (var file = new JarFile(jar.toFile())) {
      return file.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  /** Compiles with every warning on, and returns what the compiler said. */
  private static String compile(String source, List<Path> classPath, Path classes) {
    var unit =
        new SimpleJavaFileObject(URI.create("string:///User.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    String path =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    var said = new StringWriter();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(
                said,
                null,
                null,
                List.of("-Xlint:all", "--release", "17", "-cp", path, "-d", classes.toString()),
                null,
                List.of(unit))
            .call();
    return compiled ? said.toString() : "not compiled: " + said;
  }

  private static URL url(Path path) throws IOException {
    return path.toUri().toURL();
  }
}
