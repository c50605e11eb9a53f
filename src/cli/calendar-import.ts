/** calendar import: deployment windows of another tool as a policy of the same meaning. */
import { readFile, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { escapeTerminal } from '../report/untrusted.js';
import type { PolicySource } from '../policy/source.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { UsageError, type Arguments } from './arguments.js';
import type { Importer } from './calendar-import/imported.js';
import { renderPolicy, toPolicy } from './calendar-import/policy-text.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { loadPolicy } from './policy-session.js';

interface Tool {
  readonly name: string;
  /** What says when, in files of the tool. */
  readonly windows: string;
  readonly load: () => Promise<Importer>;
}

const tools: Readonly<Record<string, Tool>> = {
  argocd: {
    name: 'Argo CD',
    windows: 'window in spec.syncWindows of an AppProject',
    load: async () => (await import('./calendar-import/argocd.js')).importArgocd,
  },
  gitlab: {
    name: 'GitLab',
    windows: 'freeze period with freeze_start and freeze_end',
    load: async () => (await import('./calendar-import/gitlab.js')).importGitlab,
  },
  mergify: {
    name: 'Mergify',
    windows:
      'schedule in the conditions of merge_protections, queue_rules or pull_request_rules, nor any of scheduled_freezes',
    load: async () => (await import('./calendar-import/mergify.js')).importMergify,
  },
  tspascoal: {
    name: "tspascoal's gate",
    windows: 'slot in DeploySlots of a rule',
    load: async () => (await import('./calendar-import/tspascoal.js')).importTspascoal,
  },
  aws: {
    name: 'AWS',
    windows: 'change calendar',
    load: async () => (await import('./calendar-import/aws.js')).importAws,
  },
};

const mostBytes = 1024 * 1024;

/** Prints the policy; 3 if something of the file is not in it. Throws a UsageError if there is nothing. */
export async function calendarImport(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const tool = toTool(given);
  const timezone = toTimezone(given);
  const environment = given.text('environment') ?? 'production';
  const file = given.operand === '-' ? 'stdin' : given.operand;
  const source = await readSource(given.operand);
  const imported = (await tool.load())({ file, text: source, environment, timezone });
  const { windows, unexpressed, notes } = imported;
  if (windows.length + unexpressed.length === 0) throw withoutWindows(file, tool);
  const policy = toPolicy(imported, { environment, timezone });
  const printed = renderPolicy(policy, imported);
  if (policy !== undefined) await proveReadable(printed);
  const answer = { schema: 1, policy: policy ?? null, unexpressed, notes };
  console.out(format === 'json' ? toJson(answer) : printed);
  for (const { place, message } of unexpressed) {
    const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
    console.err(`${escapeTerminal(where)}: not expressed: ${escapeTerminal(message)}`);
  }
  return unexpressed.length > 0 ? exitCodes.undecided : exitCodes.done;
}

/** A file of another tool, or one without windows: nothing would be a policy that is always open. */
function withoutWindows(file: string, { name, windows }: Tool): UsageError {
  return new UsageError(
    `${file} has no windows of ${name}: there is no ${windows}`,
    'give the file that has them, and the tool that it is of with --from',
  );
}

/** What the gate itself would refuse is no policy: a fault of the importer, told before it is pasted. */
async function proveReadable(printed: string): Promise<void> {
  const file = { name: 'imported', repository: '', path: 'imported', text: printed } as const;
  const none = { status: 'none', reason: 'only what was imported is read' } as const;
  const source: PolicySource = {
    root: () => Promise.resolve({ status: 'known', file: { ...file, level: 'workspace' } }),
    layer: () => Promise.resolve(none),
    live: () => Promise.resolve(none),
    sibling: () => Promise.resolve(none),
    changedAt: () => Promise.resolve(undefined),
  };
  const { faults } = await loadPolicy({ source, now: Date.now(), names: runtimeNames });
  const fault = faults.find(({ severity }) => severity === 'error');
  if (fault === undefined) return;
  const { line, column } = fault.place;
  throw new Error(
    `the policy made of it is not valid (${String(line)}:${String(column)}: ${fault.message}); report this, with the file`,
  );
}

function toTool(given: Arguments): Tool {
  const from = given.required('from');
  const tool = Object.hasOwn(tools, from) ? tools[from] : undefined;
  if (tool !== undefined) return tool;
  const known = Object.keys(tools).join(', ');
  throw new UsageError(`--from ${from} is not known`, `write --from with one of: ${known}`);
}

function toTimezone(given: Arguments): string | undefined {
  const timezone = given.text('timezone');
  const problem = timezone === undefined ? undefined : runtimeNames.zoneProblem(timezone);
  if (problem === undefined) return timezone;
  throw new UsageError(`--timezone: ${problem}`, 'write --timezone Europe/Berlin');
}

async function readSource(path: string): Promise<string> {
  if (path === '-') return limited(await text(process.stdin), 'stdin');
  try {
    const { size, isFile } = await statOf(path);
    if (!isFile) throw new Error('it is not a file');
    if (size > mostBytes) throw new Error('it is larger than 1 MiB');
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} could not be read: ${reason}`, 'name a file that exists');
  }
}

async function statOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

function limited(content: string, name: string): string {
  if (content.length <= mostBytes) return content;
  throw new UsageError(`${name} is larger than 1 MiB`, 'give the part that has the windows');
}
