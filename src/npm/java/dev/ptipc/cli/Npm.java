package dev.ptipc.cli;

import dev.ptipc.automaton.LineAutomaton;
import dev.ptipc.codec.LineEngine;
import dev.ptipc.diagnostic.Nearest;
import dev.ptipc.diagnostic.Severity;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.environment.Masked;
import dev.ptipc.environment.Role;
import dev.ptipc.parentlog.Diagnoser;
import dev.ptipc.parentlog.Diagnosis;
import dev.ptipc.parentlog.DiagnosisJson;
import dev.ptipc.parentlog.DiagnosisMarkdown;
import dev.ptipc.parentlog.DiagnosisText;
import dev.ptipc.parentlog.Kind;
import dev.ptipc.parentlog.Mask;
import dev.ptipc.parentlog.NotStdout;
import dev.ptipc.parser.ReferenceParser;
import dev.ptipc.report.GithubReport;
import dev.ptipc.report.JsonReport;
import dev.ptipc.report.LinesReport;
import dev.ptipc.report.Report;
import dev.ptipc.report.Reporter;
import dev.ptipc.report.Style;
import dev.ptipc.report.TextReport;
import dev.ptipc.source.Bytes;
import dev.ptipc.spec.Edition;
import dev.ptipc.transcript.TranscriptCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;

/**
 * The functions that the npm package calls. Bytes go in and out as text, a character from U+0000 to
 * U+00FF for each byte.
 */
public final class Npm {

  private static @Nullable NpmOutput output;
  private static @Nullable Report report;
  private static @Nullable DiagnosisJson diagnoses;
  private static String problem = "";

  private Npm() {}

  /**
   * Does nothing; TeaVM wants a place to begin.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {}

  /**
   * Begins a report of {@code check} or {@code parse}.
   *
   * @param options its form
   * @param out takes the report
   * @param err takes what belongs to no line, in the form {@code lines}
   */
  @JSExport
  public static void checkBegin(NpmOptions options, NpmSink out, NpmSink err) {
    NpmOutput to = new NpmOutput(out);
    output = to;
    report =
        switch (options.getFormat()) {
          case "json" -> new JsonReport(to);
          case "github" -> new GithubReport(to);
          case "lines" ->
              new LinesReport(
                  to,
                  new PrintWriter(
                      new OutputStreamWriter(new NpmOutput(err), StandardCharsets.UTF_8)));
          default -> new TextReport(to, new Style(options.isColour()));
        };
  }

  /**
   * Checks a file.
   *
   * @param options what to check by
   * @param name of the file
   * @param input its bytes
   * @return whether it fails
   */
  @JSExport
  public static boolean checkFile(NpmOptions options, String name, String input) {
    Report form = Objects.requireNonNull(report);
    NotStdout file;
    problem = "";
    try {
      InputStream in = new ByteArrayInputStream(Bytes.ofLatin1(input).toArray());
      file = options.isGuessing() ? NotStdout.of(in) : new NotStdout(null, in);
    } catch (IOException e) {
      problem = String.valueOf(e.getMessage());
      return false;
    }
    form.begin(name);
    Reporter reporter = new Reporter(form);
    LineEngine engine = options.isReference() ? new ReferenceParser() : new LineAutomaton();
    try {
      if (file.finding() != null) {
        reporter.notStdout(file.finding());
      } else {
        Role role = TranscriptCheck.read(file.rest(), settings(options), engine, reporter);
        form.end(role, reporter.summary());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return reporter.summary().atLeast(severity(options.getFailOn())) > 0;
  }

  /**
   * Why the last file was not checked.
   *
   * @return empty when it was
   */
  @JSExport
  public static String checkProblem() {
    return problem;
  }

  /** Ends the report. */
  @JSExport
  public static void checkEnd() {
    Objects.requireNonNull(report).finish();
    Objects.requireNonNull(output).flush();
  }

  private static TranscriptCheck.Settings settings(NpmOptions options) {
    Map<String, Bytes> variables = NpmVariables.map(options.getVariables());
    Role role = null;
    for (Role each : Role.values()) {
      role = each.word().equals(options.getRole()) ? each : role;
    }
    Edition edition = options.isEarlier() ? Edition.OF_2023 : Edition.LATEST;
    return new TranscriptCheck.Settings(
        options.getMaxLine(), options.isLinesOnly(), role, variables, edition);
  }

  private static Severity severity(String word) {
    return Arrays.stream(Severity.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElse(Severity.ERROR);
  }

  /**
   * Says what a file tells of what went wrong.
   *
   * @param options the form
   * @param name of the file
   * @param input its bytes
   * @param out takes what is told
   * @return 0 for nothing wrong, 1 for something, 3 when it is of no known kind
   */
  @JSExport
  public static int diagnose(NpmOptions options, String name, String input, NpmSink out) {
    Mask mask = new Mask(options.isMasked());
    Diagnosis diagnosis = diagnosis(Bytes.ofLatin1(input).toArray(), mask);
    String shown = mask.path(name);
    if (options.getFormat().equals("json")) {
      diagnoses(out).file(shown, diagnosis);
    } else {
      String text =
          options.getFormat().equals("markdown")
              ? DiagnosisMarkdown.text(shown, diagnosis)
              : new DiagnosisText(new Style(options.isColour()), options.getWidth())
                  .text(shown, diagnosis);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      NpmOutput to = new NpmOutput(out);
      to.write(bytes, 0, bytes.length);
      to.flush();
    }
    return diagnosis.kind() == Kind.UNKNOWN ? 3 : diagnosis.isWrong() ? 1 : 0;
  }

  /** Ends a report in JSON, of no files too. */
  @JSExport
  public static void diagnoseEnd(NpmSink out) {
    diagnoses(out).finish();
    diagnoses = null;
    Objects.requireNonNull(output).flush();
  }

  private static DiagnosisJson diagnoses(NpmSink out) {
    if (diagnoses == null) {
      output = new NpmOutput(out);
      diagnoses = new DiagnosisJson(output);
    }
    return diagnoses;
  }

  private static Diagnosis diagnosis(byte[] input, Mask mask) {
    try {
      return Diagnoser.read(new ByteArrayInputStream(input), mask, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Explains a name, or lists where words are found.
   *
   * @param index section, name, what it is about and the rest that is searched, in turn
   * @param words as typed
   * @return the number of the entry alone; or a text; or what is to be said of words that are found
   *     nowhere, and {@code near}, and names that may be meant
   */
  @JSExport
  public static String[] explain(String[] index, String words) {
    return NpmExplanations.answer(index, words);
  }

  /**
   * Reads variables that somebody typed, or put into a file.
   *
   * @param path of the file; empty where there is none
   * @param content its bytes
   * @param pairs as typed; they win over those of the file
   * @return {@code variables}, then a name and the bytes of a value in turn; or {@code fault}, and
   *     what is wrong
   */
  @JSExport
  public static String[] variables(String path, String content, String[] pairs) {
    return NpmVariables.answer(path, content, pairs);
  }

  /** The names that somebody may have meant who typed another. */
  @JSExport
  public static String[] near(String typed, String[] known) {
    return Nearest.to(typed, Arrays.asList(known)).toArray(new String[0]);
  }

  /** A text as it may be shown, with escapes for what a terminal would obey. */
  @JSExport
  public static String shown(String text) {
    return Failures.shown(text);
  }

  /** A text without secrets, as {@code diagnose} shows it. */
  @JSExport
  public static String masked(String text) {
    return new Mask(true).text(text);
  }

  /**
   * What is said of a command line.
   *
   * @param text that may quote it
   * @return the same without passwords, fit to be shown
   */
  @JSExport
  public static String told(String text) {
    return Failures.shown(Masked.text(text));
  }

  /**
   * Bytes in quotation marks.
   *
   * @param latin1 the bytes
   * @return fit to be shown
   */
  @JSExport
  public static String quoted(String latin1) {
    return Shown.quoted(Bytes.ofLatin1(latin1));
  }
}
