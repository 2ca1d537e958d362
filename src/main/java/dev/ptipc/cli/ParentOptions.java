package dev.ptipc.cli;

import dev.ptipc.docs.PlayedExamples;
import dev.ptipc.live.ProgramFile;
import dev.ptipc.peers.parent.CaseMaker;
import dev.ptipc.peers.parent.ChosenSessions;
import dev.ptipc.peers.parent.ParentCase;
import dev.ptipc.transcript.Transcripts;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A real parent in place of targets, and what it is given. */
final class ParentOptions {

  /** No parent needs more to show what it does. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int GOOD = 40;
  private static final int MOST_AT_ONCE = 64;
  private static final int MOST_DEPTH = 5;
  private static final int MOST_GOOD = 100_000;

  @Option(
      names = "--parent",
      paramLabel = "tor",
      description = "A real tor, by name or path, in place of targets: it is given sessions.")
  @Nullable String parent;

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description =
          "The session to play, - for standard input; may be repeated. Else a built-in selection.")
  private List<String> sessions = new ArrayList<>();

  @Option(
      names = "--at-once",
      paramLabel = "COUNT",
      description = "How many sessions at a time (8); each waits most of its time.")
  private @Nullable Integer atOnce;

  @Option(
      names = "--time",
      paramLabel = "SECONDS",
      description = "The time after which no further session begins (3600).")
  private @Nullable Double time;

  @Option(
      names = "--learn",
      description = {
        "After the sessions, learn the parent's session machine for a client, a client behind a"
            + " proxy and a server, and report where it departs from the specification's."
      })
  private boolean learn;

  @Option(
      names = "--learn-only",
      description = "Only learn the machine, without the sessions before.")
  private boolean learnOnly;

  @Option(
      names = "--depth",
      paramLabel = "COUNT",
      description = {
        "How many messages are tried beyond each arrow of the machine as learned (1). Each further"
            + " one also finds a parent with one more hidden state, and takes many times as long."
      })
  private @Nullable Integer depth;

  @Option(
      names = "--publish",
      paramLabel = "FILE",
      description = {
        "Also write the findings to this file, as the documentation reads them. Here and in the"
            + " report anything that makes the parent stop or hang is left out, because its makers"
            + " must hear of it first."
      })
  @Nullable Path published;

  /** What is wrong with them; null for nothing. */
  @Nullable String fault() {
    if (Inputs.isTwiceStandardInput(sessions)) {
      return Inputs.TWICE;
    }
    if (atOnce() < 1 || atOnce() > MOST_AT_ONCE) {
      return "--at-once takes 1 to " + MOST_AT_ONCE + ", not " + atOnce();
    }
    if (depth() < 0 || depth() > MOST_DEPTH) {
      return "--depth takes 0 to " + MOST_DEPTH + ", not " + depth();
    }
    return Numbers.fault("--time", seconds(), Integer.MAX_VALUE);
  }

  int atOnce() {
    return atOnce == null ? 8 : atOnce;
  }

  Duration time() {
    return Numbers.time(seconds());
  }

  private double seconds() {
    return time == null ? 3600 : time;
  }

  /** Whether the parent's machine is to be learned. */
  boolean learns() {
    return learn || learnOnly;
  }

  int depth() {
    return depth == null ? 1 : depth;
  }

  /** Finds the program. */
  Path program(String name) throws IOException {
    Stream<String> places =
        name.indexOf('/') >= 0
            ? Stream.of(name)
            : Stream.of(name, "/usr/sbin/" + name, "/usr/local/sbin/" + name);
    return places
        .map(place -> ProgramFile.find(place, null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IOException("no such program as " + name));
  }

  /**
   * The sessions; empty when one cannot be read, which is told.
   *
   * @param count how many good ones are made at random; null for the usual number
   */
  Optional<List<ParentCase>> cases(@Nullable Long count, long seed, PrintWriter err) {
    List<ParentCase> all = new ArrayList<>();
    if (learnOnly) {
      return Optional.of(all);
    }
    if (!sessions.isEmpty()) {
      int read = Inputs.each(sessions, err, (name, in, size) -> all.add(read(name, in)));
      return read == Exit.OK ? Optional.of(all) : Optional.empty();
    }
    all.addAll(ChosenSessions.all((int) Math.min(count == null ? GOOD : count, MOST_GOOD), seed));
    all.addAll(PlayedExamples.all());
    Map<String, ParentCase> distinct = new LinkedHashMap<>();
    all.forEach(one -> distinct.putIfAbsent(one.transcript().latin1(), one));
    return Optional.of(new ArrayList<>(distinct.values()));
  }

  private static ParentCase read(String name, InputStream in) throws IOException {
    return CaseMaker.session(name, Transcripts.read(in, MOST_BYTES, Transcripts::refuse));
  }

  /** Whether sessions were given. */
  boolean hasSessions() {
    return !sessions.isEmpty();
  }

  /** Whether there is anything that only a parent can use. */
  boolean areGiven() {
    return hasSessions()
        || published != null
        || learns()
        || atOnce != null
        || time != null
        || depth != null;
  }
}
