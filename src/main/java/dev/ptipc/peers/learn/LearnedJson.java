package dev.ptipc.peers.learn;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.ptipc.ast.Keyword;
import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was learned of a parent, for programs. */
public final class LearnedJson {

  private LearnedJson() {}

  /**
   * Writes the field {@code learned}: an array with one object a situation.
   *
   * @param all what was learned
   * @param json inside an object
   * @throws IOException when writing fails
   */
  public static void write(List<Learned> all, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("learned");
    for (Learned learned : all) {
      write(learned, json);
    }
    json.writeEndArray();
  }

  private static void write(Learned learned, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("situation", learned.vocabulary().situation());
    json.writeObjectFieldStart("environment");
    for (Map.Entry<String, Bytes> each : learned.vocabulary().variables().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue().text());
    }
    json.writeEndObject();
    json.writeNumberField("sessions", learned.sessions());
    json.writeNumberField("depth", learned.depth());
    json.writeStringField("unfinished", learned.unfinished());
    write("specified", learned.specified(), json);
    Machine observed = learned.observed();
    if (observed == null) {
      json.writeNullField("observed");
    } else {
      write("observed", observed, json);
    }
    json.writeArrayFieldStart("divergences");
    for (Divergence divergence : learned.divergences()) {
      write(divergence, learned, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** By state an object with the reaction to each message. */
  private static void write(String field, Machine machine, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(field);
    for (int state = 0; state < machine.states().size(); state++) {
      json.writeStartObject();
      for (Keyword keyword : Keyword.values()) {
        Machine.Arrow arrow = machine.arrow(state, keyword);
        json.writeObjectFieldStart(keyword.word());
        json.writeStringField("does", arrow.reaction().kind().word());
        json.writeStringField("detail", arrow.reaction().detail());
        json.writeNumberField("next", arrow.next());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Reads a machine as it is written here.
   *
   * @param states the array
   * @return the same machine
   */
  public static Machine machine(JsonNode states) {
    List<Map<Keyword, Machine.Arrow>> all = new ArrayList<>();
    for (JsonNode state : states) {
      Map<Keyword, Machine.Arrow> arrows = new EnumMap<>(Keyword.class);
      for (Keyword keyword : Keyword.values()) {
        JsonNode arrow = state.path(keyword.word());
        Reaction reaction =
            new Reaction(
                Reaction.Kind.of(arrow.path("does").asText()), arrow.path("detail").asText());
        arrows.put(keyword, new Machine.Arrow(reaction, arrow.path("next").asInt()));
      }
      all.add(arrows);
    }
    return new Machine(all);
  }

  private static void write(Divergence divergence, Learned learned, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("messages");
    for (Keyword keyword : divergence.session()) {
      json.writeString(keyword.word());
    }
    json.writeEndArray();
    json.writeStringField("specified", divergence.due().words());
    json.writeStringField("observed", divergence.done().words());
    json.writeBooleanField("secret", divergence.done().isSecret());
    json.writeArrayFieldStart("states");
    for (int state : divergence.states()) {
      json.writeNumber(state);
    }
    json.writeEndArray();
    json.writeStringField(
        "stdoutBase64",
        Base64.getEncoder()
            .encodeToString(learned.session(divergence).session().stdout().toArray()));
    json.writeStringField("again", learned.again(divergence));
    json.writeEndObject();
  }
}
