/** The inputs of action.yml as a command line: the same names are flags. */
import { join } from 'node:path';
import { stepInputs, wordsOfInputs, type StepInput } from '../step-inputs.js';

/** Every input that action.yml declares; nothing else of `INPUT_…` is ever read (T62). */
export const actionInputs = stepInputs;
export type ActionInput = StepInput;

/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing.
 */
export function toCommandLine(env: NodeJS.ProcessEnv): readonly string[] {
  return wordsOfInputs({
    inputOf: (input) => inputOf(env, input),
    recordPath: () => defaultRecordPath(env),
  });
}

/** The runner's variable of an input: upper case, spaces as underscores, hyphens as they are. */
export function inputOf(env: NodeJS.ProcessEnv, input: ActionInput): string | undefined {
  const text = env[`INPUT_${input.toUpperCase()}`]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Where the record is left for later steps; each run of the gate in a job has a file of its own. */
function defaultRecordPath({ RUNNER_TEMP: folder }: NodeJS.ProcessEnv): string | undefined {
  if (folder === undefined || folder === '') return undefined;
  return join(folder, `promotion-gate-${Date.now()}-${process.pid}.json`);
}
