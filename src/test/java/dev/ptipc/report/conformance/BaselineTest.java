package dev.ptipc.report.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.report.Schemas;
import dev.ptipc.report.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in an earlier report does not count, and what is gone is told. */
class BaselineTest {

  private static byte[] json(ConformanceTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonTable(out, Tables.ORIGIN).write(table);
    return out.toByteArray();
  }

  private static String text(ConformanceTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TextTable(out, new Style(false), 200).write(table);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The same program, with only the rows after so many. */
  private static ConformanceTable without(int rows) {
    ConformanceTable all = Tables.table();
    return new ConformanceTable(
        all.subject(),
        all.fates(),
        all.clients(),
        all.servers(),
        all.silent(),
        all.scenarios(),
        all.rows().subList(rows, all.rows().size()));
  }

  @Test
  void the_same_faults_are_known_and_do_not_count() throws IOException {
    ConformanceTable again = Tables.table().against(Baseline.read(json(Tables.table())));

    assertThat(again.hasAtLeast(Severity.NOTE)).isFalse();
    assertThat(again.gone()).isEmpty();
    assertThat(text(again))
        .contains("since the baseline: 0 new findings, 3 known, 0 gone\n", "  baseline: known\n");
    JsonNode json = new ObjectMapper().readTree(json(again));
    assertThat(Schemas.schema("conformance").validate(json)).isEmpty();
    assertThat(json.findValuesAsText("baseline")).containsOnly("known").hasSize(3);
  }

  @Test
  void a_new_one_counts_and_one_that_is_gone_is_told() throws IOException {
    ConformanceTable some = without(3);

    ConformanceTable worse = Tables.table().against(Baseline.read(json(some)));
    ConformanceTable better = some.against(Baseline.read(json(Tables.table())));

    assertThat(worse.hasAtLeast(Severity.ERROR)).isTrue();
    assertThat(text(worse)).contains("  baseline: new\n");
    assertThat(better.gone()).isNotEmpty();
    assertThat(text(better)).contains("\ngone: error[test/error], 3.3.2-CMETHODERR-2\n");
    JsonNode json = new ObjectMapper().readTree(json(better));
    assertThat(Schemas.schema("conformance").validate(json)).isEmpty();
    assertThat(json.get("gone").findValuesAsText("rule")).contains("test/error");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "5", "{\"schemaVersion\":2,\"clauses\":[],\"scenarios\":[]}"})
  void what_is_no_such_report_is_refused(String file) {
    assertThatThrownBy(() -> Baseline.read(file.getBytes(StandardCharsets.UTF_8)))
        .hasMessage("not a report that `ptipc conform --format json` has written");
    assertThatThrownBy(() -> Baseline.read(new byte[] {'{'})).hasMessage("not JSON");
  }
}
