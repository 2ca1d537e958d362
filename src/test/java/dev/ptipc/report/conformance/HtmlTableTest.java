package dev.ptipc.report.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlTableTest {

  private static String page() throws IOException {
    return Tables.written(out -> new HtmlTable(out, Tables.ORIGIN));
  }

  private static Document document() throws Exception {
    String xml = page().substring("<!DOCTYPE html>\n".length());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void a_page_needs_nothing_else_and_does_nothing() throws Exception {
    String page = page();

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"")
        .contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
        .contains("@media (prefers-color-scheme: dark)")
        .doesNotContainPattern("(?i)<(script|link|img|iframe|object)|url\\(|@import|https?:")
        .matches("(?s)[ -~\n]+");
    NodeList all = document().getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      assertThat(element.getTagName()).matches("[a-z0-9]+");
      assertThat(element.getAttribute("href")).matches("|#.*");
      for (int j = 0; j < element.getAttributes().getLength(); j++) {
        assertThat(element.getAttributes().item(j).getNodeName()).doesNotStartWith("on");
      }
    }
  }

  @Test
  void each_failed_clause_leads_to_its_fault() throws Exception {
    Document document = document();
    NodeList links = document.getElementsByTagName("a");
    assertThat(links.getLength()).isEqualTo(2);
    NodeList sections = document.getElementsByTagName("section");
    assertThat(sections.getLength()).isEqualTo(3);
    assertThat(((Element) sections.item(0)).getAttribute("id")).isEqualTo("3.3.2-CMETHODERR-2");
    assertThat(((Element) sections.item(0)).getAttribute("class")).isEqualTo("fault error");
    assertThat(((Element) sections.item(1)).getAttribute("id")).isEmpty();
    assertThat(((Element) sections.item(2)).getAttribute("id")).isEqualTo("3.3.1-ENV-1");
    assertThat(document.getElementsByTagName("details").getLength()).isEqualTo(3);
  }

  @Test
  void all_text_has_the_contrast_that_people_need() throws IOException {
    String style = page();
    int dark = style.indexOf("prefers-color-scheme: dark");
    for (Map<String, String> colours :
        List.of(colours(style.substring(0, dark)), colours(style.substring(dark)))) {
      assertThat(colours).hasSize(9);
      for (String ground : new String[] {"page", "panel"}) {
        for (String text : new String[] {"text", "faint", "fail", "warning", "pass", "link"}) {
          assertThat(contrast(colours.get(text), colours.get(ground)))
              .as("%s on %s: %s", text, ground, colours)
              .isGreaterThanOrEqualTo(4.5);
        }
      }
    }
  }

  private static Map<String, String> colours(String style) {
    Map<String, String> colours = new LinkedHashMap<>();
    Matcher matcher = Pattern.compile("--(\\w+): #([0-9a-f]{6});").matcher(style);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    return colours;
  }

  /** As WCAG 2 counts it. */
  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
