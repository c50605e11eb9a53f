/** Starts the built gate as a job of GitLab CI/CD does, and collects what the runner would collect. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entry, node } from '../gate.js';
import type { Project } from './model.js';
import { parseDotenv, readReports, toOutputs, type Reports } from './reports.js';
import { newJob, type GateJob, type JobOptions } from './runner-environment.js';
import { findForeignWords, postedTexts } from './shown-texts.js';

export interface RunOptions extends JobOptions {
  /** By their names in the component, `environment`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables over those of the runner, as a pipeline can set them; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A command line, for a script that calls the program by itself. */
  readonly args?: readonly string[];
  /** A signal, sent when that many requests have come in. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly atRequest: number };
  /** Called with the directory of the job before it starts. */
  readonly prepare?: (directory: string) => void;
}

export interface GateRun extends Pick<GateJob, 'job' | 'pipeline' | 'jobToken'> {
  /** The exit code; -1 if a signal ended the process. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What people read: both streams. */
  readonly log: string;
  /** Of the dotenv report, by the names of outputs; empty if there is none. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly reports: Reports;
  readonly milliseconds: number;
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(inputs).map(([name, value]) => [
    `PROMOTION_GATE_INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
    value,
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Every scenario shows something: none of it may speak to people of GitHub. */
function demandOwnWords(project: Project, log: readonly string[], reports: Reports): void {
  const { junit, codeQuality, annotations } = reports;
  const files = [junit, codeQuality, annotations].flatMap((text) => text ?? []);
  const found = findForeignWords([...log, ...files, ...postedTexts(project)]);
  if (found.length > 0) throw new Error(`GitLab has no such thing: ${found.join('\n')}`);
}

/**
 * Runs the job to its end. Throws a ReportError for a dotenv report that GitLab would refuse, and an error
 * for words that are GitHub's.
 */
export async function runGate(options: RunOptions): Promise<GateRun> {
  const { gitlab, signal, inputs = {} } = options;
  const { variables, ...own } = newJob(options);
  const temp = mkdtempSync(join(tmpdir(), 'gate-gitlab-'));
  const directory = join(temp, 'builds');
  mkdirSync(directory);
  options.prepare?.(directory);
  const all: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...variables,
    CI_PROJECT_DIR: directory,
    ...inputVariables(inputs),
    ...options.env,
  };
  const started = performance.now();
  const child = spawn(node, [entry, ...(options.args ?? [])], {
    cwd: directory,
    env: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdoutOf, stderrOf] = [collect(child.stdout), collect(child.stderr)];
  if (signal !== undefined)
    void gitlab
      .seen(gitlab.requests().length + signal.atRequest)
      .then(() => child.kill(signal.name));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  const milliseconds = performance.now() - started;
  const [stdout, stderr] = [stdoutOf(), stderrOf()];
  const reports = readReports(directory, inputs['record']);
  const isForPeople = !(options.args ?? []).some((arg) => arg.includes('json'));
  demandOwnWords(options.project, isForPeople ? [stdout, stderr] : [stderr], reports);
  rmSync(temp, { recursive: true, force: true });
  const { dotenv } = reports;
  const outputs = dotenv === undefined ? {} : toOutputs(parseDotenv(dotenv));
  own.job.status = code === 0 ? 'success' : 'failed';
  return {
    ...own,
    code,
    stdout,
    stderr,
    log: `${stdout}${stderr}`,
    outputs,
    reports,
    milliseconds,
  };
}
