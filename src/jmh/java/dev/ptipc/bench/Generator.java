package dev.ptipc.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes lines, the same ones in every run. */
final class Generator {

  private static final String[] TRANSPORTS = {"obfs4", "snowflake", "meek_lite", "webtunnel"};
  private static final String[] SEVERITIES = {"error", "warning", "notice", "info", "debug"};
  private static final String[] KEYS = {"CONNECT", "PEER", "STATE", "PROGRESS", "BYTES"};
  private static final String[] WORDS = {
    "connection", "to", "the", "bridge", "was", "closed", "after", "handshake", "proxy", "timeout",
    "broker", "answered", "with", "rendezvous", "peer", "no", "more", "than", "retrying", "in"
  };
  private static final String[] BRIEF = {
    "VERSION 1",
    "PROXY DONE",
    "CMETHODS DONE",
    "SMETHODS DONE",
    "STATUS TRANSPORT=a B=c",
    "ENV-ERROR no dir",
    "LOG MESSAGE=up",
    "HELLO parent"
  };
  private static final String BASE64 =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final Random random = new Random(1);

  /** As transports write them: four in ten are LOG, three STATUS. */
  byte[] mixed() {
    int percent = random.nextInt(100);
    String line;
    if (percent < 40) {
      line = log(45 + random.nextInt(50));
    } else if (percent < 70) {
      line = status(2 + random.nextInt(3), 12);
    } else if (percent < 78) {
      line = "CMETHOD " + transport() + " socks5 127.0.0.1:" + port();
    } else if (percent < 86) {
      line = serverMethod();
    } else {
      line = other();
    }
    return bytes(line);
  }

  /** About 15 bytes. */
  byte[] brief() {
    return bytes(one(BRIEF));
  }

  /** A LOG, a STATUS or an error of about so many bytes. */
  byte[] sized(int size) {
    return bytes(
        switch (random.nextInt(3)) {
          case 0 -> log(size - 25);
          case 1 -> status(1, size - 40);
          default -> "ENV-ERROR " + text(size - 10);
        });
  }

  /** The same line with Cyrillic letters for each two lower-case ones. */
  static byte[] cyrillic(byte[] line) {
    byte[] changed = line.clone();
    String before = new String(line, StandardCharsets.US_ASCII);
    int text = Math.max(Math.max(before.indexOf('"'), before.indexOf("MESSAGE=")), 9);
    for (int i = text; i + 1 < line.length; i++) {
      if (isLetter(line[i]) && isLetter(line[i + 1])) {
        changed[i] = (byte) 0xD0;
        changed[i + 1] = (byte) (0xB0 + line[i + 1] % 16);
        i++;
      }
    }
    return changed;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z';
  }

  private String log(int size) {
    String start = "LOG SEVERITY=" + one(SEVERITIES) + " MESSAGE=";
    String text = text(size);
    return start
        + switch (random.nextInt(10)) {
          case 0 -> text.replace(' ', '-');
          case 1 -> "\"" + text.replace("the", "\\\"the\\\"") + "\"";
          default -> "\"" + text + "\"";
        };
  }

  private String status(int pairs, int size) {
    StringBuilder line = new StringBuilder("STATUS TRANSPORT=" + transport());
    int first = random.nextInt(KEYS.length);
    for (int i = 0; i < pairs; i++) {
      String key = KEYS[(first + i) % KEYS.length];
      line.append(' ').append(key).append("=\"").append(text(size)).append('"');
    }
    return line.toString();
  }

  private String serverMethod() {
    String cert = "cert=" + base64(70);
    String args =
        switch (random.nextInt(3)) {
          case 0 -> cert + ",iat-mode=0";
          case 1 -> "ver=0.0.3," + cert + ",iat-mode=1";
          default -> "url=https://example.org/" + base64(20).replace("/", "_") + ",key=a\\=b";
        };
    return "SMETHOD "
        + transport()
        + " 192.0.2."
        + random.nextInt(256)
        + ":"
        + port()
        + " ARGS:"
        + args;
  }

  private String other() {
    return switch (random.nextInt(7)) {
      case 0 -> "VERSION 1";
      case 1 -> "CMETHODS DONE";
      case 2 -> "SMETHODS DONE";
      case 3 -> "ENV-ERROR " + text(80);
      case 4 -> "CMETHOD-ERROR " + transport() + " " + text(80);
      case 5 -> "PROXY-ERROR " + text(80);
      default -> "FUTURE-MESSAGE " + text(80);
    };
  }

  private String transport() {
    return one(TRANSPORTS);
  }

  private int port() {
    return 1 + random.nextInt(65535);
  }

  private String text(int size) {
    StringBuilder text = new StringBuilder(one(WORDS));
    while (text.length() < size) {
      text.append(' ').append(one(WORDS));
    }
    return text.toString();
  }

  private String base64(int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append(BASE64.charAt(random.nextInt(BASE64.length())));
    }
    return text.toString();
  }

  private String one(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.US_ASCII);
  }
}
