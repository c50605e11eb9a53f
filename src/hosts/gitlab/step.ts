/** The gate as a job: its inputs as a command line, its outputs, and how a fault is shown. */
import type { Writable } from 'node:stream';
import type { Step } from '../detect.js';
import { writeLines } from '../job-log.js';
import { toCommandLine } from './component-inputs.js';
import { toPlainLogText } from './job-log.js';
import { outputsPath, writeOutputs } from './outputs.js';

/** The report is written anew each time: it is collected after the job, and only the last one counts. */
export function gitlabStep(env: NodeJS.ProcessEnv, out: Writable): Step {
  return {
    words: () => confirmed(env),
    leave: (outputs) => writeOutputs(outputsPath(env['CI_PROJECT_DIR']), outputs),
    // GitLab has no annotations but links, and the message is in the log already: its code ends the log.
    tell: ({ title }) => writeLines(out, [oneLine(title).slice(0, 4000)]),
  };
}

/** A check asks GitLab itself who vouches for its inputs, beside its other questions. */
async function confirmed(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const words = toCommandLine(env);
  if (words[0] === 'check') return words;
  const { confirmStep } = await import('./confirm-step.js');
  await confirmStep(env, new Date().toISOString());
  return words;
}

function oneLine(text: string): string {
  return toPlainLogText(text).replace(/\s+/g, ' ').trim();
}
