package dev.ptipc.check.environment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.environment.EnvironmentWriter;
import dev.ptipc.environment.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvironmentCheckTest {

  private static List<String> messages(EnvironmentWriter writer) {
    return EnvironmentCheck.check(writer.environment()).stream()
        .map(finding -> finding.diagnostic().message())
        .toList();
  }

  private static EnvironmentWriter client() {
    return EnvironmentWriter.client(List.of("obfs4"), "/pt");
  }

  @Test
  void twoListsAndNoListAreTwoFaults() {
    assertThat(
            messages(
                client().set(Variable.SERVER_TRANSPORTS, "obfs4").set(Variable.EXTENDED_PORT, "")))
        .containsExactly("TOR_PT_CLIENT_TRANSPORTS and TOR_PT_SERVER_TRANSPORTS are both set");
    assertThat(messages(client().set(Variable.CLIENT_TRANSPORTS, null)))
        .containsExactly("neither TOR_PT_CLIENT_TRANSPORTS nor TOR_PT_SERVER_TRANSPORTS is set");
  }
}
