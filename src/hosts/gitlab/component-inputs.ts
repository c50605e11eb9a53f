/** The inputs of the component as a command line: the same names are flags. */
import { join } from 'node:path';
import type { Variables } from '../variables.js';
import { stepInputs, wordsOfInputs, type StepInput } from '../step-inputs.js';

/** Every input that the component declares; nothing else of `PROMOTION_GATE_INPUT_…` is ever read (T62). */
export const componentInputs = stepInputs;
export type ComponentInput = StepInput;

/** What a check leaves in CI_PROJECT_DIR if the input `record` names no other file. */
export const recordFile = 'promotion-gate-record.json';

/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing.
 */
export function toCommandLine(env: Variables): readonly string[] {
  return wordsOfInputs({
    inputOf: (input) => inputOf(env, input),
    recordPath: () => join(env['CI_PROJECT_DIR'] ?? '', recordFile),
  });
}

/** `PROMOTION_GATE_INPUT_ENVIRONMENT`: a name of a variable has no hyphens on GitLab. */
export function variableOf(input: ComponentInput): string {
  return `PROMOTION_GATE_INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
}

/** The text of an input, which the component only ever puts into a variable; tokens have other names. */
export function inputOf(env: Variables, input: ComponentInput): string | undefined {
  const text = env[variableOf(input)]?.trim();
  return text === undefined || text === '' ? undefined : text;
}
