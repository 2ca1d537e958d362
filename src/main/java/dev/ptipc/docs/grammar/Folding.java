package dev.ptipc.docs.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one loop of {@code X (SEPARATOR X)*}, which is how a grammar has to write it. */
final class Folding {

  private Folding() {}

  static List<Expression> fold(List<Expression> parts) {
    List<Expression> folded = new ArrayList<>();
    for (Expression part : parts) {
      Expression separator =
          folded.isEmpty() ? null : separator(folded.get(folded.size() - 1), part);
      if (separator == null) {
        folded.add(part);
      } else {
        Expression body = folded.remove(folded.size() - 1);
        folded.add(new Expression.Repeated(body, separator));
      }
    }
    return folded;
  }

  /** What parts two of the body in a repetition that follows it; null when it does not. */
  private static @Nullable Expression separator(Expression body, Expression next) {
    if (next instanceof Expression.Maybe maybe
        && maybe.body() instanceof Expression.Repeated repeated
        && repeated.body() instanceof Expression.Sequence sequence
        && sequence.parts().size() == 2
        && sequence.parts().get(1).equals(body)) {
      return sequence.parts().get(0);
    }
    return null;
  }
}
