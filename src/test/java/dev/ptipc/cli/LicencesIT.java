package dev.ptipc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A.15: the executable jar says under which licences it holds the work of others. */
class LicencesIT {

  private static final String NOTICES = "META-INF/THIRD-PARTY";

  private static String text(ZipFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Set<String> packages(ZipFile jar) {
    Set<String> packages = new TreeSet<>();
    jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(".class") && name.indexOf('/') > 0)
        .filter(name -> !name.startsWith("dev/ptipc/") && !name.startsWith("META-INF/"))
        .forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/')).replace('/', '.')));
    return packages;
  }

  @Test
  void each_library_in_the_jar_has_its_licence_there() throws IOException {
    try (ZipFile jar = new ZipFile(System.getProperty("ptipc.cliJar"))) {
      String notices = text(jar, NOTICES);
      List<String> listed =
          notices
              .lines()
              .filter(line -> line.matches("[a-z0-9.]+: .* \\((MIT|BSD|Apache License, .*)\\)"))
              .map(line -> line.substring(0, line.indexOf(':')))
              .toList();
      Set<String> packages = packages(jar);
      assertThat(packages).contains("picocli", "org.antlr.v4.runtime");
      assertThat(packages)
          .allMatch(name -> listed.stream().anyMatch(one -> (name + ".").startsWith(one + ".")));
      assertThat(listed)
          .allMatch(one -> packages.stream().anyMatch(name -> (name + ".").startsWith(one + ".")));
      assertThat(notices)
          .contains("Permission is hereby granted, free of charge")
          .contains("Redistributions in binary form must reproduce");
      assertThat(text(jar, "META-INF/LICENSE")).contains("TERMS AND CONDITIONS FOR USE");
    }
  }
}
