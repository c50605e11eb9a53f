/** Gathers what numbers are held against: records of the host, the default branch, or files beside the policy (T40). */
import { Readable } from 'node:stream';
import {
  baselineSpecSchema,
  defaultBranch,
  type BaselineFact,
  type BaselineSpec,
} from '../evidence/baseline-fact.js';
import { formatsOf, numbersOf } from '../evidence/baseline-numbers.js';
import type { FactReading, FactRef } from '../evidence/facts.js';
import type { Provenance, TrustLevel } from '../evidence/reading.js';
import type { Request } from '../evidence/request.js';
import { reportSizeOf } from '../policy/host-settings.js';
import type { Policy } from '../policy/policy.js';
import type { PolicyText } from '../policy/source.js';
import { formatInstant } from '../time/instant.js';
import { sha256 } from './digest.js';
import type { World } from './gather.js';
import { archivesOf, slotOf } from './gather-report.js';
import { openMerge } from './report-files/merge.js';
import { defaultMostBytes } from './reports/measured.js';
import { bySeverity } from './reports/problem.js';
import { ranIn } from './reports/ran.js';
import { readReport } from './reports/read-report.js';
import type { ReportRead } from './reports/report.js';

interface Asked {
  readonly policy: Policy;
  readonly request: Request;
  readonly world: World;
  readonly readHost: (ref: FactRef<'baseline'>) => Promise<FactReading<'baseline'>>;
}

/** Never of the workspace, which the change itself can write. Rejects if the spec is none. */
export async function gatherBaseline(
  ref: FactRef<'baseline'>,
  asked: Asked,
): Promise<FactReading<'baseline'>> {
  const spec = baselineSpecSchema.parse(ref.spec);
  const reading = await readOrigin(spec, { ref, asked });
  if (reading.status !== 'known') return reading;
  const own = asked.policy.layers[0];
  const policy = own === undefined ? {} : { policy: sha256(own.file.text) };
  return { ...reading, value: { ...reading.value, ...policy } };
}

function readOrigin(
  spec: BaselineSpec,
  { ref, asked }: { readonly ref: FactRef<'baseline'>; readonly asked: Asked },
): Promise<FactReading<'baseline'>> {
  const { from, metric } = spec;
  if (from === undefined) return asked.readHost(ref);
  return from === defaultBranch ? readBranch(spec, asked) : readSlot({ from, metric }, asked);
}

/** What the jobs of the default branch left at the forge last; those of the workspace are of one commit alone. */
async function readBranch(
  { report, metric }: BaselineSpec,
  { policy, request, world }: Asked,
): Promise<FactReading<'baseline'>> {
  const slot = slotOf(policy, report);
  const from = slot && archivesOf(slot);
  if (slot === undefined || from === undefined) {
    const reason = `the report ${report} of the default branch lies nowhere where it could be read`;
    const needs = `\`workflow\` and \`artifact\`, or \`job\`, in \`reports: { ${report}: … }\``;
    return { status: 'unsupported', reason, needs };
  }
  const patterns = [slot.files].flat();
  const mostBytes = reportSizeOf(policy) ?? defaultMostBytes;
  const { gatherArchived } = await import('./gather-archived.js');
  const parts = { parts: [], ...metricsOf(metric) };
  const asked = { from, patterns, mostBytes, request, world, parts };
  const reading = await gatherArchived({ ...asked, of: 'default-branch' });
  if (reading.status !== 'known') return reading;
  const { value: fact, source } = reading;
  const [archive] = fact.archives ?? [];
  if (archive === undefined) return { status: 'none', source };
  const { sha, since: at } = archive;
  const numbers = numbersOf(fact, { sha, metric, now: world.now });
  if (Object.keys(numbers).length === 0) {
    const what = metric === undefined ? report : `${metric} in ${report}`;
    const reason = `what ${archive.name} says of ${what} is no evidence`;
    return { status: 'failed', reason, retryable: false };
  }
  const run = { at, sha, patterns: patterns.slice(0, 20), formats: formatsOf(fact), numbers };
  return { status: 'known', value: { origin: defaultBranch, runs: [run] }, source };
}

function metricsOf(metric: string | undefined): { readonly metrics?: string[] } {
  return metric === undefined ? {} : { metrics: [metric] };
}

/** The files of a slot, at the commit of the policy: who can change them can change the policy. */
async function readSlot(
  { from, metric }: { readonly from: string; readonly metric: string | undefined },
  { policy, world }: Asked,
): Promise<FactReading<'baseline'>> {
  const fetchedAt = formatInstant(world.now);
  const slot = slotOf(policy, from);
  const own = policy.layers[0];
  if (slot === undefined || own === undefined) {
    const reason = `no layer of the policy says where the report ${from} is`;
    return { status: 'unsupported', reason, needs: `\`${from}\` under \`reports\`` };
  }
  if (archivesOf(slot) !== undefined) {
    const reason = `a baseline is read from a file beside the policy, and ${from} lies at the forge`;
    return { status: 'unsupported', reason, needs: 'a report that names only `files`' };
  }
  const paths = [slot.files].flat();
  if (paths.some((path) => /[*?[\]{}]/.test(path))) {
    const reason = `the files of the baseline ${from} are a pattern (${paths.join(', ')})`;
    return { status: 'unsupported', reason, needs: 'paths of files, which are read at one commit' };
  }
  const files: PolicyText[] = [];
  for (const path of paths) {
    const read = await (world.files ?? world.policies).sibling(path, own.file);
    if (read.status === 'failed') return { ...read, retryable: read.unavailable === true };
    if (read.status === 'known') files.push(read.file);
  }
  const source = sourceOf(files, fetchedAt);
  // A part of it would be another baseline.
  if (files.length < paths.length) return { status: 'none', source };
  const value = await readFiles(files, {
    metric,
    mostBytes: reportSizeOf(policy) ?? defaultMostBytes,
  });
  return typeof value === 'string'
    ? { status: 'failed', reason: `the baseline ${from} is no report: ${value}`, retryable: false }
    : { status: 'known', value, source };
}

/** The numbers of all files together, or what is wrong with one. */
async function readFiles(
  files: readonly PolicyText[],
  { metric, mostBytes }: { readonly metric: string | undefined; readonly mostBytes: number },
): Promise<BaselineFact | string> {
  const merge = openMerge(metricsOf(metric));
  const formats = new Set<string>();
  const reads: { readonly path: string; readonly read: ReportRead }[] = [];
  for (const { text, path } of files) {
    const bytes = Readable.from([Buffer.from(text, 'utf8')]);
    reads.push({ path, read: await readReport({ bytes, mostBytes }) });
  }
  const someRan = reads.some(({ read }) => ranIn(read) === 'some');
  for (const { path, read } of reads) {
    const { report, format, problems } = read;
    const isEvidence = read.usable || (someRan && ranIn(read) === 'none');
    if (!isEvidence || report === undefined)
      return `${path}: ${bySeverity(problems)[0]?.message ?? 'it cannot be used'}`;
    if (format !== undefined) formats.add(format);
    merge.add(report, { path });
  }
  const { tests, coverage, scan, performance, mutation, refused } = merge.merged();
  if (refused?.[0] !== undefined) return refused[0].reason;
  // A worse number is no safe baseline: everything is better than it.
  const [doubt] = merge.doubts();
  if (doubt !== undefined) return `${doubt[0].path} ${doubt[1]}`;
  const told = performance?.filter((each) => each.metric === metric);
  const numbers = {
    ...(tests && { tests: { ...tests, failures: [] } }),
    ...(coverage && { coverage }),
    ...(scan && { scan }),
    ...(mutation && { mutation }),
    ...(told && told.length > 0 && { performance: told }),
  };
  const [first] = files;
  const sha = first?.commit === undefined ? {} : { sha: first.commit };
  const patterns = files.map(({ path }) => path);
  return { origin: 'file', runs: [{ ...sha, patterns, formats: [...formats].sort(), numbers }] };
}

/** As weak as the weakest of the files. */
function sourceOf(files: readonly PolicyText[], fetchedAt: string): Provenance {
  const [first] = files;
  const isForge = first !== undefined && files.every(({ level }) => level === first.level);
  const level: TrustLevel = isForge ? first.level : 'workspace';
  const digests = files.map(({ text }) => `sha256:${sha256(text)}`);
  const [digest] = digests;
  return {
    ...{ level, system: 'files', fetchedAt },
    ...(first?.commit !== undefined && { sha: first.commit }),
    ...(digest !== undefined && digests.length === 1 && { digest }),
  };
}
