package dev.ptipc.peers.conformance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ptipc.check.Status;
import dev.ptipc.peers.compare.Demand;
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

  /** A parent ignores the line. */
  static final String UNKNOWN_KEYWORD = "3.3-UNKNOWN-1";

  private static final List<String> QUESTION =
      List.of("name", "title", "text", "base64", "session");

  /**
   * What it asks of a parser. Of what may be wrong about a line only an unknown keyword binds the
   * parent, and of what may be wrong about a session nothing does.
   *
   * @return by its status and by its clauses
   */
  public Demand demand() {
    if (json.path("status").asText().equals(Status.OK.word())) {
      return Demand.TAKEN;
    }
    List<String> clauses = json.path("diagnostics").findValuesAsText("clause");
    return clauses.contains(UNKNOWN_KEYWORD) && !json.has("session") ? Demand.IGNORED : Demand.OPEN;
  }

  /**
   * What is to be answered.
   *
   * @return the fields of the case that are not the question
   */
  public ObjectNode answer() {
    return json.deepCopy().remove(QUESTION);
  }
}
