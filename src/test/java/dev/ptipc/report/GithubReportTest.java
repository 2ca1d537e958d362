package dev.ptipc.report;

import static dev.ptipc.report.Reported.latin1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  private static List<String> lines(String file, String stdout) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GithubReport report = new GithubReport(out);
    Reported.tell(report, file, latin1(stdout));
    report.finish();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void a_finding_stands_beside_its_line() throws Exception {
    assertThat(lines("run.txt", "VERSION 1\nCMETHOD a socks5 127.0.0.1:0\nCMETHODS DONE\n"))
        .startsWith(
            "::error file=run.txt,line=2,col=28,endColumn=29,title=line/port-out-of-range::"
                + "port 0 is not in the range 1 to 65535 (3.3.2-CMETHOD-2)")
        .last()
        .asString()
        .isEqualTo("run.txt: 1 error, 0 warnings, 0 notes in 3 lines of a client");
  }

  /** Else the workflow does not find the file in the repository. */
  @Test
  void a_name_is_that_of_the_file() throws Exception {
    assertThat(lines("caf\u00e9 \u6587.txt", "VERSION 1\n"))
        .anyMatch(line -> line.startsWith("::error file=caf\u00e9 \u6587.txt,"));
  }

  @Test
  void a_finding_of_the_session_stands_beside_the_file() throws Exception {
    assertThat(lines("run.txt", "VERSION 1\n"))
        .anyMatch(line -> line.startsWith("::error file=run.txt,title=session/no-done::"));
  }

  @Test
  void a_help_is_a_line_of_its_own() throws Exception {
    assertThat(lines("run.txt", "VERSION 1\nCMETHOD a socks5 ::1:9\nCMETHODS DONE\n"))
        .anyMatch(line -> line.endsWith("%0Ahelp: put the IPv6 address in brackets"));
  }

  @Test
  void no_name_and_no_transport_can_write_a_command_of_its_own() throws Exception {
    String stdout = "VERSION 1\nCMETHOD ::error::x,y%0A socks5 127.0.0.1:9\nCMETHODS DONE\n";
    assertThat(lines("a:b,c%\n::error::z.txt", stdout))
        .filteredOn(line -> line.startsWith("::"))
        .allMatch(line -> line.startsWith("::error file=a%3Ab%2Cc%25"))
        .anyMatch(line -> line.contains("`::error::x,y%250A` is not a C identifier"));
  }
}
