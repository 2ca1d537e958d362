package dev.ptipc.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("CMETHOD-ERROR", "SMETHOD-ERROR", "PROXY-ERROR", "CMETHODS", "STATUS");

  @ParameterizedTest
  @ValueSource(strings = {"CMETHOD-ERROR", "PROXY-ERROR", "CMETHODS", "STATUS"})
  void a_name_with_one_slip_is_near_wherever_the_slip_is(String name) {
    for (String typed : withOneSlip(name)) {
      assertThat(Nearest.to(typed, KNOWN)).as(typed).contains(name);
      assertThat(Nearest.to(typed.toLowerCase(Locale.ROOT), KNOWN)).as(typed).contains(name);
    }
  }

  private static List<String> withOneSlip(String name) {
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < name.length(); i++) {
      String before = name.substring(0, i);
      String after = name.substring(i + 1);
      typed.add(before + after);
      typed.add(before + 'Q' + after);
      typed.add(before + "é" + name.substring(i));
      if (!after.isEmpty() && after.charAt(0) != name.charAt(i)) {
        typed.add(before + after.charAt(0) + name.charAt(i) + after.substring(1));
      }
    }
    return typed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMQQQHOD-ERROR", "QQQETHOD-ERROR", "DMETHOD-REROR"})
  void as_many_slips_as_a_name_of_its_length_may_have(String typed) {
    assertThat(Nearest.to(typed, List.of("CMETHOD-ERROR"))).containsExactly("CMETHOD-ERROR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FUTURE-MESSAGE", "CMWXYZQD-ERROR", "", "LOG", "STATUS"})
  void another_name_is_not_near_nor_is_the_very_name(String typed) {
    assertThat(Nearest.to(typed, List.of("CMETHOD-ERROR", "STATUS"))).isEmpty();
  }
}
