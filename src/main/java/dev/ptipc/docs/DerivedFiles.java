package dev.ptipc.docs;

import dev.ptipc.automaton.compile.TableSource;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarFiles;
import dev.ptipc.docs.html.Assets;
import dev.ptipc.docs.html.PlaygroundPage;
import java.util.ArrayList;
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
    files.put(
        "grammar-docs/playground.html",
        PlaygroundPage.html(Grammar.read(GrammarFiles.lines(), new ArrayList<>())));
    Assets.all().forEach((path, text) -> files.put("grammar-docs/" + path, text));
    return files;
  }
}
