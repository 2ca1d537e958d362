package dev.ptipc.cli;

import dev.ptipc.live.ProgramFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the parents are that can be observed. */
final class PeerPlaces {

  private static final String ARTI = "target/peers/arti/debug/ptipc-peer-arti";
  private static final String PYTHON = "target/peers/ptadapter/bin/python";
  private static final String PTADAPTER = "src/peers/ptadapter/peer.py";

  private PeerPlaces() {}

  /** What people call a parent. */
  static String called(String parent) {
    return parent.equals("arti") ? "Arti" : parent;
  }

  /**
   * The command of a parent.
   *
   * @param given what to run instead; empty for the usual place
   * @throws IOException when it is not there; says how to get it
   */
  static List<String> command(String parent, List<String> given) throws IOException {
    if (!given.isEmpty()) {
      return given;
    }
    return switch (parent) {
      case "tor" -> List.of(tor().toString());
      case "arti" -> present(parent, List.of(ARTI));
      default -> present(parent, List.of(PYTHON, PTADAPTER));
    };
  }

  private static List<String> present(String parent, List<String> files) throws IOException {
    for (String file : files) {
      if (!Files.isReadable(Path.of(file))) {
        throw new IOException(
            file
                + " is not there: in a checkout, `src/peers/build.sh "
                + parent
                + "` makes it, or name it with --peer");
      }
    }
    return files;
  }

  private static Path tor() throws IOException {
    return Stream.of("tor", "/usr/sbin/tor", "/usr/local/sbin/tor")
        .map(place -> ProgramFile.find(place, null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IOException("no such program as tor"));
  }
}
