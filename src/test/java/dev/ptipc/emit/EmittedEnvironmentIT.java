package dev.ptipc.emit;

import static dev.ptipc.emit.EnvironmentWords.word;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.emit.ExpectedEnvironment.Parts;
import dev.ptipc.environment.ConnectionArguments;
import dev.ptipc.environment.Variable;
import dev.ptipc.peers.conformance.VectorCase;
import dev.ptipc.peers.conformance.Vectors;
import dev.ptipc.report.SessionJson;
import dev.ptipc.source.Bytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the emitted packages say of environments and arguments is what ptipc says of them. */
@Tag("languages")
class EmittedEnvironmentIT {

  private static final int CASES = Integer.getInteger("ptipc.environments", 20_000);
  private static final int FAULTS = 5;

  @TempDir private static Path builds;

  @TempDir private Path changed;

  private static List<Asked> questions = List.of();

  /** Enough to find a fault by. */
  private static final List<Asked> FEW_QUESTIONS = new ArrayList<>();

  /** A question, and what has to be answered. */
  record Asked(String question, String answer) {}

  /** The languages that also have the environment. */
  static Stream<String> languages() {
    return EmittedParsersIT.languages()
        .filter(
            language -> Emitter.files(language).get("README.md").contains("**The environment**"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void environments_and_arguments_are_read_and_written_as_ptipc_does(String language)
      throws Exception {
    assertThat(faults(language, "", Map.of(), questions)).isEmpty();
  }

  @Test
  void c_touches_no_byte_that_is_not_its_own() throws Exception {
    String flags = "-std=c99 -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=all";
    assertThat(faults("c", "-sanitized", Map.of("CFLAGS", flags), questions)).isEmpty();
  }

  @BeforeAll
  static void ask() throws Exception {
    questions = all();
    for (int i = 0; i < questions.size(); i++) {
      if (i % 16 == 0 || i > questions.size() - 30) {
        FEW_QUESTIONS.add(questions.get(i));
      }
    }
  }

  private static List<Asked> all() throws Exception {
    List<Asked> all = new ArrayList<>();
    for (VectorCase vector : Vectors.own()) {
      if (vector.json().has("session")) {
        checked(all, SessionJson.read(vector.json().get("session")).environment());
      }
    }
    EnvironmentWords words = new EnvironmentWords(37);
    for (String list : ExpectedEnvironment.LISTS) {
      for (Bytes value : EnvironmentWords.longest()) {
        all.add(read(list, value));
      }
      for (int i = 0; i < 256; i++) {
        for (String before : List.of("", "a", "a-1.1.1.1:1", "a:b=c", "s://1.1.1.1:1", "a\\")) {
          all.add(read(list, Bytes.ofLatin1(before + (char) i)));
          all.add(read(list, Bytes.ofLatin1(before + (char) i + before)));
        }
      }
    }
    for (int i = 0; i < CASES; i++) {
      Map<String, Bytes> environment = new LinkedHashMap<>();
      for (String name : Variable.NAMES) {
        if (words.below(4) > 0) {
          environment.put(name, words.below(12) == 0 ? words.value() : words.valueOf(name));
        }
      }
      checked(all, environment);
      String list = ExpectedEnvironment.LISTS.get(i % ExpectedEnvironment.LISTS.size());
      all.add(read(list, words.value()));
      all.add(written(list, words));
    }
    for (int length : new int[] {0, 1, 254, 255, 256, 257, 509, 510, 511, 65536}) {
      Bytes text = Bytes.ofLatin1("b".repeat(length));
      all.add(new Asked("login " + word(text), ExpectedEnvironment.login(text)));
      ConnectionArguments.Login login = ConnectionArguments.login(text);
      if (login != null) {
        all.add(
            new Asked(
                "text " + word(login.user()) + ":" + word(login.password()),
                word(ConnectionArguments.text(login))));
      }
    }
    all.add(new Asked("text a:b", "ab"));
    all.add(new Asked("text a:", "a"));
    return all;
  }

  private static void checked(List<Asked> all, Map<String, Bytes> environment) {
    StringBuilder question = new StringBuilder("check");
    environment.forEach(
        (name, value) -> question.append(' ').append(name).append('=').append(word(value)));
    // Names that are no names are none of the variables.
    question.append(" =a %00=b TOR_PT_=c TOR_PT_PROXYY=d A");
    all.add(new Asked(question.toString(), ExpectedEnvironment.check(environment)));
  }

  private static Asked read(String list, Bytes text) {
    return new Asked("items " + list + " " + word(text), ExpectedEnvironment.items(list, text));
  }

  private static Asked written(String list, EnvironmentWords words) {
    List<Parts> items = new ArrayList<>();
    StringBuilder question = new StringBuilder("write " + list);
    for (int left = words.below(3); left >= 0; left--) {
      boolean proxy = list.equals("PROXY");
      String key = proxy && words.below(3) == 0 ? null : words.part();
      Parts parts =
          new Parts(
              words.part(),
              key,
              proxy && (key == null || words.below(3) == 0) ? null : words.part(),
              words.below(2) == 0 ? words.part() : "127.0.0.1",
              words.below(2) == 0 ? words.part() : "443");
      items.add(parts);
      question.append(' ').append(parts.question());
    }
    return new Asked(question.toString(), ExpectedEnvironment.write(list, items));
  }

  /** The proof proves something: a package with a fault is told from one without. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "c,ptipc_environment.c,text.length < FIELD ?,text.length < 254 ?",
        "c,ptipc_environment.c,number <= LAST_PORT,number < LAST_PORT",
        "rust,src/environment.rs,number <= 65535,number < 65535",
        "rust,src/environment.rs,.rposition(,.position(",
        "go,environment.go,number <= 65535,number < 65535",
        "go,environment.go,len(text) <= field,len(text) < field",
        "python,ptipc_parser/environment.py,text[255:],text[254:]",
        "python,ptipc_parser/environment.py,least <= int(port),least < int(port)",
        "javascript,environment.js,number <= LAST_PORT,number < LAST_PORT",
        "javascript,environment.js,bytes.subarray(FIELD),bytes.subarray(254)",
      })
  void a_planted_fault_is_found(String language, String file, String from, String to)
      throws Exception {
    Map<String, String> files = Emitter.files(language);
    String text = files.get(file);
    assertThat(text.split(java.util.regex.Pattern.quote(from), -1)).as(from).hasSize(2);
    files.put(file, text.replace(from, to));
    assertThat(faultsOf(files)).anyMatch(fault -> fault.contains("and not"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void a_changed_entry_of_the_table_is_found(String language) throws Exception {
    ParserModel model = ParserModel.make();
    EnvironmentModel right = model.environment();
    List<List<Integer>> next = new ArrayList<>(right.next());
    List<Integer> row = new ArrayList<>(next.get(next.size() / 2));
    row.replaceAll(entry -> 0);
    next.set(next.size() / 2, row);
    EnvironmentModel wrong =
        new EnvironmentModel(
            right.classes(), right.classOf(), next, right.good(), right.lists(), right.variables());
    assertThat(faultsOf(Emitter.made(language, with(wrong, model))))
        .anyMatch(fault -> fault.contains("and not"));
  }

  private static ParserModel with(EnvironmentModel environment, ParserModel all) {
    return new ParserModel(
        all.classes(),
        all.tells(),
        all.refused(),
        all.classOf(),
        all.next(),
        all.tokenOf(),
        all.dueOf(),
        all.endOf(),
        all.tokens(),
        all.kinds(),
        all.fields(),
        all.keys(),
        all.dues(),
        all.rules(),
        all.session(),
        environment);
  }

  private List<String> faultsOf(Map<String, String> files) throws Exception {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = changed.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    assertThat(changed.resolve("target").toFile().setExecutable(true)).isTrue();
    return faults(changed, changed.resolve("build"), Map.of(), FEW_QUESTIONS);
  }

  private static List<String> faults(
      String language, String suffix, Map<String, String> environment, List<Asked> all)
      throws Exception {
    return faults(EmittedTarget.of(language), builds.resolve(language + suffix), environment, all);
  }

  private static List<String> faults(
      Path folder, Path build, Map<String, String> environment, List<Asked> all) throws Exception {
    Files.createDirectories(build);
    List<String> faults = new ArrayList<>();
    Iterator<Asked> asked = all.iterator();
    try (EmittedTarget target = new EmittedTarget(folder, build, environment, "--environment")) {
      target.ask(
          all.stream().map(one -> one.question().getBytes(US_ASCII)).iterator(),
          answer -> {
            Asked one = asked.next();
            String told = new String(answer, US_ASCII);
            if (faults.size() < FAULTS && !told.equals(one.answer())) {
              faults.add(one.question() + "\n  is " + one.answer() + "\n  and not " + told);
            }
          });
    }
    if (asked.hasNext()) {
      faults.add("no answer to " + asked.next() + "; " + Files.readString(build.resolve("stderr")));
    }
    return faults;
  }
}
