package dev.ptipc.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.html.HtmlWriter;
import dev.ptipc.docs.page.Page;
import dev.ptipc.docs.page.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An example as a page in HTML shows it.
 *
 * @param name the page and its anchor
 * @param verdict {@code accepted}, {@code warned} or {@code refused}
 * @param fragment of the link to the playground; null without one
 * @param copied what its button copies; null without one
 * @param findings that are shown below it, sorted: the first line and the place of each
 */
record ShownExample(
    String name,
    String verdict,
    @Nullable String fragment,
    @Nullable String copied,
    List<String> findings) {

  private static final Pattern CARD =
      Pattern.compile(
          """
          <div class="example (?<verdict>\\w+)" id="(?<id>[^"]*)">
          <div class="example-head">(?<head>.*?)
          </div>
          <pre class="input">.*?</pre>
          (?:<pre class="output">(?<output>.*?)</pre>
          )?</div>""",
          Pattern.DOTALL);

  private static final Pattern LINK = Pattern.compile("playground\\.html#([\\w-]+)\"");

  private static final Pattern COPIED = Pattern.compile(" data-text=\"([^\"]*)\"");

  private static final Pattern FINDING =
      Pattern.compile("(?m)^((?:error|warning|note)\\[.*)\n *--> example(.*)$");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Those of all pages. */
  static List<ShownExample> all() {
    List<ShownExample> all = new ArrayList<>();
    for (Page page : Site.pages(Sources.shipped(), new ArrayList<>())) {
      String html = HtmlWriter.write(page);
      Matcher card = CARD.matcher(html);
      int count = 0;
      for (; card.find(); count++) {
        all.add(
            new ShownExample(
                page.path() + "#" + card.group("id"),
                card.group("verdict"),
                found(LINK, card.group("head")),
                found(COPIED, card.group("head")),
                findings(card.group("output"))));
      }
      assertThat(count)
          .as(page.path())
          .isEqualTo(html.split("<div class=\"example ", -1).length - 1);
    }
    return all;
  }

  private static @Nullable String found(Pattern pattern, String html) {
    Matcher matcher = pattern.matcher(html);
    return matcher.find() ? text(matcher.group(1)) : null;
  }

  private static List<String> findings(@Nullable String output) {
    List<String> findings = new ArrayList<>();
    Matcher finding = FINDING.matcher(text(output == null ? "" : output));
    while (finding.find()) {
      findings.add(finding.group(1) + " at" + finding.group(2));
    }
    return findings.stream().sorted().toList();
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** What its link tells the playground. */
  JsonNode state() {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(fragment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
