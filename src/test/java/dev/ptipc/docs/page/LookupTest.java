package dev.ptipc.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.docs.plain.PlainWriter;
import dev.ptipc.environment.Variable;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What `explain` finds. */
class LookupTest {

  private static final Lookup LOOKUP = Lookup.shipped();

  @ParameterizedTest(name = "B.12, C.5: {0}")
  @CsvSource({
    "VERSION, messages/VERSION",
    "version, messages/VERSION",
    "PROXY, messages/PROXY",
    "CMETHODS DONE, messages/CMETHODS",
    "proxy done, messages/PROXY",
    "TOR_PT_PROXY, variables/TOR_PT_PROXY",
    "tor_pt_state_location, variables/TOR_PT_STATE_LOCATION",
    "line/host, checks/line/host",
    "host, checks/line/host",
    "3.3.2-cmethod-1, clauses/3.3.2-CMETHOD-1",
    "e-15, errata/E-15",
    "ARGS, tokens/ARGS",
    "transportName, rules/transportName",
    "serverOptions, variables/serverOptions"
  })
  void a_name_shows_its_page(String name, String path) {
    assertThat(LOOKUP.find(name)).map(entry -> entry.page().get().path()).contains(path);
  }

  @ParameterizedTest(name = "B.12: {0}")
  @CsvSource({
    "port, line/port-out-of-range",
    "3.3.2, 3.3.2-PROXY-1",
    "line/, line/empty",
    "transport-name, line/transport-name",
    "base64, line/args-unescaped",
    "address port, line/address-form",
    "octal escape, line/escape-octal",
    "exit stdin, TOR_PT_EXIT_ON_STDIN_CLOSE",
    "escape octal, line/escape-octal",
    "proxy version, 3.3.1-VERSION-4"
  })
  void other_words_are_looked_for(String text, String first) {
    assertThat(LOOKUP.find(text)).isEmpty();
    assertThat(LOOKUP.holding(text)).extracting(Entry::name).startsWith(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "frobnicate", "port frobnicate", "ort ddress"})
  void nothing_is_found_of_nothing(String text) {
    assertThat(LOOKUP.holding(text)).isEmpty();
  }

  @Test
  void a_name_that_two_checks_have_is_suggested_by_both_ids() {
    assertThat(LOOKUP.holding("transport-name"))
        .extracting(Entry::name)
        .contains("line/transport-name", "environment/transport-name");
    assertThat(LOOKUP.names()).doesNotHaveDuplicates();
  }

  @Test
  void every_variable_has_a_page_with_its_form_and_clauses() { // C.6
    for (String name : Variable.NAMES) {
      String page =
          LOOKUP.find(name).map(Entry::page).map(Supplier::get).map(PlainWriter::write).orElse("");
      assertThat(page).as(name).startsWith(name + "\n").contains("\nForm:", "\nClauses:", "3.2.");
      assertThat(page).as(name).contains("\nExamples:");
    }
    assertThat(Variable.NAMES).containsAll(List.of(Variable.STATE, Variable.COOKIE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Server managed proxy encountered a method error. (obfs4 no port)|--torrc|--client",
        "Client managed proxy encountered a method error. (obfs4 no port)|--client|--torrc",
        "Managed proxy sent us a SMETHOD line with too few arguments.|--torrc|--client",
      })
  void a_line_about_a_server_is_tried_as_a_server(String line, String with, String without) {
    Page page = Lookup.shipped().find("Nov 28 09:00:33.000 [warn] " + line).get().page().get();
    assertThat(PlainWriter.write(page))
        .contains("ptipc run " + with)
        .doesNotContain("ptipc run " + without);
  }
}
