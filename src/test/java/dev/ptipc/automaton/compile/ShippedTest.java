package dev.ptipc.automaton.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read from the table is what the construction gives for the grammar. */
class ShippedTest {

  @Test
  void messages_told_apart() {
    ByteClasses expected = Construction.labelled();
    ByteClasses read = Shipped.labelled();
    assertThat(read.classOf()).isEqualTo(expected.classOf());
    assertThat(read.folded()).usingRecursiveComparison().isEqualTo(expected.folded());
  }

  @Test
  void for_running() {
    ByteClasses expected = Construction.shipped();
    ByteClasses read = Shipped.running();
    assertThat(read.classOf()).isEqualTo(expected.classOf());
    assertThat(read.folded())
        .usingRecursiveComparison()
        .ignoringFields("verdict")
        .isEqualTo(expected.folded());
  }
}
