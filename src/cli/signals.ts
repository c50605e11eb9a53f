/** A run that is cancelled: what must be said is said in the little time that is left (F30). */
import { exitCodes } from './exit-codes.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A runner kills the process a few seconds after the first signal. */
const longest = 4_000;

/** What of the process is watched and ended. */
export interface Cancelled {
  exitCode?: NodeJS.Process['exitCode'];
  on(signal: (typeof signals)[number], listener: (signal: string) => void): unknown;
  removeListener(signal: (typeof signals)[number], listener: (signal: string) => void): unknown;
  exit(code: number): unknown;
}

/** Runs `leave` once on the first signal, at most for four seconds, and ends the process with 3. Gives a function that stops watching. */
export function onCancel(
  leave: (signal: string) => Promise<unknown>,
  cancelled: Cancelled = process,
): () => void {
  const cancel = (signal: string): void => {
    stop();
    // Not with its exitCode: a command that finishes meanwhile sets it.
    const end = (): void => void cancelled.exit(exitCodes.undecided);
    cancelled.exitCode = exitCodes.undecided;
    setTimeout(end, longest).unref();
    leave(signal).then(end, end);
  };
  const stop = (): void => {
    for (const signal of signals) cancelled.removeListener(signal, cancel);
  };
  for (const signal of signals) cancelled.on(signal, cancel);
  return stop;
}
