package dev.ptipc.emit;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stringtemplate.v4.AutoIndentWriter;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;
import org.stringtemplate.v4.STGroupFile;
import org.stringtemplate.v4.misc.ErrorBuffer;
import org.stringtemplate.v4.misc.STNoSuchPropertyException;

/**
 * Makes parsers for other languages. A language is one group file of StringTemplate, whose
 * dictionary {@code files} says which template writes which file; each gets the model as {@code m}.
 */
public final class Emitter {

  /** Where what is made lies, from the root of the repository. */
  public static final String FOLDER = "src/emitted/";

  private static final List<String> LANGUAGES =
      List.of("c", "rust", "go", "python", "javascript", "lua");

  private static final int WIDTH = 100;

  private Emitter() {}

  /**
   * The languages.
   *
   * @return their names, in lower case
   */
  public static List<String> languages() {
    return LANGUAGES;
  }

  /**
   * Makes the parser for a language.
   *
   * @param language one of {@link #languages}
   * @return by path from the folder of the package the text
   */
  public static Map<String, String> files(String language) {
    return made(language, ParserModel.make());
  }

  /**
   * Makes the parsers for all languages.
   *
   * @return by path from the root of the repository the text
   */
  public static Map<String, String> all() {
    ParserModel model = ParserModel.make();
    Map<String, String> all = new TreeMap<>();
    for (String language : LANGUAGES) {
      made(language, model).forEach((path, text) -> all.put(FOLDER + language + "/" + path, text));
    }
    return all;
  }

  /** What a group file makes of its model. */
  static Map<String, String> made(String language, Object model) {
    URL file = Emitter.class.getResource(language + ".stg");
    if (file == null) {
      throw new IllegalArgumentException("there is no language " + language);
    }
    STGroup group = new STGroupFile(file, "UTF-8", '«', '»');
    ErrorBuffer errors = new ErrorBuffer();
    group.setListener(errors);
    group.registerRenderer(String.class, new NameRenderer());
    group.registerModelAdaptor(Record.class, (in, st, o, property, name) -> get(o, property, name));
    Map<String, String> files = new TreeMap<>();
    group
        .rawGetDictionary("files")
        .forEach(
            (path, template) -> {
              ST st = group.getInstanceOf(template.toString());
              if (st == null) {
                throw new IllegalStateException(language + ".stg has no " + template + errors);
              }
              files.put(path, text(st.add("m", model)));
            });
    if (!errors.errors.isEmpty()) {
      throw new IllegalStateException(language + ".stg: " + errors);
    }
    return files;
  }

  private static String text(ST st) {
    try {
      StringWriter text = new StringWriter();
      AutoIndentWriter writer = new AutoIndentWriter(text, "\n");
      writer.setLineWidth(WIDTH);
      st.write(writer);
      // A line that is wrapped ends in the space of its last separator.
      return text.append('\n').toString().replaceAll(" +\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A component of a record, or what it says of itself. */
  private static Object get(Object record, Object property, String name) {
    try {
      Method method = record.getClass().getDeclaredMethod(name);
      method.setAccessible(true);
      return method.invoke(record);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new STNoSuchPropertyException(e, property, name);
    }
  }
}
