package dev.ptipc.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A.6: what has the name is replaced, and what it leads to is not touched. */
class PrivateFileTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("file");
  }

  private static void write(Path file, String text) throws IOException {
    try (PrivateFile made = new PrivateFile(file)) {
      made.write(text.getBytes(UTF_8));
      made.place();
    }
  }

  private Path other(String text) throws IOException {
    Path other = Files.writeString(folder.resolve("other"), text);
    return Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private void isOurs() throws IOException {
    assertThat(file()).isRegularFile().content().isEqualTo("new");
    assertThat(Files.isSymbolicLink(file())).isFalse();
    assertThat(Files.getAttribute(file(), "unix:nlink")).isEqualTo(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_new_file_is_for_its_owner_alone_from_the_start() throws Exception {
    try (PrivateFile made = new PrivateFile(file())) {
      assertThat(names()).singleElement().asString().matches("file\\.[0-9a-f]{16}\\.part");
      Path beside = folder.resolve(names().get(0));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(beside)))
          .isEqualTo("rw-------");
      made.write("new".getBytes(UTF_8));
      made.place();
    }
    isOurs();
    assertThat(names()).containsExactly("file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rwxrwxrwx", "r--------"})
  void a_file_that_is_there_leaves_neither_mode_nor_content(String mode) throws Exception {
    Files.writeString(file(), "old and longer");
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(mode));
    write(file(), "new");
    isOurs();
  }

  @Test
  void a_symbolic_link_is_replaced() throws Exception {
    Path other = other("precious");
    Files.createSymbolicLink(file(), other);
    write(file(), "new");
    isOurs();
    assertThat(other).content().isEqualTo("precious");
  }

  @Test
  void a_link_to_nothing_is_replaced_and_what_it_names_is_not_made() throws Exception {
    Files.createSymbolicLink(file(), folder.resolve("other"));
    write(file(), "new");
    isOurs();
    assertThat(names()).containsExactly("file");
  }

  @Test
  void a_hard_link_is_replaced() throws Exception {
    Path other = other("precious");
    Files.createLink(file(), other);
    write(file(), "new");
    isOurs();
    assertThat(other).content().isEqualTo("precious");
    assertThat(Files.getAttribute(other, "unix:nlink")).isEqualTo(1);
  }

  /** Only root can give a file away; for others the name itself is refused in /tmp (below). */
  @Test
  void a_file_of_another_owner_becomes_ours() throws Exception {
    Files.writeString(file(), "old");
    int own = (Integer) Files.getAttribute(file(), "unix:uid");
    if (own == 0) {
      Files.setAttribute(file(), "unix:uid", 65534);
    }
    write(file(), "new");
    isOurs();
    assertThat(Files.getAttribute(file(), "unix:uid")).isEqualTo(own);
  }

  /** As /tmp is. What another has there, only root may replace. */
  @Test
  void a_folder_for_all_with_the_sticky_bit_will_do() throws Exception {
    mode("1777");
    Files.writeString(file(), "old");
    write(file(), "new");
    isOurs();
  }

  /** Only root can see to it that there are two owners; another is always the same one. */
  @Test
  void in_such_a_folder_what_another_owns_is_refused() throws Exception {
    mode("1777");
    Files.writeString(file(), "old");
    Path own = Files.writeString(folder.resolve("own"), "");
    SafePlace.checkOwner(file(), own);
    if (Files.getAttribute(own, "unix:uid").equals(0)) {
      Files.setAttribute(own, "unix:uid", 65534);
      assertThatThrownBy(() -> SafePlace.checkOwner(file(), own))
          .hasMessageEndingWith(": this is a file of root, who alone may replace it here");
      mode("755");
      SafePlace.checkOwner(file(), own);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"777", "757"})
  void a_folder_that_others_may_write_to_is_refused(String mode) throws Exception {
    mode(mode);
    refused("everybody");
  }

  /** The group of one's own name holds nobody else. Only root can give a folder to another. */
  @Test
  void a_folder_of_a_group_is_refused_but_for_ones_own() throws Exception {
    mode("770");
    String owner = Files.getOwner(folder).getName();
    String group = String.valueOf(Files.getAttribute(folder, "posix:group"));
    if (group.equals(owner)) {
      write(file(), "new");
      isOurs();
      Files.delete(file());
    } else {
      refused("the group " + group);
    }
    if (owner.equals("root")) {
      Files.setAttribute(folder, "unix:gid", 65533);
      refused("the group 65533");
    }
  }

  private void refused(String who) throws IOException {
    assertThatThrownBy(() -> new PrivateFile(file()))
        .hasMessageEndingWith(
            ": " + who + " may put something in its place, as the folder has no sticky bit");
    assertThat(names()).isEmpty();
  }

  @Test
  void a_folder_that_is_opened_to_others_meanwhile_is_refused() throws Exception {
    try (PrivateFile made = new PrivateFile(file())) {
      mode("777");
      assertThatThrownBy(made::place).hasMessageContaining("everybody may put");
    }
    assertThat(names()).isEmpty();
  }

  private void mode(String octal) throws Exception {
    assertThat(new ProcessBuilder("chmod", octal, folder.toString()).start().waitFor()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dev/null",
        "/dev/stdout",
        "/dev/stderr",
        "/dev/fd/1",
        "/proc/self/fd/1",
        "/dev/x"
      })
  void a_device_is_refused_and_stays(String name) {
    assertThatThrownBy(() -> new PrivateFile(Path.of(name)))
        .isInstanceOf(IOException.class)
        .hasMessageMatching(".*(this is a device or a pipe, not a file|/dev/fd/|/proc/self/fd).*");
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void a_fifo_and_a_link_to_a_device_are_refused() throws Exception {
    new ProcessBuilder("mkfifo", file().toString()).start().waitFor();
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/null"));
    for (Path name : List.of(file(), link)) {
      assertThatThrownBy(() -> new PrivateFile(name))
          .isInstanceOf(FileSystemException.class)
          .hasMessageEndingWith("this is a device or a pipe, not a file");
    }
    assertThat(Files.isSymbolicLink(link)).isTrue();
    Files.delete(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", ".", ".."})
  void a_directory_is_refused(String name) {
    assertThatThrownBy(() -> new PrivateFile(Path.of(name))).hasMessageContaining("is a directory");
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> new PrivateFile(folder.resolve("none/file")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_file_that_is_given_up_leaves_what_was_there() throws Exception {
    Files.writeString(file(), "old");
    try (PrivateFile made = new PrivateFile(file())) {
      made.write("new".getBytes(UTF_8));
    }
    assertThat(file()).content().isEqualTo("old");
    assertThat(names()).containsExactly("file");
  }

  @Test
  void what_is_written_after_it_was_placed_goes_to_it() throws Exception {
    try (PrivateFile made = new PrivateFile(file())) {
      made.write("n".getBytes(UTF_8));
      made.place();
      made.place();
      made.write("ew".getBytes(UTF_8));
    }
    isOurs();
  }

  /** A.7: what a killed program leaves does not pile up; what another is writing stays. */
  @Test
  void what_was_left_long_ago_is_removed() throws Exception {
    Path left = Files.writeString(folder.resolve("file.0123456789abcdef.part"), "half");
    Path others = Files.writeString(folder.resolve("another.0123456789abcdef.part"), "half");
    Path young = Files.writeString(folder.resolve("file.0123456789abcdee.part"), "half");
    for (Path old : List.of(left, others)) {
      Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }
    // Of a command that made it first and has been at work since.
    Files.setLastModifiedTime(young, FileTime.from(Instant.now().minus(Duration.ofHours(12))));
    write(file(), "new");
    assertThat(left).doesNotExist();
    assertThat(others).exists();
    assertThat(young).exists();
  }

  @Test
  void the_former_is_kept_but_for_a_link() throws Exception {
    Path former = folder.resolve("former");
    Files.createLink(file(), other("precious"));
    try (PrivateFile made = new PrivateFile(file())) {
      made.keepFormer(former);
    }
    assertThat(former).doesNotExist();
    write(file(), "old");
    try (PrivateFile made = new PrivateFile(file())) {
      made.keepFormer(former);
      made.place();
      made.write("new".getBytes(UTF_8));
    }
    isOurs();
    assertThat(former).content().isEqualTo("old");
    Files.delete(file());
    Files.createSymbolicLink(file(), Path.of("/etc/passwd"));
    try (PrivateFile made = new PrivateFile(file())) {
      made.keepFormer(former);
      made.place();
    }
    assertThat(former).content().isEqualTo("old");
  }
}
