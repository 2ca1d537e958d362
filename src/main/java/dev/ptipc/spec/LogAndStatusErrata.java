package dev.ptipc.spec;

import java.util.List;

/** Errata of sections 3.3.4 and 3.3.5, and of the events made from them. */
final class LogAndStatusErrata {
  static final List<Erratum> LIST =
      List.of(
          new Erratum(
              "E-06",
              "3.3.4",
              "It is not said whether SEVERITY has to come before MESSAGE, nor whether other keys"
                  + " may join them.",
              "A writer puts SEVERITY first, and adds nothing. A reader accepts any order "
                  + "and skips other keys; another order, other keys and a severity in quotes "
                  + "each get a warning.",
              "tor accepts any order, ignores other keys, and goes by the first of two "
                  + "equal keys. Arti, by its source, insists on the order and drops what comes "
                  + "after MESSAGE."),
          new Erratum(
              "E-07",
              "3.3.4, 3.3.5",
              "Whether a malformed LOG or STATUS spoils the session is left open.",
              "A malformed LOG or STATUS breaks its own clauses, and never the session.",
              "tor warns and goes on. Arti, by its source, abandons the launch, so that one bad LOG"
                  + " before CMETHODS DONE makes it refuse a transport that tor runs."),
          new Erratum(
              "E-08",
              "3.3.4, 3.3.5",
              "LOG and STATUS are allowed on standard error, while the opening of section "
                  + "3.3 puts every message on standard output.",
              "LOG and STATUS are written to standard output. A parent need not read "
                  + "standard error, and either of them there gets a warning.",
              "tor logs what comes on standard error as plain text of level info, never as "
                  + "LOG. Under Arti, by its source, the transport inherits standard error. PT 2 "
                  + "and PT 3 send all error messages to standard error."),
          new Erratum(
              "E-09",
              "3.3.5",
              "The format asks for TRANSPORT. The published text has moved on since: in "
                  + "August 2024 it gained a STATUS with which a transport reports its version, "
                  + "`STATUS TYPE=version IMPLEMENTATION=... VERSION=...`, and TRANSPORT is now "
                  + "needed only for older parents. goptlib from 1.5.0 on writes it, and so does "
                  + "lyrebird. TYPE was the first name of TRANSPORT; it was renamed in January "
                  + "2019 and later taken into use again.",
              "Both editions are read. A STATUS with `TYPE=version`, IMPLEMENTATION and "
                  + "VERSION, in any order and once each, is a good line with or without "
                  + "TRANSPORT. If IMPLEMENTATION or VERSION is missing or empty, or TYPE occurs "
                  + "twice, that is an error. Another TYPE without TRANSPORT gets a warning, "
                  + "since an older parent refuses it; a STATUS with neither is an error. A "
                  + "version reported after the DONE line gets a note.",
              "tor of mid-2023 warned that TRANSPORT was missing. tor 0.4.9.11 does not: it "
                  + "takes `TYPE=version` before VERSION and after DONE too, warns when "
                  + "IMPLEMENTATION or VERSION is missing, refuses a line with two TYPE keys, and "
                  + "is silent about another TYPE. A bridge copies the pair into its extra-info "
                  + "document. Arti, by its source, has not asked for TRANSPORT since August "
                  + "2024."),
          new Erratum(
              "E-10",
              "3.3.5",
              "It is not clear whether TRANSPORT itself counts as the one pair that is needed.",
              "TRANSPORT does not count. A STATUS without a further pair is an error.",
              "tor accepts `STATUS TRANSPORT=obfs4`, and so, by its source, does Arti."),
          new Erratum(
              "E-11",
              "3.3.4",
              "Values are to be a String or a CString as in control-spec section 2. That "
                  + "section defines no String, and mentions CString as a sign of bugs in the "
                  + "output of tor, not as something for others to write.",
              "A String is a bare word without white space that does not begin with a "
                  + "double quote. A CString is quoted, and decoded as control-spec 2.1.1 says. "
                  + "Escapes that known readers take differently get a warning, and an octal "
                  + "escape over `\\377` is an error; any other octal escape gets a note. Safe "
                  + "with every reader are `\\n`, `\\t`, `\\r`, `\\\"`, `\\\\` and printable "
                  + "ASCII.",
              "goptlib always writes octal escapes. Arti, by its source, refuses a line that has"
                  + " one, and with it the launch (E-07). tor decodes `\\x41` and"
                  + " refuses a line with an escape that it does not know, where Arti and"
                  + " control-spec keep the character. They also differ on text directly after the"
                  + " closing quote, which tor reads as the next pair."),
          new Erratum(
              "E-12",
              "3.3.5",
              "An example of STATUS holds `FINGERPRINT=<Fingerprint>`, which is notation, "
                  + "not a value.",
              "`<Fingerprint>` happens to be a legal bare word.",
              "tor accepts it, and so, by its source, does Arti."),
          new Erratum(
              "E-33",
              "3.3.4",
              "The severities of LOG are not the words that tor uses in its own log, such as `err`"
                  + " and `warn`.",
              "Only the five words of section 3.3.4 are valid severities.",
              "tor accepts neither `warn` nor `Warning`; Arti, by its source, logs under "
                  + "any word, with a warning. Transports in use write `warn`, and some written "
                  + "in Rust `Warn`, `Info` and `Trace`."),
          new Erratum(
              "E-36",
              "3.3.4",
              "A line may not hold a NUL, but a quoted string can encode one.",
              "A writer does not encode NUL. A quoted string that decodes to one gets a warning.",
              "goptlib writes a NUL in a message as `\\000`, and tor then drops the whole LOG"
                  + " line."),
          new Erratum(
              "E-37",
              "control-spec 4.1.28, 4.1.29",
              "The events PT_LOG and PT_STATUS are described for controllers, but no controller can"
                  + " ask tor for them.",
              "A test of a parent does not rely on them; TRANSPORT_LAUNCHED serves instead.",
              "tor answers the request for PT_LOG with `552 Unrecognized event`."));

  private LogAndStatusErrata() {}
}
