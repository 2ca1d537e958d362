package dev.ptipc.parentlog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.parentlog.LogLine.Dress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dresses in which people paste lines of logs. */
class LogLineReaderTest {

  private static final String MESSAGE = "Managed proxy at 'x' failed at launch.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "TOR; Nov 27 15:02:24.000 [warn] ",
        "TOR; Nov 27 15:02:24.000 [warn] {PT} ",
        "TOR; Nov 27 15:02:24.000 [info] launch_managed_proxy(): ",
        "TOR; Nov 27 15:02:24.000 [warn] {PT} launch_managed_proxy(): ",
        "LEVEL; [WARN] ",
        "LEVEL; [notice] ",
        "LEVEL; WARN: ",
        "LEVEL; NOTICE: ",
        "LEVEL; 11/27/26, 15:02:24.123 [WARN] ",
        "LEVEL; 2026-11-27 15:02:24.123 [WARN] ",
        "LEVEL; Nov 27 15:02:24 bridge1 Tor[1234]: ",
        "LEVEL; Nov 27 15:02:24 bridge1 tor-default[1234]: [warn] ",
        "TOR; Nov 27 15:02:24 bridge1 tor[1234]: Nov 27 15:02:24.000 [warn] ",
        "LEVEL; 2026-11-27T15:02:24+0000 bridge1 tor[1234]: ",
        "TOR; tor_1!| Nov 27 15:02:24.000 [warn] ",
        "TOR; 2026-11-27T15:02:24.123456789Z Nov 27 15:02:24.000 [warn] ",
        "LEVEL; 11-27 15:02:24.000  1234  1256 W Orbot   : WARN: ",
        "LEVEL; W/TorService( 1234): WARN: ",
        "TOR; > Nov 27 15:02:24.000 [warn] ",
        "TOR; > > Nov 27 15:02:24.000 [warn] ",
        "TOR; ^[2mNov 27 15:02:24.000^[0m ^[33m[warn]^[0m ",
        "ARTI; 2026-11-27T15:02:24Z  WARN tor_ptmgr::ipc: ",
        "ARTI; ^[2m2026-11-27T15:02:24.123Z^[0m ^[33m WARN^[0m ^[2mtor_ptmgr::ipc^[0m^[2m:^[0m ",
        "LEVEL; <29>1 2026-11-30T07:00:00.123456+00:00 bridge1 Tor 123 - - ",
        "LEVEL; <29>1 2026-11-30T07:00:00Z bridge1 Tor - - - ",
        "LEVEL; <29>1 - bridge1 tor 123 ID47 - \u00EF\u00BB\u00BF",
        "LEVEL; <29>1 2026-11-30T07:00:00Z bridge1 Tor 123 - [a@1 b=\"c \\\" \\] ] d\" e=\"\"][f] ",
        "OTHER; <29>1 2026-11-30T07:00:00Z bridge1 obfs4proxy 123 - - ",
        "SOME; <29>1 2026-11-30T07:00:00Z bridge1 - 123 - - ",
        "TOR; <29>1 2026-11-30T07:00:00Z - tor 123 - - Nov 27 15:02:24.000 [warn] ",
        "LEVEL; <29>Nov 30 07:00:00 bridge1 Tor[123]: ",
        "LEVEL; Mon Nov 30 07:00:00 2026 daemon.notice Tor[1234]: ",
        "LEVEL; Mon Nov  2 07:00:00 2026 [1793602800.123] daemon.notice Tor[1234]: ",
        "LEVEL; Nov 30 07:00:00 bridge1 daemon.notice Tor[1234]: ",
        "LEVEL; Mon 2026-11-30 07:00:00 UTC bridge1 Tor[1234]: ",
        "LEVEL; Mon 2026-11-30 07:00:00 +0530 bridge1 tor@default.service[1234]: ",
        "LEVEL; 1796022000.123456 bridge1 Tor[1234]: ",
        "TOR; 2026-11-30T07:00:00.123456789Z stdout F Nov 27 15:02:24.000 [warn] ",
        "TRANSPORT; 2026-11-30T07:00:00.123456789Z stderr F 2026/06/02 13:19:55 [NOTICE]: ",
        "SOME; 2026-11-30T07:00:00.123456789+01:00 stdout P ",
        "GO; 2026/06/02 13:19:55 ",
        "TRANSPORT; 2026/06/02 13:19:55 [NOTICE]: ",
        "OTHER; Nov 27 15:02:24 bridge1 obfs4proxy[1234]: ",
        "NONE; ``",
      })
  void what_stands_before_a_message(Dress dress, String before) {
    String stamp = before.replace('^', '\u001B').replace("!", "  ");
    String line = stamp + (stamp.isEmpty() || stamp.endsWith(" ") ? "" : " ") + MESSAGE;
    LogLine read = new LogLineReader().read(line);
    assertThat(read.message()).isEqualTo(MESSAGE);
    assertThat(read.dress()).isEqualTo(dress);
    assertThat(line.substring(read.start())).isEqualTo(MESSAGE);
  }
}
