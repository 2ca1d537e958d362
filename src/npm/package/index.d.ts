/** Checks what pluggable transports say to their parent (Tor's pt-spec 3.3). */

/** The gravity of a finding. */
export type Severity = "error" | "warning" | "note";

/** The side of a transport. */
export type Role = "client" | "server";

/** A finding. Lines and columns count from 1, columns in bytes; `endColumn` is exclusive. */
export interface Diagnostic {
  /** The text that line and columns count in; they are null for `session`. */
  readonly in: "stdout" | "stderr" | "header" | "environment" | "session";
  /** Only in `environment`: the variable in whose value the columns count. */
  readonly variable?: string;
  readonly severity: Severity;
  /** The name of the check, as `explain` knows it. */
  readonly rule: string;
  /** The clause or erratum that was broken; null for a limit of this program. */
  readonly clause: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
  /** The line of the file, in a transcript with a header. */
  readonly fileLine?: number;
  readonly message: string;
  /** The cure, where it is known. */
  readonly help: string | null;
}

/** Where a transport listens; the port is the number, in the range or not. */
export interface Endpoint {
  readonly host: string;
  readonly hostBase64?: string;
  readonly port: number;
}

/** A key and a value; in ARGS the value is null where there is no equals sign. */
export interface Pair<V = string> {
  readonly key: string;
  readonly keyBase64?: string;
  readonly value: V;
  readonly valueBase64?: string;
}

/** A word after the address of SMETHOD that is not ARGS, raw. */
export interface Option {
  readonly name: string | null;
  readonly text: string;
  readonly textBase64?: string;
}

/** What a line says. Where bytes are not UTF-8, a field with the suffix Base64 holds them. */
export type Message =
  | { readonly type: "VERSION"; readonly version: string; readonly versionBase64?: string }
  | {
      readonly type: "VERSION-ERROR" | "ENV-ERROR" | "PROXY-ERROR";
      readonly message: string;
      readonly messageBase64?: string;
    }
  | { readonly type: "PROXY" | "CMETHODS" | "SMETHODS" }
  | {
      readonly type: "CMETHOD";
      readonly transport: string;
      readonly transportBase64?: string;
      readonly protocol: string;
      readonly protocolBase64?: string;
      readonly endpoint: Endpoint;
    }
  | {
      readonly type: "SMETHOD";
      readonly transport: string;
      readonly transportBase64?: string;
      readonly endpoint: Endpoint;
      readonly options: readonly Option[];
      /** Null without any ARGS. */
      readonly args: readonly Pair<string | null>[] | null;
    }
  | {
      readonly type: "CMETHOD-ERROR" | "SMETHOD-ERROR";
      readonly transport: string;
      readonly transportBase64?: string;
      readonly message: string;
      readonly messageBase64?: string;
    }
  | {
      readonly type: "LOG";
      readonly severity: string | null;
      readonly severityBase64?: string;
      readonly message: string | null;
      readonly messageBase64?: string;
      readonly extra: readonly Pair[];
    }
  | {
      readonly type: "STATUS";
      readonly transport: string | null;
      readonly transportBase64?: string;
      readonly pairs: readonly Pair[];
    }
  | {
      readonly type: "UNKNOWN";
      readonly keyword: string;
      readonly text: string | null;
      readonly textBase64?: string;
    };

/** A line, as `ptipc parse` prints it. */
export interface Line {
  readonly file: string;
  readonly line: number;
  readonly fileLine?: number;
  /** The line's first byte, counted from the start of stdout. */
  readonly offset: number;
  /** Null when it was over the limit and not read. */
  readonly text: string | null;
  readonly textBase64?: string;
  readonly status: "ok" | "violation" | "malformed" | "unknown";
  /** Null when it says nothing. */
  readonly message: Message | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The lines of an input. */
export interface Lines extends Array<Line> {
  /** What is wrong with the header of a transcript, which belongs to no line. */
  readonly header: readonly Diagnostic[];
}

/** What is found in a conversation, as `ptipc check --format json` has it. */
export interface Report {
  readonly file: string;
  /** Null when nothing tells it. */
  readonly role: Role | null;
  /** What became of the transport; only where a conversation was checked. */
  readonly outcome?: { readonly words: readonly string[]; readonly text: string };
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly lines: number;
  };
}

/** What a log, a torrc or a transcript tells, as `ptipc diagnose --format json` has it. */
export interface Diagnosis {
  readonly file: string;
  readonly kind:
    | "tor-log"
    | "arti-log"
    | "torrc"
    | "transport-log"
    | "stdout"
    | "transcript"
    | "unknown";
  /** What holds, the gravest first. */
  readonly outcomes: readonly string[];
  readonly processes: readonly object[];
  readonly sentences: readonly { readonly line: number; readonly id: string; readonly text: string }[];
  readonly diagnostics: readonly object[];
  /** What to do, the most promising first. */
  readonly next: readonly { readonly why: string; readonly command: string | null }[];
}

/**
 * Reads each line by itself.
 *
 * @param input what a transport wrote, or a transcript; of a text the bytes of its UTF-8
 */
export function parse(input: string | Uint8Array, options?: { maxLine?: number }): Lines;

/**
 * Checks a conversation.
 *
 * @param input what a transport wrote, or a transcript
 * @param options.role worked out from the input if not given
 * @param options.env TOR_PT_* variables that the transport was given
 * @param options.linesOnly judges each line alone
 * @param options.maxLine bytes that a line may have, 65536 unless given
 */
export function check(
  input: string | Uint8Array,
  options?: {
    role?: Role | null;
    env?: Readonly<Record<string, string>>;
    linesOnly?: boolean;
    maxLine?: number;
  }
): Report;

/**
 * Says what went wrong, by a log of tor or Arti, a torrc, or a transport's own log.
 *
 * @param options.mask hides addresses, keys and names of users, unless it is false
 */
export function diagnose(input: string | Uint8Array, options?: { mask?: boolean }): Diagnosis;

/**
 * Explains a message, a variable, a check, a clause or an erratum, or lists where words are found.
 *
 * @returns null when nothing is called so and no page speaks of it
 */
export function explain(name: string): string | null;
