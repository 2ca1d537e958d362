package dev.ptipc.peers.parent;

import dev.ptipc.environment.Environment;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.environment.Variable;
import dev.ptipc.peers.compare.ShellFormat;
import dev.ptipc.source.Bytes;
import dev.ptipc.transcript.Session;
import dev.ptipc.transcript.Transcripts;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session that a parent is given.
 *
 * @param name where it comes from, in a few words
 * @param session its environment is what the transport is asked for: the TOR_PT_* variables that a
 *     parent sets as it is told, and its one version; with an exit the transport ends after stdout,
 *     else it stays
 */
public record ParentCase(String name, Session session) {

  /**
   * What the transport is asked for.
   *
   * @return the variables as an environment
   */
  public Environment environment() {
    return Environment.of(session.environment());
  }

  /** The role that is asked for. */
  Role role() {
    Role role = environment().role();
    return role == null ? Role.CLIENT : role;
  }

  /** The same with another stdout. */
  ParentCase with(Bytes other) {
    return new ParentCase(name, session.with(other, session.stderr()));
  }

  /**
   * What the transport says, line by line.
   *
   * @return each with its LF if it has one
   */
  public List<Bytes> lines() {
    Bytes stdout = session.stdout();
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
    Map<String, Bytes> environment = new LinkedHashMap<>(session.environment());
    environment.remove(Variable.STATE);
    return Transcripts.write(new Session(environment, session.stdout(), session.exit()));
  }

  /**
   * What the transport is asked for, for people to see: the password of a proxy is hidden.
   *
   * @return value by name, which means to a parent what the true one does
   */
  public Map<String, Bytes> shown() {
    Map<String, Bytes> shown = new LinkedHashMap<>(session.environment());
    shown.computeIfPresent(Variable.PROXY, (name, value) -> Masked.uri(value).bytes());
    return shown;
  }

  /**
   * A line of sh that plays it to a tor again, with {@code ***} for the password of a proxy.
   *
   * @return printable ASCII
   */
  public String again() {
    ParentCase open = new ParentCase(name, new Session(shown(), session.stdout(), session.exit()));
    return ShellFormat.printf(open.transcript()) + " | ptipc compare --parent tor --session -";
  }
}
