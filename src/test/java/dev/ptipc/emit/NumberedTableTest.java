package dev.ptipc.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the smaller numbers say is what the automaton says. */
class NumberedTableTest {

  private final ParserModel model = ParserModel.make();
  private final NumberedTable table = model.numbered();
  private final SharedRows shared = table.shared();

  @Test
  void a_shared_row_and_the_word_that_goes_on_give_every_entry() {
    for (int state = 0; state < model.size(); state++) {
      int of = state;
      List<Integer> entries =
          IntStream.range(0, model.classes())
              .mapToObj(
                  c ->
                      c == shared.goesOn().get(of)
                          ? of + 1
                          : shared.rows().get(shared.of().get(of)).get(c))
              .toList();
      assertThat(entries).as("state %d", state).isEqualTo(table.rows().get(state));
    }
  }

  @Test
  void most_letters_of_a_word_lead_to_the_next_state() {
    long onTheWay = shared.goesOn().stream().filter(c -> c < model.classes()).count();
    assertThat(onTheWay).isGreaterThan(model.size() / 2);
    assertThat(shared.rows()).hasSizeLessThan(model.size() / 2).doesNotHaveDuplicates();
  }

  @Test
  void a_run_is_left_by_the_exits_alone() {
    assertThat(table.runs()).contains(1);
    assertThat(table.exits()).allMatch(b -> b < 0x80);
    for (int state = 0; state < model.size(); state++) {
      int of = state;
      assertThat(table.runs().get(state) == 1)
          .as("state %d", state)
          .isEqualTo(
              IntStream.range(0, 256)
                  .filter(b -> !table.exits().contains(b))
                  .allMatch(b -> table.rows().get(of).get(model.classOf().get(b)) == of));
    }
  }
}
