package dev.ptipc.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transport, and what came of it in the scenarios of {@code ptipc conform}.
 *
 * @param name by which its file is known, such as {@code obfs4proxy}
 * @param program what people call it
 * @param version the version of its package
 * @param seen the day, as {@code 2026-01-31}
 * @param command that shows it again
 * @param clients the client transports that it started
 * @param servers the server transports that it started
 * @param clauses one for each clause that was played, in the order of the specification
 */
public record ObservedTransport(
    String name,
    String program,
    String version,
    String seen,
    String command,
    List<String> clients,
    List<String> servers,
    List<ClauseResult> clauses) {

  /**
   * What came of a clause.
   *
   * @param clause the id of the clause or erratum, or of a rule that stands for none
   * @param outcome {@code pass}, {@code fail}, {@code not applicable} or {@code not reached}
   * @param reason why, in a sentence
   * @param scenarios those that gave occasion to break it
   * @param faults what broke it, and notes
   */
  public record ClauseResult(
      String clause, String outcome, String reason, List<String> scenarios, List<Fault> faults) {

    /** Keeps the lists from changing. */
    public ClauseResult {
      scenarios = List.copyOf(scenarios);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Something that was found.
   *
   * @param severity in a word
   * @param rule the check that found it
   * @param message what is wrong
   * @param scenarios those that showed it
   * @param line of the transport that it is about; null where it is about none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Fault(
      String severity, String rule, String message, List<String> scenarios, @Nullable String line) {

    /** Keeps the list from changing. */
    public Fault {
      scenarios = List.copyOf(scenarios);
    }
  }

  /** The transports that were observed, in the order of the table. */
  public static final List<String> NAMES =
      List.of(
          "obfs4proxy",
          "lyrebird",
          "webtunnel-client",
          "webtunnel-server",
          "snowflake-client",
          "snowflake-client-newer",
          "goptlib");

  private static final String FOLDER = "/dev/ptipc/observations/transports/";

  /** Keeps the lists from changing. */
  public ObservedTransport {
    clients = List.copyOf(clients);
    servers = List.copyOf(servers);
    clauses = List.copyOf(clauses);
  }

  /**
   * All that were observed.
   *
   * @return in the order of the table
   */
  public static List<ObservedTransport> all() {
    return NAMES.stream().flatMap(name -> find(name).stream()).toList();
  }

  /**
   * One by its name.
   *
   * @param name one of {@link #NAMES}
   * @return empty when it was not observed
   */
  public static Optional<ObservedTransport> find(String name) {
    try (InputStream in = ObservedTransport.class.getResourceAsStream(FOLDER + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new ObjectMapper().readValue(in, ObservedTransport.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The program with its version.
   *
   * @return such as {@code obfs4proxy 0.0.14}
   */
  public String title() {
    return program + " " + version;
  }

  /**
   * What came of a clause.
   *
   * @param clause its id
   * @return empty when no scenario is about it
   */
  public Optional<ClauseResult> clause(String clause) {
    return clauses.stream().filter(one -> one.clause().equals(clause)).findFirst();
  }
}
