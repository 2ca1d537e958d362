package dev.ptipc.peers.learn;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ptipc.ast.Keyword;
import dev.ptipc.peers.learn.Reaction.Kind;
import dev.ptipc.peers.parent.ParentResult;
import dev.ptipc.report.Schemas;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same machines in each form, with one that is small enough to be checked by eye. */
class LearnedTextTest {

  private static final Vocabulary CLIENT = Vocabulary.all(1).get(0);

  /** Waits for VERSION, and then for an end; all else ends the transport. */
  private static Machine machine(Reaction second) {
    Map<Keyword, Machine.Arrow> first = all(Reaction.of(Kind.ENDS), 2);
    first.put(Keyword.VERSION, new Machine.Arrow(Reaction.TAKES, 1));
    first.put(Keyword.LOG, new Machine.Arrow(Reaction.TAKES, 0));
    Map<Keyword, Machine.Arrow> next = all(Reaction.of(Kind.ENDS), 2);
    next.put(Keyword.VERSION, new Machine.Arrow(second, second.isLast() ? 2 : 1));
    next.put(Keyword.CMETHODS, new Machine.Arrow(new Reaction(Kind.REGISTERS, ""), 1));
    return new Machine(List.of(first, next, all(Reaction.UNHEARD, 2)));
  }

  private static Map<Keyword, Machine.Arrow> all(Reaction reaction, int next) {
    Map<Keyword, Machine.Arrow> arrows = new EnumMap<>(Keyword.class);
    for (Keyword keyword : Keyword.values()) {
      arrows.put(keyword, new Machine.Arrow(reaction, next));
    }
    return arrows;
  }

  private static Learned learned() {
    return new Learned(
        CLIENT,
        machine(new Reaction(Kind.BREAKS, "session/second-version 3.3.1-NEG-2")),
        machine(Reaction.TAKES),
        7,
        0,
        null);
  }

  private static final String OTHERS =
      "VERSION-ERROR, ENV-ERROR, PROXY, PROXY-ERROR, CMETHOD, CMETHOD-ERROR";

  @Test
  void for_a_terminal() {
    assertThat(LearnedText.plain("parent 1.2", learned()).lines().toList())
        .containsExactly(
            "state 0, at the start",
            "  VERSION -> state 1",
            "  "
                + OTHERS
                + ", CMETHODS, SMETHOD, SMETHOD-ERROR, SMETHODS, STATUS, any other"
                + " -> ends the transport",
            "  LOG -> stays",
            "state 1, after VERSION",
            "  VERSION (departs) -> stays",
            "  "
                + OTHERS
                + ", SMETHOD, SMETHOD-ERROR, SMETHODS, LOG, STATUS, any other"
                + " -> ends the transport",
            "  CMETHODS (registers nothing) -> stays",
            "",
            "parent 1.2 and a client: takes it (VERSION)",
            "  it        | takes it",
            "  due       | is wrong (session/second-version 3.3.1-NEG-2)",
            "  session   | VERSION 1",
            "  session   | VERSION 1",
            "  states    | 1",
            "  again     | "
                + CLIENT
                    .session(List.of(Keyword.VERSION, Keyword.VERSION, Keyword.CMETHODS))
                    .again(),
            "",
            "parent 1.2 and a client: 3 states where the specification has 3, 7 sessions, 1"
                + " divergence");
  }

  @Test
  void for_a_forge() {
    assertThat(LearnedText.markdown("parent 1.2", learned()))
        .startsWith(
            """
            ## parent 1.2 and a client

            ```mermaid
            flowchart TD
              s0["0: at the start"]
              s1["1: after VERSION"]
              ended(["the transport is ended"])
              s0 -- "VERSION" --> s1
            """)
        .contains(
            "  s1 -. \"VERSION (departs)\" .-> s1\n",
            "  s1 -- \"CMETHODS (registers nothing)\" --> s1\n",
            "| VERSION | takes it | is wrong (session/second-version 3.3.1-NEG-2) |"
                + " `VERSION 1`<br>`VERSION 1` | 1 |\n");
  }

  @Test
  void for_programs_and_back() throws Exception {
    Learned learned = learned();
    ParentReport report =
        new ParentReport(
            new ParentResult("parent 1.2", 0, List.of(), 0, List.of(), false, List.of()),
            List.of(learned));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.json(out);
    JsonNode all = new ObjectMapper().readTree(out.toByteArray());
    assertThat(Schemas.schema("parent").validate(all)).isEmpty();
    JsonNode one = all.at("/learned/0");
    assertThat(LearnedJson.machine(one.get("specified"))).isEqualTo(learned.specified());
    assertThat(LearnedJson.machine(one.get("observed"))).isEqualTo(learned.observed());
    assertThat(one.at("/divergences/0/messages").toString()).isEqualTo("[\"VERSION\",\"VERSION\"]");
    assertThat(report.hasFindings()).isTrue();
    assertThat(report.isUnfinished()).isFalse();

    out.reset();
    report.observations(LocalDate.of(2026, 1, 31), out);
    JsonNode published = new ObjectMapper().readTree(out.toByteArray());
    assertThat(published.get("program").textValue()).isEqualTo("parent 1.2");
    assertThat(published.get("seen").textValue()).isEqualTo("2026-01-31");
    assertThat(published.at("/learned/0")).isEqualTo(one);
  }
}
