package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.antlr.v4.Tool;

/** A copy of this checkout that is changed by hand, built, and asked for its derived files. */
final class Checkout {

  private static final List<String> PARTS = List.of("pom.xml", "src/main", "grammar-docs");

  /** No step takes as long; then it is ended, and the test says so. */
  private static final long MINUTES = 10;

  private final Path root;
  private final Path generated;
  private final Path classes;

  /** Copies into a folder what the derived files are made of, and these. */
  Checkout(Path folder) throws IOException {
    root = folder.resolve("checkout");
    generated = folder.resolve("generated");
    classes = folder.resolve("classes");
    for (String part : PARTS) {
      copy(Path.of(part), root.resolve(part));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString()).normalize();
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Puts text in the place of the only text like that in a file. */
  void replace(String file, String old, String with) throws IOException {
    String text = Files.readString(root.resolve(file));
    assertThat(text.split(Pattern.quote(old), -1)).as(file).hasSize(2);
    Files.writeString(root.resolve(file), text.replace(old, with));
  }

  /** Adds a file. */
  void add(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  /** The bytes of each file. */
  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return all;
  }

  /** ANTLR and the compiler, with nothing to say. */
  void build() throws IOException {
    List<String> words = new ArrayList<>(List.of("-visitor", "-no-listener", "-Werror"));
    words.addAll(List.of("-package", "dev.ptipc.grammar", "-lib", antlr("imports").toString()));
    words.addAll(List.of("-o", generated.toString()));
    try (Stream<Path> grammars = Files.list(antlr("dev/ptipc/grammar"))) {
      grammars.map(Path::toString).sorted().forEach(words::add);
    }
    Tool tool = new Tool(words.toArray(String[]::new));
    tool.processGrammarsOnCommandLine();
    assertThat(tool.getNumErrors()).as("what ANTLR finds wrong").isZero();
    copyOver(antlr(""), classes.resolve("dev/ptipc/g4"));
    compile();
  }

  private Path antlr(String folder) {
    return root.resolve("src/main/antlr4").resolve(folder);
  }

  private static void copyOver(Path from, Path to) throws IOException {
    if (Files.exists(to)) {
      try (Stream<Path> files = Files.walk(to)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    copy(from, to);
  }

  private void compile() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : List.of(root.resolve("src/main/java"), generated)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    StringWriter said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "--release", "17"));
      options.addAll(List.of("-d", classes.toString()));
      boolean compiled =
          compiler
              .getTask(
                  said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(said.toString()).isTrue();
    }
  }

  /** {@code ptipc docs --write}; returns the files that it changed, made or took away. */
  Set<String> derive() throws IOException, InterruptedException {
    Map<String, byte[]> before = files();
    assertThat(run("docs", "--write")).contains(" files written");
    Set<String> changed = new TreeSet<>(before.keySet());
    Map<String, byte[]> after = files();
    changed.addAll(after.keySet());
    changed.removeIf(file -> Arrays.equals(before.get(file), after.get(file)));
    return changed;
  }

  /** Runs the program that was built, at the root; returns all that it says. */
  String run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String resources = root.resolve("src/main/resources").toString();
    String others = System.getProperty("surefire.test.class.path", path());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp"));
    command.add(String.join(File.pathSeparator, classes.toString(), resources, others));
    command.add("dev.ptipc.cli.Main");
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("the end of %s", command).isTrue();
    return said;
  }

  private static String path() {
    return System.getProperty("java.class.path");
  }
}
