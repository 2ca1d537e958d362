package dev.ptipc.docs.page;

import java.util.ArrayList;
import java.util.List;

/** Words that these pages use in a sense of their own. */
final class GlossaryPage {

  private static final String[][] WORDS = {
    {
      "advice",
      "The level of a clause that the specification does not contain, but that is good practice."
    },
    {
      "breach",
      "A grammar rule whose name begins with this word reads something that breaks a"
          + " clause but has a clear meaning."
    },
    {
      "clause",
      "One demand of the specification, in our words, with a name that never changes, like"
          + " 3.3.2-CMETHOD-1."
    },
    {
      "construct",
      "A form that a line or a session can take, such as an IPv6 address or a second VERSION."
          + " Examples show it, and the matrix says what parents do with them."
    },
    {
      "deviation",
      "A way to break the specification, or to stay only just within it; each has a severity."
    },
    {
      "edition",
      "The version of the published text that a line is judged by: the latest, or"
          + " that of 2023 (E-09)."
    },
    {"environment", "The TOR_PT_* variables by which a parent tells a transport what to do."},
    {
      "erratum", "A place where the specification is unclear or wrong, with the reading taken here."
    },
    {
      "error",
      "The gravest severity: the grammar, or a clause of level MUST, is broken. A"
          + " line without an error conforms."
    },
    {"finding", "What a check reports: a rule, a severity, a place and a sentence."},
    {"hunk", "A proposed change to the text of the specification, as a patch."},
    {"level", "How strongly a clause is put: MUST, MUST NOT, SHOULD, MAY, stated, advice or note."},
    {
      "malformed",
      "The status of a line that has no message: the grammar cannot read it, and no"
          + " clear meaning can be given to it."
    },
    {"message", "What a line says once it is read: one of thirteen kinds, or unknown."},
    {
      "note",
      "The mildest severity: worth knowing, and harmless. Also the level of a clause"
          + " that the text implies but that binds nobody."
    },
    {"ok", "The status of a line that has a message and no error; it may have warnings or notes."},
    {
      "outcome",
      "What a session came to in the end, in a few words, such as listening, gave up"
          + " or started nothing."
    },
    {"parent", "The program that starts a transport and reads its lines, such as tor or Arti."},
    {"rule", "A check with a name, like `line/port-out-of-range`; or a rule of the grammar."},
    {"scenario", "One situation that `ptipc conform` puts a transport into."},
    {"session", "All that a transport says from its start to its end, with its environment."},
    {
      "stated",
      "The level of a clause that the text puts as a fact or as grammar, without MUST or SHOULD. It"
          + " binds as much as a MUST."
    },
    {"status", "What a line is as a whole: ok, violation, malformed or unknown."},
    {"transcript", "A file with everything that is known about one run of a transport."},
    {
      "transport",
      "The program that is started, and also each protocol that it offers under a name."
    },
    {"unknown", "The status of a line whose keyword version 1 does not have. A parent ignores it."},
    {
      "vector",
      "An example as data, for testing parsers in other languages: the line, and the right answer"
          + " to it."
    },
    {"violation", "The status of a line that has a message and a finding of severity error."},
    {
      "warning",
      "The severity in between: a clause of level SHOULD is broken; or the"
          + " specification allows it, but a known reader refuses or misreads it."
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
