/** The inputs of the component as a command line: the same names are flags. */
import { join, relative, resolve, sep } from 'node:path';
import { RequestError } from '../host.js';
import type { Variables } from '../variables.js';
import { wordsOfInputs, type StepInput } from '../step-inputs.js';
import { outputsFile } from './outputs.js';
import { reportNames } from './reports.js';

/** What a check leaves in CI_PROJECT_DIR if the input `record` names no other file. */
export const recordFile = 'promotion-gate-record.json';

/** What the runner collects under these names is a report: a record there would be read as one. */
const reportFiles: readonly string[] = [outputsFile, ...Object.values(reportNames)];

/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing, and
 * for a record in the place of a report.
 */
export function toCommandLine(env: Variables): readonly string[] {
  refuseReport(env);
  return wordsOfInputs({
    inputOf: (input) => inputOf(env, input),
    recordPath: () => join(env['CI_PROJECT_DIR'] ?? '', recordFile),
  });
}

function refuseReport(env: Variables): void {
  const record = inputOf(env, 'record');
  if (record === undefined) return;
  const [first = ''] = relative(resolve(env['CI_PROJECT_DIR'] ?? ''), resolve(record)).split(sep);
  if (!reportFiles.includes(first)) return;
  const message = `the input record is ${first}, which is a report of the job`;
  throw new RequestError('request/usage', message, 'give the record another name');
}

/** `PROMOTION_GATE_INPUT_ENVIRONMENT`: a name of a variable has no hyphens on GitLab. */
export function variableOf(input: StepInput): string {
  return `PROMOTION_GATE_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}

/** The text of an input, which the component only ever puts into a variable; tokens have other names. */
export function inputOf(env: Variables, input: StepInput): string | undefined {
  const text = env[variableOf(input)]?.trim();
  return text === undefined || text === '' ? undefined : text;
}
