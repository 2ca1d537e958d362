package dev.ptipc.docs;

import dev.ptipc.docs.page.Paths;
import dev.ptipc.docs.page.Published;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link between the written pages; one that leaves their folder is not followed. */
final class LinkCheck {

  private static final Pattern LINK =
      Pattern.compile("(?:href|src)=\"(?<html>[^\"]*)\"|]\\((?<markdown>[^)]*)\\)");

  private static final Pattern ANCHOR = Pattern.compile("\\bid=\"([^\"]*)\"");

  private final Map<String, String> files;
  private final Set<String> others;
  private final Map<String, Set<String>> anchors = new HashMap<>();

  private LinkCheck(Map<String, String> files, Set<String> others) {
    this.files = files;
    this.others = others;
  }

  /**
   * Checks the links between files.
   *
   * @param root what comes before each path in the repository
   * @param files by path the text
   * @param others files that are there, perhaps among the written ones, and whose anchors are not
   *     looked at
   * @return the dead links, with the file and line that they stand in
   */
  static List<SourceFault> check(String root, Map<String, String> files, Set<String> others) {
    LinkCheck check = new LinkCheck(files, others);
    List<SourceFault> faults = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html") || path.endsWith(".md") || path.endsWith(".svg")) {
            int line = 0;
            for (String each : text.split("\n", -1)) {
              line++;
              for (String link : check.dead(path, each)) {
                faults.add(new SourceFault(root + path, line, "dead link to " + link));
              }
            }
          }
        });
    return faults;
  }

  private List<String> dead(String path, String line) {
    List<String> dead = new ArrayList<>();
    Matcher matcher = LINK.matcher(line);
    while (matcher.find()) {
      String link = matcher.group(matcher.group("html") == null ? "markdown" : "html");
      if (!link.startsWith("data:") && !Published.has(link) && !leadsSomewhere(path, link)) {
        dead.add(link);
      }
    }
    return dead;
  }

  private boolean leadsSomewhere(String from, String link) {
    int hash = link.indexOf('#');
    String path = hash < 0 ? link : link.substring(0, hash);
    String target = path.isEmpty() ? from : resolved(from, path);
    if (others.contains(target) || target.startsWith(Paths.UP)) {
      return true;
    }
    return files.containsKey(target)
        && (hash < 0 || anchors(target).contains(link.substring(hash + 1)));
  }

  private static String resolved(String from, String relative) {
    List<String> parts = new ArrayList<>(List.of(from.split("/", -1)));
    parts.remove(parts.size() - 1);
    for (String part : relative.split("/", -1)) {
      if (!part.equals("..")) {
        parts.add(part);
      } else if (parts.isEmpty() || parts.get(parts.size() - 1).equals("..")) {
        parts.add(part);
      } else {
        parts.remove(parts.size() - 1);
      }
    }
    return String.join("/", parts);
  }

  private Set<String> anchors(String path) {
    return anchors.computeIfAbsent(
        path,
        p -> {
          Set<String> ids = new HashSet<>();
          Matcher matcher = ANCHOR.matcher(String.valueOf(files.get(p)));
          while (matcher.find()) {
            ids.add(matcher.group(1));
          }
          return ids;
        });
  }
}
