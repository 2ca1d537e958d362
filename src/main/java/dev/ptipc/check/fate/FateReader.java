package dev.ptipc.check.fate;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.check.Finding;
import dev.ptipc.check.Place;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.environment.Role;
import dev.ptipc.session.Family;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import org.jspecify.annotations.Nullable;

/** Reads a session along, to say at its end what became of the transport. */
public final class FateReader {

  /** How the rules begin of what was tried out on a transport that runs. */
  private static final String SEEN = "live/";

  /** Parents ignore such a line (3.3-BLANK-1), so it is never why something ended. */
  private static final String EMPTY_LINE = "line/empty";

  private final LastWords words = new LastWords();

  /** What it is as that of a client, and of a server: which it was may be known only at its end. */
  private final RoleFate client = new RoleFate(Role.CLIENT, words);

  private final RoleFate server = new RoleFate(Role.SERVER, words);

  /** Of the first message that only one of them writes. */
  private @Nullable Role first;

  /** It has said, or tried to say, which version it speaks: from then on it owes more. */
  private boolean hasVersion;

  /** It has said, or tried to say, something of the proxy or that it gives up. */
  private boolean hasAnswered;

  /** What is wrong with the line that is being read touches no listener. */
  private boolean harmless;

  /** That line is a message of the protocol, or was meant to be one. */
  private boolean isMessage;

  /** The number of that line. */
  private long current;

  /** Nothing has been said yet. */
  public FateReader() {}

  /**
   * What it said last.
   *
   * @return grows with the session
   */
  public LastWords words() {
    return words;
  }

  /**
   * A line of stdout. Its findings follow.
   *
   * @param line the line
   */
  public void stdout(CheckedLine line) {
    words.stdout(line);
    Keyword keyword = line.keyword();
    Message message = line.message();
    // A LOG or a STATUS never fails the session, well formed or not (E-07).
    harmless =
        switch (keyword) {
          case LOG, STATUS -> true;
          case UNKNOWN -> message != null;
          default -> false;
        };
    switch (keyword) {
      case VERSION -> hasVersion = true;
      case PROXY, PROXY_ERROR, VERSION_ERROR, ENV_ERROR -> hasAnswered = true;
      default -> {}
    }
    current = line.line().number();
    isMessage = keyword != Keyword.UNKNOWN && line.line().ending() != Line.Ending.NONE;
    if (message == null || !isMessage || harmless) {
      return;
    }
    if (first == null) {
      first = Family.of(keyword);
    }
    client.message(line, message);
    server.message(line, message);
  }

  /** A LOG or a STATUS that is good and reports no error. */
  public void plainLine() {
    harmless = true;
  }

  /**
   * A line of stderr.
   *
   * @param line the line without its LF
   */
  public void stderr(Bytes line) {
    words.stderr(line);
  }

  /**
   * Something found in the session.
   *
   * @param finding what and where
   */
  public void finding(Finding finding) {
    finding(finding, 0);
  }

  /**
   * Something found in a session that is a part of a file.
   *
   * @param finding what and where
   * @param fileLine the line of the file, from 1; 0 when it is that of the finding's place
   */
  public void finding(Finding finding, long fileLine) {
    Place place = finding.place();
    Diagnostic diagnostic = finding.diagnostic();
    String rule = diagnostic.rule().id();
    if (place.in() != Place.In.STDOUT
        || diagnostic.severity() != Severity.ERROR
        || rule.equals(EMPTY_LINE)) {
      return;
    }
    if (rule.startsWith(SEEN)) {
      client.doubt(diagnostic.message());
      server.doubt(diagnostic.message());
    } else if (!harmless) {
      long line = fileLine > 0 ? fileLine : place.line();
      boolean said = isMessage && place.line() == current;
      client.breach(diagnostic, line, said);
      server.breach(diagnostic, line, said);
    }
  }

  /**
   * What became of it.
   *
   * @param role null to take it from the messages
   * @param proxy whether it was told of a proxy
   * @param code as a shell counts; null when it was not seen
   * @param endedBy as in transcripts; null when no end was seen
   * @return one sentence and its words
   */
  public Fate fate(
      @Nullable Role role, boolean proxy, @Nullable Integer code, @Nullable String endedBy) {
    Role known = role == null ? first : role;
    boolean isOwed = proxy && known != Role.SERVER && hasVersion && !hasAnswered;
    String missing = words.missing(known);
    return (known == Role.SERVER ? server : client).fate(missing, isOwed, code, endedBy);
  }
}
