/** access: who may do what, through what, when it was last used, and what changed since the last snapshot. */
import { compareAccess, type ComparedRow } from '../decision/access/compare.js';
import type { AccessGap, AccessSnapshot } from '../evidence/access.js';
import type { Host, HostRequest } from '../hosts/host.js';
import type { Fault } from '../policy/fault.js';
import { limitsOf } from '../policy/host-settings.js';
import type { Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import { environmentFaults } from '../policy/select.js';
import type { AccessReport } from '../report/access/access-report.js';
import { escapeTerminal } from '../report/untrusted.js';
import { sha256, ulid } from '../sources/digest.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { name, readDistSha256, version } from '../version.js';
import { toAccessFormat, toKeeping, type AccessFormat } from './access-options.js';
import type { AccessDocument } from './access-schema.js';
import { accessReach, recordsGap, serviceNames, takeSnapshot } from './access-world.js';
import { appendTo } from './append-record.js';
import { UsageError, type Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { loadRecords } from './load-records.js';
import { openRunHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { renderFaults } from './show.js';
import { tzVersion } from './world.js';

interface Run {
  readonly host: Host;
  readonly policy: Policy;
  readonly request: HostRequest;
  readonly now: Instant;
}

/** Prints who may do what, and keeps a snapshot of all of it. */
export async function access(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toAccessFormat(given);
  const now = Date.now();
  const asked = { policy: given.text('policy'), layers: given.text('layers') };
  const inputs = { environment: '', artifacts: [], regions: [], ...asked };
  const host = await openRunHost({ inputs, now: formatInstant(now) });
  const [request, loaded] = await Promise.all([
    host.request(inputs),
    loadPolicy({ source: host.policies, path: asked.policy, now, names: runtimeNames }),
  ]);
  const { policy } = loaded;
  const faults = policy === undefined ? loaded.faults : askedFaults(policy, given);
  if (policy === undefined || faults.length > 0)
    return tellFaults({ faults, format, given }, console);
  refuseService(serviceNames(policy, request), given);
  host.configure({ limits: limitsOf(policy), store: recordStoreOf(policy) });
  const run = { host, policy, request, now };
  const [snapshot, previous] = await Promise.all([takeSnapshot(run), readPrevious(run)]);
  const kept = await keepSnapshot(run, snapshot, toKeeping(given));
  const report: AccessReport = {
    ...{ at: snapshot.at, repository: request.repository.name, kept: kept.record },
    previous: previous.snapshot && { at: previous.snapshot.at, record: previous.record },
    rows: shown(compareAccess(snapshot, previous.snapshot), given),
    gaps: withGap(snapshot.gaps, previous.gap),
    limits: snapshot.limits,
  };
  console.out(await render(report, format, console));
  if (kept.problem !== undefined) {
    console.err(`promotion-gate: the snapshot was not kept: ${escapeTerminal(kept.problem)}`);
  }
  const isWhole = report.gaps.length === 0 && kept.problem === undefined;
  return isWhole ? exitCodes.done : exitCodes.undecided;
}

function askedFaults(policy: Policy, given: Arguments): readonly Fault[] {
  const environment = given.text('environment');
  return environment === undefined ? [] : environmentFaults(policy, environment);
}

/** Throws a UsageError for a service that the policy does not name. */
function refuseService(known: readonly string[], given: Arguments): void {
  const service = given.text('service');
  if (service === undefined || known.includes(service)) return;
  const hint = `services: ${known.join(', ')}`;
  throw new UsageError(`no service of the policy is called "${service}"`, hint);
}

async function tellFaults(
  part: {
    readonly faults: readonly Fault[];
    readonly format: AccessFormat;
    readonly given: Arguments;
  },
  console: Console,
): Promise<ExitCode> {
  const { faults, format, given } = part;
  const environment = given.text('environment') ?? '';
  // What is kept as a table is a table, or nothing.
  if (format === 'csv') {
    console.err(await renderFaults({ faults, format: 'text', console, environment }));
  } else {
    console.out(await renderFaults({ faults, format, console, environment }));
  }
  return exitCodes.configuration;
}

type Previous =
  | { readonly snapshot: AccessSnapshot; readonly record: string; readonly gap?: undefined }
  | { readonly snapshot: null | undefined; readonly record: ''; readonly gap?: AccessGap };

/** The newest snapshot; undefined if it is not known whether there is one. */
async function readPrevious({ host, policy, now }: Run): Promise<Previous> {
  if (recordStoreOf(policy) === 'none') return { snapshot: null, record: '' };
  const found = await host.records.snapshots(formatInstant(now - accessReach));
  if (found.status === 'none') return { snapshot: null, record: '' };
  if (found.status !== 'known') return { snapshot: undefined, record: '', gap: recordsGap(found) };
  const [newest] = found.documents;
  return newest?.access === undefined
    ? { snapshot: null, record: '' }
    : { snapshot: newest.access, record: newest.id };
}

/** What keeps the records from being read is told once. */
function withGap(gaps: readonly AccessGap[], more: AccessGap | undefined): readonly AccessGap[] {
  const isTold = gaps.some(({ source }) => source === more?.source);
  return more === undefined || isTold ? gaps : [...gaps, more];
}

/** Only a run that enforces leaves anything behind; a preview is a proposal of anybody. */
async function keepSnapshot(
  { host, policy, request, now }: Run,
  snapshot: AccessSnapshot,
  keeping: ReturnType<typeof toKeeping>,
): Promise<{ readonly record: AccessReport['kept']; readonly problem?: string }> {
  const isKept = keeping === 'keep' && recordStoreOf(policy) !== 'none';
  if (!isKept || request.mode !== 'enforce') return { record: undefined };
  const { recordAccess } = await loadRecords();
  const engine = { name, version, distSha256: readDistSha256() };
  try {
    const made = { id: ulid(now), request, access: snapshot, engine, tz: tzVersion() };
    const { record, answer } = await appendTo(host.records, (previous) =>
      recordAccess({ ...made, previous }, sha256),
    );
    if (answer.status === 'appended') {
      return { record: { record: record.id, digest: record.digest, store: answer.store } };
    }
    const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
    return { record: undefined, problem: reason };
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'the store could not be written';
    return { record: undefined, problem };
  }
}

/** What is of all environments or services is of the one that is asked for. */
function shown(rows: readonly ComparedRow[], given: Arguments): readonly ComparedRow[] {
  const [environment, service] = [given.text('environment'), given.text('service')];
  const fits = (own: string | undefined, wanted: string | undefined): boolean =>
    own === undefined || wanted === undefined || own === wanted;
  return rows.filter(({ row }) => fits(row.environment, environment) && fits(row.service, service));
}

async function render(
  report: AccessReport,
  format: AccessFormat,
  console: Console,
): Promise<string> {
  switch (format) {
    case 'json':
      return toJson(toDocument(report));
    case 'csv':
      return (await import('../report/access/csv.js')).renderAccessCsv(report);
    case 'markdown':
      return (await import('../report/access/markdown.js')).renderAccessMarkdown(report);
    case 'text':
      return (await import('../report/access/text.js')).renderAccessText(report, console);
  }
}

function toDocument(report: AccessReport): AccessDocument {
  const { at, repository, previous, kept, rows, gaps, limits } = report;
  return {
    ...{ schema: 1, at, repository },
    ...(previous === undefined ? {} : { previous }),
    kept: kept ?? null,
    rows: rows.map(({ row, change, past }) => ({ ...row, change, ...(past && { past }) })),
    gaps: [...gaps],
    limits: [...limits],
  };
}
