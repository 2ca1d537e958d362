package dev.ptipc.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every drawing of the pages. */
class DrawingsTest {

  /** Every drawing, those within HTML included. */
  private static List<String> drawings(String text) {
    List<String> drawings = new ArrayList<>();
    Matcher matcher = Pattern.compile("<svg .*?</svg>", Pattern.DOTALL).matcher(text);
    while (matcher.find()) {
      drawings.add(matcher.group());
    }
    return drawings;
  }

  @Test
  void every_drawing_is_well_formed_and_told_in_words() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    int count = 0;
    for (String text : DocumentationTest.FILES.values()) {
      for (String drawing : drawings(text)) {
        var root =
            factory
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        count++;
      }
    }
    assertThat(count).isGreaterThan(Sources.shipped().lines().rules().size());
  }

  @Test
  void a_drawing_for_a_phone_is_no_wider_than_a_phone() {
    Pattern size = Pattern.compile("<svg .*? (wide|narrow)\" width=\"(\\d+)\"");
    DocumentationTest.FILES.forEach(
        (path, text) -> {
          Matcher matcher = size.matcher(text);
          while (matcher.find()) {
            int most = matcher.group(1).equals("wide") ? 720 : 340;
            assertThat(Integer.parseInt(matcher.group(2))).as(path).isLessThanOrEqualTo(most);
          }
        });
  }
}
