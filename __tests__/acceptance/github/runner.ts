/** Starts the built action as GitHub's runner does, and tells what the runner would make of it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entry as builtEntry, node as testedNode, root } from '../gate.js';
import { parseCommandFile } from './command-files.js';
import {
  mask,
  maskedValues,
  readCommands,
  shownAnnotations,
  summaryBytes,
  type Command,
  type RunnerAnnotation,
} from './runner-commands.js';
import { newJob, type JobOptions } from './runner-environment.js';

export interface RunOptions extends JobOptions {
  /** By their names in action.yml; the defaults are filled in. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the job, over those of the runner; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly args?: readonly string[];
  /** A signal, sent after so many milliseconds or when that many requests have come in. */
  readonly signal?: { readonly name: NodeJS.Signals } & (
    { readonly afterMs: number } | { readonly atRequest: number }
  );
  readonly node?: string;
  /** The script to run; the built bundle if it is absent. */
  readonly entry?: string;
  /** The directory of the step; an empty one if it is absent. */
  readonly workspace?: string;
}

export interface ActionRun {
  /** The exit code; -1 if a signal ended the process. */
  readonly code: number;
  /** As printed, masks not applied. */
  readonly stdout: string;
  readonly stderr: string;
  /** What people read: both streams, with the masks applied. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The text of the file that the output `record` names; empty if there is none. */
  readonly record: string;
  /** Empty if it was larger than the runner takes. */
  readonly summary: string;
  /** All commands of both streams, as the runner reads them. */
  readonly commands: readonly Command[];
  /** Those that people see. */
  readonly annotations: readonly RunnerAnnotation[];
  readonly masked: readonly string[];
  /** The raw text of each command file. */
  readonly files: Readonly<Record<CommandFile, string>>;
  /** Of the process, until it ended. */
  readonly milliseconds: number;
}

const commandFiles = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;
type CommandFile = (typeof commandFiles)[number];

interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly default?: string | number | boolean } | null>
  >;
}

let actionFile: ActionFile | undefined;

/** `INPUT_*` for every declared input; an undeclared one is not handed on. */
function inputVariables(
  given: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  actionFile ??= parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionFile;
  const declared = Object.entries(actionFile.inputs ?? {});
  const unknown = Object.keys(given).find((name) => !declared.some(([known]) => known === name));
  if (unknown !== undefined) throw new Error(`action.yml declares no input ${unknown}`);
  return Object.fromEntries(
    declared.map(([name, input]) => {
      const value =
        given[name] ?? String(input?.default ?? '').replace('${{ github.token }}', token);
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value];
    }),
  );
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function readOr(path: string): string {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** Runs the step to its end. Throws `CommandFileError` for an output file that the runner would refuse. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const { github, signal, inputs = {} } = options;
  const { token, event, variables } = newJob(options);
  const temp = mkdtempSync(join(tmpdir(), 'gate-runner-'));
  const workspace = options.workspace ?? join(temp, 'work');
  mkdirSync(workspace, { recursive: true });
  const paths = Object.fromEntries(commandFiles.map((name) => [name, join(temp, name)])) as Record<
    CommandFile,
    string
  >;
  for (const path of Object.values(paths)) writeFileSync(path, '');
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event));
  const environment: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...variables,
    ...paths,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...inputVariables(inputs, token.value),
    ...options.env,
  };
  const started = performance.now();
  const script = options.entry ?? builtEntry;
  const child = spawn(options.node ?? testedNode, [script, ...(options.args ?? [])], {
    cwd: workspace,
    env: Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdoutOf, stderrOf] = [collect(child.stdout), collect(child.stderr)];
  const kill = () => void child.kill(signal?.name);
  const timer =
    signal !== undefined && 'afterMs' in signal ? setTimeout(kill, signal.afterMs) : undefined;
  if (signal !== undefined && 'atRequest' in signal)
    void github.seen(github.requests().length + signal.atRequest).then(kill);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  clearTimeout(timer);
  const milliseconds = performance.now() - started;
  const [stdout, stderr] = [stdoutOf(), stderrOf()];
  // A scenario may have sent an output to another file, or to none that can be read.
  const files = Object.fromEntries(
    commandFiles.map((name) => [name, readOr(environment[name] ?? '')]),
  ) as Record<CommandFile, string>;
  const outputs = parseCommandFile(files.GITHUB_OUTPUT);
  const record = readOr(outputs['record'] ?? '');
  rmSync(temp, { recursive: true, force: true });
  const commands = [...readCommands(stdout), ...readCommands(stderr)];
  const masked = maskedValues(commands);
  const summary = files.GITHUB_STEP_SUMMARY;
  return {
    code,
    stdout,
    stderr,
    log: mask(`${stdout}${stderr}`, masked),
    outputs,
    record,
    summary: Buffer.byteLength(summary) > summaryBytes ? '' : summary,
    commands,
    annotations: shownAnnotations(commands),
    masked,
    files,
    milliseconds,
  };
}
