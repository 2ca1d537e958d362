package dev.ptipc.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.check.fate.Fate;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings as SARIF 2.1.0. Results are written as they come, so memory does not grow with them. */
public final class SarifReport implements Report {

  /** What became of the transport of one input, as Jackson writes it. */
  private record Outcome(String file, List<String> words, String text) {}

  private final JsonGenerator json;
  private String file = "-";
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Notification> unread = new ArrayList<>();
  private long stdoutOffset;

  /**
   * A report.
   *
   * @param out where to
   * @param version of this program
   * @param rules all that may be broken
   * @param pages the address of the documentation, with a slash at its end; null where there is
   *     none
   * @throws IOException when writing fails
   */
  public SarifReport(OutputStream out, String version, List<Rule> rules, @Nullable String pages)
      throws IOException {
    json = Json.generator(out);
    json.setCodec(new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY));
    json.writeStartObject();
    json.writeStringField("$schema", SarifRules.SCHEMA.toString());
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectField("tool", SarifRules.tool(version, rules, pages));
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void begin(String file) {
    this.file = file;
    stdoutOffset = 0;
  }

  @Override
  public void stdoutBegins(long offset) {
    stdoutOffset = offset;
  }

  @Override
  public void finding(Finding finding, long fileLine) {
    Diagnostic diagnostic = finding.diagnostic();
    String help = diagnostic.help();
    String clause = diagnostic.clause();
    Result result =
        new Result()
            .withRuleId(diagnostic.rule().id())
            .withLevel(level(diagnostic.severity()))
            .withMessage(
                new Message()
                    .withText(
                        diagnostic.message()
                            + (help == null ? "" : "; help: " + help)
                            + beyond(finding, fileLine)))
            .withLocations(List.of(location(finding, fileLine)));
    if (clause != null) {
      result.setProperties(new PropertyBag().withTags(Set.of(clause)));
    }
    try {
      json.writeObject(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How SARIF calls a severity. */
  public static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case NOTE -> Result.Level.NOTE;
    };
  }

  private Location location(Finding finding, long fileLine) {
    Place place = finding.place();
    PhysicalLocation physical = place(file).withRegion(SarifRules.wholeFile());
    Location location = new Location().withPhysicalLocation(physical);
    switch (place.in()) {
      case SESSION -> {}
      case ENVIRONMENT ->
          location.setLogicalLocations(
              Set.of(
                  new LogicalLocation()
                      .withName(place.variable())
                      .withFullyQualifiedName("environment/" + place.variable())
                      .withKind("variable")));
      case STDOUT, STDERR, HEADER -> {
        if (lineOf(finding, fileLine) <= Integer.MAX_VALUE) {
          physical.setRegion(region(finding, fileLine));
        }
      }
    }
    return location;
  }

  private static PhysicalLocation place(String file) {
    return new PhysicalLocation()
        .withArtifactLocation(new ArtifactLocation().withUri(SarifRules.uri(file)));
  }

  private static long lineOf(Finding finding, long fileLine) {
    return Math.max(1, fileLine > 0 ? fileLine : finding.place().line());
  }

  /** Readers of SARIF count lines in 32 bits, so that of a later line stands in the words. */
  private static String beyond(Finding finding, long fileLine) {
    long line = lineOf(finding, fileLine);
    return line <= Integer.MAX_VALUE ? "" : "; in line " + line;
  }

  /**
   * Columns count UTF-16 units; what is no UTF-8 counts as the replacement that is shown for it.
   */
  private Region region(Finding finding, long fileLine) {
    Span span = finding.diagnostic().span();
    Region region =
        new Region()
            .withStartLine((int) lineOf(finding, fileLine))
            .withStartColumn(column(finding.text(), span.start()))
            .withEndColumn(column(finding.text(), span.end()));
    if (finding.offset() >= 0) {
      long offset = stdoutOffset + finding.offset() + span.start();
      if (offset <= Integer.MAX_VALUE) {
        region.withByteOffset((int) offset).withByteLength(span.length());
      }
    }
    return region;
  }

  private static int column(Bytes text, int offset) {
    int inside = Math.min(offset, text.length());
    return text.part(0, inside).text().length() + (offset - inside) + 1;
  }

  @Override
  public void end(@Nullable Role role, Summary summary) {
    Fate fate = summary.fate();
    if (fate != null) {
      List<String> words = fate.words().stream().map(Fate.Word::word).toList();
      outcomes.add(new Outcome(file, words, fate.text()));
    }
  }

  @Override
  public void unread(String file, String why) {
    unread.add(
        new Notification()
            .withLevel(Notification.Level.ERROR)
            .withMessage(new Message().withText(why))
            .withLocations(Set.of(new Location().withPhysicalLocation(place(file)))));
  }

  @Override
  public void finish() {
    try {
      json.writeEndArray();
      if (!unread.isEmpty()) {
        Invocation invocation =
            new Invocation().withExecutionSuccessful(false).withToolExecutionNotifications(unread);
        json.writeObjectField("invocations", List.of(invocation));
      }
      if (!outcomes.isEmpty()) {
        // SARIF has a place for how a tool ended, and none for what became of what it looked at.
        json.writeObjectField("properties", Map.of("outcomes", outcomes));
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
