package dev.ptipc.cli;

import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Variables as they go to and fro: a name, and a character for each byte of a value, in turn. */
final class NpmVariables {

  private NpmVariables() {}

  /** As {@link Npm#variables} says. */
  static String[] answer(String path, String content, String[] pairs) {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    try {
      new EnvironmentFile(path, variables).read(Bytes.ofLatin1(content));
      EnvironmentPairs.each(
          Arrays.asList(pairs), (name, value) -> variables.put(name, Bytes.of(value)));
    } catch (EnvironmentFault e) {
      return new String[] {"fault", e.why()};
    }
    List<String> answer = new ArrayList<>(List.of("variables"));
    variables.forEach(
        (name, value) -> {
          answer.add(name);
          answer.add(value.latin1());
        });
    return answer.toArray(new String[0]);
  }

  static Map<String, Bytes> map(String[] told) {
    Map<String, Bytes> variables = new LinkedHashMap<>();
    for (int i = 0; i + 1 < told.length; i += 2) {
      variables.put(told[i], Bytes.ofLatin1(told[i + 1]));
    }
    return variables;
  }
}
