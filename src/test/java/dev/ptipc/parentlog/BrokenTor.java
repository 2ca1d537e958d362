package dev.ptipc.parentlog;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real tor with a setup that somebody broke, and what it writes of it at two levels. */
final class BrokenTor {

  private static final String FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567";

  /** Nothing here takes as long; then the test says what it waited for. */
  private static final long SECONDS = 120;

  private final Path tor;
  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  BrokenTor(Path tor, Path folder) throws IOException {
    this.tor = tor;
    this.folder = folder;
    Path data = Files.createDirectories(folder.resolve("data"));
    lines.addAll(
        List.of(
            "DataDirectory " + data,
            "SocksPort 0",
            "ControlPort 0",
            "DirAuthority nobody orport=1 127.0.0.1:1 " + "0".repeat(40),
            "GeoIPFile /dev/null",
            "GeoIPv6File /dev/null",
            "ShutdownWaitLength 0",
            "Log notice file " + folder.resolve("notice"),
            "Log info file " + folder.resolve("info")));
  }

  /** A client with a bridge of a transport. */
  BrokenTor client(String transport) {
    return with("UseBridges 1", "ClientOnly 1")
        .with("Bridge " + transport + " 127.0.0.1:1 " + FINGERPRINT + " cert=abc iat-mode=0");
  }

  /** A bridge. */
  BrokenTor server() {
    return with("BridgeRelay 1", "ORPort 127.0.0.1:auto", "ExtORPort 127.0.0.1:auto")
        .with("Address 127.0.0.1", "AssumeReachable 1", "PublishServerDescriptor 0")
        .with("ContactInfo none");
  }

  BrokenTor with(String... more) {
    lines.addAll(List.of(more));
    return this;
  }

  /** Runs tor until its log at level info has all of these texts, and then tells it to end. */
  void runUntil(String... texts) throws IOException, InterruptedException {
    Path torrc = folder.resolve("torrc");
    Files.write(torrc, lines);
    Path defaults = Files.createFile(folder.resolve("defaults"));
    Process process =
        new ProcessBuilder(
                tor.toString(), "-f", torrc.toString(), "--defaults-torrc", defaults.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (!missing(texts).isEmpty()) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new AssertionError(
              "tor did not write " + missing(texts) + ":\n" + read("out") + read("info"));
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
      process.toHandle().destroy();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("tor did not end when it was told to");
      }
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> missing(String... texts) throws IOException {
    String log = read("info");
    return Arrays.stream(texts).filter(text -> !log.contains(text)).toList();
  }

  /** What a file of the run holds; empty before it is there. */
  String read(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }

  /** A transport in lines of sh. */
  static String script(Path folder, String... lines) throws IOException {
    Path file = folder.resolve("transport");
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    return executable(file);
  }

  static String executable(Path file) {
    if (!file.toFile().setExecutable(true)) {
      throw new AssertionError("cannot make a program of " + file);
    }
    return file.toString();
  }

  /** A port of this machine that is taken. */
  static ServerSocket taken() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
