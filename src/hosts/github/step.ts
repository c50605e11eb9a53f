/** The gate as a step of a job: its inputs as a command line, and its outputs. */
import type { Step } from '../detect.js';
import { toCommandLine } from './action-inputs.js';
import { writeOutputs } from './outputs.js';

/** Of several values of an output the runner takes the last one. */
export function githubStep(env: NodeJS.ProcessEnv): Step {
  return {
    words: toCommandLine(env),
    leave: (outputs) => writeOutputs(env['GITHUB_OUTPUT'], outputs),
  };
}
