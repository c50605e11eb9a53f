/** Gathers a named report out of archives that jobs left at the forge (T40, T43). */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive, ArchiveQuestion, ArchivesOf, Downloaded } from '../evidence/archives.js';
import type { FactReading } from '../evidence/facts.js';
import { plainGlob, unmatchedOf } from '../evidence/glob.js';
import type { Provenance, Unknown } from '../evidence/reading.js';
import type { ReportArchiveFact, ReportFact } from '../evidence/report-fact.js';
import type { Request } from '../evidence/request.js';
import type { CommittedFile, Workspace as OwnFiles } from '../evidence/workspace.js';
import type { PartsSpec } from '../evidence/report-parts.js';
import { formatInstant } from '../time/instant.js';
import { ArchiveFault } from './archives/archive-fault.js';
import { pickEntries, type Budget } from './archives/pick-entries.js';
import { openZip, type ZipArchive, type ZipEntry } from './archives/zip.js';
import type { World } from './gather.js';
import { openCommittedCheck } from './report-files/committed.js';
import { atOnce, digestOfAll, openCollection, type Collection } from './report-files/collect.js';
import { mostFiles } from './report-files/find-files.js';
import { partBookOf, toAsked, type PartsAsked } from './report-files/merge-parts.js';
import { withFilesThere } from './report-files/part-files.js';
import type { Workspace } from './report-files/part-paths.js';
import type { FileRead } from './report-files/read-file.js';
import { withSourcePlaces } from './report-files/source-places.js';
import { toListed } from './report-files/told-file.js';
import { readReport } from './reports/read-report.js';

export interface ArchivedSlot {
  readonly from: ArchiveQuestion;
  readonly of: ArchivesOf;
  readonly patterns: string[];
  /** Of an archive, and of a file in it. */
  readonly mostBytes: number;
  readonly request: Request;
  readonly world: World;
  readonly parts: PartsSpec;
}

/** All files of a report may have so many times what one may have. */
const togetherTimes = 4;
const mostArchives = 500;

/** Rejects if there is no room for temporary files. */
export async function gatherArchived(slot: ArchivedSlot): Promise<FactReading<'report'>> {
  const { from, of, patterns, request, world } = slot;
  const now = formatInstant(world.now);
  if (world.archives === undefined) return nowhere(from);
  if (patterns.some((pattern) => plainGlob(pattern) === undefined)) {
    const reason = `${patterns.join(', ')}: is no path in an archive`;
    return { status: 'failed', reason, retryable: false };
  }
  const found = await world.archives(from, { request, now, of });
  if (found.status === 'failed' || found.status === 'unsupported') return found;
  const archives = found.status === 'known' ? found.value : [];
  if (archives.length > mostArchives) {
    const reason = `there are more than ${String(mostArchives)} archives of one report`;
    return { status: 'failed', reason, retryable: false };
  }
  const folder = await mkdtemp(join(tmpdir(), 'promotion-gate-'));
  try {
    const read = await readAll(archives, { slot, folder });
    if ('status' in read) return read;
    return { status: 'known', value: read.value, source: sourceOf(read.value, { request, now }) };
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function nowhere({ workflow, artifact, job }: ArchiveQuestion): Unknown {
  const what = job === undefined ? `artifact ${artifact ?? ''} of ${workflow ?? ''}` : `job ${job}`;
  return {
    status: 'unsupported',
    reason: `there is no forge here that keeps reports (${what})`,
    needs: 'a run on the forge, or a report that names only `files`, in the folder of the run',
  };
}

async function readAll(
  archives: readonly Archive[],
  { slot, folder }: { readonly slot: ArchivedSlot; readonly folder: string },
): Promise<{ readonly value: ReportFact } | Unknown> {
  const { from, patterns, mostBytes, request } = slot;
  const parts = toAsked(slot.parts);
  const budget: Budget = { files: mostFiles, bytes: togetherTimes * mostBytes };
  const own = await ownFiles(slot);
  const sources = own?.folder;
  const workspace = sources === undefined ? undefined : await workspaceOf(sources);
  const { metrics } = slot.parts;
  const collection = openCollection({ patterns, parts, sources: workspace, metrics });
  const told: ReportArchiveFact[] = [];
  for (let start = 0; start < archives.length; start += atOnce) {
    const batch = archives.slice(start, start + atOnce).map((archive, index) => ({
      ...{ archive, path: join(folder, `${String(start + index)}.zip`) },
    }));
    const downloads = await Promise.all(
      batch.map(({ archive, path }) => archive.download({ path, mostBytes })),
    );
    for (const [index, { archive, path }] of batch.entries()) {
      const download = downloads[index];
      if (download?.status !== 'known') return download ?? lost(archive);
      const read = await readArchive({ archive, path, slot, own, collection, budget });
      told.push(toTold(archive, { download, read }));
      await rm(path, { force: true });
    }
  }
  const files = collection.files();
  const sha = (slot.of === 'candidate' ? undefined : archives[0]?.sha) ?? request.candidate.sha;
  const times = archives.map(({ since }) => since);
  const since = times.length === 0 ? {} : { since: formatInstant(Math.min(...times)) };
  const value = {
    ...{ patterns, ...since, from, archives: told, fileCount: files.length },
    files: toListed(files, { sha, archives: told, ...since }),
    ...(await withFilesThere(collection.merged(), parts && sources)),
  };
  return { value };
}

function lost({ name }: Archive): Unknown {
  return { status: 'failed', reason: `${name} was not downloaded`, retryable: true };
}

/** What is shown of a number is shown at its line where the run has a work tree; without one as the report tells it. */
async function ownFiles({ of, request, world }: ArchivedSlot): Promise<OwnFiles | undefined> {
  if (of !== 'candidate') return undefined;
  return world.workspace?.(request).catch(() => undefined);
}

async function workspaceOf(folder: string): Promise<Workspace> {
  return { folder, root: await realpath(folder) };
}

type ArchiveRead = Pick<ReportArchiveFact, 'files' | 'unmatched' | 'problem'>;

/** What is wrong with an archive is found out before its files are read, or with them. */
async function readArchive(part: {
  readonly archive: Archive;
  readonly path: string;
  readonly slot: ArchivedSlot;
  readonly own: OwnFiles | undefined;
  readonly collection: Collection;
  readonly budget: Budget;
}): Promise<ArchiveRead> {
  const { archive, slot, own, collection, budget } = part;
  const { patterns, mostBytes } = slot;
  const parts = toAsked(slot.parts);
  let zip: ZipArchive | undefined;
  try {
    zip = await openZip(part.path);
    const entries = pickEntries(zip.entries, { patterns, mostBytes, budget });
    const paths = entries.map((entry) => entry.path);
    const unmatched = unmatchedOf(patterns, paths);
    const committed = await own?.archived?.(paths);
    const how = { archive: archive.name, mostBytes, parts, sources: own?.folder };
    await collection.take(
      entries.map(
        (entry) => () => readEntry(entry, { ...how, committed: committed?.get(entry.path) }),
      ),
    );
    const problem = zip.fault();
    return {
      files: entries.length,
      ...(unmatched.length > 0 && { unmatched }),
      ...(problem !== undefined && { problem }),
    };
  } catch (error) {
    if (error instanceof ArchiveFault) return { files: 0, problem: error.message };
    throw error;
  } finally {
    await zip?.close();
  }
}

async function readEntry(
  entry: ZipEntry,
  part: {
    readonly archive: string;
    readonly mostBytes: number;
    readonly parts: PartsAsked | undefined;
    /** Where the sources may lie that a report speaks of. */
    readonly sources: string | undefined;
    /** What commits have at its place. */
    readonly committed: readonly CommittedFile[] | undefined;
  },
): Promise<FileRead> {
  const { archive, mostBytes, parts, sources: folder } = part;
  const { path } = entry;
  const check = openCommittedCheck(part.committed ?? [], entry.bytes);
  const unpacked = entry.read();
  const bytes = check?.watch(unpacked) ?? unpacked;
  try {
    const book = partBookOf(parts, { path, archive });
    const read = await readReport({ bytes, mostBytes, parts: book });
    const placed = folder &&
      read.report && { report: withSourcePlaces(read.report, { folder, path }) };
    // Nobody can believe the times that an archive tells of its files.
    const committed = read.digest === undefined ? undefined : check?.found();
    return {
      ...{ path, archive, read: { ...read, ...placed } },
      ...(committed !== undefined && { committed }),
    };
  } finally {
    await unpacked.return(undefined);
  }
}

function toTold(
  { name, url, sha, since }: Archive,
  part: { readonly download: Extract<Downloaded, { status: 'known' }>; readonly read: ArchiveRead },
): ReportArchiveFact {
  return {
    ...{ name, ...(url !== undefined && { url }), sha, since: formatInstant(since) },
    ...{ digest: part.download.digest, ...part.read },
  };
}

/** The page of the only archive, and the commit if all are of one. */
function sourceOf(
  { archives = [] }: ReportFact,
  { request, now }: { readonly request: Request; readonly now: string },
): Provenance {
  const [first, ...others] = archives;
  const isOneCommit = others.every(({ sha }) => sha === first?.sha);
  const digest = digestOfAll(archives);
  return {
    ...{ level: 'artifact', system: request.host, fetchedAt: now },
    ...(first?.url !== undefined && others.length === 0 && { url: first.url }),
    ...(first !== undefined && isOneCommit && { sha: first.sha }),
    ...(digest !== undefined && { digest }),
  };
}
