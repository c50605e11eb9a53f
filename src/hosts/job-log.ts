/** The job's log: what is written there is waited for, since it may be all that people see. */
import type { Writable } from 'node:stream';

/** Writes lines; rejects if the stream is closed or its disk is full (F31). */
export function writeLines(out: Writable, lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
