/** Gathers a named report: where the policy says its files are, all of them read, and put together. */
import { realpath } from 'node:fs/promises';
import type { ReportFact, ReportFileFact } from '../evidence/report-fact.js';
import type { FactReading } from '../evidence/facts.js';
import type { Unknown } from '../evidence/reading.js';
import type { Request } from '../evidence/request.js';
import type { Workspace } from '../evidence/workspace.js';
import { reportSizeOf } from '../policy/host-settings.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { sha256 } from './digest.js';
import type { World } from './gather.js';
import { findFiles } from './report-files/find-files.js';
import { openMerge, type Merged } from './report-files/merge.js';
import { readReportFile, type FileRead } from './report-files/read-file.js';
import { toFile, toListed } from './report-files/told-file.js';
import { defaultMostBytes } from './reports/measured.js';

/** So many files are read at once: each may hold the lines of a whole code base. */
const atOnce = 4;

interface Asked {
  readonly policy: Policy;
  readonly request: Request;
  readonly world: World;
}
type Slot = NonNullable<Policy['layers'][number]['config']['reports']>[string];

/** Rejects if the folder of the run cannot be found. */
export async function gatherReport(id: string, asked: Asked): Promise<FactReading<'report'>> {
  const { policy, request, world } = asked;
  const fetchedAt = formatInstant(world.now);
  const slot = slotOf(policy, id);
  if (slot === undefined) {
    const source = { level: 'workspace', fetchedAt } as const;
    return { status: 'known', value: { patterns: [], fileCount: 0, files: [] }, source };
  }
  const elsewhere = keptElsewhere(slot);
  if (elsewhere !== undefined) return elsewhere;
  const workspace = await world.workspace?.(request);
  if (workspace === undefined) {
    return { status: 'unsupported', reason: 'there are no files here', needs: 'a workspace' };
  }
  const patterns = [slot.files].flat();
  const found = await findFiles(workspace.folder, patterns);
  if (found.status === 'failed') return { ...found, retryable: false };
  const mostBytes = reportSizeOf(policy) ?? defaultMostBytes;
  const { files, merged } = await readAll(found.paths, { workspace, mostBytes });
  const value: ReportFact = {
    patterns,
    ...sinceOf(workspace.since),
    fileCount: files.length,
    files: toListed(files, { sha: request.candidate.sha, since: workspace.since }),
    ...merged,
  };
  const digest = digestOf(files);
  const source = { level: 'workspace', system: 'files', fetchedAt } as const;
  return { status: 'known', value, source: { ...source, ...(digest !== undefined && { digest }) } };
}

/** Words are sealed, so that one layer fills a report. */
export function slotOf({ layers }: Policy, id: string): Slot | undefined {
  const filled = layers.filter(({ config }) => Object.hasOwn(config.reports ?? {}, id));
  return filled.at(-1)?.config.reports?.[id];
}

/** Files of another run lie at the forge: what happens to be in the folder is not meant. */
export function keptElsewhere({ workflow, artifact, job }: Slot): Unknown | undefined {
  const of = [
    ...(workflow === undefined ? [] : [`workflow ${workflow}`]),
    ...(artifact === undefined ? [] : [`artifact ${artifact}`]),
    ...(job === undefined ? [] : [`job ${job}`]),
  ];
  if (of.length === 0) return undefined;
  return {
    status: 'unsupported',
    reason: `this version does not fetch reports from the forge (${of.join(', ')})`,
    needs: 'a report that names only `files`, and its files in the folder of the run',
  };
}

async function readAll(
  paths: readonly string[],
  { workspace, mostBytes }: { readonly workspace: Workspace; readonly mostBytes: number },
): Promise<{ files: ReportFileFact[]; merged: Merged }> {
  const root = await realpath(workspace.folder);
  const merge = openMerge();
  const counted = new Map<string, string>();
  const files: ReportFileFact[] = [];
  const take = (each: FileRead): void => {
    const { path, read } = each;
    const copyOf = read.digest === undefined ? undefined : counted.get(read.digest);
    files.push({ ...toFile(each), ...(copyOf !== undefined && { copyOf }) });
    if (!read.usable || read.report === undefined || copyOf !== undefined) return;
    if (read.digest !== undefined) counted.set(read.digest, path);
    merge.add(read.report);
  };
  for (let start = 0; start < paths.length; start += atOnce) {
    const batch = paths.slice(start, start + atOnce);
    const reads = batch.map((path) => readReportFile({ root, path, mostBytes }));
    (await Promise.all(reads)).forEach(take);
  }
  return { files, merged: merge.merged() };
}

function sinceOf(since: Instant | undefined): { since?: string } {
  return since === undefined ? {} : { since: formatInstant(since) };
}

/** Of the one file, or of the list of digests and paths; undefined if a file could not be read to its end. */
function digestOf(files: readonly ReportFileFact[]): string | undefined {
  const [only, ...others] = files;
  if (files.some(({ digest }) => digest === undefined)) return undefined;
  if (only === undefined || others.length === 0) return only?.digest;
  const lines = files.map(({ digest, path }) => `${digest ?? ''}  ${path}\n`);
  return `sha256:${sha256(lines.join(''))}`;
}
