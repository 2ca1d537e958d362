package dev.ptipc;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the rooms of the house apart: who may know whom, and what the core may not touch. */
@AnalyzeClasses(packages = "dev.ptipc", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

  /** ArchUnit's own option knows only the build directory's usual name. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /** The door itself: the classes that lie directly in {@code dev.ptipc}. */
  private static final String DOOR = "PtIpc";

  /** Every room with the rooms it may know, closed over what those know. */
  private static final Map<String, Set<String>> ROOMS = rooms();

  @ArchTest static final ArchRule rooms_know_only_what_they_are_given = layers();

  @ArchTest
  static final ArchRule only_rooms_that_know_the_grammar_know_antlr =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOMS.keySet().stream()
                  .filter(room -> !room.equals("grammar") && !ROOMS.get(room).contains("grammar"))
                  .map(ArchitectureTest::packageOf)
                  .toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.antlr..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule the_core_runs_anywhere =
      noClasses()
          .that(areInTheCore())
          .should()
          .dependOnClassesThat(areMissingSomewhere())
          .orShould()
          .accessTargetWhere(isMissingSomewhere())
          .because("the core does no I/O and runs on Android and, by TeaVM, in a browser")
          .allowEmptyShould(true);

  /** A.1: nothing goes out of our hands but through the one class that checks its form. */
  @ArchTest
  static final ArchRule only_one_class_prepares_processes =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.ptipc.live.Outgoing")
          .should()
          .accessTargetWhere(
              DescribedPredicate.or(
                      List.of(
                          member("java.lang.ProcessBuilder", "<init>|command|environment"),
                          member("java.lang.Runtime", "exec")))
                  .as("gives a process its command or its environment"));

  /** Whoever reads a name need not ask of which room it is. */
  @ArchTest
  static void no_simple_class_name_stands_twice(JavaClasses classes) {
    Map<String, Set<String>> rooms = new TreeMap<>();
    for (JavaClass type : classes) {
      if (type.isTopLevelClass() && !type.getSimpleName().equals("package-info")) {
        rooms
            .computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
            .add(type.getPackageName());
      }
    }
    rooms.values().removeIf(of -> of.size() == 1);
    assertThat(rooms).isEmpty();
  }

  private static Map<String, Set<String>> rooms() {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    room(rooms, "source");
    room(rooms, "spec");
    room(rooms, "grammar");
    room(rooms, "diagnostic", "source", "spec");
    room(rooms, "ast", "source");
    room(rooms, "codec", "ast", "diagnostic");
    room(rooms, "parser", "grammar", "codec");
    room(rooms, "automaton", "codec");
    room(rooms, "automaton.compile", "grammar", "automaton");
    room(rooms, "environment", "grammar", "ast", "diagnostic");
    room(rooms, "session", "ast", "environment");
    room(rooms, "check", "codec", "session", "environment");
    room(rooms, DOOR, "parser", "automaton", "check");
    room(rooms, "transcript", DOOR);
    room(rooms, "report", "transcript");
    room(rooms, "observation", "report");
    room(rooms, "parentlog", "report");
    room(rooms, "playground", "report");
    room(rooms, "live", "report");
    room(rooms, "fuzz", DOOR);
    room(rooms, "fuzz.mutator", "fuzz");
    room(rooms, "fuzz.line", "fuzz.mutator", "automaton.compile");
    room(rooms, "fuzz.session", "fuzz.line", "report");
    room(rooms, "peers.compare", "fuzz.line", "live");
    room(rooms, "peers.conformance", "peers.compare");
    room(rooms, "peers.parent", "fuzz.session", "peers.compare", "observation");
    room(rooms, "peers.learn", "peers.parent");
    room(rooms, "emit", "fuzz.session");
    room(rooms, "abnf", "automaton.compile");
    room(rooms, "docs", "abnf", "peers.conformance", "peers.learn", "emit", "parentlog");
    room(rooms, "cli", "docs");
    return rooms;
  }

  /** Adds a room; those it knows are in the map already, so no circle can be written down. */
  private static void room(Map<String, Set<String>> rooms, String name, String... known) {
    Set<String> all = new TreeSet<>();
    for (String other : known) {
      all.add(other);
      all.addAll(rooms.get(other));
    }
    rooms.put(name, all);
  }

  private static ArchRule layers() {
    // Optional: a room may still be empty.
    var layers =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String room : ROOMS.keySet()) {
      layers = layers.layer(room).definedBy(packageOf(room));
    }
    for (var room : ROOMS.entrySet()) {
      var layer = layers.whereLayer(room.getKey());
      layers =
          room.getValue().isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
    }
    return layers.ensureAllClassesAreContainedInArchitecture();
  }

  /** A room is its package and those below it, but for those that have other rooms below. */
  private static String packageOf(String room) {
    return switch (room) {
      case DOOR -> "dev.ptipc";
      case "automaton", "fuzz" -> "dev.ptipc." + room;
      default -> "dev.ptipc." + room + "..";
    };
  }

  /** The door and all that it knows, what ANTLR generates included. */
  private static DescribedPredicate<JavaClass> areInTheCore() {
    Set<String> core = new TreeSet<>(ROOMS.get(DOOR));
    core.add(DOOR);
    return resideInAnyPackage(core.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
        .as("are in the core");
  }

  private static DescribedPredicate<JavaClass> areMissingSomewhere() {
    List<String> allowed =
        List.of(
            "java.io.ByteArrayOutputStream", // memory, not a file
            "java.io.Serializable"); // javac adds it to bounds that it infers
    List<String> types =
        List.of(
            "java.lang.ClassLoader",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Formatter",
            "java.util.HexFormat",
            "java.util.Locale",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.StringJoiner",
            "java.util.Timer");
    return resideInAnyPackage(
            "java.io..",
            "java.net..",
            "java.nio.channels..",
            "java.nio.file..",
            "java.text..",
            "java.util.concurrent..",
            "java.util.logging..")
        .and(
            DescribedPredicate.describe(
                "are not memory only", type -> !allowed.contains(type.getName())))
        .or(DescribedPredicate.describe("are named", type -> types.contains(type.getName())))
        .as("do I/O, start threads, read a locale, or are not in TeaVM");
  }

  private static DescribedPredicate<JavaAccess<?>> isMissingSomewhere() {
    List<DescribedPredicate<JavaAccess<?>>> members =
        List.of(
            member("java.lang.String", "lines|format|formatted"),
            member("java.lang.Class", "getResource|getResourceAsStream|forName|getClassLoader"),
            member("java.lang.System", "getenv|getProperty|getProperties|in|out|err|exit|load.*"),
            member("java.util.Collection", "parallelStream"),
            member("java.util.stream.BaseStream", "parallel"));
    return DescribedPredicate.or(members).as("is not in TeaVM, or reads the world outside");
  }

  private static DescribedPredicate<JavaAccess<?>> member(String type, String names) {
    return target(owner(assignableTo(type))).and(target(nameMatching(names)));
  }
}
