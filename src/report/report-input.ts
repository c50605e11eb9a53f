/** What the renderers are given: a decision with its evidence, or the faults that prevented one. */
import type { Decision } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';

/** A decision to be told to people. The renderers are pure: equal input, equal text. */
export interface ReportInput {
  readonly decision: Decision;
  readonly evidence: Evidence;
  /** The record that was appended; `digest` is `sha256:<hex>`. */
  readonly record?: { readonly id: string; readonly digest: string } | undefined;
  /** How the user calls the program, for example `promotion-gate`; without it no "What if?" line. */
  readonly command?: string | undefined;
}

/** A fault of the policy (with a place), or of the request (mostly without one). */
export interface ReportedFault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly place?:
    { readonly file: string; readonly line: number; readonly column: number } | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
}

/** Faults that prevented a decision: nothing else may be known, so everything else is optional. */
export interface PolicyErrorInput {
  readonly faults: readonly ReportedFault[];
  /** RFC 3339 in UTC; told in UTC, since the policy's zone is not known. */
  readonly now?: string | undefined;
  readonly service?: string | undefined;
  readonly environment?: string | undefined;
  readonly version?: string | undefined;
  readonly engine?: { readonly name: string; readonly version: string } | undefined;
  /** In a preview nothing is enforced, and the marker of the comment is another one. */
  readonly mode?: 'enforce' | 'preview' | undefined;
  readonly record?: ReportInput['record'];
}

/** What the terminal can show. Colour is never the only sign; without UTF-8 signs become ASCII. */
export interface TerminalOptions {
  readonly color: boolean;
  readonly unicode: boolean;
}

/** A commit status: `text` has at most 140 characters, of which the first 60 tell it. */
export interface StatusText {
  readonly state: 'success' | 'failure' | 'error';
  readonly text: string;
}
