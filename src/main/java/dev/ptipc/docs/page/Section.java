package dev.ptipc.docs.page;

/** The parts of the documentation, in the order of the navigation. */
public enum Section {
  /** Where a reader comes in. */
  START("Start", "index"),
  /** Where each kind of reader begins. */
  GUIDES("Guides", "guides/index"),
  /** What a transport can say. */
  MESSAGES("Messages", "messages/index"),
  /** In which order it can say it. */
  SESSION("Session", "session"),
  /** The parser rules of lines. */
  RULES("Grammar rules", "rules/index"),
  /** The lexer rules of lines. */
  TOKENS("Tokens", "tokens/index"),
  /** The parser and lexer rules of the TOR_PT_* variables. */
  VARIABLES("Variables", "variables/index"),
  /** What is judged beyond the grammar. */
  CHECKS("Checks", "checks/index"),
  /** What a parent writes into its log about a transport. */
  SENTENCES("Sentences in logs", "sentences"),
  /** What the specification demands. */
  CLAUSES("Clauses", "clauses/index"),
  /** Where the specification is unclear. */
  ERRATA("Errata", "errata/index"),
  /** What programs were seen to do. */
  MATRIX("What programs do", "matrix/index"),
  /** What of all this is tested by what. */
  COVERAGE("Coverage", "coverage"),
  /** The grammar as specifications write it. */
  ABNF("ABNF", "abnf/index"),
  /** The grammar files. */
  GRAMMAR("Whole grammar", "grammar"),
  /** Words that these pages use in a sense of their own. */
  GLOSSARY("Glossary", "glossary"),
  /** The parser in the browser. */
  PLAYGROUND("Playground", "playground");

  private final String title;
  private final String path;

  Section(String title, String path) {
    this.title = title;
    this.path = path;
  }

  /**
   * The name of the section.
   *
   * @return a word or two
   */
  public String title() {
    return title;
  }

  /**
   * Its first page.
   *
   * @return the path from the folder of the documentation, without an ending
   */
  public String path() {
    return path;
  }
}
