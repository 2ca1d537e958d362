package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tor reads as one line of torrc. */
class TorrcLinesTest {

  /** Of each tor 0.4.9.11 says, with --verify-config, that `ob-fs4` is not a C identifier. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ClientTransportPlugin ob-fs4 \\\nexec /usr/bin/obfs4proxy\n",
        "# a \\\nClientTransportPlugin ob-fs4 exec /usr/bin/obfs4proxy\n",
        "UseBridges 0 # a \\\nClientTransportPlugin ob-fs4 exec /usr/bin/obfs4proxy\n",
        "ClientTransportPlugin \\\n ob-fs4 # c\nexec /usr/bin/obfs4proxy\n",
        "ClientTransportPlugin \\\n # c\n ob-fs4 exec /usr/bin/obfs4proxy\n",
        "ClientTransportPlugin \\\n # c\n ob-fs4 \\\n # d \\\n exec /usr/bin/obfs4proxy\n",
        "ClientTransportPlugin ob-fs4 exec /usr/bin/obfs4proxy \\\n",
        "ClientTransportPlugin ob-fs4 exec /usr/bin/obfs4proxy \\"
      })
  void a_line_is_what_tor_takes_for_one(String torrc) throws Exception {
    assertThat(Diagnosed.rules(Diagnosed.of(torrc))).containsExactly("torrc/name");
    TorrcFile file =
        TorrcFile.read(
            new ByteArrayInputStream(torrc.getBytes(StandardCharsets.US_ASCII)),
            path -> Programs.Fault.NONE);
    assertThat(file.findings()).hasSize(1);
  }

  /** Behind an empty line tor takes `exec` for an option, and says that it is not known. */
  @Test
  void an_empty_line_ends_one_that_goes_on() {
    Diagnosis diagnosis =
        Diagnosed.of(
            "ClientTransportPlugin ob-fs4 \\\n\n exec /usr/bin/obfs4proxy\nUseBridges 0\n");
    assertThat(Diagnosed.rules(diagnosis)).isEmpty();
  }

  @Test
  void a_byte_order_mark_leaves_the_columns_those_of_the_file() {
    Diagnosis diagnosis =
        Diagnosed.of("\uFEFFClientTransportPlugin ob-fs4 exec /usr/bin/obfs4proxy\n");
    assertThat(Diagnosed.rules(diagnosis))
        .containsExactlyInAnyOrder("torrc/name", "torrc/byte-order-mark");
    assertThat(diagnosis.findings().stream().map(LogFinding::column).toList())
        .isEqualTo(List.of(26L, 1L));
  }
}
