package dev.ptipc.cli;

import dev.ptipc.docs.abnf.AbnfFiles;
import dev.ptipc.emit.Emitter;
import dev.ptipc.emit.FuzzKit;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc emit}. */
@Command(
    name = "emit",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a parser for another language, made from the grammar: c, rust, go, python, javascript"
          + " or lua; or the grammar itself, as abnf; or what a fuzzer needs, as fuzz-kit: a"
          + " mutator in C, a dictionary, seeds, and a page for each fuzzer.",
      "What it writes may be copied anywhere (0BSD). It replaces what it wrote before, but no other"
          + " file of the same name."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the parser is written", "2:wrong usage", "4:it cannot be written"},
    footer = {
      "",
      "Example: ptipc emit c --output ptipc-c",
      "Example: ptipc emit fuzz-kit --output fuzz-kit"
    })
final class EmitCommand implements Callable<Integer> {

  static final String ABNF = "abnf";
  static final String FUZZ_KIT = "fuzz-kit";

  @Parameters(
      paramLabel = "LANGUAGE",
      completionCandidates = Candidates.Emitted.class,
      description = "c, rust, go, python, javascript, lua, abnf or fuzz-kit.")
  private String language = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to write to; else ptipc-LANGUAGE.")
  private @Nullable Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    boolean kit = language.equals(FUZZ_KIT);
    boolean abnf = language.equals(ABNF);
    if (!kit && !abnf && !Emitter.languages().contains(language)) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no parser for this language; there are "
              + String.join(", ", Emitter.languages())
              + ", "
              + ABNF
              + " and "
              + FUZZ_KIT);
    }
    Path folder = output == null ? Path.of("ptipc-" + language) : output;
    Map<String, String> files =
        kit ? FuzzKit.files() : abnf ? AbnfFiles.all() : Emitter.files(language);
    Path foreign = new MadeFolder(folder, files).foreign();
    if (foreign != null) {
      spec.commandLine()
          .getErr()
          .println(
              "ptipc: "
                  + Failures.shown(foreign.toString())
                  + ": a file that ptipc did not make is in the way; nothing is written");
      return Exit.STOPPED;
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
    int seeds = kit ? seeds(folder.resolve("seeds")) : 0;
    String written = files.size() + " files" + (kit ? " and " + seeds + " seeds" : "");
    spec.commandLine()
        .getErr()
        .println("ptipc: " + written + " written to " + Failures.shown(folder.toString()));
    return Exit.OK;
  }

  private static int seeds(Path folder) throws IOException {
    List<Bytes> seeds = FuzzKit.seeds();
    try (CaseWriter out = new CaseFiles(folder)) {
      seeds.forEach(seed -> out.write(seed.toArray(), seed.length()));
    }
    return seeds.size();
  }

  /** Writes a file; a script is made executable. */
  static void write(Path path, String text) throws IOException {
    try {
      Path parent = path.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(path, text, StandardCharsets.UTF_8);
      if (text.startsWith("#!") && !path.toFile().setExecutable(true, false)) {
        throw new IOException("it cannot be made executable");
      }
    } catch (FileAlreadyExistsException e) {
      // One where a folder is to be, which need not be the file's own.
      throw new Failures.OutputFailed(e.getFile(), e);
    } catch (IOException e) {
      throw new Failures.OutputFailed(path.toString(), e);
    }
  }
}
