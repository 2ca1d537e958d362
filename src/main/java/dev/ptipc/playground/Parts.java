package dev.ptipc.playground;

import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What of a transcript can be edited without its lengths: stdout, and the variables. */
final class Parts {

  private Parts() {}

  /** Stdout, and a name and a value in turn; all of the input when it has no header. */
  static List<String> of(byte[] input) throws IOException {
    Session session =
        Transcripts.read(new ByteArrayInputStream(input), Integer.MAX_VALUE, problem -> {});
    List<String> all = new ArrayList<>();
    all.add(session.stdout().latin1());
    session
        .environment()
        .forEach(
            (name, value) -> {
              all.add(name);
              all.add(value.latin1());
            });
    return all;
  }
}
