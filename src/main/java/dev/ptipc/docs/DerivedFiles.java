package dev.ptipc.docs;

import dev.ptipc.automaton.compile.TableSource;
import dev.ptipc.emit.Emitter;
import dev.ptipc.emit.FuzzKit;
import java.util.Map;
import java.util.TreeMap;

/** Every file in the repository that is made from the grammar. */
public final class DerivedFiles {

  private DerivedFiles() {}

  /**
   * Makes them all.
   *
   * @return by path from the root of the repository its text
   * @throws FaultyDocumentation when something they are made from has a fault
   */
  public static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    files.put("src/main/java/dev/ptipc/automaton/LineTable.java", TableSource.write());
    files.putAll(VectorFiles.all());
    files.putAll(Emitter.all());
    FuzzKit.made().forEach((path, text) -> files.put(FuzzKit.FOLDER + path, text));
    Documentation.write(Sources.shipped())
        .forEach((path, text) -> files.put(Documentation.FOLDER + path, text));
    return files;
  }
}
