package dev.ptipc.docs.grammar;

import dev.ptipc.docs.Fault;
import dev.ptipc.docs.diagram.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class DumpTest {
  @Test
  void dump() throws Exception {
    List<Fault> faults = new ArrayList<>();
    StringBuilder b = new StringBuilder("<meta charset=utf-8><body style='font:16px sans-serif'>");
    for (var files : List.of(GrammarFiles.lines(), GrammarFiles.variables())) {
      Grammar g = Grammar.read(files, faults);
      for (GrammarRule r : g.rules()) {
        if (!r.carriesField()) continue;
        Diagram d =
            new Diagram(
                "rule-" + r.name(),
                r.name(),
                r.body(),
                n -> g.find(n).isPresent() ? "rules/" + n : null);
        b.append("<h3>" + r.name() + "</h3>");
        for (Figure.Size s : Figure.Size.values()) b.append(d.svg(s, "rules/x"));
        if (r.isParserRule()) {
          d =
              new Diagram(
                  "inl-" + r.name(),
                  r.name(),
                  Inlining.of(g, r),
                  n -> g.find(n).isPresent() ? "rules/" + n : null);
          b.append("<h4>" + r.name() + " inlined</h4>");
          for (Figure.Size s : Figure.Size.values()) b.append(d.svg(s, "rules/x"));
        }
      }
    }
    Files.writeString(Path.of("/tmp/docswork/diagrams.html"), b);
  }
}
