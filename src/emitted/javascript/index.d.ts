// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

/** Reads what a pluggable transport says to its parent (Tor's pt-spec, 3.3). */

/** Bytes that a line may have before its LF, unless a framer is told another limit. */
export declare const LIMIT: number;

/** A part of a line as it stands there, quotes and escapes included. */
export declare class Value {
  /** The bytes, a view of the line. */
  readonly raw: Uint8Array;
  /** Where they begin in the line. */
  readonly start: number;
  /** Where they end in the line. */
  readonly end: number;
  /** The bytes of the value without quotes and escapes. */
  decoded(): Uint8Array;
  /** The same as text; what is no UTF-8 becomes U+FFFD. */
  text(): string;
}

/** A pair; without an equals sign, which only ARGS can lack, `value` is null. */
export interface Pair {
  readonly key: Value;
  readonly value: Value | null;
}

/** An option of SMETHOD other than ARGS; `name` is null for a word that is no option. */
export interface Option {
  readonly name: Value | null;
  readonly text: Value;
}

export type Status = "ok" | "violation" | "malformed" | "unknown";

/** The keyword, or `UNKNOWN` for one that is not of this version; empty for a malformed line. */
export type Kind = "" | "VERSION-ERROR" | "VERSION" | "ENV-ERROR" | "PROXY" | "PROXY-ERROR" | "CMETHOD" | "CMETHOD-ERROR" | "CMETHODS" | "SMETHOD" | "SMETHOD-ERROR" | "SMETHODS" | "LOG" | "STATUS" | "UNKNOWN";

/** What a line says. A field that the message does not have, or lacks, is null. */
export interface Message {
  kind: Kind;
  status: Status;
  /** The keyword; of a malformed line the first word. */
  word: Value | null;
  text: Value | null;
  reason: Value | null;
  number: Value | null;
  name: Value | null;
  protocol: Value | null;
  address: Value | null;
  /** The host of the address, as written: brackets are part of it. */
  host: Value | null;
  /** The port of the address: one to nine digits. */
  port: Value | null;
  /** The first SEVERITY of a LOG or STATUS. */
  severity: Value | null;
  /** The first MESSAGE of a LOG or STATUS. */
  message: Value | null;
  /** The first TRANSPORT of a LOG or STATUS. */
  transport: Value | null;
  /** The first TYPE of a LOG or STATUS. */
  type: Value | null;
  /** Of a LOG or STATUS, all of them in order. */
  pairs: Pair[];
  /** Of an SMETHOD, but for ARGS. */
  options: Option[];
  /** Of all ARGS of an SMETHOD; null without any. */
  args: Pair[] | null;
  /** The first rule that the line breaks, or why it has no message; empty for none. */
  rule: string;
  /** Where: of a malformed line the first byte that fits none. */
  start: number;
  end: number;
  /** What was due in a malformed line. */
  due: string;

  /** Whether the line had no LF: then it counts for nothing in a conversation. */
  cut: boolean;
}

/**
 * Reads a line, given without its LF and the CR before that. Throws nothing. For the last line of a
 * stream, which may lack its LF, there is `Framer.finish`.
 */
export declare function parse(line: Uint8Array): Message;

/** What a parent acts on; empty for nothing. */
export type Event =
  | ""
  | "agreed"
  | "proxy-accepted"
  | "registered"
  | "failed"
  | "all-done"
  | "gave-up";

/** How far a conversation has come, and what it means for a parent. */
export declare class Session {
  /** The role is "client" or "server"; without one the messages tell it. */
  constructor(role?: string);
  role: string;
  phase: string;
  /**
   * Takes the message of the next line, a malformed one too. The event is told only of a message
   * that comes in its turn, and, but for "failed" and "gave-up", only of one that breaks no rule;
   * `broken` is the rule of the conversation that the message breaks, or empty.
   */
  take(message: Message): { event: Event; broken: string };
  /** The end of stdout: the rule that is broken by what was not said, or empty. */
  end(): string;
}

/**
 * A line: it is begun with its keyword, is given its operands in order, and is ended.
 *
 * Values of LOG and STATUS are written so that every known parent reads them, where that is
 * possible: a byte that is neither printable ASCII nor a tab, LF or CR becomes an octal escape, for
 * which Arti refuses the line. What no line can carry throws a RangeError.
 */
export declare class Writer {
  constructor(keyword: string | Uint8Array);
  /** A word without white space, such as a name, `DONE` or a protocol. */
  word(word: string | Uint8Array): this;
  /** The reason of an error: the rest of the line. */
  text(text: string | Uint8Array): this;
  /** An IPv6 address stands in brackets. */
  address(host: string | Uint8Array, port: string | Uint8Array): this;
  /** ARGS of an SMETHOD begin. */
  args(): this;
  /** A pair of ARGS; without a value there is no equals sign. */
  arg(key: string | Uint8Array, value?: string | Uint8Array | null): this;
  /** Another option of an SMETHOD; without a name the text alone. */
  option(name: string | Uint8Array | null, text: string | Uint8Array): this;
  /** A pair of a LOG or STATUS. */
  pair(key: string | Uint8Array, value: string | Uint8Array): this;
  /** The line without an LF. */
  end(): Uint8Array;
}

/** Cuts a stream of bytes, fed in pieces of any size, into lines. */
export declare class Framer {
  constructor(limit?: number);
  /**
   * The lines that end in the piece, without LF and CR; null for one over the limit. A line may be a
   * view of the piece, which must not change as long as the line is used.
   */
  feed(piece: Uint8Array): Array<Uint8Array | null>;
  /**
   * The message of what the stream ended with behind its last LF; null for nothing. It is `cut`, so
   * that a session takes nothing from it.
   */
  finish(): Message | null;
}
