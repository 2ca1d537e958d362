package dev.ptipc.check.line;

import dev.ptipc.ast.Keyword;
import dev.ptipc.ast.Message;
import dev.ptipc.ast.MessageVisitor;
import dev.ptipc.ast.Option;
import dev.ptipc.ast.Value;
import dev.ptipc.check.CheckedLine;
import dev.ptipc.codec.ParsedLine;
import dev.ptipc.diagnostic.Diagnostic;
import dev.ptipc.diagnostic.Nearest;
import dev.ptipc.diagnostic.Shown;
import dev.ptipc.source.Bytes;
import dev.ptipc.source.Line;
import dev.ptipc.source.Span;
import dev.ptipc.spec.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges one line by every rule that needs nothing else. */
public final class LineCheck implements MessageVisitor<LineCheck> {

  private static final Bytes SEVERITY = Bytes.of(Message.Log.SEVERITY);
  private static final Bytes MESSAGE = Bytes.of(Message.Log.MESSAGE);
  private static final Bytes TRANSPORT = Bytes.of(Message.Status.TRANSPORT);

  /** What a line of this version may begin with. */
  private static final Nearest BEGINNINGS = new Nearest(beginnings());

  private final Line line;
  private final Edition edition;
  private final List<Diagnostic> diagnostics;

  private LineCheck(Line line, Edition edition, List<Diagnostic> diagnostics) {
    this.line = line;
    this.edition = edition;
    this.diagnostics = diagnostics;
  }

  private static List<String> beginnings() {
    List<String> beginnings = new ArrayList<>();
    for (Keyword keyword : Keyword.values()) {
      if (keyword != Keyword.UNKNOWN) {
        beginnings.add(keyword.word());
      }
    }
    Collections.addAll(beginnings, "PROXY DONE", "CMETHODS DONE", "SMETHODS DONE");
    return beginnings;
  }

  /**
   * A line over the limit, which nobody has read.
   *
   * @param line its place
   * @param limit the limit in bytes
   * @return a malformed line
   */
  public static CheckedLine tooLong(Line line, int limit) {
    return new CheckedLine(line, null, List.of(Framing.tooLong(limit)));
  }

  /**
   * Judges a line.
   *
   * @param line the line
   * @param parsed what an engine made of it
   * @param edition of the text to judge by
   * @return the line with all that there is to say, in the order of the places
   */
  public static CheckedLine check(Line line, ParsedLine parsed, Edition edition) {
    Message message = parsed.message();
    if (message == null) {
      return new CheckedLine(line, null, parsed.diagnostics());
    }
    List<Diagnostic> diagnostics =
        message.accept(new LineCheck(line, edition, new ArrayList<>(parsed.diagnostics())))
            .diagnostics;
    Characters.check(line.bytes(), diagnostics);
    Framing.check(line, diagnostics);
    if (diagnostics.size() > 1) {
      diagnostics.sort(LineCheck::inOrder);
    }
    return new CheckedLine(
        line, message, diagnostics.isEmpty() ? List.of() : DiagnosticCap.capped(diagnostics));
  }

  /**
   * By place, and at one place the worst first. One comparison, for the classes that comparators
   * are put together of are in no archive: they cost a tenth of the start of a short check.
   */
  private static int inOrder(Diagnostic one, Diagnostic other) {
    int start = Integer.compare(one.span().start(), other.span().start());
    int severity = other.severity().compareTo(one.severity());
    return start != 0
        ? start
        : severity != 0 ? severity : Integer.compare(one.span().end(), other.span().end());
  }

  @Override
  public LineCheck visitVersion(Message.Version message) {
    return this;
  }

  @Override
  public LineCheck visitFailure(Message.Failure message) {
    Value text = message.message();
    if (message.keyword() == Keyword.VERSION_ERROR && !text.bytes().is("no-version")) {
      diagnostics.add(
          LineRules.VERSION_ERROR_TEXT.at(
              text.span(), "the text is not `no-version`", "print `VERSION-ERROR no-version`"));
    }
    return this;
  }

  @Override
  public LineCheck visitDone(Message.Done message) {
    return this;
  }

  @Override
  public LineCheck visitClientMethod(Message.ClientMethod message) {
    if (message.protocol().bytes().is("socks4")) {
      diagnostics.add(LineRules.SOCKS4.at(message.protocol().span(), "SOCKS5 is preferred"));
    }
    Address.check(message.keyword(), message.endpoint(), diagnostics);
    return this;
  }

  @Override
  public LineCheck visitServerMethod(Message.ServerMethod message) {
    Address.check(message.keyword(), message.endpoint(), diagnostics);
    for (Option option : message.options()) {
      Value name = option.name();
      if (name != null) {
        diagnostics.add(
            LineRules.UNKNOWN_OPTION.at(
                name.span(),
                "the option " + Shown.quoted(name.bytes()) + " is not known",
                name.bytes().latin1().equalsIgnoreCase("ARGS") ? "did you mean `ARGS`?" : null));
      }
    }
    return this;
  }

  @Override
  public LineCheck visitMethodFailure(Message.MethodFailure message) {
    return this;
  }

  @Override
  public LineCheck visitLog(Message.Log message) {
    LogCheck.check(message, keyword(), diagnostics);
    new KeyValues(Keyword.LOG, edition, diagnostics)
        .field(SEVERITY, message.severity())
        .field(MESSAGE, message.message())
        .others(message.extra());
    return this;
  }

  @Override
  public LineCheck visitStatus(Message.Status message) {
    StatusLine.check(message, keyword(), edition, diagnostics);
    new KeyValues(Keyword.STATUS, edition, diagnostics)
        .field(TRANSPORT, message.transport())
        .others(message.pairs());
    return this;
  }

  @Override
  public LineCheck visitUnknown(Message.Unknown message) {
    Value word = message.word();
    diagnostics.add(
        LineRules.UNKNOWN_KEYWORD.at(
            word.span(),
            "the keyword " + Shown.quoted(word.bytes()) + " is not known; parents ignore the line",
            meant(word.bytes().latin1())));
    return this;
  }

  private static @Nullable String meant(String word) {
    List<String> near = BEGINNINGS.to(word);
    return near.isEmpty() ? null : Nearest.meant(near);
  }

  private Span keyword() {
    return new Span(0, line.bytes().indexOf(' ', 0));
  }
}
