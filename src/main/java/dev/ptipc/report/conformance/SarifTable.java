package dev.ptipc.report.conformance;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.LogicalLocation;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.report.Json;
import dev.ptipc.report.SarifReport;
import dev.ptipc.report.SarifRules;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The faults of a table as SARIF 2.1.0: each stands in the program, and in its scenarios. */
public final class SarifTable implements TableReport {

  private final OutputStream out;
  private final String version;
  private final List<Rule> rules;
  private final @Nullable String pages;
  private final String folder;

  /**
   * A report.
   *
   * @param out where to
   * @param version of this program
   * @param rules all that may be broken
   * @param pages the address of the documentation, with a slash at its end; null where there is
   *     none
   * @param folder what the program's path is given from
   */
  public SarifTable(
      OutputStream out, String version, List<Rule> rules, @Nullable String pages, String folder) {
    this.folder = folder;
    this.out = out;
    this.pages = pages;
    this.version = version;
    this.rules = rules;
  }

  @Override
  public void write(ConformanceTable table) throws IOException {
    Run run =
        new Run()
            .withTool(SarifRules.tool(version, rules, pages))
            .withProperties(
                new PropertyBag().withAdditionalProperty("outcomes", Wording.fates(table)))
            .withResults(table.faults().stream().map(fault -> result(table, fault)).toList());
    JsonGenerator json = Json.generator(out);
    json.setCodec(new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY));
    json.writeObject(
        new SarifSchema210()
            .with$schema(SarifRules.SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run)));
    json.writeRaw('\n');
    json.flush();
  }

  private Result result(ConformanceTable table, Fault fault) {
    String program = Wording.file(table, folder);
    Diagnostic diagnostic = fault.finding().diagnostic();
    String help = diagnostic.help() == null ? "" : "; help: " + diagnostic.help();
    String in = help + "; in: " + String.join(", ", fault.scenarios());
    String clause = diagnostic.clause();
    Result result =
        new Result()
            .withRuleId(diagnostic.rule().id())
            .withLevel(SarifReport.level(fault.severity()))
            .withMessage(new Message().withText(diagnostic.message() + in))
            .withLocations(List.of(location(program, fault)));
    if (table.baseline() != null) {
      result.setBaselineState(
          table.isKnown(fault) ? Result.BaselineState.UNCHANGED : Result.BaselineState.NEW);
    }
    if (clause != null) {
      result.setProperties(new PropertyBag().withTags(Set.of(clause)));
    }
    return result;
  }

  private static Location location(String program, Fault fault) {
    Set<LogicalLocation> scenarios = new LinkedHashSet<>();
    for (String scenario : fault.scenarios()) {
      scenarios.add(
          new LogicalLocation()
              .withName(scenario)
              .withFullyQualifiedName("scenario/" + scenario)
              .withKind("scenario"));
    }
    ArtifactLocation artifact = new ArtifactLocation().withUri(SarifRules.uri(program));
    return new Location()
        .withPhysicalLocation(
            new PhysicalLocation()
                .withArtifactLocation(artifact)
                .withRegion(SarifRules.wholeFile()))
        .withLogicalLocations(scenarios);
  }
}
