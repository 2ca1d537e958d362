package dev.ptipc.peers.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * One case: a question, and what is to be answered.
 *
 * @param name stable; {@code y_} for what is good, {@code n_} for what breaks a clause, {@code i_}
 *     for what is good but for warnings and notes
 * @param construct that it is about
 * @param question a line without its LF; a session as a line of JSON
 * @param json the case as it stands in its file, the expected answer among its fields
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record VectorCase(String name, String construct, byte[] question, ObjectNode json) {

  private static final List<String> QUESTION =
      List.of("name", "title", "text", "base64", "session");

  /**
   * What is to be answered.
   *
   * @return the fields of the case that are not the question
   */
  public ObjectNode answer() {
    return json.deepCopy().remove(QUESTION);
  }
}
