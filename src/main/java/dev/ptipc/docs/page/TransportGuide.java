package dev.ptipc.docs.page;

import dev.ptipc.PtIpc;
import dev.ptipc.docs.CheckInput;
import dev.ptipc.docs.SourceFault;
import dev.ptipc.environment.Environment;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.Transcripts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the author of a transport begins with: the smallest sessions that nothing is said of. */
final class TransportGuide {

  private static final String FILE = "src/main/java/dev/ptipc/docs/page/TransportGuide.java";

  private static final String CLIENT =
      """
      TOR_PT_MANAGED_TRANSPORT_VER=1
      TOR_PT_STATE_LOCATION=/var/lib/tor/pt_state
      TOR_PT_EXIT_ON_STDIN_CLOSE=1
      TOR_PT_CLIENT_TRANSPORTS=trebuchet

      VERSION 1
      CMETHOD trebuchet socks5 127.0.0.1:19999
      CMETHODS DONE
      """;

  private static final String SERVER =
      """
      TOR_PT_MANAGED_TRANSPORT_VER=1
      TOR_PT_STATE_LOCATION=/var/lib/tor/pt_state
      TOR_PT_EXIT_ON_STDIN_CLOSE=1
      TOR_PT_SERVER_TRANSPORTS=trebuchet
      TOR_PT_SERVER_BINDADDR=trebuchet-198.51.100.1:19999
      TOR_PT_ORPORT=127.0.0.1:9001
      TOR_PT_EXTENDED_SERVER_PORT=

      VERSION 1
      SMETHOD trebuchet 198.51.100.1:19999
      SMETHODS DONE
      """;

  private TransportGuide() {}

  static List<Block> blocks(List<SourceFault> faults) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("order", "In this order"));
    blocks.add(Block.Items.numbered(steps()));
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Flush stdout after every line: a parent waits for each. What the parent should"
                    + " log goes into `LOG`, on stdout; everything that is not a message belongs"
                    + " on stderr, or into a file below TOR_PT_STATE_LOCATION (3.2.1-STATE-3).")));
    blocks.add(new Block.Heading("client", "The smallest client"));
    blocks.add(card("smallest-client", CLIENT, faults));
    blocks.add(new Block.Heading("server", "The smallest server"));
    blocks.add(card("smallest-server", SERVER, faults));
    blocks.add(new Block.Heading("test", "Try yours"));
    blocks.add(
        new Block.Items(
            List.of(
                Text.of(
                    "`ptipc run --client trebuchet -- ./my-transport` starts it as tor does,"
                        + " and checks what it says."),
                Text.of(
                    "`ptipc conform --transport trebuchet -- ./my-transport` puts it through"
                        + " whatever a parent can do to it, and reports clause by clause."),
                Text.link("Variables", Section.VARIABLES.path())
                    .and(Text.of(" has each variable, "))
                    .and(Text.link("Messages", Section.MESSAGES.path()))
                    .and(Text.of(" each line, `transport.abnf` on the "))
                    .and(Text.link("ABNF page", Section.ABNF.path()))
                    .and(Text.of(" all lines in one file, and the "))
                    .and(Text.link("matrix", Section.MATRIX.path()))
                    .and(Text.of(" what parents do with them.")))));
    return blocks;
  }

  /** The variables in the order of section 3.2, then the lines in theirs. */
  private static List<Text> steps() {
    return List.of(
        Text.of("Read ")
            .and(variable("TOR_PT_MANAGED_TRANSPORT_VER"))
            .and(
                Text.of(
                    ". If it is set and `1` is not in it, write `VERSION-ERROR no-version`"
                        + " and exit (3.3.1-VERSION-4).")),
        Text.of("Read what a client and a server both are given: ")
            .and(variable("TOR_PT_STATE_LOCATION"))
            .and(Text.of(" for where to keep files, "))
            .and(variable("TOR_PT_EXIT_ON_STDIN_CLOSE"))
            .and(Text.of(" for when to exit, and "))
            .and(variable("TOR_PT_OUTBOUND_BIND_ADDRESS_V4"))
            .and(Text.of(" and "))
            .and(variable("TOR_PT_OUTBOUND_BIND_ADDRESS_V6"))
            .and(
                Text.of(
                    " for which of the machine's addresses to send from (3.2.1-BIND4-1,"
                        + " 3.2.1-BIND6-1).")),
        Text.of("If ")
            .and(variable("TOR_PT_CLIENT_TRANSPORTS"))
            .and(Text.of(" is set, you are a client: it names what to launch. Read "))
            .and(variable("TOR_PT_PROXY"))
            .and(Text.of(" for the proxy that your traffic has to go through, if there is one.")),
        Text.of("If ")
            .and(variable("TOR_PT_SERVER_TRANSPORTS"))
            .and(Text.of(" is set, you are a server: it names what to launch. Read "))
            .and(variable("TOR_PT_SERVER_TRANSPORT_OPTIONS"))
            .and(Text.of(" for the options of each, "))
            .and(variable("TOR_PT_SERVER_BINDADDR"))
            .and(Text.of(" for where it is to listen (3.3.3-SMETHOD-3), and "))
            .and(variable("TOR_PT_ORPORT"))
            .and(Text.of(" for where to forward what comes in. If "))
            .and(variable("TOR_PT_EXTENDED_SERVER_PORT"))
            .and(
                Text.of(
                    " is set and not empty, you can forward to that address instead, and"
                        + " authenticate with the cookie in the file that "))
            .and(variable("TOR_PT_AUTH_COOKIE_FILE"))
            .and(Text.of(" names (3.2.3-EXT-1, 3.2.3-COOKIE-1).")),
        Text.of(
            "If something in the environment is missing or wrong, write `ENV-ERROR` with a text"
                + " that names the variable (3.3.1-ENVERR-2), and exit (3.3.1-ENVERR-3)."),
        Text.of(
            "Write `VERSION 1`. From here on a parent need not show the text of an `ENV-ERROR`."),
        Text.of(
            "A client that was given a proxy: write `PROXY DONE`, or `PROXY-ERROR` with the"
                + " reason and exit (3.3.2-PROXY-2)."),
        Text.of(
            "For each name that was asked for and that you know: listen, and only then"
                + " write `CMETHOD` or `SMETHOD`; or write `CMETHOD-ERROR` or `SMETHOD-ERROR`"
                + " with the reason. Skip names that you do not know (3.3.2-CMETHODERR-2)."),
        Text.of(
            "Write `CMETHODS DONE` or `SMETHODS DONE` (3.3.2-DONE-1, 3.3.3-DONE-1), and"
                + " nothing but `LOG` and `STATUS` after it."),
        Text.of("Exit on SIGTERM, and also when stdin closes if ")
            .and(variable("TOR_PT_EXIT_ON_STDIN_CLOSE"))
            .and(Text.of(" is `1` (3.4-SHUT-1).")));
  }

  private static Text variable(String name) {
    return Text.codeLink(name, "variables/" + name);
  }

  /** Shows a session; the build fails if there is anything to say of it. */
  private static Block.Card card(String id, String text, List<SourceFault> faults) {
    int gap = text.indexOf("\n\n");
    Map<String, Bytes> environment = new LinkedHashMap<>();
    for (String line : text.substring(0, gap).split("\n", -1)) {
      int sign = line.indexOf('=');
      environment.put(line.substring(0, sign), Bytes.of(line.substring(sign + 1)));
    }
    Bytes stdout = Bytes.of(text.substring(gap + 2));
    if (!PtIpc.checkSession(stdout.toArray(), Environment.of(environment)).findings().isEmpty()) {
      faults.add(new SourceFault(FILE, 1, "something is found in " + id));
    }
    Bytes transcript = Transcripts.write(new Session(environment, stdout, null));
    return new Block.Card(
        id,
        CardVerdict.of(List.of()),
        "",
        text.strip().lines().toList(),
        "",
        new CheckInput(transcript, null, Map.of(), false),
        Copyable.of(transcript));
  }
}
