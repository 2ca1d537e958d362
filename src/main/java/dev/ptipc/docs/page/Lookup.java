package dev.ptipc.docs.page;

import dev.ptipc.diagnostic.Nearest;
import dev.ptipc.docs.Sources;
import dev.ptipc.parentlog.Sentences;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what there are pages of, by its name or by what is written about it. */
public final class Lookup {

  /** Names in the grammar of lines differ by case only. */
  private static final Set<Section> GRAMMAR = Set.of(Section.RULES, Section.TOKENS);

  /** What may be left out before a name. */
  private static final List<String> KINDS =
      List.of("", "line/", "session/", "environment/", "torrc/", "tor/");

  /** How close a text is to an entry, the closest first. */
  private static final List<BiPredicate<Entry, String>> CLOSENESS =
      List.of(
          (entry, text) -> fold(entry.name()).startsWith(text),
          (entry, text) -> isWord(entry.name(), text),
          (entry, text) -> fold(entry.name()).contains(text),
          (entry, text) -> isWord(entry.about(), text),
          (entry, text) -> fold(entry.about()).contains(text),
          (entry, text) -> fold(entry.text().get()).contains(text),
          (entry, text) -> hasWords(entry.name() + " " + entry.about(), text),
          (entry, text) ->
              hasWords(entry.name() + " " + entry.about() + " " + entry.text().get(), text));

  /** What is looked at first: no other name has a slash or a number like theirs. */
  private final Supplier<Stream<Entry>> catalogued;

  private final Supplier<List<Entry>> listing;
  private @Nullable List<Entry> entries;

  private Lookup(Supplier<Stream<Entry>> catalogued, Supplier<List<Entry>> listing) {
    this.catalogued = catalogued;
    this.listing = listing;
  }

  /**
   * Looks among these.
   *
   * @param entries in the order in which equals are told
   */
  public Lookup(List<Entry> entries) {
    this(Stream::of, () -> entries);
  }

  /**
   * Looks among what is in this jar.
   *
   * @return a way to look
   */
  public static Lookup shipped() {
    Entries entries = new Entries(Sources.shipped());
    return new Lookup(entries::catalogued, entries::all);
  }

  /**
   * All that it looks among.
   *
   * @return in the order of the sections
   */
  public List<Entry> entries() {
    if (entries == null) {
      entries = List.copyOf(listing.get());
    }
    return entries;
  }

  /**
   * What a name is of.
   *
   * @param name as typed; case counts only for the rules and tokens of the grammar of lines, and a
   *     check needs no kind before its name when there is only one of that name; or a line of a log
   * @return the entry; empty when there is none, or more than one
   */
  public Optional<Entry> find(String name) {
    return named(name)
        .or(
            () ->
                Sentences.of(name)
                    .flatMap(
                        sentence ->
                            named(sentence.id())
                                .map(entry -> entry.with(SentencesPage.page(sentence, name)))));
  }

  private Optional<Entry> named(String name) {
    String word = name.strip().replaceFirst("(?i)(?<=METHODS|^PROXY) DONE$", "");
    Optional<Entry> numbered = catalogued.get().filter(entry -> isCalled(entry, word)).findFirst();
    if (numbered.isPresent()) {
      return numbered;
    }
    List<Entry> exact = entries().stream().filter(entry -> isCalled(entry, word)).toList();
    List<Entry> checks =
        entries().stream()
            .filter(entry -> entry.section() == Section.CHECKS)
            .filter(entry -> fold(entry.name()).endsWith("/" + fold(word)))
            .toList();
    boolean grammarOnly = exact.stream().allMatch(entry -> GRAMMAR.contains(entry.section()));
    List<Entry> found = grammarOnly && !checks.isEmpty() ? checks : exact;
    return found == checks && checks.size() > 1 ? Optional.empty() : found.stream().findFirst();
  }

  private static boolean isCalled(Entry entry, String word) {
    return GRAMMAR.contains(entry.section())
        ? entry.name().equals(word)
        : entry.name().equalsIgnoreCase(word);
  }

  /**
   * What a text stands in, or all of its words.
   *
   * @param text in any case
   * @return first that whose name is closest to it; last what has the words in another order
   */
  public List<Entry> holding(String text) {
    String folded = fold(text.strip());
    Map<Entry, Integer> found = new HashMap<>();
    for (Entry entry : entries()) {
      for (int i = 0; i < CLOSENESS.size() && !found.containsKey(entry); i++) {
        if (!folded.isEmpty() && CLOSENESS.get(i).test(entry, folded)) {
          found.put(entry, i);
        }
      }
    }
    return entries().stream()
        .filter(found::containsKey)
        .sorted(Comparator.comparing(found::get))
        .toList();
  }

  /**
   * What somebody may have meant.
   *
   * @param name that nothing has
   * @return the nearest names; empty when none is near
   */
  public List<String> near(String name) {
    for (String kind : KINDS) {
      // What was not typed is no reason to allow more slips.
      List<String> names =
          names().stream()
              .filter(each -> each.startsWith(kind))
              .map(each -> each.substring(kind.length()))
              .toList();
      List<String> near = Nearest.to(name, names);
      if (!near.isEmpty()) {
        return near.stream().map(each -> kind + each).toList();
      }
    }
    return List.of();
  }

  /**
   * Every name.
   *
   * @return in the order of the sections
   */
  public List<String> names() {
    return entries().stream().map(Entry::name).distinct().toList();
  }

  /** Whether words begin with all of these, in whatever order. */
  private static boolean hasWords(String text, String beginnings) {
    String folded = fold(text);
    for (String beginning : beginnings.split("\\s+", -1)) {
      if (!hasWord(folded, beginning)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, String beginning) {
    for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String text, String word) {
    return Pattern.compile("(?<![a-z0-9_])" + Pattern.quote(word) + "(?![a-z0-9_])")
        .matcher(fold(text))
        .find();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
