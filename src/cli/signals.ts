/** A run that is cancelled: what must be said is said in the little time that is left (F30). */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A runner kills the process a few seconds after the first signal. */
const longest = 4_000;

/** Runs `leave` once on the first signal, at most for four seconds, and ends the process with 3. Gives a function that stops watching. */
export function onCancel(leave: (signal: string) => Promise<unknown>): () => void {
  const cancel = (signal: string): void => {
    stop();
    const end = (): void => process.exit();
    process.exitCode = 3;
    setTimeout(end, longest).unref();
    leave(signal).then(end, end);
  };
  const stop = (): void => {
    for (const signal of signals) process.removeListener(signal, cancel);
  };
  for (const signal of signals) process.on(signal, cancel);
  return stop;
}
