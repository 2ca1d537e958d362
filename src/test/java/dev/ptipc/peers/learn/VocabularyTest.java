package dev.ptipc.peers.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.Variable;
import dev.ptipc.source.Bytes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports of two runs are compared, and would differ with the order of the variables. */
class VocabularyTest {

  @Test
  void the_variables_stay_in_their_order() {
    List<String> names = List.of("D", "A", "F", "C", "E", "B", "H", "G");
    Map<String, Bytes> variables = new LinkedHashMap<>();
    names.forEach(name -> variables.put(name, Bytes.EMPTY));

    assertThat(new Vocabulary("", "a", variables, Map.of()).variables().keySet())
        .containsExactlyElementsOf(names);
    assertThat(Vocabulary.all(1).get(1).variables().keySet())
        .containsExactly(Variable.CLIENT_TRANSPORTS, Variable.PROXY);
  }
}
