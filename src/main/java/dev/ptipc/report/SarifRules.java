package dev.ptipc.report;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.spec.Clauses;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** This program and its rules as SARIF describes them. */
public final class SarifRules {

  /** What a log says that it follows. */
  public static final URI SCHEMA = URI.create("https://json.schemastore.org/sarif-2.1.0.json");

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private SarifRules() {}

  /**
   * This program, with the rules that may be broken.
   *
   * @param version of this program
   * @param rules all of them
   * @param pages the address of the documentation, with a slash at its end; null where there is
   *     none
   */
  public static Tool tool(String version, List<Rule> rules, @Nullable String pages) {
    LinkedHashSet<ReportingDescriptor> descriptors = new LinkedHashSet<>();
    for (Rule rule : rules) {
      ReportingDescriptor descriptor = descriptor(rule);
      if (pages != null) {
        descriptor.setHelpUri(URI.create(pages + "checks/" + rule.id() + ".html"));
      }
      descriptors.add(descriptor);
    }
    return new Tool()
        .withDriver(
            new ToolComponent().withName("ptipc").withVersion(version).withRules(descriptors));
  }

  private static ReportingDescriptor descriptor(Rule rule) {
    StringBuilder help = new StringBuilder(rule.explanation());
    for (String id : rule.clauses()) {
      help.append("\n\n").append(FindingText.cited(id));
      Clauses.find(id).ifPresent(clause -> help.append(": ").append(clause.text()));
    }
    return new ReportingDescriptor()
        .withId(rule.id())
        .withShortDescription(text(rule.title()))
        .withFullDescription(text(rule.explanation()))
        .withHelp(text(help.toString()))
        .withDefaultConfiguration(
            new ReportingConfiguration()
                .withLevel(ReportingConfiguration.Level.fromValue(rule.severity().word())))
        .withProperties(new PropertyBag().withTags(new LinkedHashSet<>(rule.clauses())));
  }

  private static MultiformatMessageString text(String text) {
    return new MultiformatMessageString().withText(text);
  }

  /** Of what has no line: code scanning wants one of every result. */
  public static Region wholeFile() {
    return new Region().withStartLine(1);
  }

  /**
   * A path as a relative reference, every byte that has a meaning in a URI escaped. Two slashes at
   * its start would name a host.
   */
  public static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.replaceFirst("^/+", "/").getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%')
            .append(Character.toUpperCase(Character.forDigit((b >> 4) & 15, 16)))
            .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return uri.toString();
  }
}
