package dev.ptipc.live.conform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.check.Unchecked;
import dev.ptipc.diagnostic.Rule;
import dev.ptipc.environment.Role;
import dev.ptipc.live.Particulars;
import dev.ptipc.spec.Binds;
import dev.ptipc.spec.Clause;
import dev.ptipc.spec.Clauses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scenarios as data. */
class ScenariosTest {

  @TempDir private Path folder;

  @Test
  void a_scenario_has_a_name_of_its_own_that_begins_with_its_role() {
    assertThat(Scenarios.names()).doesNotHaveDuplicates().hasSizeGreaterThan(45);
    for (Scenario scenario : Scenarios.all()) {
      String role = scenario.role() == null ? "role" : scenario.role().word();
      assertThat(scenario.name()).matches(role + "-[a-z0-9-]+");
      assertThat(scenario.asks()).doesNotEndWith(".").isNotEmpty();
    }
  }

  @Test
  void a_clause_that_can_be_broken_has_an_occasion() {
    Set<String> without = new HashSet<>();
    for (Clause clause : Clauses.all()) {
      boolean judged = clause.binds() != Binds.PARENT && Unchecked.reason(clause.id()).isEmpty();
      if (judged && Occasions.of(clause.id()).clauses().isEmpty()) {
        without.add(clause.id());
      }
    }

    assertThat(without).containsExactly("3.3.2-PROXYDONE-2");
  }

  @Test
  void each_expectation_of_this_package_is_of_some_scenario() {
    Set<Rule> expected = new HashSet<>();
    Scenarios.all().forEach(each -> each.expectations().forEach(e -> expected.add(e.rule())));

    assertThat(expected).containsAll(allButFiles());
  }

  /** Files outside the state directory are looked for in every scenario. */
  private static List<Rule> allButFiles() {
    return ConformRules.all().stream()
        .filter(rule -> !rule.equals(ConformRules.FILES_ELSEWHERE))
        .toList();
  }

  @Test
  void a_name_that_cannot_exist_is_the_same_in_each_run_of_a_program() {
    String unknown = new Profile(List.of("obfs4proxy"), List.of()).unknown();

    assertThat(unknown)
        .matches("zz_[0-9a-f]+")
        .isEqualTo(new Profile(List.of("obfs4proxy"), List.of()).unknown())
        .isNotEqualTo(new Profile(List.of("snowflake-client"), List.of()).unknown());
  }

  @Test
  void the_place_of_a_scenario_goes_with_it() throws Exception {
    Scenario scenario = Scenarios.discovery(Role.SERVER, List.of("alpha"));
    Profile profile = new Profile(List.of("x"), List.of());
    try (Stage stage = new Stage(scenario, profile, folder, Particulars.NONE)) {
      String names = "alpha," + profile.unknown();
      assertThat(stage.variables())
          .containsEntry("TOR_PT_SERVER_TRANSPORTS", names)
          .containsEntry(
              "TOR_PT_SERVER_BINDADDR", "alpha-127.0.0.1:0," + profile.unknown() + "-127.0.0.1:0");
      assertThat(stage.surroundings().values())
          .allSatisfy(path -> assertThat(path).startsWith(folder.toString()));
      assertThat(stage.filesElsewhere()).isEmpty();
      Files.createFile(stage.directory().resolve("core"));
      assertThat(stage.filesElsewhere()).containsExactly("directory/core");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void what_is_told_beside_the_names_gives_way_to_the_scenario() throws Exception {
    Particulars particulars =
        new Particulars(
            Map.of("alpha", "127.0.0.2:7"),
            List.of(
                new Particulars.Option("alpha", "k", "v"),
                new Particulars.Option("gamma", "k", "v")),
            "socks5://127.0.0.1:9",
            Map.of("OTHER", "x", "TOR_PT_MANAGED_TRANSPORT_VER", "1,2"));

    assertThat(variables(Scenarios.discovery(Role.SERVER, List.of("alpha", "beta")), particulars))
        .containsEntry("TOR_PT_SERVER_TRANSPORT_OPTIONS", "alpha:k=v")
        .containsEntry("OTHER", "x")
        .doesNotContainKey("TOR_PT_PROXY")
        .hasEntrySatisfying(
            "TOR_PT_SERVER_BINDADDR",
            value -> assertThat(value).startsWith("alpha-127.0.0.2:7,beta-127.0.0.1:0,"));
    assertThat(variables(Scenarios.discovery(Role.CLIENT, List.of("alpha")), particulars))
        .containsEntry("TOR_PT_PROXY", "socks5://127.0.0.1:9")
        .containsEntry("TOR_PT_MANAGED_TRANSPORT_VER", "1,2")
        .doesNotContainKeys("TOR_PT_SERVER_TRANSPORT_OPTIONS", "TOR_PT_SERVER_BINDADDR");
    Scenario other =
        Scenario.of(Role.CLIENT, "own", "")
            .asking("alpha")
            .with("TOR_PT_PROXY", "TOR_PT_MANAGED_TRANSPORT_VER=2");
    assertThat(variables(other, particulars))
        .containsEntry("TOR_PT_MANAGED_TRANSPORT_VER", "2")
        .doesNotContainKey("TOR_PT_PROXY");
  }

  private Map<String, String> variables(Scenario scenario, Particulars particulars)
      throws Exception {
    try (Stage stage =
        new Stage(scenario, new Profile(List.of("x"), List.of()), folder, particulars)) {
      return stage.variables();
    }
  }
}
