package dev.ptipc.fuzz.session;

import dev.ptipc.PtIpc;
import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Messages;
import dev.ptipc.ast.Pair;
import dev.ptipc.codec.Printer;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.source.Framer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a single line can break. Every edit is tried on a plain line of every message, and the
 * checker tells which clause that breaks, so that no clause is written down here.
 */
final class LineViolators {

  private static final List<Message> PLAIN =
      List.of(
          Messages.version(),
          Messages.versionError(),
          Messages.envError("no"),
          Messages.proxyDone(),
          Messages.proxyError("no"),
          Messages.clientMethod("a", "socks5", "127.0.0.1", 1),
          Messages.clientMethodError("a", "no"),
          Messages.clientMethodsDone(),
          Messages.serverMethod("a", "127.0.0.1", 1),
          Messages.serverMethodError("a", "no"),
          Messages.serverMethodsDone(),
          Messages.log("notice", "a b"),
          Messages.status("a", Pair.of("K", "a b")));

  private LineViolators() {}

  static void addTo(Edits edits) {
    for (Message message : PLAIN) {
      String plain = Printer.print(message).latin1();
      LineEdits.all()
          .forEach(
              (words, edit) -> {
                Diagnostic broken = broken(edit.apply(plain));
                if (broken != null) {
                  Keyword keyword = message.keyword();
                  edits.add(
                      Objects.requireNonNull(broken.clause()),
                      broken.rule(),
                      Edits.line(keyword, "`" + keyword.word() + "`: " + words, edit));
                }
              });
    }
  }

  /** The one thing that is wrong; null when nothing is, or more than one. */
  private static @Nullable Diagnostic broken(String line) {
    List<Diagnostic> found = new ArrayList<>();
    PtIpc ptIpc = new PtIpc();
    byte[] bytes = (line + '\n').getBytes(StandardCharsets.ISO_8859_1);
    new Framer(Framer.DEFAULT_LIMIT, read -> found.addAll(ptIpc.check(read).diagnostics()))
        .feed(bytes, 0, bytes.length);
    return found.size() == 1 ? found.get(0) : null;
  }
}
