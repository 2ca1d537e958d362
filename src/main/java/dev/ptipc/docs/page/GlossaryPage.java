package dev.ptipc.docs.page;

import java.util.ArrayList;
import java.util.List;

/** Words that these pages use in a sense of their own. */
final class GlossaryPage {

  private static final String[][] WORDS = {
    {"advice", "The level of a clause that the specification does not have: good practice."},
    {
      "breach",
      "A grammar rule whose name begins so reads what has a plain meaning and breaks a clause."
    },
    {
      "clause",
      "One demand of the specification, in our words, with a name that stays, like 3.3.2-CMETHOD-1."
    },
    {"construct", "An example that was played to parents, and so a row of the matrix."},
    {
      "deviation",
      "A way to depart from the specification, or to lie at its edge; each has a level."
    },
    {
      "edition",
      "The state of the published text that a line is judged by: the latest, or that of 2023"
          + " (E-09)."
    },
    {"environment", "The TOR_PT_* variables by which a parent tells a transport what to do."},
    {
      "erratum", "A place where the specification is unclear or wrong, with the reading taken here."
    },
    {"error", "A clause at MUST, or the grammar, is broken. A line without an error conforms."},
    {"level", "How strongly a clause is put: MUST, MUST NOT, SHOULD, MAY, stated, advice or note."},
    {
      "malformed",
      "The status of a line that has no message: nothing in the grammar reads it, and no plain"
          + " meaning can be given to it."
    },
    {"message", "What a line says once it is read: one of thirteen kinds, or unknown."},
    {
      "note",
      "The mildest finding: true and harmless. Also the level of a clause that the text implies"
          + " and nobody is held to."
    },
    {"ok", "The status of a line that has a message and no error; it may have warnings or notes."},
    {
      "outcome",
      "What came of a session for whoever started it: listening, gave up, started nothing."
    },
    {"parent", "The program that starts a transport and reads its lines, such as tor or Arti."},
    {"rule", "A check with a name, like `line/port-out-of-range`; or a rule of the grammar."},
    {"session", "All that a transport says from its start to its end, with its environment."},
    {
      "stated",
      "The level of a clause that the text puts as a fact or as grammar, without MUST or SHOULD. It"
          + " binds as much as a MUST."
    },
    {"transport", "The program that is started, and also each protocol that it offers by a name."},
    {"unknown", "The status of a line whose keyword version 1 does not have. A parent ignores it."},
    {
      "vector",
      "An example as data, for testing parsers in other languages: the line, and what to make of it."
    },
    {"violation", "The status of a line that has a message and breaks a clause at level error."},
    {
      "warning",
      "A SHOULD is broken; or the specification allows it, and a known reader refuses or misreads"
          + " it."
    },
  };

  private GlossaryPage() {}

  static Page page() {
    List<Block> blocks = new ArrayList<>();
    for (String[] word : WORDS) {
      blocks.add(new Block.Heading(word[0], word[0]));
      blocks.add(new Block.Paragraph(Text.of(word[1])));
    }
    return IndexPages.of(Section.GLOSSARY, blocks);
  }
}
