/** Gathers a named report: where the policy says its files are, all of them read, and put together. */
import { realpath } from 'node:fs/promises';
import type { ArchiveQuestion } from '../evidence/archives.js';
import { reportSchema, type ReportFact } from '../evidence/report-fact.js';
import type { FactReading, FactRef } from '../evidence/facts.js';
import { unmatchedOf } from '../evidence/glob.js';
import { partsSpecSchema, type PartsSpec } from '../evidence/report-parts.js';
import type { Request } from '../evidence/request.js';
import { reportSizeOf } from '../policy/host-settings.js';
import type { Policy } from '../policy/policy.js';
import { formatInstant } from '../time/instant.js';
import type { World } from './gather.js';
import { digestOfAll, openCollection } from './report-files/collect.js';
import { openPlaces } from './report-files/committed.js';
import { findFiles } from './report-files/find-files.js';
import { toAsked } from './report-files/merge-parts.js';
import { withFilesThere } from './report-files/part-files.js';
import { readReportFile } from './report-files/read-file.js';
import { toListed } from './report-files/told-file.js';
import { defaultMostBytes } from './reports/measured.js';

interface Asked {
  readonly policy: Policy;
  readonly request: Request;
  readonly world: World;
}
type Slot = NonNullable<Policy['layers'][number]['config']['reports']>[string];

/**
 * What could not be read again out of a record is not told. Rejects if the folder of the run, or the time since which its
 * files count, cannot be found.
 */
export async function gatherReport(
  ref: FactRef<'report'>,
  asked: Asked,
): Promise<FactReading<'report'>> {
  const reading = await readReport(ref, asked);
  const fault =
    reading.status === 'known' ? reportSchema.safeParse(reading.value).error : undefined;
  if (fault === undefined) return reading;
  const [issue] = fault.issues;
  const reason = `a fault of the gate: ${issue?.path.join('.') ?? ''} of the report: ${issue?.message ?? ''}`;
  return { status: 'failed', reason, retryable: false };
}

async function readReport(
  { key: id, spec }: FactRef<'report'>,
  asked: Asked,
): Promise<FactReading<'report'>> {
  const { policy, request, world } = asked;
  const slot = slotOf(policy, id);
  if (slot === undefined) {
    const source = { level: 'workspace', fetchedAt: formatInstant(world.now) } as const;
    return { status: 'known', value: { patterns: [], fileCount: 0, files: [] }, source };
  }
  const patterns = [slot.files].flat();
  const mostBytes = reportSizeOf(policy) ?? defaultMostBytes;
  const from = archivesOf(slot);
  const parts = partsSpecSchema.parse(spec ?? { parts: [] });
  if (from !== undefined) {
    const { gatherArchived } = await import('./gather-archived.js');
    return gatherArchived({ from, of: 'candidate', patterns, mostBytes, request, world, parts });
  }
  return gatherWorkspace({ patterns, mostBytes, request, world, parts });
}

async function gatherWorkspace(asked: {
  readonly patterns: string[];
  readonly mostBytes: number;
  readonly request: Request;
  readonly world: World;
  readonly parts: PartsSpec;
}): Promise<FactReading<'report'>> {
  const { patterns, mostBytes, request, world } = asked;
  const workspace = await world.workspace?.(request);
  if (workspace === undefined) {
    return { status: 'unsupported', reason: 'there are no files here', needs: 'a workspace' };
  }
  const found = await findFiles(workspace.folder, patterns);
  if (found.status === 'failed') return { ...found, retryable: false };
  const root = await realpath(workspace.folder);
  const sources = { folder: workspace.folder, root };
  const parts = toAsked(asked.parts, sources);
  const { metrics } = asked.parts;
  const collection = openCollection({ patterns, parts, sources, metrics });
  const committedAt = await openPlaces(root, { paths: found.paths, find: workspace.committed });
  await collection.take(
    found.paths.map(
      (path) => () =>
        readReportFile({ root, path, mostBytes, parts, committed: committedAt(path) }),
    ),
  );
  const files = collection.files();
  const began = await workspace.since?.();
  const since = began === undefined ? {} : { since: formatInstant(began) };
  const unmatched = unmatchedOf(patterns, found.paths);
  const value: ReportFact = {
    patterns,
    ...(unmatched.length > 0 && { unmatched }),
    ...since,
    fileCount: files.length,
    files: toListed(files, { sha: request.candidate.sha, ...since }),
    ...(await withFilesThere(collection.merged(), workspace.folder)),
  };
  const digest = digestOfAll(files.map((file) => ({ name: file.path, digest: file.digest })));
  const fetchedAt = formatInstant(world.now);
  const source = { level: 'workspace', system: 'files', fetchedAt } as const;
  return { status: 'known', value, source: { ...source, ...(digest !== undefined && { digest }) } };
}

/** Words are sealed, so that one layer fills a report. */
export function slotOf({ layers }: Policy, id: string): Slot | undefined {
  const filled = layers.filter(({ config }) => Object.hasOwn(config.reports ?? {}, id));
  return filled.at(-1)?.config.reports?.[id];
}

/** Who left the files at the forge; undefined if they are in the folder of the run. */
export function archivesOf({ workflow, artifact, job }: Slot): ArchiveQuestion | undefined {
  if ([workflow, artifact, job].every((name) => name === undefined)) return undefined;
  return {
    ...(workflow !== undefined && { workflow }),
    ...(artifact !== undefined && { artifact }),
    ...(job !== undefined && { job }),
  };
}
