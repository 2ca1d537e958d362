package dev.ptipc.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PumpTest {
  private static final byte[] BYTES = "VERSION 1\n".getBytes(StandardCharsets.US_ASCII);

  /** Whoever reads at the other end may be gone as soon as it is closed. */
  @Test
  void that_the_input_has_ended_is_known_before_the_other_end_is_told() throws Exception {
    List<Boolean> known = new ArrayList<>();
    Pump[] pump = new Pump[1];
    class Told extends ByteArrayOutputStream {
      @Override
      public void close() {
        known.add(pump[0].hasEnded());
      }
    }
    Told out = new Told();
    pump[0] = new Pump("test", new ByteArrayInputStream(BYTES), out, piece -> {});
    assertThat(pump[0].hasEnded()).isFalse();

    pump[0].start();
    pump[0].join();

    assertThat(known).containsExactly(true);
    assertThat(out.toByteArray()).isEqualTo(BYTES);
  }

  @Test
  void an_other_end_that_takes_nothing_does_not_end_the_input() throws Exception {
    InputStream in = new ByteArrayInputStream(BYTES);
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    List<byte[]> seen = new ArrayList<>();
    Pump pump = new Pump("test", in, gone, seen::add);

    pump.start();
    pump.join();

    assertThat(pump.hasEnded()).isFalse();
    assertThat(seen).containsExactly(BYTES);
  }
}
