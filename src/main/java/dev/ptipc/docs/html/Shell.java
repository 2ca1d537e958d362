package dev.ptipc.docs.html;

import dev.ptipc.docs.page.Paths;
import dev.ptipc.docs.page.Section;
import java.util.List;

/** The frame of an HTML page: head, search, navigation. The body of the page is put into it. */
public final class Shell {

  private final String path;
  private final StringBuilder out = new StringBuilder();

  private Shell(String path) {
    this.path = path;
  }

  /**
   * Puts the body of a page into the frame.
   *
   * @param path of the page, from the folder of the documentation, without an ending
   * @param title of the page
   * @param description a sentence on what the page is about
   * @param section the section that it belongs to; its other pages are listed by {@link Contents}
   * @param scripts that the page needs, from the folder of the documentation; they are run in order
   *     when the page has been read
   * @param body HTML, beginning with an {@code h1}
   * @return the whole page
   */
  public static String wrap(
      String path,
      String title,
      String description,
      Section section,
      List<String> scripts,
      String body) {
    Shell shell = new Shell(path);
    shell.head(title, description, scripts);
    shell.header(section);
    shell.navigation(section);
    shell.line("<main id=\"content\" tabindex=\"-1\">");
    shell.out.append(body);
    shell.line("</main>\n</div>\n</body>\n</html>");
    return shell.out.toString();
  }

  private void head(String title, String description, List<String> scripts) {
    line("<!DOCTYPE html>");
    line("<html lang=\"en-GB\" data-root=\"" + to("") + "\" data-page=\"" + path + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"color-scheme\" content=\"light dark\">");
    line("<meta name=\"description\" content=\"" + Html.escape(description) + "\">");
    line("<title>" + Html.escape(title) + " - ptipc</title>");
    // Without this a browser asks a server for an icon.
    line("<link rel=\"icon\" href=\"data:,\">");
    line("<link rel=\"stylesheet\" href=\"" + to("assets/style.css") + "\">");
    line("<script defer src=\"" + to(Contents.FILE) + "\"></script>");
    line("<script defer src=\"" + to("assets/site.js") + "\"></script>");
    for (String script : scripts) {
      line("<script defer src=\"" + to(script) + "\"></script>");
    }
    line("</head>");
  }

  private void header(Section section) {
    line("<body>");
    line("<a class=\"skip\" href=\"#content\">Skip to the content</a>");
    line("<header class=\"top\">");
    line("<a class=\"home\" href=\"" + to("index.html") + "\">ptipc</a>");
    line("<form role=\"search\" id=\"search-form\">");
    line("<label class=\"unseen\" for=\"search\">Search the documentation</label>");
    line(
        "<input type=\"search\" id=\"search\" placeholder=\"Search  ( / )\" autocomplete=\"off\""
            + " aria-keyshortcuts=\"/\">");
    line("<div id=\"results\" hidden></div>");
    line("<p class=\"unseen\" id=\"search-status\" role=\"status\"></p>");
    line("</form>");
    line("<a class=\"contents\" href=\"#navigation\">Contents</a>");
    line(link(Section.PLAYGROUND.title(), Section.PLAYGROUND.path(), section.path()));
    line("</header>\n<div class=\"columns\">");
  }

  private void navigation(Section section) {
    line("<nav id=\"navigation\" aria-label=\"Sections\" tabindex=\"-1\">\n<ul>");
    for (Section each : Section.values()) {
      String open = each == section ? " data-section=\"" + each.path() + "\"" : "";
      line("<li" + open + ">" + link(each.title(), each.path(), path) + "</li>");
    }
    line("</ul>\n</nav>");
  }

  private String link(String title, String target, String current) {
    String here = target.equals(current) ? " aria-current=\"page\"" : "";
    return "<a href=\"" + to(target + ".html") + "\"" + here + ">" + Html.escape(title) + "</a>";
  }

  private String to(String target) {
    return Paths.relative(path, target);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
