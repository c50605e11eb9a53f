/** Errors that ended a run whose outputs are left behind already: nobody needs to write poorer ones over them. */

const told = new WeakSet<Error>();

/** Notes that outputs, status and summary tell of the error. */
export function noteTold(error: unknown): void {
  if (error instanceof Error) told.add(error);
}

/** True if that was noted. */
export function isTold(error: unknown): boolean {
  return error instanceof Error && told.has(error);
}
