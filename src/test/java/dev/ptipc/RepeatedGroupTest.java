package dev.ptipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * For a group that comes any number of times, java.util.regex calls itself once each time, unless
 * what is in the group has always the same length, or none of it is given back ({@code *+}). A line
 * of a few kilobytes is then too much for the stack.
 */
class RepeatedGroupTest {

  /** Kinds of constants that are not one number of two bytes (JVMS 4.4). */
  private static final int UTF8 = 1;

  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int STRING = 8;
  private static final int METHOD_HANDLE = 15;

  @Test
  void no_pattern_needs_a_stack_as_deep_as_a_line_is_long() throws Exception {
    Path classes = Path.of(PtIpc.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> found = new ArrayList<>();
    int read = 0;
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(RepeatedGroupTest::isOurs).toList()) {
        for (String text : strings(Files.readAllBytes(file))) {
          read++;
          if (isDeep(text)) {
            found.add(classes.relativize(file) + ": " + text);
          }
        }
      }
    }

    assertThat(read).isGreaterThan(1000);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "(\\S+ )*x, true",
    "(?:a|bc)+, true",
    "(?:[^']|\\\\.)*', true",
    "(a?){2;}, true",
    ")*, true",
    "(?:a|bc)*+, false",
    "(\\S+ )?x, false",
    "(\\\\\\\\)*, false",
    "(?:\\.\\d)*, false",
    "(0:){5}, false",
    "[()*]+, false",
    "\\(a*\\)*, false"
  })
  void knows_them(String pattern, boolean deep) {
    assertThat(isDeep(pattern.replace(';', ','))).isEqualTo(deep);
  }

  /** What ANTLR makes holds its tables as text. */
  private static boolean isOurs(Path file) {
    String name = file.toString();
    return name.endsWith(".class") && !name.contains("/dev/ptipc/grammar/");
  }

  /** Whether it has a repeated group of no certain length, or one that begins elsewhere. */
  private static boolean isDeep(String pattern) {
    Deque<Boolean> varied = new ArrayDeque<>();
    boolean inSet = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inSet || c == '[') {
        inSet = c != ']';
      } else if (c == '(') {
        varied.push(false);
        // What follows says what kind of group it is.
        i += pattern.startsWith("?", i + 1) ? 1 : 0;
      } else if (c == ')') {
        boolean inner = varied.isEmpty() || varied.pop();
        if (inner && isRepeated(pattern, i + 1)) {
          return true;
        }
        vary(varied, inner);
      } else {
        vary(varied, "*+?{|".indexOf(c) >= 0);
      }
    }
    return false;
  }

  private static void vary(Deque<Boolean> varied, boolean more) {
    if (more && !varied.isEmpty()) {
      varied.pop();
      varied.push(true);
    }
  }

  private static boolean isRepeated(String pattern, int at) {
    String rest = pattern.substring(at);
    return rest.matches("(?s)([*+]|\\{\\d+,\\d*})(?!\\+).*");
  }

  /** The texts that the code of a class uses. */
  private static Set<String> strings(byte[] type) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(type));
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    List<Integer> used = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int kind = in.readUnsignedByte();
      switch (kind) {
        case UTF8 -> texts[i] = in.readUTF();
        case STRING -> used.add(in.readUnsignedShort());
        case LONG, DOUBLE -> {
          in.skipNBytes(8);
          i++;
        }
        case METHOD_HANDLE -> in.skipNBytes(3);
        // A class, the type of a method, a module or a package is one number, the others two.
        case 7, 16, 19, 20 -> in.skipNBytes(2);
        default -> in.skipNBytes(4);
      }
    }
    Set<String> strings = new TreeSet<>();
    used.forEach(each -> strings.add(String.valueOf(texts[each])));
    return strings;
  }
}
