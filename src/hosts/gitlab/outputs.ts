/** The file through which a job leaves its outputs: a dotenv report, which the runner collects. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Outputs } from '../../report/outputs.js';
import { codeOf } from '../file-fault.js';
import { toDotenv } from './dotenv.js';

/** As the component names it under `artifacts: reports: dotenv`. */
export const outputsFile = 'promotion-gate.env';

/** Where the report lies; `directory` is CI_PROJECT_DIR. */
export function outputsPath(directory: string | undefined): string {
  return join(directory ?? '', outputsFile);
}

/**
 * Replaces the report by these outputs, whole. The folder is the checkout of a commit that nobody has
 * approved yet: a file or a link of that name is replaced and never written through. Rejects if it
 * cannot be written, so that the run does not end well without it (F31).
 */
export async function writeOutputs(path: string, outputs: Outputs): Promise<void> {
  const record = inFolder(dirname(path), outputs.record);
  const text = toDotenv({ ...outputs, record });
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Error(`the outputs could not be written to ${outputsFile} (${codeOf(error)})`);
  }
}

/** As a later job finds the file, whose folder is another one: artifacts keep paths below CI_PROJECT_DIR. */
function inFolder(folder: string, record: string): string {
  if (record === '') return record;
  const path = relative(resolve(folder), resolve(record));
  const [first, ...rest] = path.split(sep);
  return first === '..' || isAbsolute(path) ? record : [first, ...rest].join('/');
}
