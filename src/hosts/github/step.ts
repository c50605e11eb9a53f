/** The gate as a step of a job: its inputs as a command line, its outputs, and how a fault is shown. */
import type { Writable } from 'node:stream';
import type { Step } from '../detect.js';
import { toCommandLine } from './action-inputs.js';
import { toCommand } from './commands.js';
import { writeLines } from '../job-log.js';
import { writeOutputs } from './outputs.js';

/** Of several values of an output the runner takes the last one. */
export function githubStep(env: NodeJS.ProcessEnv, out: Writable): Step {
  return {
    words: () => toCommandLine(env),
    leave: (outputs) => writeOutputs(env['GITHUB_OUTPUT'], outputs),
    tell: ({ title, message }) =>
      writeLines(out, [toCommand({ name: 'error', properties: { title }, message })]),
  };
}
