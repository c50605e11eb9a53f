/** The inputs of action.yml as a command line: the same names are flags. */
import { join } from 'node:path';
import { RequestError } from '../host.js';

/** Every input that action.yml declares; nothing else of `INPUT_…` is ever read (T62). */
export const actionInputs = [
  'environment',
  'service',
  'policy',
  'policy-token',
  'records-token',
  'token',
  'sha',
  'version',
  'artifacts',
  'regions',
  'ticket',
  'bypass',
  'publish',
  'command',
  'record',
  'outcome',
] as const;
export type ActionInput = (typeof actionInputs)[number];

/** Which inputs a command takes; tokens never stand on a command line. */
const taken: Readonly<Record<string, readonly ActionInput[]>> = {
  check: [
    ...(['environment', 'service', 'policy', 'sha', 'version', 'artifacts', 'regions'] as const),
    ...(['ticket', 'bypass', 'publish', 'record'] as const),
  ],
  result: ['record', 'outcome'],
  lint: ['policy'],
};

/**
 * The command line that the inputs stand for; an empty input is one that was not given. Throws a
 * RequestError for a command that a step cannot run, since `help` would end well and decide nothing.
 */
export function toCommandLine(env: NodeJS.ProcessEnv): readonly string[] {
  const command = inputOf(env, 'command') ?? 'check';
  const inputs = Object.hasOwn(taken, command) ? taken[command] : undefined;
  if (inputs === undefined) {
    const known = Object.keys(taken).join(', ');
    const message = `"${command.slice(0, 40)}" is no command of a step`;
    throw new RequestError(
      'request/usage',
      message,
      `write one of ${known} into the input command`,
    );
  }
  const flags = inputs.flatMap((input) => {
    const text = inputOf(env, input);
    return text === undefined ? [] : [`--${input}=${text}`];
  });
  const recordPath = command === 'check' ? defaultRecordPath(env) : [];
  return [command, ...flags, ...recordPath];
}

/** The runner's variable of an input: upper case, spaces as underscores, hyphens as they are. */
export function inputOf(env: NodeJS.ProcessEnv, input: ActionInput): string | undefined {
  const text = env[`INPUT_${input.toUpperCase()}`]?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Where the record is left for later steps; each run of the gate in a job has a file of its own. */
function defaultRecordPath(env: NodeJS.ProcessEnv): readonly string[] {
  const { RUNNER_TEMP: folder } = env;
  if (inputOf(env, 'record') !== undefined || folder === undefined || folder === '') return [];
  return [`--record=${join(folder, `promotion-gate-${Date.now()}-${process.pid}.json`)}`];
}
