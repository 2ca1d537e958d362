package dev.ptipc.docs.abnf;

import dev.ptipc.abnf.Abnf;
import dev.ptipc.abnf.AbnfWriter;
import dev.ptipc.docs.Sources;
import dev.ptipc.docs.grammar.GrammarFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The two files of ABNF. */
public final class AbnfFiles {

  /** The folder, from that of the documentation. */
  public static final String FOLDER = "abnf/";

  /** Every line that has a message. */
  public static final String READER = "reader.abnf";

  /** What a transport may write. */
  public static final String TRANSPORT = "transport.abnf";

  /**
   * What {@link #TRANSPORT} leaves out though nothing is to be said against it, each with a line.
   */
  public static final Map<String, String> UNTOLD =
      new TreeMap<>(
          Map.of(
              "a version report in another order",
              "STATUS TYPE=version VERSION=2.1 IMPLEMENTATION=trebuchet",
              "a version report with more pairs",
              "STATUS TYPE=version IMPLEMENTATION=trebuchet VERSION=2.1 OS=linux",
              "a version report with its TYPE in quotes",
              "STATUS TYPE=\"version\" IMPLEMENTATION=trebuchet VERSION=2.1",
              "another TYPE beside a TRANSPORT",
              "STATUS TRANSPORT=trebuchet TYPE=progress PERCENT=50"));

  private static final String MADE =
      "Made by ptipc from its grammar. A line is what stands before its LF, and before one CR that"
          + " may stand before that. The notation is that of RFC 5234, with the strings of RFC 7405;"
          + " the rules at the end are those that every such grammar has.";

  private AbnfFiles() {}

  /**
   * Writes both.
   *
   * @return by name the text
   */
  public static Map<String, String> all() {
    Map<String, String> files = new TreeMap<>();
    files.put(
        READER,
        AbnfWriter.write(
            reader(),
            heading(
                "The Pluggable Transport IPC protocol, version 1, as a parent may read it: every"
                    + " line that has a message, those included that break a clause of pt-spec 3.3"
                    + " in a way that leaves their meaning plain (the rules that begin with"
                    + " breach). It does not say what a transport may write: "
                    + TRANSPORT
                    + " does.")));
    files.put(
        TRANSPORT,
        AbnfWriter.write(
            transport(),
            heading(
                "The Pluggable Transport IPC protocol, version 1, as a transport should write it:"
                    + " every message, and no line that breaks a clause of pt-spec 3.3. What a"
                    + " parent may read besides is in "
                    + READER
                    + ".")));
    return files;
  }

  private static List<String> heading(String about) {
    List<String> lines = new ArrayList<>(Comments.lines(about));
    lines.add("");
    lines.addAll(Comments.lines(MADE));
    return lines;
  }

  /**
   * Every line that has a message.
   *
   * @return the grammar, breaches included
   */
  public static Abnf reader() {
    return AbnfOfGrammar.of(Sources.read(GrammarFiles.lines()), true);
  }

  /**
   * What a transport may write.
   *
   * @return the grammar without breaches, narrowed where the checks and not the grammar judge
   */
  public static Abnf transport() {
    Map<String, String> files = GrammarFiles.lines();
    files.putAll(GrammarFiles.narrowed());
    return AbnfOfGrammar.of(Sources.read(files), false);
  }
}
