/** The inputs of the gate as a step of a pipeline: the same names on every forge, and flags of the command. */
import { RequestError } from './host.js';

/** Every input that a step has; nothing else is ever read as one (T62). */
export const stepInputs = [
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
export type StepInput = (typeof stepInputs)[number];

/** Which inputs a command takes; tokens never stand on a command line. */
const taken: Readonly<Record<string, readonly StepInput[]>> = {
  check: [
    ...(['environment', 'service', 'policy', 'sha', 'version', 'artifacts', 'regions'] as const),
    ...(['ticket', 'bypass', 'publish', 'record'] as const),
  ],
  result: ['record', 'outcome'],
  lint: ['policy', 'sha'],
};

/**
 * The command line that the inputs stand for; an input that is undefined was not given. `recordPath` is
 * where a check leaves its record if no input says so. Throws a RequestError for a command that a step
 * cannot run, since `help` would end well and decide nothing.
 */
export function wordsOfInputs(of: {
  readonly inputOf: (input: StepInput) => string | undefined;
  readonly recordPath: () => string | undefined;
}): readonly string[] {
  const command = of.inputOf('command') ?? 'check';
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
    const text = of.inputOf(input);
    return text === undefined ? [] : [`--${input}=${text}`];
  });
  // A step has no work tree to read, or one that nobody has approved: the forge tells what would be merged.
  if (command === 'lint') return [command, '--source=forge', ...flags];
  if (command !== 'check' || of.inputOf('record') !== undefined) return [command, ...flags];
  const path = of.recordPath();
  return path === undefined ? [command, ...flags] : [command, ...flags, `--record=${path}`];
}
