// Made by `ptipc emit javascript` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD
export declare const CLASSES: number;
export declare const TELLS: number;
export declare const REFUSED: number;
export declare const CLASS_OF: Uint8Array;
export declare const NEXT: Uint16Array;
export declare const TOKEN_OF: Uint8Array;
export declare const DUE_OF: Uint8Array;
export declare const END_OF: Uint8Array;
export interface TokenInfo {
  /** What it is. */
  readonly part: number;
  readonly form: number;
  readonly name: string;
  readonly rule: string;
}
export declare const TOKENS: ReadonlyArray<TokenInfo>;
export interface Conversed {
  readonly role: string;
  readonly event: string;
  /** By phase what it means that the message comes, and the phase after it. */
  readonly steps: ReadonlyArray<readonly [string, string]>;
}
export declare const CONVERSATION: ReadonlyMap<string, Conversed>;
export declare const PHASES: ReadonlyArray<string>;
export declare const RULES: ReadonlyArray<string>;
export declare const DUES: ReadonlyArray<string>;
