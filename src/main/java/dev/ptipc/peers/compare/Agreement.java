package dev.ptipc.peers.compare;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two parsers say the same of a line. */
final class Agreement {

  /** The field that holds the verdict. */
  static final String STATUS = "status";

  /** Fields that tell of the stream, and the one that is compared by itself. */
  private static final Set<String> LEFT_OUT = Set.of("file", "line", "fileLine", "offset", STATUS);

  private static final Departure VERDICT = new Departure(STATUS, "");

  /** Of a longer value the beginning is shown. */
  private static final int MOST_SHOWN = 100;

  private Agreement() {}

  /**
   * Where two parsers part.
   *
   * @param field the path of the first field that differs; of lists any item
   * @param values what both have there, printable; empty for the verdict
   */
  record Departure(String field, String values) {}

  /**
   * Where a target departs from the reference.
   *
   * @return null when it agrees
   */
  static @Nullable Departure departure(Reference reference, Reply reply) {
    if (!agrees(reference.verdict(), reference.isDoubtful(), reply.verdict())) {
      return VERDICT;
    }
    JsonNode answer = reply.answer();
    return answer == null || answer.size() == 1 ? null : values("", reference.answer(), answer);
  }

  /**
   * Where a target departs from an answer that is known.
   *
   * @param expected a status, diagnostics, and more
   * @return null when it agrees
   */
  static @Nullable Departure departure(JsonNode expected, Reply reply) {
    boolean doubtful = false;
    for (JsonNode diagnostic : expected.path("diagnostics")) {
      doubtful |= !diagnostic.path("severity").asText().equals(Severity.NOTE.word());
    }
    Verdict own = Verdict.of(expected.path("status").asText());
    if (own == null || !agrees(own, doubtful, reply.verdict())) {
      return VERDICT;
    }
    JsonNode answer = reply.answer();
    return answer == null ? null : values("", expected, answer);
  }

  /**
   * Where two targets part, of which neither departs from the reference.
   *
   * @return null when they agree
   */
  static @Nullable Departure departure(Reply first, Reply second) {
    Verdict a = first.verdict();
    Verdict b = second.verdict();
    boolean same = a == b || (a.isCoarse() != b.isCoarse() && (fits(a, b) || fits(b, a)));
    return same ? null : VERDICT;
  }

  private static boolean agrees(Verdict own, boolean doubtful, Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> own != Verdict.MALFORMED;
      // Of all lines, one with an unknown keyword is the one that a parent may not refuse.
      case REFUSED -> own != Verdict.UNKNOWN && (own != Verdict.OK || doubtful);
      case IGNORED -> own != Verdict.OK || doubtful;
      default -> own == verdict;
    };
  }

  /** Whether one is a rough way to say the other. */
  private static boolean fits(Verdict coarse, Verdict exact) {
    return switch (coarse) {
      case ACCEPTED -> exact != Verdict.MALFORMED;
      case REFUSED -> exact != Verdict.OK && exact != Verdict.UNKNOWN;
      case IGNORED -> exact != Verdict.OK;
      default -> false;
    };
  }

  /**
   * The first field of an answer that a target leaves out. What is null or an empty list says
   * nothing, and of bytes that are no text the text is enough.
   *
   * @return its path; null when nothing is missing
   */
  static @Nullable String missing(String path, @Nullable JsonNode expected, JsonNode answer) {
    if (expected == null
        || expected.isNull()
        || (expected.isArray() && expected.isEmpty())
        || path.endsWith("Base64")) {
      return null;
    }
    if (answer.isMissingNode()) {
      return path;
    }
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      String name = path + "." + field.getKey();
      String missing = missing(name, field.getValue(), answer.path(field.getKey()));
      if (missing != null) {
        return missing;
      }
    }
    for (int i = 0; expected.isArray() && i < expected.size(); i++) {
      String missing = missing(path + "[]", expected.get(i), answer.path(i));
      if (missing != null) {
        return missing;
      }
    }
    return null;
  }

  /** Only what both know is compared: a target may leave out fields, and have some of its own. */
  private static @Nullable Departure values(String path, JsonNode own, JsonNode other) {
    if (own.isObject() && other.isObject()) {
      for (Map.Entry<String, JsonNode> field : other.properties()) {
        String name = field.getKey();
        JsonNode here = LEFT_OUT.contains(name) ? null : own.get(name);
        Departure found =
            here == null
                ? null
                : values(path.isEmpty() ? name : path + "." + name, here, field.getValue());
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (own.isArray() && other.isArray() && own.size() == other.size()) {
      for (int i = 0; i < own.size(); i++) {
        Departure found = values(path + "[]", own.get(i), other.get(i));
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    return own.equals(other) ? null : new Departure(path, shown(own) + " and " + shown(other));
  }

  /** A value, printable. */
  static String shown(JsonNode value) {
    String text = value.toString();
    return Shown.all(Bytes.of(text.substring(0, Math.min(MOST_SHOWN, text.length()))));
  }
}
