package dev.ptipc.peers.compare;

import dev.ptipc.ast.Keyword;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The constructs of good lines, the more general first. */
final class Constructs {

  /** The generality of what is wrong in one message, and right in others. */
  static final int IN_ONE_MESSAGE = 4;

  private static final String VALUE = "(LOG|STATUS) .*";

  /** Backslashes that stand for themselves, then one that does not. */
  private static final String ESCAPE = "(LOG|STATUS) .*[^\\\\](\\\\\\\\)*\\\\";

  private static final String HOST = "[CS]METHOD \\S+ (\\S+ )?";

  /** No group comes any number of times: a line may have as many options as fit into it. */
  private static final String ARGS = "SMETHOD \\S+ \\S+ (.* )?ARGS:";

  /** A place in ARGS where no backslash is half an escape. */
  private static final String ARGS_AT = ARGS + "(\\S*[^\\\\\\s])??(\\\\\\\\)*";

  private static final List<Construct> ALL = all();

  private Constructs() {}

  static List<Construct> list() {
    return ALL;
  }

  private static List<Construct> all() {
    List<Construct> all = new ArrayList<>();
    String keywords =
        Arrays.stream(Keyword.values())
            .filter(keyword -> keyword != Keyword.UNKNOWN)
            .map(Keyword::word)
            .collect(Collectors.joining("|"));
    both(
        all,
        0,
        "an unknown keyword",
        "(?!(" + keywords + ")[ \r]|(" + keywords + ")$)[^ ].*",
        "3.3-UNKNOWN-1");
    both(all, 0, "a CR before the LF", ".*\r", "E-15");
    keyword(all, Keyword.VERSION, "3.3.1-VERSION-1");
    keyword(all, Keyword.VERSION_ERROR, "3.3.1-VERSIONERR-1");
    keyword(all, Keyword.ENV_ERROR, "3.3.1-ENVERR-1");
    keyword(all, Keyword.PROXY, "3.3.2-PROXYDONE-1");
    keyword(all, Keyword.PROXY_ERROR, "3.3.2-PROXYERR-1");
    keyword(all, Keyword.CMETHOD, "3.3.2-CMETHOD-1");
    keyword(all, Keyword.CMETHOD_ERROR, "3.3.2-CMETHODERR-1");
    keyword(all, Keyword.CMETHODS, "3.3.2-DONE-2");
    keyword(all, Keyword.SMETHOD, "3.3.3-SMETHOD-1");
    keyword(all, Keyword.SMETHOD_ERROR, "3.3.3-SMETHODERR-1");
    keyword(all, Keyword.SMETHODS, "3.3.3-DONE-2");
    keyword(all, Keyword.LOG, "3.3.4-LOG-1");
    keyword(all, Keyword.STATUS, "3.3.5-STATUS-1");

    String client = "3.3.2-CMETHOD-2";
    String server = "3.3.3-SMETHOD-2";
    add(all, 2, "an IPv6 address", HOST + "\\[.*", client, server);
    add(all, 2, "an IPv4 address", HOST + "[0-9]+\\..*", client, server);
    both(all, 2, "`ARGS:`", ARGS + ".*", "3.3.3-ARGS-1");
    add(all, 2, "a quoted value", VALUE + "=\".*", "3.3.4-LOG-3", "3.3.5-STATUS-3");
    add(all, 2, "an escape in a quoted value", ESCAPE + ".*", "3.3.4-LOG-3", "3.3.5-STATUS-3");
    both(all, 2, "`socks4`", "CMETHOD \\S+ socks4 .*", "2-SOCKS-1");
    both(all, 2, "`socks5`", "CMETHOD \\S+ socks5 .*", "3.3.2-CMETHOD-1");

    String mapped = "\\[(::|(0:){5})[fF]{4}:";
    add(
        all,
        3,
        "an IPv6 address of hexadecimal groups",
        HOST + "\\[[0-9A-Fa-f:]+\\].*",
        client,
        server);
    add(all, 3, "an IPv6 address with an IPv4 part", HOST + "\\[[^\\]]*\\..*", client, server);
    add(all, 3, "an IPv6 address without `::`", HOST + "\\[(?!.*::).*", client, server);
    add(all, 3, "an IPv6 address in capital letters", HOST + "\\[[^\\]]*[A-F].*", client, server);
    add(all, 3, "an IPv4-mapped address", HOST + mapped + "[0-9]+\\..*", client, server);
    add(
        all,
        3,
        "an IPv4-mapped loopback address",
        HOST + mapped + "127\\..*",
        "3.3.2-CMETHOD-6",
        server);
    add(all, 3, "a port of five digits", HOST + "\\S+:[0-9]{5}( .*)?", client, server);
    add(all, 3, "a port of one digit", HOST + "\\S+:[0-9]( .*)?", client, server);
    both(all, 3, "the transport name `bridge`", name("\"?bridge\"?"), "3.1-NAME-1");
    both(all, 3, "a transport name with a digit", name("[A-Za-z_]+[0-9]\\w*"), "3.1-NAME-1");
    both(all, 3, "a transport name with `_`", name("[A-Za-z0-9]*_\\w*"), "3.1-NAME-1");
    both(all, 3, "a transport name of one letter", name("[A-Za-z_]"), "3.1-NAME-1");
    both(
        all,
        3,
        "a transport name with a capital letter",
        name("[a-z0-9_]*[A-Z]\\w*"),
        "3.1-NAME-1");

    both(
        all,
        3,
        "an escaped backslash before a comma of ARGS",
        ARGS_AT + "\\\\\\\\,.*",
        "3.3.3-ARGS-2");
    both(
        all,
        3,
        "an escaped backslash at the end of ARGS",
        ARGS_AT + "\\\\\\\\( .*)?",
        "3.3.3-ARGS-2");
    both(all, 3, "an escaped backslash in ARGS", ARGS_AT + "\\\\\\\\.*", "3.3.3-ARGS-2");
    both(all, 3, "an escaped comma in ARGS", ARGS_AT + "\\\\,.*", "3.3.3-ARGS-2");
    both(all, 3, "an escaped `=` in ARGS", ARGS_AT + "\\\\=.*", "3.3.3-ARGS-2");
    both(all, 3, "a needless escape in ARGS", ARGS_AT + "\\\\[^\\\\,=].*", "E-03");
    both(all, 3, "several pairs in ARGS", ARGS_AT + "(?<!\\\\),.*", "3.3.3-ARGS-1");
    both(all, 3, "an empty value in ARGS", ARGS + "(\\S*,)?[^=,\\s]+=(,.*|)", "3.3.3-ARGS-1");
    both(
        all,
        3,
        "an option other than ARGS",
        "SMETHOD \\S+ \\S+ (.* )?(?!ARGS:)[A-Za-z0-9-]+:.*",
        "3.3.3-OPT-2");

    both(all, 3, "an octal escape", ESCAPE + "[0-7].*", "E-11");
    both(all, 3, "a hexadecimal escape", ESCAPE + "[xX].*", "E-11");
    both(all, 3, "an escape of another character", ESCAPE + "[^0-7nrt\"\\\\xX].*", "E-11");
    for (String escape : List.of("n", "r", "t", "\"", "\\\\")) {
      String shown = "the escape `\\" + escape.charAt(0) + "`";
      add(all, 3, shown, ESCAPE + escape + ".*", "3.3.4-LOG-3", "3.3.5-STATUS-3");
    }
    for (String severity : List.of("debug", "info", "notice", "warning", "error")) {
      both(
          all,
          3,
          "the severity `" + severity + "`",
          "LOG (.* )?SEVERITY=\"?" + severity + ".*",
          "3.3.4-LOG-2");
    }
    both(all, 3, "a version report", "STATUS (.* )?TYPE=\"?version.*", "E-09");
    both(all, 3, "a TAB in text", "[A-Z-]+ .*\t.*", "3.3-ARGCHAR-1");
    both(all, 3, "two spaces in text", "[A-Z-]+ .*  .*", null);
    return List.copyOf(all);
  }

  /**
   * In a message that names a transport.
   *
   * @param name finds what it wants at the first place where that is: a value may be long, and no
   *     name
   */
  private static String name(String name) {
    return "([CS]METHOD|[CS]METHOD-ERROR) "
        + name
        + " .*|STATUS (.* )?TRANSPORT="
        + name
        + "( .*)?";
  }

  private static void keyword(List<Construct> all, Keyword keyword, @Nullable String clause) {
    both(all, 1, "`" + keyword.word() + "`", keyword.word() + "([ \r].*)?", clause);
  }

  private static void both(
      List<Construct> all, int generality, String name, String pattern, @Nullable String clause) {
    add(all, generality, name, pattern, clause, clause);
  }

  private static void add(
      List<Construct> all,
      int generality,
      String name,
      String pattern,
      @Nullable String client,
      @Nullable String server) {
    all.add(Construct.of(generality, name, pattern, client, server));
  }
}
