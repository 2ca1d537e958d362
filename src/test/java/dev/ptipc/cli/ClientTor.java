package dev.ptipc.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real tor that is to use one bridge by a transport. The bridge is a port of this machine where
 * nobody listens, so nothing leaves it.
 */
final class ClientTor implements AutoCloseable {

  private static final String BRIDGE =
      "Bridge obfs4 127.0.0.1:1 0123456789ABCDEF0123456789ABCDEF01234567 cert="
          + "A".repeat(70)
          + " iat-mode=0";

  private final Process process;
  private final Socket control;
  private final BufferedReader answers;
  private final Path folder;

  /** Starts it. The transport is not started before {@link #launch}. */
  ClientTor(Path tor, Path folder, List<String> transport)
      throws IOException, InterruptedException {
    this.folder = folder;
    Path configuration = folder.resolve("torrc");
    Files.write(
        configuration,
        List.of(
            "DataDirectory " + folder.resolve("data"),
            "SocksPort 0",
            "ControlPort 127.0.0.1:auto",
            "ControlPortWriteToFile " + folder.resolve("control"),
            "CookieAuthentication 0",
            "DisableNetwork 1",
            "UseBridges 1",
            BRIDGE,
            "ClientTransportPlugin obfs4 exec " + String.join(" ", transport),
            "Log notice file " + folder.resolve("log")));
    process =
        new ProcessBuilder(tor.toString(), "-f", configuration.toString())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectErrorStream(true)
            .start();
    control = new Socket(InetAddress.getLoopbackAddress(), controlPort());
    control.setSoTimeout(120_000);
    answers =
        new BufferedReader(
            new InputStreamReader(control.getInputStream(), StandardCharsets.US_ASCII));
  }

  private int controlPort() throws IOException, InterruptedException {
    Path file = folder.resolve("control");
    for (int i = 0; i < 6000 && process.isAlive(); i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Integer.parseInt(Files.readString(file).strip().replaceFirst(".*:", ""));
      }
      Thread.sleep(20);
    }
    throw new IOException("tor has no control port: " + Files.readString(folder.resolve("out")));
  }

  private void say(String line) throws IOException {
    control.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    String answer = answers.readLine();
    if (!"250 OK".equals(answer)) {
      throw new IOException(line + ": " + answer);
    }
  }

  /** Has the transport started, and returns the event that tells of it. */
  String launch() throws IOException {
    say("AUTHENTICATE \"\"");
    say("SETEVENTS TRANSPORT_LAUNCHED");
    say("SETCONF DisableNetwork=0");
    return answers.readLine();
  }

  /** Waits until the log has a word, and returns all of it without times. */
  String logUntil(String word) throws IOException, InterruptedException {
    String log = "";
    for (int i = 0; i < 6000 && !log.contains(word); i++) {
      Thread.sleep(20);
      log = Files.readString(folder.resolve("log"));
    }
    return log.replaceAll("(?m)^.*?\\[", "[");
  }

  void terminate() throws InterruptedException {
    process.toHandle().destroy();
    process.waitFor(2, TimeUnit.MINUTES);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    control.close();
  }
}
