package dev.ptipc.docs;

import dev.ptipc.docs.abnf.AbnfFiles;
import dev.ptipc.docs.diagram.Figure;
import dev.ptipc.docs.grammar.Grammar;
import dev.ptipc.docs.grammar.GrammarCheck;
import dev.ptipc.docs.grammar.GrammarFiles;
import dev.ptipc.docs.grammar.Judge;
import dev.ptipc.docs.grammar.ParserJudge;
import dev.ptipc.docs.html.Assets;
import dev.ptipc.docs.html.Contents;
import dev.ptipc.docs.html.HtmlWriter;
import dev.ptipc.docs.html.PlaygroundPage;
import dev.ptipc.docs.html.SearchIndex;
import dev.ptipc.docs.markdown.MarkdownWriter;
import dev.ptipc.docs.page.Block;
import dev.ptipc.docs.page.MatrixPages;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Section;
import dev.ptipc.docs.page.SentencesPage;
import dev.ptipc.docs.page.Site;
import dev.ptipc.parentlog.Sentences;
import dev.ptipc.report.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The folder {@code grammar-docs}: every page in both forms, and what the pages need. */
public final class Documentation {

  /** The folder, from the root of the repository. */
  public static final String FOLDER = "grammar-docs/";

  /** What a build of its own puts into the folder. */
  private static final Set<String> OTHERS = Set.of("assets/ptipc.js", "assets/ptipc-diagnose.js");

  /** Fragments of its address are what it is told, and no anchors. */
  private static final String PLAYGROUND = Section.PLAYGROUND.path() + ".html";

  private Documentation() {}

  /**
   * Whether a file of the folder is not of these.
   *
   * @param file the path from the root of the repository
   * @return true for the compiled scripts of the playground
   */
  static boolean isMadeElsewhere(String file) {
    return OTHERS.contains(file.substring(FOLDER.length()));
  }

  /**
   * Writes it.
   *
   * @param sources what it is made from
   * @return by path from the folder the text
   * @throws FaultyDocumentation when a source has a fault, or a link leads nowhere
   */
  public static Map<String, String> write(Sources sources) {
    List<SourceFault> faults = new ArrayList<>();
    GrammarCheck.check(sources.lines(), Judge.LINES, faults);
    FieldCheck.check(sources.lines(), faults);
    GrammarCheck.check(sources.variables(), Judge.VARIABLES, faults);
    GrammarCheck.check(Grammar.read(GrammarFiles.logs(), faults), ParserJudge.LOGS, faults);
    GrammarCheck.check(Grammar.read(GrammarFiles.torrc(), faults), ParserJudge.TORRC, faults);
    ExampleCheck.check(sources, faults);
    List<Page> pages = Site.pages(sources, faults);
    Map<String, String> files = new TreeMap<>(Assets.all());
    files.put(Contents.FILE, Contents.write(pages));
    files.put("assets/search-index.js", SearchIndex.write(pages));
    for (Page page : pages) {
      files.put(page.path() + ".html", HtmlWriter.write(page));
      files.put(MarkdownWriter.file(page.path()), MarkdownWriter.write(page));
      for (Block block : page.blocks()) {
        if (block instanceof Block.Drawing drawing) {
          String path = "svg/" + drawing.figure().id() + ".svg";
          files.put(path, drawing.figure().svg(Figure.Size.WIDE, path));
        }
      }
    }
    AbnfFiles.all().forEach((name, text) -> files.put(AbnfFiles.FOLDER + name, text));
    files.put(Hunk.FILE, Hunk.file());
    files.put(MatrixPages.DATA, Json.pretty(sources.matrix()));
    String sentences = new String(Sentences.json(), StandardCharsets.UTF_8);
    files.put(SentencesPage.DATA, sentences);
    files.put("assets/sentences.js", script(sentences));
    files.put(PLAYGROUND, PlaygroundPage.html(sources.lines()));
    Set<String> unread = new HashSet<>(OTHERS);
    unread.add(PLAYGROUND);
    faults.addAll(LinkCheck.check(FOLDER, files, unread));
    if (!faults.isEmpty()) {
      throw new FaultyDocumentation(faults);
    }
    return files;
  }

  /** The same for the page of the playground, which from a file may not fetch. */
  private static String script(String sentences) {
    return "window.ptipcSentences = () => (" + sentences.strip() + ");\n";
  }
}
