package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tor 0.4.9.11 wrote as a bridge whose transport could not listen, and then was stopped. */
class BridgeLogTest {

  private static final String BRIDGE =
      "Nov 28 21:48:29.000 [notice] Your Tor bridge's hashed identity key fingerprint is 'Unnamed"
          + " 0123456789ABCDEF0123456789ABCDEF01234567'\n";

  private static final String CANNOT_LISTEN =
      """
      Nov 28 21:48:29.000 [warn] Server managed proxy encountered a method error. (obfs4 listen tcp 192.0.2.7:18443: bind: cannot assign requested address)
      Nov 28 21:48:29.000 [warn] Managed proxy '/usr/bin/obfs4proxy' was spawned successfully, but it didn't launch any pluggable transport listeners!
      Nov 28 21:48:29.000 [warn] Managed proxy "/usr/bin/obfs4proxy" having PID 16963 terminated with status code 255
      """;

  private static final String BROKE =
      "Nov 28 21:48:48.000 [warn] Managed proxy at '/usr/bin/obfs4proxy' failed the configuration"
          + " protocol and will be destroyed.\n";

  private static final String STUCK =
      "Nov 28 21:48:31.000 [warn] Problem bootstrapping. Stuck at 14% (handshake): Handshaking with"
          + " a relay. (Network is unreachable; NOROUTE; count 3; recommendation warn; host"
          + " 0123456789ABCDEF0123456789ABCDEF01234567 at 192.0.2.9:443)\n";

  /** tor stops its transports, of which one was just being started anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interrupt: we have stopped accepting new connections, and will shut down in 30 seconds."
            + " Interrupt again to exit now.",
        "Catching signal TERM, exiting cleanly."
      })
  void what_a_parent_ends_when_it_ends_is_not_to_blame(String stops) {
    String stopped = "Nov 28 21:48:48.000 [notice] " + stops + "\n";
    Diagnosis diagnosis = Diagnosed.of(BRIDGE + CANNOT_LISTEN + stopped + BROKE);
    assertThat(Diagnosed.words(diagnosis))
        .contains("transport-failed")
        .doesNotContain("broke-protocol");
    assertThat(diagnosis.answers().get(0).headline())
        .isEqualTo(
            "`obfs4` could not be started: listen tcp ***: bind: cannot assign requested"
                + " address");
    assertThat(Diagnosed.words(Diagnosed.of(BRIDGE + BROKE + stopped)))
        .containsExactly("broke-protocol");
    assertThat(Diagnosed.of(BRIDGE + stopped + BROKE).isWrong()).isFalse();
  }

  @Test
  void a_bridge_is_run_again_as_its_torrc_says() {
    Diagnosis diagnosis = Diagnosed.of(BRIDGE + CANNOT_LISTEN);
    assertThat(diagnosis.answers().get(0).next())
        .extracting(Advice::command)
        .contains("ptipc run --torrc /etc/tor/torrc");
  }

  @Test
  void it_comes_to_the_network_without_its_transport() {
    assertThat(Diagnosed.of(BRIDGE + CANNOT_LISTEN + STUCK).follows()).isEmpty();
    assertThat(Diagnosed.of(CANNOT_LISTEN + STUCK).follows()).hasSize(1);
  }

  /** Of an earlier run too, the cause comes before what follows from it. */
  @Test
  void the_cause_comes_first_of_an_earlier_run() {
    String begins = "Nov 28 21:48:28.000 [notice] Tor 0.4.9.11 opening log file.\n";
    Diagnosis diagnosis =
        Diagnosed.of(begins + BRIDGE + CANNOT_LISTEN + begins + BRIDGE + "Bootstrapped 100%\n");
    assertThat(diagnosis.answers())
        .extracting(Answer::headline)
        .element(1)
        .asString()
        .startsWith("`obfs4` could not be started");
  }
}
