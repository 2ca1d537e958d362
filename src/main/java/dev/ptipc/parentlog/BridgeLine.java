package dev.ptipc.parentlog;

import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.grammar.TorrcLexer;
import dev.ptipc.source.Ascii;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Bridge line, word by word as tor reads it: the transport, unless the first word is no C
 * identifier; the address; the fingerprint, unless the word is K=V; and the arguments.
 */
final class BridgeLine {

  /** What a client cannot do without, by transport. */
  private static final Map<String, String> NEEDED =
      Map.of("obfs4", "cert", "webtunnel", "url", "meek_lite", "url", "scramblesuit", "password");

  private static final String COPY = "copy the whole bridge line";

  private static final String ADDRESS_HELP =
      COPY + ": an IP address, in brackets if it is one of IPv6, a colon and the port";

  private final List<TorrcLine.Word> words;

  /** Where the address is looked for. */
  private final int address;

  private final List<Diagnostic> faults = new ArrayList<>();

  /** A line with at least one word. */
  BridgeLine(List<TorrcLine.Word> words) {
    this.words = words;
    address = isName(0) || isBadName() ? 1 : 0;
  }

  private boolean isName(int index) {
    return Ascii.isIdentifier(words.get(index).text());
  }

  /** tor takes such a word for the address; but one follows. */
  private boolean isBadName() {
    return words.size() > 1
        && BridgeAddress.fault(words.get(0).text()) != null
        && words.get(1).type() == TorrcLexer.ADDRESS;
  }

  /** The transport; null where none is named. */
  TorrcLine.@Nullable Word transport() {
    return address == 1 && isName(0) && !isTwice() ? words.get(0) : null;
  }

  /** Whether the word before it stands here once more, which tor takes for a transport. */
  private boolean isTwice() {
    return words.size() > 1
        && words.get(0).text().equalsIgnoreCase("bridge")
        && BridgeAddress.fault(words.get(1).text()) != null;
  }

  /** Whether nothing else looks so. */
  boolean isCertain() {
    return words.stream()
        .anyMatch(
            word -> word.type() == TorrcLexer.ADDRESS || word.type() == TorrcLexer.FINGERPRINT);
  }

  /** Whether it can be a sentence of somebody who writes about a bridge. */
  boolean isProse() {
    return words.size() > 2
        && words.stream().noneMatch(word -> word.text().matches(".*([0-9=:]|\\.\\w).*"));
  }

  /** What is wrong with it. */
  List<Diagnostic> faults() {
    TorrcLine.Word first = words.get(0);
    if (address == 1 && !isName(0)) {
      String message = Shown.quoted(Bytes.ofLatin1(first.text())) + " is not a C identifier";
      faults.add(TorrcRules.NAME.at(first.span(), message, null));
    }
    if (words.size() <= address) {
      missing(first, "a bridge of " + first.text() + " without an address");
      return faults;
    }
    if (addressIsRight()) {
      List<TorrcLine.Word> rest = words.subList(address + 1, words.size());
      if (address == 0) {
        fingerprintAlone(rest);
      } else if (!rest.isEmpty() && fingerprintIsRight(rest)) {
        arguments(rest);
      }
    }
    needed(first);
    return faults;
  }

  private void missing(TorrcLine.Word where, String message) {
    faults.add(TorrcRules.BRIDGE_ADDRESS.at(where.span(), message, ADDRESS_HELP));
  }

  private boolean addressIsRight() {
    TorrcLine.Word word = words.get(address);
    if (word.type() == TorrcLexer.FINGERPRINT || word.type() == TorrcLexer.ARGUMENT) {
      missing(word, "a bridge line without an address before this");
      return false;
    }
    BridgeAddress fault = BridgeAddress.fault(word.text());
    if (fault == null) {
      return true;
    }
    if (isTwice()) {
      String message = "the word `Bridge` stands here twice";
      String help = "write `Bridge` once";
      faults.add(TorrcRules.BRIDGE_ADDRESS.at(words.get(0).span(), message, help));
      return false;
    }
    Span wrong = part(word, fault.wrong().start(), fault.wrong().end());
    faults.add(TorrcRules.BRIDGE_ADDRESS.at(wrong, fault.message(), ADDRESS_HELP));
    return false;
  }

  private static Span part(TorrcLine.Word word, int from, int to) {
    return new Span(word.span().start() + from, word.span().start() + to);
  }

  /** Without a transport all the words make one. */
  private void fingerprintAlone(List<TorrcLine.Word> rest) {
    StringBuilder all = new StringBuilder();
    for (TorrcLine.Word word : rest) {
      if (word.type() == TorrcLexer.ARGUMENT) {
        String message = "an argument, but no transport is named before the address";
        String help = COPY + ", the name of the transport before the address included";
        faults.add(TorrcRules.BRIDGE_FINGERPRINT.at(word.span(), message, help));
        return;
      }
      all.append(word.text());
    }
    if (rest.size() == 1) {
      fingerprintIsRight(rest);
    } else if (!rest.isEmpty() && !BridgeFingerprint.isRight(all.toString())) {
      Span span = new Span(rest.get(0).span().start(), rest.get(rest.size() - 1).span().end());
      String message = "what follows the address is not 40 hexadecimal digits";
      faults.add(TorrcRules.BRIDGE_FINGERPRINT.at(span, message, BridgeFingerprint.HELP));
    }
  }

  private boolean fingerprintIsRight(List<TorrcLine.Word> rest) {
    TorrcLine.Word word = rest.get(0);
    if (word.type() == TorrcLexer.ARGUMENT) {
      return true;
    }
    List<String> texts = rest.stream().map(TorrcLine.Word::text).toList();
    BridgeFingerprint fault = BridgeFingerprint.fault(texts);
    if (fault != null) {
      int last = fault.words() - 1;
      Span wrong =
          last > 0
              ? new Span(word.span().start(), rest.get(last).span().end())
              : part(word, fault.wrong().start(), fault.wrong().end());
      String help = BridgeFingerprint.HELP;
      faults.add(TorrcRules.BRIDGE_FINGERPRINT.at(wrong, fault.message(), help));
    }
    return fault == null;
  }

  private void arguments(List<TorrcLine.Word> rest) {
    int from = rest.get(0).type() == TorrcLexer.ARGUMENT ? 0 : 1;
    for (TorrcLine.Word word : rest.subList(from, rest.size())) {
      if (word.type() != TorrcLexer.ARGUMENT) {
        String message = "a word that does not have the form K=V";
        String help = COPY + ", and write no space before or behind a `=`";
        faults.add(TorrcRules.BRIDGE_PAIR.at(word.span(), message, help));
      }
    }
  }

  private void needed(TorrcLine.Word first) {
    String needed = address == 1 ? NEEDED.get(first.text()) : null;
    if (needed != null && words.stream().noneMatch(word -> isArgument(word, needed))) {
      String message = "a bridge of " + first.text() + " without `" + needed + "=`";
      String help = COPY + ", `" + needed + "=` and what follows it included";
      faults.add(TorrcRules.BRIDGE_ARGUMENTS.at(first.span(), message, help));
    }
  }

  private static boolean isArgument(TorrcLine.Word word, String key) {
    return word.text().startsWith(key + "=") && word.text().length() > key.length() + 1;
  }
}
