package dev.ptipc.parentlog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hides in a text what must not get into a public report: addresses that are not loopback, names of
 * hosts, fingerprints, what a bridge line tells a transport, passwords, and the user's name in a
 * path.
 */
public final class Mask {

  /** What stands for something hidden. */
  private static final String HIDDEN = "***";

  /** An IPv6 address may have so many colons; a time has fewer. */
  private static final int COLONS = 7;

  private static final String SECRETS =
      "cert|url|urls|front|fronts|fingerprint|node-id|public-key|private-key|drbg-seed|password"
          + "|passwd|passphrase|key|utls-nosni|ampcache|broker|ice|sqsqueue|sqscreds|secret|token";

  /** The place of anything else, whatever the scheme; it may be that of a bridge, but no form. */
  private static final Replacement WEB =
      of(
          "(?i)([a-z0-9+.-][a-z0-9+.-]://)"
              + "(?!/|127\\.[0-9.]+(?![\\w.-])|\\[::1\\]|localhost(?![\\w.-])|\\*\\*\\*@"
              + "|address:port(?![\\w.-])|"
              + "(?:[a-z0-9-]+\\.)?".repeat(3)
              + "torproject\\.org\\b)[^\\s\"'<>()`]+",
          1,
          HIDDEN);

  /** The user's name in a path, up to the next separator. */
  private static final Replacement USER =
      of("((?:/home|/media|/Users)/)(?!\\*\\*\\*)[^/\\r\\n\"':]+", 1, HIDDEN);

  private static final Replacement USER_OF_WINDOWS =
      of(
          "(?i)([A-Z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+)[^\\\\/\\r\\n\"':]+",
          1,
          HIDDEN);

  /** The address of a proxy is one in the web, too. */
  private static final Replacement WEB_STANDS_IN =
      new Replacement(WEB.pattern, 1, "[2001:db8::1]:1080");

  /**
   * Each a pattern with what takes its place; in this order. None has a number of times within
   * another: what stands for the JDK in Node.js does not find {@code (?:a{1,3}){3}}. None begins,
   * or goes on, at every character of what it may then read to the end: lines are long, and whoever
   * writes them may mean harm. And no group comes any number of times, for which the JDK would need
   * as much stack.
   */
  private static final List<Replacement> REPLACEMENTS =
      List.of(
          // What a line of torrc says of a bridge, however it is misspelt; and the same without
          // its first word, as bridges are handed out.
          of(
              "(?im)^([ \\t>]*Bridge[ \\t]+)([A-Z_][A-Z0-9_]*[ \\t]+(?=[^ \\t]*[.:][^ \\t])"
                  + "|(?=[^ \\t]+:\\d+[ \\t]+[0-9A-F]))[^\\r\\n]+",
              2,
              HIDDEN),
          of(
              "(?im)^([ \\t>]*[A-Z_][A-Z0-9_]*[ \\t]+)[^ \\t]+:\\d+[ \\t]+\\$?[0-9A-F]{35,45}\\b[^\\r"
                  + "\\n"
                  + "]*",
              1,
              HIDDEN),
          // A user and a password, which may have an @ in them, before a host.
          of("([A-Za-z0-9+.-]://)[^\\s/]*@", 1, "***@"),
          // The same where the password, which is no port, has a blank in it.
          of("([A-Za-z0-9+.-]://)[^\\s/@:]*:(?!\\d{1,5}\\b)\\S[^/@\\r\\n]*@", 1, "***@"),
          // K=V of a bridge line or of a server's options, in quotes or not; also in JSON, and as
          // Go prints a map; and a password as people write it. Words may stand before it, as in an
          // option, and the end of its colour behind it or behind its separator.
          of(
              "(?i)(?<![A-Za-z0-9])((?:"
                  + SECRETS
                  + ")\u007f*(?:=|:|\": ?)\u007f*(?!\u007f))(?:\"[^\"]*\"?|\\[[^\\]]*\\]?|[^\\s,;\"')`\\]]+)",
              1,
              HIDDEN),
          of(
              "(?i)(?<![A-Za-z0-9])((?:password|passwd|passphrase|secret|token)\u007f*:\u007f* +)"
                  + "(?:\"[^\"]*\"?|[^\\s,;\"')`]+)",
              1,
              HIDDEN),
          // The options of torrc that hold a name or a password.
          of(
              "(?i)\\b((?:Socks5ProxyUsername|Socks5ProxyPassword|HTTPSProxyAuthenticator"
                  + "|HTTPProxyAuthenticator|HashedControlPassword)[ \\t]+)[^\\r\\n]+",
              1,
              HIDDEN),
          WEB,
          // What tor cannot read of a bridge line: no pattern knows a part of it again.
          of("(Error parsing Bridge address ')[^\\r\\n]+(?=')", 1, HIDDEN),
          of("(?m)^([^'\\r\\n]*')[^\\r\\n]+(?=' is not a (?:valid )?k=v )", 1, HIDDEN),
          of("(Unknown option ')[^'\\r\\n]*[.:][^\\r\\n]*(?=')", 1, HIDDEN),
          // Fingerprints, mistyped ones too: in hexadecimal with or without spaces, and an Ed25519
          // identity.
          of("\\$?\\b[0-9A-Fa-f]{35,45}\\b(?:[~=][A-Za-z0-9]{1,19})?", 0, HIDDEN),
          of("\\b" + "[0-9A-Fa-f]{4} ".repeat(9) + "[0-9A-Fa-f]{4}\\b", 0, HIDDEN),
          of("((?:ID|ed25519|Ed25519)[=: ]+)[A-Za-z0-9+/]{27,44}=?", 1, HIDDEN),
          // A word that was cut, which may be the beginning of any of them.
          of("(?<![^\\s`])[^\\s`]*[^\\s`=]\\.\\.\\.(?=`|[,;]|$)", 0, "***..."),
          USER);

  private static final Pattern IPV4 =
      Pattern.compile(
          "(?<![\\w.])(\\d{1,3})(\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})(?![\\w]|\\.\\d)(:\\d{1,5})?");

  private static final Pattern IPV6 =
      Pattern.compile(
          "\\[([0-9A-Fa-f.]*:[0-9A-Fa-f:.]*)(?:%\\w+)?\\](:\\d{1,5})?"
              + "|(?:(?<![\\w:.])|(?<=[G-Zg-z]:)(?=[0-9A-Fa-f]))([0-9A-Fa-f]{0,4}:[0-9A-Fa-f]*:(?:[0-9A-Fa-f:.]*[0-9A-Fa-f:])?)(?:%\\w+)?(?![\\w:])");

  /** The name of a host, with its port or with the path behind it. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?<![\\w./\\\\-])([a-z0-9_][a-z0-9_.-]*)\\.([a-z]{2,24})(?![\\w-]|\\.\\w)"
              + "(:\\d{1,5}\\b)?(/[^\\s\"'<>()]*)?");

  /** Names of files end so, and none of hosts. */
  private static final Set<String> FILES =
      Set.of(
          "log", "txt", "exe", "conf", "cfg", "toml", "json", "jsonl", "yaml", "yml", "xml", "html",
          "service", "socket", "sock", "dll", "dat", "lock", "pid", "pem", "crt", "go", "js", "mjs",
          "java", "tmp", "torrc", "state", "jar", "apk", "dmg", "bin", "cmd", "bat", "old", "bak");

  /** Names of files end so, and some of hosts. */
  private static final Set<String> EITHER = Set.of("rs", "py", "so", "sh", "md", "pl", "cc");

  /** Kept for documents (RFC 5737 and 3849): nobody has them. */
  private static final String ADDRESS4 = "192.0.2.1";

  private static final String ADDRESS6 = "2001:db8::1";

  private final boolean hides;
  private final boolean standsIn;
  private final List<Pattern> words;

  /**
   * A mask.
   *
   * @param hides whether it hides anything
   */
  public Mask(boolean hides) {
    this(hides, false, List.of());
  }

  private Mask(boolean hides, boolean standsIn, List<Pattern> words) {
    this.hides = hides;
    this.standsIn = standsIn;
    this.words = words;
  }

  /**
   * A mask for what is checked again: in the place of an address stands one that nobody has, with
   * the same port, and in that of a host's name {@code host.invalid}.
   *
   * @return it hides all that other masks hide
   */
  public static Mask withStandIns() {
    return new Mask(true, true, List.of());
  }

  /**
   * A mask for what is said by a program that was told the address of a proxy.
   *
   * @param proxy as it was told, be it a URI or not
   * @return it hides the password in it, too, wherever that comes again
   */
  public Mask ofProxy(String proxy) {
    return new Mask(hides, standsIn, ProxyWords.of(proxy));
  }

  /** What is found but for the groups that it begins with, which stay, gives way to the word. */
  private record Replacement(Pattern pattern, int groups, String by) {

    Blotted in(Blotted text) {
      return text.replaced(pattern, groups, found -> by);
    }
  }

  private static Replacement of(String pattern, int groups, String by) {
    return new Replacement(Pattern.compile(pattern), groups, by);
  }

  /**
   * Hides what has to be hidden.
   *
   * @param text any text
   * @return the text with {@code ***} for each secret; the text itself where nothing is hidden
   */
  public String text(String text) {
    if (!hides || text.isEmpty()) {
      return text;
    }
    // Its separators are backslashes, so that no name in it begins with an escape.
    Blotted masked = Blotted.of(USER_OF_WINDOWS.in(Blotted.plain(text)).text());
    for (Pattern each : words) {
      masked = masked.replaced(each, 1, found -> HIDDEN);
    }
    for (Replacement each : REPLACEMENTS) {
      masked = (standsIn && each.equals(WEB) ? WEB_STANDS_IN : each).in(masked);
    }
    masked = hidden(IPV6, masked, Mask::isAddress6, Mask::standIn6);
    masked = hidden(IPV4, masked, Mask::isSecret4, found -> ADDRESS4 + with(found.group(3)));
    return hidden(HOST, masked, Mask::isHost, found -> "host.invalid" + with(found.group(3)))
        .text();
  }

  /**
   * Hides the user's name in the path of a file. What it is called is no secret, be it like the
   * name of a host.
   *
   * @param path of a file
   * @return the path, with {@code ***} for the name
   */
  public String path(String path) {
    return hides ? USER_OF_WINDOWS.in(USER.in(Blotted.plain(path))).text() : path;
  }

  private static String standIn6(MatchResult found) {
    return found.group(1) == null ? ADDRESS6 : "[" + ADDRESS6 + "]" + with(found.group(2));
  }

  private static String with(@Nullable String port) {
    return port == null ? "" : port;
  }

  private Blotted hidden(
      Pattern pattern,
      Blotted text,
      Predicate<MatchResult> secret,
      Function<MatchResult, String> standIn) {
    return text.replaced(
        pattern, 0, found -> !secret.test(found) ? null : standsIn ? standIn.apply(found) : HIDDEN);
  }

  private static boolean isHost(MatchResult found) {
    String name = found.group(1).toLowerCase(Locale.ROOT);
    String end = found.group(2).toLowerCase(Locale.ROOT);
    boolean tor = end.equals("org") && (name.equals("torproject") || name.endsWith(".torproject"));
    boolean plain = name.indexOf('.') < 0 && found.group(3) == null;
    String path = found.group(4);
    boolean bundle = end.equals("app") && path != null && path.startsWith("/Contents/");
    return !tor && !bundle && !FILES.contains(end) && !(plain && EITHER.contains(end));
  }

  /** Addresses of this machine tell nothing, and versions look like addresses that begin with 0. */
  private static boolean isSecret4(MatchResult found) {
    String first = found.group(1);
    return !first.equals("127") && !first.equals("0");
  }

  private static boolean isAddress6(MatchResult found) {
    String address = found.group(1) == null ? found.group(3) : found.group(1);
    boolean whole = address.chars().filter(c -> c == ':').count() == COLONS;
    boolean loopback =
        address.equals("::1") || address.equals("::") || address.startsWith("::ffff:127.");
    return (whole || address.contains("::")) && address.length() > 2 && !loopback;
  }
}
