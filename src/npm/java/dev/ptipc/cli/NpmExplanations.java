package dev.ptipc.cli;

import dev.ptipc.docs.page.Entry;
import dev.ptipc.docs.page.Lookup;
import dev.ptipc.docs.page.Section;
import dev.ptipc.docs.plain.PlainWriter;
import java.util.ArrayList;
import java.util.List;

/** Explains names by an index, for whoever has the pages. */
final class NpmExplanations {

  private NpmExplanations() {}

  /** As {@link Npm#explain} says. */
  static String[] answer(String[] index, String words) {
    List<Entry> entries = entries(index);
    Lookup lookup = new Lookup(entries);
    Entry named = lookup.find(words).orElse(null);
    if (named != null) {
      int number = entries.indexOf(named);
      // Of a line of a log the page is made here, as the line has a part in it.
      return number < 0
          ? new String[] {"text", PlainWriter.write(named.page().get())}
          : new String[] {"entry", String.valueOf(number)};
    }
    List<Entry> found = lookup.holding(words);
    if (!found.isEmpty()) {
      return new String[] {"text", Explanations.list(found)};
    }
    List<String> answer = new ArrayList<>(List.of("near", Explanations.unknown(words)));
    answer.addAll(lookup.near(words));
    return answer.toArray(new String[0]);
  }

  private static List<Entry> entries(String[] index) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 3 < index.length; i += 4) {
      String rest = index[i + 3];
      entries.add(
          new Entry(
              Section.valueOf(index[i]),
              index[i + 1],
              index[i + 2],
              () -> rest,
              () -> {
                throw new UnsupportedOperationException();
              }));
    }
    return entries;
  }
}
