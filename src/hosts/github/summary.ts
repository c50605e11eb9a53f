/** The job's summary: the report as markdown on the page of the run. */
import { appendFile } from 'node:fs/promises';
import { codeOf } from '../file-fault.js';
import { fitBytes } from '../fit-text.js';

/** The runner drops a summary of more than 1 MiB, with an error of its own (T70). */
const mostBytes = 1_000_000;

/** Appends the report; gives a note if that is not possible, since the log says the same. */
export async function writeSummary(
  path: string | undefined,
  markdown: string,
): Promise<string | undefined> {
  if (path === undefined || path === '') {
    return 'the job summary was not written: GITHUB_STEP_SUMMARY is not set';
  }
  try {
    await appendFile(path, fitBytes(markdown, mostBytes));
    return undefined;
  } catch (error) {
    return `the job summary was not written: its file cannot be written to (${codeOf(error)})`;
  }
}
