package dev.ptipc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.util.Map;
import java.util.Set;

/**
 * A.6: what a transport said goes into a file only by way of {@code PrivateFile}. Whatever else
 * opens files for writing is here, with what it puts there.
 */
@AnalyzeClasses(packages = "dev.ptipc", importOptions = ArchitectureTest.WithoutTests.class)
class WrittenFilesTest {

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("dev.ptipc.cli.CaseFiles", "cases that were made by the grammar"),
          Map.entry("dev.ptipc.cli.CaseStream", "cases that were made by the grammar"),
          Map.entry("dev.ptipc.cli.EmitCommand", "what is made from the grammar"),
          Map.entry("dev.ptipc.cli.ObserveCommand", "what a parent made of our examples"),
          Map.entry("dev.ptipc.cli.ParentRun", "what a parent made of such cases, to be published"),
          Map.entry("dev.ptipc.live.ElfFile", "nothing: it reads the head of a program"),
          Map.entry("dev.ptipc.live.SystemReason", "a byte that fails"),
          Map.entry("dev.ptipc.live.Temporary", "nothing: it makes new places for us alone"),
          Map.entry("dev.ptipc.live.conform.Stage", "obstacles, in such a place"),
          Map.entry("dev.ptipc.live.tor.RelayKeys", "a relay's keys, in such a place"),
          Map.entry("dev.ptipc.live.tor.TorParent", "a session to play, in such a place"),
          Map.entry("dev.ptipc.live.tor.TorProcess", "a torrc, in such a place"),
          Map.entry("dev.ptipc.peers.parent.PeerProgram", "a session to play, in such a place"));

  private static final Set<String> WRITE =
      Set.of(
          "java.nio.file.Files.copy",
          "java.nio.file.Files.createFile",
          "java.nio.file.Files.createLink",
          "java.nio.file.Files.createSymbolicLink",
          "java.nio.file.Files.createTempDirectory",
          "java.nio.file.Files.createTempFile",
          "java.nio.file.Files.move",
          "java.nio.file.Files.newBufferedWriter",
          "java.nio.file.Files.newByteChannel",
          "java.nio.file.Files.newOutputStream",
          "java.nio.file.Files.write",
          "java.nio.file.Files.writeString",
          "java.nio.channels.AsynchronousFileChannel.open",
          "java.nio.channels.FileChannel.open",
          "java.io.File.createNewFile",
          "java.io.File.createTempFile",
          "java.io.File.renameTo",
          "java.io.FileOutputStream.<init>",
          "java.io.FileWriter.<init>",
          "java.io.RandomAccessFile.<init>");

  /** These write to a file when they are told one by its name. */
  private static final Set<String> NAMED =
      Set.of(
          "java.io.PrintStream.<init>", "java.io.PrintWriter.<init>", "java.util.Formatter.<init>");

  @ArchTest
  static final ArchRule only_one_class_writes_what_a_transport_said =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("dev.ptipc.cli.PrivateFile")
          .and(
              DescribedPredicate.describe(
                  "write nothing of a transport", type -> !OTHERS.containsKey(type.getName())))
          .should()
          .accessTargetWhere(opensFiles());

  /** So that the list above does not outlive what it lists. */
  @ArchTest
  static final ArchRule each_of_the_others_is_there =
      classes()
          .that(
              DescribedPredicate.describe(
                  "are listed", (JavaClass type) -> OTHERS.containsKey(type.getName())))
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "open files",
                      type -> type.getAccessesFromSelf().stream().anyMatch(opensFiles()))));

  private static DescribedPredicate<JavaAccess<?>> opensFiles() {
    return DescribedPredicate.describe(
        "opens a file for writing",
        access -> {
          String name = access.getTargetOwner().getName() + "." + access.getTarget().getName();
          return (WRITE.contains(name) && !isStandardStream(access))
              || (NAMED.contains(name)
                  && firstParameterIs(access, "java.lang.String", "java.io.File"));
        });
  }

  private static boolean isStandardStream(JavaAccess<?> access) {
    return firstParameterIs(access, FileDescriptor.class.getName());
  }

  private static boolean firstParameterIs(JavaAccess<?> access, String... types) {
    return access.getTarget() instanceof CodeUnitCallTarget called
        && !called.getRawParameterTypes().isEmpty()
        && Set.of(types).contains(called.getRawParameterTypes().get(0).getName());
  }
}
