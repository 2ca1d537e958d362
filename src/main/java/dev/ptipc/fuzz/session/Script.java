package dev.ptipc.fuzz.session;

import dev.ptipc.ast.Keyword;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a transport writes, line by line. Texts have one character a byte. Never changed: an edit
 * makes a new one.
 *
 * @param lines of stdout, without LF
 * @param ended whether the last line has its LF
 * @param stderr lines of stderr, without LF
 * @param endedBy how the transport ended, as in transcripts; null for as it should
 */
record Script(List<String> lines, boolean ended, List<String> stderr, @Nullable String endedBy) {

  Script {
    lines = List.copyOf(lines);
    stderr = List.copyOf(stderr);
  }

  Script(List<String> lines) {
    this(lines, true, List.of(), null);
  }

  /** The message that a line is, or was before it was spoilt. */
  static Keyword keyword(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ') {
      end++;
    }
    return Keyword.of(line.substring(0, end));
  }

  /** What follows the keyword: of a report, the transport. */
  static String operand(String line) {
    return line.split(" ", -1)[1];
  }

  /** The places of one message. */
  List<Integer> places(Predicate<Keyword> wanted) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(keyword(lines.get(i)))) {
        places.add(i);
      }
    }
    return places;
  }

  /** The place of the first such message; -1 without any. */
  int first(Keyword keyword) {
    List<Integer> places = places(keyword::equals);
    return places.isEmpty() ? -1 : places.get(0);
  }

  Script with(int place, String line) {
    return edited(list -> list.set(place, line));
  }

  Script inserted(int place, String line) {
    return edited(list -> list.add(place, line));
  }

  Script added(String line) {
    return inserted(lines.size(), line);
  }

  Script without(int place) {
    return edited(list -> list.remove(place));
  }

  /** The lines before a place. */
  Script before(int place) {
    return edited(list -> list.subList(place, list.size()).clear());
  }

  Script only(Predicate<Keyword> kept) {
    return edited(list -> list.removeIf(line -> !kept.test(keyword(line))));
  }

  Script each(UnaryOperator<String> edit) {
    return edited(list -> list.replaceAll(edit));
  }

  Script notEnded() {
    return new Script(lines, false, stderr, endedBy);
  }

  Script endedBy(String how) {
    return new Script(lines, ended, stderr, how);
  }

  Script onStderr(String line) {
    return new Script(lines, ended, List.of(line), endedBy);
  }

  private interface Change {
    void of(List<String> lines);
  }

  private Script edited(Change change) {
    List<String> copy = new ArrayList<>(lines);
    change.of(copy);
    return new Script(copy, ended, stderr, endedBy);
  }

  Bytes stdout() {
    String text = joined(lines);
    return Bytes.ofLatin1(ended || text.isEmpty() ? text : text.substring(0, text.length() - 1));
  }

  Bytes stderrBytes() {
    return Bytes.ofLatin1(joined(stderr));
  }

  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
