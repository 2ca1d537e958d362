package dev.ptipc.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The examples that lie in this jar: a folder for each rule, a file for each example. */
public final class Examples {

  private static final String FOLDER = "/dev/ptipc/examples/";

  private Examples() {}

  /**
   * The examples of a rule.
   *
   * @param rule its id
   * @return by file name without its ending, sorted; empty for a rule without examples
   */
  public static Map<String, Example> of(String rule) {
    Map<String, Example> examples = new LinkedHashMap<>();
    ResourceFolder.read(FOLDER + rule)
        .forEach(
            (file, bytes) -> {
              List<Example> read = ExampleReader.parse(bytes);
              if (read.size() != 1) {
                throw new IllegalStateException(file + " holds " + read.size() + " examples");
              }
              examples.put(file.replaceFirst("\\.txt$", ""), read.get(0));
            });
    return examples;
  }

  /**
   * Where an example lies in the repository.
   *
   * @param rule the id of the rule
   * @param name the file name without its ending
   * @return the path from the root
   */
  public static String path(String rule, String name) {
    return "src/main/resources/dev/ptipc/examples/" + rule + "/" + name + ".txt";
  }
}
