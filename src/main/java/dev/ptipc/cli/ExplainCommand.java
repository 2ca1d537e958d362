package dev.ptipc.cli;

import dev.ptipc.docs.page.Entry;
import dev.ptipc.docs.page.Lookup;
import dev.ptipc.docs.plain.PlainWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc explain}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Explains a message, a variable, a check, a clause, an erratum or a rule of the grammar,"
            + " with examples, or a line of a parent's log; or lists where a word is found.",
    footer = {"", "Example: ptipc explain line/port-out-of-range"})
final class ExplainCommand implements Callable<Integer> {

  private static final List<String> STDIN = List.of("-");

  private static final int MOST_PASTED = 1 << 20;

  private static final int MOST_LINES = 1000;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description =
          "A name, such as line/host, CMETHOD, 3.3.2-CMETHOD-1 or TOR_PT_PROXY; or any words to"
              + " look for, such as `port` or 3.3.2; or a line of a log, - for lines on standard"
              + " input. Without it, the list of all checks.")
  private @Nullable List<String> words;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (words == null) {
      return print(Explanations.overview());
    }
    Lookup lookup = Lookup.shipped();
    if (words.equals(STDIN)) {
      return print(pasted(lookup));
    }
    String name = String.join(" ", words);
    return print(page(lookup, name).orElseGet(() -> searched(lookup, name)));
  }

  /** The pages of the lines of standard input, each once; lines that have none are passed over. */
  private String pasted(Lookup lookup) throws IOException {
    String text =
        new String(InputFile.standardInput().readNBytes(MOST_PASTED), StandardCharsets.UTF_8);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(MOST_LINES).toList();
    Set<String> pages = new LinkedHashSet<>();
    lines.forEach(line -> page(lookup, line).ifPresent(pages::add));
    if (!pages.isEmpty()) {
      return String.join("\n", pages);
    }
    if (lines.isEmpty()) {
      throw new UnknownName(spec, "standard input has no line to explain", List.of());
    }
    return searched(lookup, lines.get(0));
  }

  /** Prints the page of a name; empty where there is none, and for standard input. */
  static Optional<Integer> explain(List<String> words) {
    return words.isEmpty() || words.equals(STDIN)
        ? Optional.empty()
        : page(Lookup.shipped(), String.join(" ", words)).map(ExplainCommand::print);
  }

  private static int print(String text) {
    try (Output out = new Output()) {
      out.print(text);
    }
    return Exit.OK;
  }

  private static Optional<String> page(Lookup lookup, String name) {
    return lookup.find(name).map(entry -> PlainWriter.write(entry.page().get()));
  }

  private String searched(Lookup lookup, String name) {
    List<Entry> found = lookup.holding(name);
    if (found.isEmpty()) {
      throw new UnknownName(spec, Explanations.unknown(name), lookup.near(name));
    }
    return Explanations.list(found);
  }
}
