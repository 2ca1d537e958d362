package dev.ptipc.cli;

import dev.ptipc.parentlog.Diagnoser;
import dev.ptipc.parentlog.Diagnosis;
import dev.ptipc.parentlog.DiagnosisJson;
import dev.ptipc.parentlog.DiagnosisMarkdown;
import dev.ptipc.parentlog.DiagnosisText;
import dev.ptipc.parentlog.Kind;
import dev.ptipc.parentlog.Mask;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ptipc diagnose}. */
@Command(
    name = "diagnose",
    mixinStandardHelpOptions = true,
    description = {
      "Says what went wrong with a transport, from a log of tor or Arti, a torrc, or the"
          + " transport's own log. Secrets are hidden in what it says."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong with transports in it",
      "1:something is",
      "2:wrong usage",
      "3:an input cannot be read, or is of no known kind",
      "4:stopped before the answer was known"
    },
    footer = {"", "Example: ptipc diagnose /var/log/tor/notices.log"})
final class DiagnoseCommand implements Callable<Integer> {

  /** In which form it is told. */
  enum Format {
    /** For people. */
    text,
    /** For programs. */
    json,
    /** For an issue. */
    markdown
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "A log or a torrc; - or none is standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or markdown.")
  private Format format = Format.text;

  @Option(
      names = "--no-mask",
      description = {
        "Show addresses, fingerprints, cert=, url=, passwords and user names too. Bridge addresses"
            + " are secret: showing them can harm others."
      })
  private boolean unmasked;

  @Option(
      names = "--here",
      description = "The torrc is this machine's: also check that its programs are there.")
  private boolean here;

  @Mixin private final ColourOption colour = new ColourOption();

  @Spec private CommandSpec spec;

  private boolean wrong;
  private boolean unknown;

  @Override
  public Integer call() throws IOException {
    Inputs.areDistinct(spec, files);
    PrintWriter err = spec.commandLine().getErr();
    Mask mask = new Mask(!unmasked);
    try (Output out = new Output()) {
      DiagnosisJson json = format == Format.json ? new DiagnosisJson(out) : null;
      DiagnosisText text = new DiagnosisText(colour.style(), TerminalWidth.get());
      int exit =
          Inputs.each(
              files,
              err,
              (name, in, size) -> {
                Diagnosis diagnosis = read(name, in, size, mask, err);
                wrong |= diagnosis.isWrong();
                unknown |= diagnosis.kind() == Kind.UNKNOWN;
                String shown = mask.path(name);
                if (json != null) {
                  json.file(shown, diagnosis);
                } else {
                  out.print(
                      format == Format.text
                          ? text.text(shown, diagnosis)
                          : DiagnosisMarkdown.text(shown, diagnosis));
                  out.flush();
                }
              },
              (name, why) -> {
                if (json != null) {
                  json.unread(mask.path(name), why);
                }
              });
      if (json != null) {
        json.finish();
      }
      return exit != Exit.OK || unknown ? Exit.UNREADABLE : wrong ? Exit.FINDINGS : Exit.OK;
    }
  }

  private Diagnosis read(String name, InputStream in, long size, Mask mask, PrintWriter err)
      throws IOException {
    try (Progress progress = new Progress(err)) {
      InputStream all = progress.reading(in, name, size);
      return Diagnoser.read(all, mask, here ? new LocalPrograms() : null);
    }
  }
}
