package dev.ptipc.emit;

import dev.ptipc.fuzz.line.Dictionary;
import dev.ptipc.fuzz.line.GoodSuite;
import dev.ptipc.fuzz.session.SessionGenerator;
import dev.ptipc.fuzz.session.Violators;
import dev.ptipc.report.Resource;
import dev.ptipc.source.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a foreign fuzzer needs to know the grammar. */
public final class FuzzKit {

  /** Where what is made of the grammar is committed, from the root of the repository. */
  public static final String FOLDER = Emitter.FOLDER + "fuzz-kit/";

  private static final String KIT = "/dev/ptipc/emit/kit/";

  /** What is written by hand: a page for each fuzzer, and harnesses of two parents. */
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "libfuzzer.md",
          "aflpp.md",
          "cargo-fuzz.md",
          "go.md",
          "atheris.md",
          "tor/fuzz_pt_stdout.c",
          "arti/Cargo.toml",
          "arti/build.rs",
          "arti/fuzz_targets/pt_message.rs");

  private static final int GOOD_SESSIONS = 32;
  private static final long SEED = 1;

  private FuzzKit() {}

  /**
   * What is made of the grammar: the mutator, its table and a dictionary.
   *
   * @return by path from the folder of the kit the text
   */
  public static Map<String, String> made() {
    Map<String, String> files = new TreeMap<>(Emitter.made("kit", KitModel.make()));
    files.put("ptipc.dict", Dictionary.write());
    return files;
  }

  /**
   * The whole kit but for the seeds.
   *
   * @return by path from the folder of the kit the text
   */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(made());
    PAGES.forEach(page -> files.put(page, Resource.text(KIT + page)));
    return files;
  }

  /**
   * Inputs to begin with: sessions that are good or break each clause, and good lines of each
   * construct.
   *
   * @return what a transport writes to stdout, each once
   */
  public static List<Bytes> seeds() {
    List<Bytes> seeds = new ArrayList<>();
    SessionGenerator good = SessionGenerator.good(SEED);
    for (int number = 1; number <= GOOD_SESSIONS; number++) {
      seeds.add(good.session(number).session().stdout());
    }
    SessionGenerator broken = SessionGenerator.breaking(SEED, Violators.all());
    for (int number = 1; number <= Violators.all().size(); number++) {
      seeds.add(broken.session(number).session().stdout());
    }
    for (byte[] line : GoodSuite.lines()) {
      byte[] ended = Arrays.copyOf(line, line.length + 1);
      ended[line.length] = '\n';
      seeds.add(Bytes.of(ended));
    }
    return seeds.stream().distinct().filter(seed -> !seed.isEmpty()).toList();
  }
}
