package dev.ptipc.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ptipc.source.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The runs of real transports. */
class CorpusTranscriptsTest {
  private static final Path FOLDER = Path.of("src/test/resources/corpus/transcripts");
  private static final Pattern LENGTH = Pattern.compile("(?m)^# std(?:out|err): (\\d+) bytes$");

  static List<Path> files() {
    try (Stream<Path> list = Files.list(FOLDER)) {
      return list.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void is_read_without_a_problem_to_its_last_byte(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    RecordedTranscript read = RecordedTranscript.of(bytes);

    assertThat(read.problems).isEmpty();
    Matcher length = LENGTH.matcher(Bytes.of(bytes).latin1());
    assertThat(length.find()).isTrue();
    assertThat(read.stdout.size()).isEqualTo(Integer.parseInt(length.group(1)));
    assertThat(length.find(length.end() + read.stdout.size())).isTrue();
    assertThat(read.stderr.size()).isEqualTo(Integer.parseInt(length.group(1)));
    assertThat(read.header.program()).isNotBlank();
    assertThat(read.header.session().exit()).isNotNull();
    assertThat(read.header.session().environment())
        .allSatisfy((name, value) -> assertThat(name).isNotBlank());
  }
}
