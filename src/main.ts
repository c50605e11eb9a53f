/** The entry point: finds the command, runs it, and catches whatever nobody else caught: exit 3, never 0. */
import { asksForJson, readArguments, UsageError } from './cli/arguments.js';
import { commands } from './cli/commands.js';
import { onUnheard, processConsole, toJson, type Console } from './cli/console.js';
import { toErrorDocument } from './cli/error-document.js';
import { exitCodes, type ExitCode } from './cli/exit-codes.js';
import { commandNames, helpText } from './cli/help.js';
import { compileLate } from './cli/short-run.js';
import { isTold } from './cli/told-errors.js';
import type { Step } from './hosts/detect.js';
import { undecidedOutputs, type Outputs } from './report/outputs.js';
import { escapeTerminal } from './report/untrusted.js';

const helpWords = ['help', '--help', '-h'];

/** The step of a pipeline, if the process is one: an error leaves its outputs behind too. */
let step: Step | undefined;

async function run(argv: readonly string[], console: Console): Promise<ExitCode> {
  const [name, ...rest] = toCommand(await wordsOf(argv));
  if (name === undefined) {
    throw new UsageError('no command is given', `commands: ${commandNames.join(', ')}`);
  }
  if (helpWords.includes(name)) {
    console.out(helpText(rest.join(' ') || undefined));
    return exitCodes.done;
  }
  // Only as the one word after the command: a flag's value such as a version may be `-h` too.
  if (rest.length === 1 && helpWords.includes(rest[0] ?? '')) {
    console.out(helpText(name));
    return exitCodes.done;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new UsageError(`there is no command "${name}"`, `commands: ${commandNames.join(', ')}`);
  }
  const given = readArguments(rest, command);
  command.verify(given);
  // Before any schema is made.
  await import('./cli/validation.js');
  const execute = await command.load();
  const exitCode = await execute(given, console);
  // A step that was not asked to decide has not failed to.
  if (name !== 'check') await leave({ ...undecidedOutputs, 'reason-code': '', reasons: '[]' });
  return exitCode;
}

/** `calendar import` is one command of two words. */
function toCommand(words: readonly string[]): readonly string[] {
  const both = words.slice(0, 2).join(' ');
  return words.length > 1 && Object.hasOwn(commands, both) ? [both, ...words.slice(2)] : words;
}

/**
 * The command line; without one the inputs of the step stand for it. A step says at once that nothing
 * was decided, so that a run that breaks leaves no other answer (F33).
 */
async function wordsOf(argv: readonly string[]): Promise<readonly string[]> {
  if (argv.length > 0 && argv[0] !== 'check') return argv;
  const { openStep } = await import('./hosts/detect.js');
  step = await openStep();
  // What cannot be written now cannot be written at the end either, where it ends the run (F31).
  await leave(undecidedOutputs).catch(() => undefined);
  return argv.length > 0 ? argv : ((await step?.words()) ?? []);
}

async function leave(outputs: Outputs): Promise<void> {
  await step?.leave(outputs);
}

/** What the process tells when a command did not end by itself. */
function tellError(error: unknown, console: Console): ExitCode {
  const { code, message, hint } = toFault(error);
  const refused = code.startsWith('request/');
  const exitCode = refused ? exitCodes.configuration : exitCodes.undecided;
  // A document that is out already, a decision for example, stays the only one (F31).
  if (asksForJson(process.argv) && !console.hasAnswered()) {
    console.out(toJson(toErrorDocument({ faults: [{ code, message, hint }], exitCode })));
  }
  const told = refused ? message : `could not decide: ${message}`;
  console.err(`promotion-gate: ${escapeTerminal(told)}`);
  console.err(`  ${escapeTerminal(hint ?? 'Nothing was deployed.')}`);
  return exitCode;
}

/** The same, what later steps read, and an annotation, since few open a log. */
async function leaveError(error: unknown): Promise<ExitCode> {
  const exitCode = tellError(error, console);
  const refused = exitCode === exitCodes.configuration;
  const { code, message, hint } = toFault(error);
  if (!isTold(error)) {
    const decision = refused ? 'error' : 'inconclusive';
    const outputs = { ...undecidedOutputs, decision, 'reason-code': code, reasons: `["${code}"]` };
    await leave(outputs).catch(() => undefined);
  }
  if (!asksForJson(process.argv)) {
    const title = `${refused ? 'Configuration error' : 'Could not decide'} [${code}]`;
    const told = [message, ...(hint === undefined ? [] : [hint])].map(escapeTerminal).join('; ');
    await step?.tell({ title, message: told }).catch(() => undefined);
  }
  return exitCode;
}

/** A RequestError is known by its code alone: its module is not loaded for that. */
function toFault(error: unknown): { code: string; message: string; hint?: string | undefined } {
  if (!(error instanceof Error)) return { code: 'gate/crashed', message: 'unknown error' };
  const { message } = error;
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  const code = 'code' in error ? String(error.code) : '';
  const known = code.startsWith('request/') || code === 'gate/unavailable';
  return { code: known ? code : 'gate/crashed', message, hint };
}

/** No answer may depend on the zone of the machine, so the process runs in UTC whatever TZ says. */
process.env['TZ'] = 'UTC';
await compileLate();
const console = processConsole();
/** Nothing but a finished command may end the process with 0 (F33). */
process.exitCode = exitCodes.undecided;
let isBreaking = false;
/** Ends the process with the code of `told`; once, as telling of an error may be the next one (F33). */
function breakOff(told: () => ExitCode): void {
  if (isBreaking) return;
  isBreaking = true;
  const code = (process.exitCode = told());
  // Not with process.exitCode: a command that finishes meanwhile sets it.
  const end = (): void => process.exit(code);
  // Outputs of an allow may be out already: the runner takes the last ones.
  leave(undecidedOutputs).then(end, end);
}
process.on('uncaughtException', (error) => breakOff(() => tellError(error, console)));
// Nobody saw the answer (F31).
onUnheard(process, () => breakOff(() => exitCodes.undecided));
let isFinished = false;
// Whoever calls process.exit(0) before has not decided either.
process.on('exit', (code) => {
  if (!isFinished && code === 0) process.exitCode = exitCodes.undecided;
});
process.exitCode = await run(process.argv.slice(2), console).catch(leaveError);
isFinished = true;
