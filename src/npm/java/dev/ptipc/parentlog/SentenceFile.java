package dev.ptipc.parentlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** The file of the catalogue, which the package's script reads when it is first needed. */
final class SentenceFile {

  private SentenceFile() {}

  /** Its entries: texts, truths, nulls, lists and maps of them. */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> read() {
    return (List<Map<String, Object>>) of(sentences());
  }

  static byte[] json() {
    throw new UnsupportedOperationException();
  }

  private static @Nullable Object of(JSObject value) {
    return switch (kind(value)) {
      case "null" -> null;
      case "boolean" -> truth(value);
      case "string" -> text(value);
      case "array" -> list(elements(value));
      default -> map(elements(keys(value)), value);
    };
  }

  private static List<@Nullable Object> list(JSArrayReader<JSObject> array) {
    List<@Nullable Object> list = new ArrayList<>();
    for (int i = 0; i < array.getLength(); i++) {
      list.add(of(array.get(i)));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(JSArrayReader<JSObject> keys, JSObject object) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.getLength(); i++) {
      String key = text(keys.get(i));
      map.put(key, of(field(object, key)));
    }
    return map;
  }

  @JSBody(script = "return globalThis.ptipcSentences();")
  private static native JSObject sentences();

  @JSBody(
      params = "value",
      script = "return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;")
  private static native String kind(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native boolean truth(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native String text(JSObject value);

  @JSBody(params = "value", script = "return value;")
  private static native JSArrayReader<JSObject> elements(JSObject value);

  @JSBody(params = "object", script = "return Object.keys(object);")
  private static native JSObject keys(JSObject object);

  @JSBody(
      params = {"object", "key"},
      script = "return object[key];")
  private static native JSObject field(JSObject object, String key);
}
