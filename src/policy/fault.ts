/** A fault of a policy or of another file that users write: what, where, and what to do. */

/** Where in a file: one-based line and column, as editors count them. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type FaultSeverity = 'error' | 'warning';

/**
 * One fault. `message` names what was observed and what was expected, `hint` what to do.
 * `code` belongs to the closed set documented in docs/checks.md, for example `policy/unknown-key`.
 */
export interface Fault {
  readonly code: string;
  readonly severity: FaultSeverity;
  readonly place: Place;
  readonly message: string;
  readonly hint?: string;
}

/** True if any of the faults forbids a decision. */
export function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}

/** Codes of faults that say that something could not be looked at: nothing is wrong, and nothing is known. */
const unavailable: ReadonlySet<string> = new Set(['policy/unavailable', 'gate/unavailable']);

/** True if no fault is one of the policy or the request: then nothing could be decided (exit 3). */
export function isUnavailable(
  faults: readonly { code: string; severity?: FaultSeverity | undefined }[],
): boolean {
  const errors = faults.filter(({ severity }) => severity !== 'warning');
  return errors.length > 0 && errors.every(({ code }) => unavailable.has(code));
}

/** Builds a fault at a path of a file; an error unless said otherwise. */
export function faultIn(
  file: { place(path: readonly (string | number)[], part?: 'key' | 'value'): Place },
  fault: {
    readonly code: string;
    readonly severity?: FaultSeverity;
    readonly path: readonly (string | number)[];
    readonly part?: 'key' | 'value';
    readonly message: string;
    readonly hint?: string | undefined;
  },
): Fault {
  return {
    code: fault.code,
    severity: fault.severity ?? 'error',
    place: file.place(fault.path, fault.part ?? 'value'),
    message: fault.message,
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}
