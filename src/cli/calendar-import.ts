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

const importers: Readonly<Record<string, () => Promise<Importer>>> = {
  argocd: async () => (await import('./calendar-import/argocd.js')).importArgocd,
  gitlab: async () => (await import('./calendar-import/gitlab.js')).importGitlab,
  mergify: async () => (await import('./calendar-import/mergify.js')).importMergify,
  tspascoal: async () => (await import('./calendar-import/tspascoal.js')).importTspascoal,
  aws: async () => (await import('./calendar-import/aws.js')).importAws,
};

const mostBytes = 1024 * 1024;

/** Prints the policy; 3 if something of the file is not in it. */
export async function calendarImport(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const load = toImporter(given);
  const timezone = toTimezone(given);
  const environment = given.text('environment') ?? 'production';
  const file = given.operand === '-' ? 'stdin' : given.operand;
  const source = await readSource(given.operand);
  const imported = (await load())({ file, text: source, environment, timezone });
  const policy = toPolicy(imported, { environment, timezone });
  const { unexpressed, notes } = imported;
  const printed = renderPolicy(policy, imported);
  await proveReadable(printed);
  console.out(format === 'json' ? toJson({ schema: 1, policy, unexpressed, notes }) : printed);
  for (const { place, message } of unexpressed) {
    const where = `${place.file}:${String(place.line)}:${String(place.column)}`;
    console.err(`${escapeTerminal(where)}: not expressed: ${escapeTerminal(message)}`);
  }
  return unexpressed.length > 0 ? exitCodes.undecided : exitCodes.done;
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

/** Checks the flags before anything is read. Throws a UsageError. */
export function verifyCalendarImport(given: Arguments): void {
  toPlainFormat(given);
  toImporter(given);
  toTimezone(given);
}

function toImporter(given: Arguments): () => Promise<Importer> {
  const from = given.required('from');
  const load = Object.hasOwn(importers, from) ? importers[from] : undefined;
  if (load !== undefined) return load;
  const known = Object.keys(importers).join(', ');
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
