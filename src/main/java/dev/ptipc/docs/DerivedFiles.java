package dev.ptipc.docs;

import dev.ptipc.automaton.compile.TableSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every file in the repository that is made from the grammar. */
public final class DerivedFiles {

  private DerivedFiles() {}

  /**
   * Makes them all.
   *
   * @return by path from the root of the repository its text
   */
  public static Map<String, String> all() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("src/main/java/dev/ptipc/automaton/LineTable.java", TableSource.write());
    files.putAll(VectorFiles.all());
    return files;
  }
}
