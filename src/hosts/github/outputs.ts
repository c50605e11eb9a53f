/** The file through which a step leaves its outputs: GITHUB_OUTPUT, in the form that the runner reads. */
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import type { Outputs } from '../../report/outputs.js';
import { codeOf } from '../file-fault.js';

/**
 * Appends all outputs in one write; the runner takes the last value of each. Without a path there is
 * no runner, and nothing is written. Rejects if the file cannot be written, so that the run does not
 * end well without them (F31).
 */
export async function writeOutputs(path: string | undefined, outputs: Outputs): Promise<void> {
  if (path === undefined || path === '') return;
  try {
    await appendFile(path, toOutputText(outputs, randomUUID), { flush: true });
  } catch (error) {
    throw new Error(
      `the outputs could not be written to the file of GITHUB_OUTPUT (${codeOf(error)})`,
    );
  }
}

/**
 * `name<<delimiter`, value, delimiter. The delimiter is made of `random`, and is contained in no value:
 * otherwise a value could end early and state other outputs (CVE-2022-35954, T63).
 */
export function toOutputText(
  outputs: Readonly<Record<string, string>>,
  random: () => string,
): string {
  const entries = Object.entries(outputs);
  const all = entries.flat().join('\n');
  let delimiter = `gate_${random()}`;
  while (all.includes(delimiter)) delimiter = `${delimiter}_${random()}`;
  return entries.map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`).join('');
}
