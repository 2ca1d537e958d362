package dev.ptipc.parentlog;

import static java.util.Objects.requireNonNull;

import dev.ptipc.check.fate.Fate;
import dev.ptipc.environment.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All sentences that are known: the catalogue, read from its file. */
public final class Sentences {

  /** tor puts one of these before what it says of a configuration that it refuses. */
  private static final List<String> REFUSALS =
      List.of(
          "Failed to parse/validate config: ",
          "Controller gave us config lines that didn't validate: ",
          "Controller gave us config file that didn't validate: ");

  private static final Sentences SHIPPED = new Sentences(SentenceFile.read());

  private final List<Sentence> all = new ArrayList<>();

  /** By the first word of a message, for those whose first word never varies. */
  private final Map<String, List<Template>> byWord = new HashMap<>();

  private final List<Template> others = new ArrayList<>();

  private Sentences(List<Map<String, Object>> file) {
    file.forEach(entry -> all.add(sentence(entry)));
    List<Template> templates = new ArrayList<>(all.stream().map(Template::new).toList());
    // Of two that fit, the one in which less varies says more.
    templates.sort(Comparator.comparing(Template::weight).reversed());
    for (Template template : templates) {
      int space = template.start().indexOf(' ');
      List<Template> list =
          space < 0
              ? others
              : byWord.computeIfAbsent(
                  template.start().substring(0, space), word -> new ArrayList<>());
      list.add(template);
    }
  }

  /**
   * The catalogue.
   *
   * @return all sentences, in its order
   */
  public static List<Sentence> all() {
    return List.copyOf(SHIPPED.all);
  }

  /**
   * The catalogue as it is published.
   *
   * @return a JSON array with an object a sentence, in UTF-8
   */
  public static byte[] json() {
    return SentenceFile.json();
  }

  /**
   * Finds the entry of a line of a log.
   *
   * @param line with or without what stands before the message
   * @return the sentence, if it is known
   */
  public static Optional<Sentence> of(String line) {
    return Optional.ofNullable(find(new LogLineReader().read(requireNonNull(line, "line"))))
        .map(Match::sentence);
  }

  /**
   * The role of the transport that a line of a log is about.
   *
   * @param line with or without what stands before the message
   * @return null when the line does not say
   */
  public static @Nullable Role role(String line) {
    Match match = find(new LogLineReader().read(requireNonNull(line, "line")));
    return match == null ? null : match.role();
  }

  /**
   * Finds the sentence that a message is. What stands in a hole cannot make it another sentence:
   * the one whose first hole ends first is meant.
   */
  static @Nullable Match find(LogLine line) {
    String message = line.message().stripTrailing();
    for (String refusal : REFUSALS) {
      Match reason = message.startsWith(refusal) ? find(message, refusal.length()) : null;
      if (reason != null) {
        return reason;
      }
    }
    Match best = find(message, 0);
    return best == null && line.dress() == LogLine.Dress.ARTI ? arti(message) : best;
  }

  private static @Nullable Match find(String message, int from) {
    int space = message.indexOf(' ', from);
    String word = space < 0 ? message.substring(from) : message.substring(from, space);
    Match best = best(SHIPPED.byWord.getOrDefault(word, List.of()), message, from);
    return best == null ? best(SHIPPED.others, message, from) : best;
  }

  /** Arti puts what it was about before an error, and a colon between the two. */
  private static @Nullable Match arti(String message) {
    for (int at = message.indexOf(": "); at >= 0; at = message.indexOf(": ", at + 1)) {
      for (List<Template> templates : SHIPPED.byWord.values()) {
        for (Template template : templates) {
          Match match =
              template.sentence().by().equals("arti") ? template.match(message, at + 2) : null;
          if (match != null) {
            return match;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Match best(List<Template> templates, String message, int from) {
    Match best = null;
    for (Template template : templates) {
      Match match = template.match(message, from);
      if (match != null && (best == null || firstHole(match) < firstHole(best))) {
        best = match;
      }
    }
    return best;
  }

  private static int firstHole(Match match) {
    return match.values().isEmpty() ? 0 : match.values().get(0).text().length();
  }

  private static Sentence sentence(Map<?, ?> entry) {
    List<Advice> next = new ArrayList<>();
    for (Object each : (List<?>) value(entry, "next")) {
      next.add(new Advice(text((Map<?, ?>) each, "why"), nullable((Map<?, ?>) each, "command")));
    }
    return new Sentence(
        text(entry, "id"),
        text(entry, "by"),
        text(entry, "format"),
        texts(entry, "holes"),
        Boolean.TRUE.equals(entry.get("greedy")),
        text(entry, "level"),
        roleOf(nullable(entry, "role")),
        Sentence.Part.valueOf(text(entry, "part").toUpperCase(Locale.ROOT)),
        outcome(nullable(entry, "outcome")),
        texts(entry, "seen"),
        nullable(entry, "known"),
        text(entry, "happened"),
        nullable(entry, "unsaid"),
        next);
  }

  private static @Nullable Role roleOf(@Nullable String word) {
    return word == null ? null : Role.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Fate.@Nullable Word outcome(@Nullable String word) {
    return word == null
        ? null
        : Arrays.stream(Fate.Word.values())
            .filter(each -> each.word().equals(word))
            .findFirst()
            .orElseThrow();
  }

  private static List<String> texts(Map<?, ?> entry, String field) {
    return ((List<?>) value(entry, field)).stream().map(String.class::cast).toList();
  }

  private static String text(Map<?, ?> entry, String field) {
    return (String) value(entry, field);
  }

  private static @Nullable String nullable(Map<?, ?> entry, String field) {
    return (String) entry.get(field);
  }

  private static Object value(Map<?, ?> entry, String field) {
    return requireNonNull(entry.get(field), field);
  }
}
