package dev.ptipc.check.line;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.Pair;
import dev.ptipc.ast.Value;
import dev.ptipc.codec.SeenKeys;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Edition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What LOG and STATUS have in common: no key twice, no value empty. */
final class KeyValues {

  private final boolean log;
  private final Edition edition;
  private final List<Diagnostic> diagnostics;
  private final List<Bytes> fields = new ArrayList<>(2);
  private final SeenKeys keys = new SeenKeys();

  KeyValues(Keyword keyword, Edition edition, List<Diagnostic> diagnostics) {
    this.log = keyword == Keyword.LOG;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  /** A key that the message has a field for. */
  KeyValues field(Bytes key, @Nullable Value value) {
    if (value != null) {
      fields.add(key);
      value(key, value);
    }
    return this;
  }

  void others(List<Pair> pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Value value = pair.value();
      if (value != null) {
        value(pair.key().bytes(), value);
      }
      if (!keys.isNew(pairs, 0, i) || fields.contains(pair.key().bytes())) {
        diagnostics.add(repeated(pair.key()));
      }
    }
  }

  /** A second TYPE is worse than any other: tor drops the line. */
  private Diagnostic repeated(Value key) {
    if (!log && edition == Edition.LATEST && key.bytes().is(Message.Status.TYPE)) {
      return KeyValueRules.TYPE_REPEATED.at(key.span(), "another TYPE", "print one TYPE per line");
    }
    return KeyValueRules.REPEATED_KEY.citing(
        log ? "3.3.4-LOG-1" : "3.3.5-STATUS-6",
        key.span(),
        "the key " + Shown.quoted(key.bytes()) + " again",
        null);
  }

  private void value(Bytes key, Value value) {
    if (value.bytes().isEmpty()) {
      diagnostics.add(
          KeyValueRules.EMPTY_VALUE.citing(
              log ? "3.3.4-LOG-3" : "3.3.5-STATUS-3",
              value.span(),
              "the value of " + Shown.quoted(key) + " is empty",
              null));
    }
  }
}
