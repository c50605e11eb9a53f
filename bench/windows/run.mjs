/** What each of the processes does: reads windows from a file, answers each one, prints the answers. */
import { readFileSync } from 'node:fs';
import { compileLate } from '../../src/cli/short-run.js';

/** @typedef {import('./workload.mjs').Window} Window */
/** @typedef {import('./workload.mjs').Answer} Answer */

/**
 * Arguments: the file, and the instant at which is asked.
 * @param {(windows: readonly Window[], now: number) => readonly Answer[]} answer
 */
export async function run(answer) {
  // As the gate does, also for its peers.
  await compileLate();
  const [, , file = '', instant = ''] = process.argv;
  const windows = /** @type {readonly Window[]} */ (JSON.parse(readFileSync(file, 'utf8')));
  process.stdout.write(JSON.stringify(answer(windows, Date.parse(instant))));
}
