package dev.ptipc.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ptipc.docs.page.Entry;
import dev.ptipc.docs.page.Lookup;
import dev.ptipc.docs.plain.PlainWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes what the npm package knows of the commands and of what is explained. */
final class NpmData {

  /**
   * The commands that it has, each with the options that it lacks; of an option with some of the
   * values, these.
   */
  private static final Map<String, Map<String, List<String>>> COMMANDS =
      Map.of(
          "check", Map.of("format", List.of("sarif", "junit"), "parent", List.of()),
          "parse", Map.of(),
          "diagnose", Map.of("here", List.of()),
          "explain", Map.of());

  private NpmData() {}

  static void write(CommandLine command, Path folder) throws IOException {
    Files.createDirectories(folder);
    // The maps here have another order in each run, and the same sources make the same package.
    ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    json.writeValue(folder.resolve("commands.json").toFile(), commands(command));
    json.writeValue(folder.resolve("explanations.json").toFile(), explanations());
  }

  private static Map<String, Object> commands(CommandLine command) {
    Map<String, Object> commands = new LinkedHashMap<>();
    command
        .getSubcommands()
        .forEach(
            (name, below) -> {
              if (COMMANDS.containsKey(name)) {
                commands.put(name, command(below.getCommandSpec(), name));
              }
            });
    Map<String, Object> all = new LinkedHashMap<>(command(command.getCommandSpec(), ""));
    all.put("commands", commands);
    all.put("names", command.getSubcommands().keySet());
    return all;
  }

  private static Map<String, Object> command(CommandSpec spec, String name) {
    List<Object> options = spec.options().stream().map(NpmData::option).toList();
    return Map.of(
        "help",
        spec.commandLine().getUsageMessage(Ansi.OFF),
        "options",
        options,
        "elsewhere",
        COMMANDS.getOrDefault(name, Map.of()));
  }

  private static Object option(OptionSpec option) {
    return Map.of(
        "names", List.of(option.names()),
        "label", option.paramLabel(),
        "values", CommandText.values(option),
        "number", Numbers.isWhole(option.auxiliaryTypes()[0]),
        "file", option.auxiliaryTypes()[0] == InputFile.class,
        "words", Usage.words(option).distinct().toList(),
        "takes", option.arity().max() > 0,
        "many", option.isMultiValue());
  }

  private static Map<String, Object> explanations() {
    List<String> index = new ArrayList<>();
    List<String> pages = new ArrayList<>();
    for (Entry entry : Lookup.shipped().entries()) {
      index.add(entry.section().name());
      index.add(entry.name());
      index.add(entry.about());
      index.add(entry.text().get());
      pages.add(PlainWriter.write(entry.page().get()));
    }
    return Map.of("index", index, "pages", pages, "overview", Explanations.overview());
  }
}
