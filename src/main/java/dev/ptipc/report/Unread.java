package dev.ptipc.report;

import java.util.ArrayList;
import java.util.List;

/** The inputs that could not be read to their end, as JSON tells of them. */
public final class Unread {

  private record Input(String file, String why) {}

  private final List<Input> inputs = new ArrayList<>();

  /** None yet. */
  public Unread() {}

  /**
   * Adds one.
   *
   * @param file its name
   * @param why fit to be shown
   */
  public void add(String file, String why) {
    inputs.add(new Input(file, why));
  }

  /**
   * Writes {@code unread}, a field of an object that has begun; nothing where all could be read.
   *
   * @param json where to
   */
  public void write(JsonWriter json) {
    if (inputs.isEmpty()) {
      return;
    }
    json.arrayField("unread");
    for (Input input : inputs) {
      json.startObject();
      json.field("file", input.file());
      json.field("why", input.why());
      json.endObject();
    }
    json.endArray();
  }
}
