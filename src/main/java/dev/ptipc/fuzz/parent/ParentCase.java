package dev.ptipc.fuzz.parent;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.fuzz.compare.ShellFormat;
import dev.ptipc.live.tor.TorSession;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.TranscriptWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session that a parent is given.
 *
 * @param name where it comes from, in a few words
 * @param variables what the transport is asked for: the TOR_PT_* variables that a parent sets as it
 *     is told, and its one version
 * @param stdout what the transport says
 * @param exitCode with which the transport exits after that; -1 when it stays
 */
public record ParentCase(String name, Map<String, Bytes> variables, Bytes stdout, int exitCode) {

  /** Of a transport that stays. */
  public static final int STAYS = -1;

  /** Keeps the variables from changing. */
  public ParentCase {
    variables = new LinkedHashMap<>(variables);
  }

  /**
   * What the transport is asked for.
   *
   * @return the variables as an environment
   */
  public Environment environment() {
    return Environment.of(variables);
  }

  /** The role that is asked for. */
  Role role() {
    Role role = environment().role();
    return role == null ? Role.CLIENT : role;
  }

  /**
   * The session as tor is given it.
   *
   * @return the same
   */
  public TorSession session() {
    return new TorSession(environment(), stdout, exitCode == STAYS ? null : exitCode);
  }

  /** The same with another stdout. */
  ParentCase with(Bytes other) {
    return new ParentCase(name, variables, other, exitCode);
  }

  /**
   * What the transport says, line by line.
   *
   * @return each with its LF if it has one
   */
  public List<Bytes> lines() {
    List<Bytes> lines = new ArrayList<>();
    for (int from = 0; from < stdout.length(); ) {
      int end = stdout.indexOf('\n', from);
      int to = end < 0 ? stdout.length() : end + 1;
      lines.add(stdout.part(from, to));
      from = to;
    }
    return lines;
  }

  /** The same without some of its lines. */
  ParentCase without(int first, int count) {
    List<Bytes> lines = lines();
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    for (int i = 0; i < lines.size(); i++) {
      if (i < first || i >= first + count) {
        rest.writeBytes(lines.get(i).toArray());
      }
    }
    return with(Bytes.of(rest.toByteArray()));
  }

  /**
   * The session as a transcript, which {@code ptipc play} and {@code check} read.
   *
   * @return its bytes
   */
  public Bytes transcript() {
    TranscriptWriter transcript = new TranscriptWriter();
    variables.forEach(
        (name, value) -> {
          if (!name.equals(Variable.STATE)) {
            transcript.variable(name, value);
          }
        });
    if (exitCode != STAYS) {
      transcript.exit(exitCode, "itself");
    }
    transcript.stdout(stdout.toArray());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      transcript.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(out.toByteArray());
  }

  /**
   * A line of sh that plays it to a tor again.
   *
   * @return printable ASCII
   */
  public String again() {
    return "printf '" + ShellFormat.of(transcript()) + "' | ptipc compare --parent tor --session -";
  }
}
