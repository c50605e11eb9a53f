/** check: request → policy → evidence → decide → claim → decide → record → report → exit code. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decide, type Decided } from '../decision/decide.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Request } from '../evidence/request.js';
import type { Host, HostRequest, Inputs, Publication, RecordStore } from '../hosts/host.js';
import { limitsOf } from '../policy/host-settings.js';
import type { Policy } from '../policy/policy.js';
import { recordStoreOf } from '../policy/record-store.js';
import type { RecordEngine } from '../report/build-record.js';
import type { RecordDocument } from '../report/record.js';
import type { ReportedFault } from '../report/report-input.js';
import { escapeTerminal } from '../report/untrusted.js';
import { gather } from '../sources/gather.js';
import { recordReadings, type RecordingSource } from '../sources/recording-source.js';
import { runtimeNames } from '../sources/runtime-names.js';
import { formatInstant, type Instant } from '../time/instant.js';
import { name, readDistSha256, version } from '../version.js';
import type { Arguments } from './arguments.js';
import { claim, type Claimed } from './claim.js';
import { type Console, toJson } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toFormat, toInputs } from './inputs.js';
import { keepRecord, readStoreHead, type Kept } from './keep-record.js';
import { loadRecords } from './load-records.js';
import { openRunHost } from './local-host.js';
import { askPolicyAtBase } from './policy-at-base.js';
import { loadPolicy, type LoadedPolicy } from './policy-session.js';
import { exitCodeOf, tellDecision, tellFaults, type RunContext } from './publication.js';
import { completeRequest } from './request.js';
import { renderDecision, renderFaults } from './show.js';
import { onCancel } from './signals.js';
import { factsToGather } from './standing.js';
import { noteTold } from './told-errors.js';
import { tzVersion, worldOf } from './world.js';

/** How long the end waits for what is being told already, in milliseconds. */
const longestTelling = 500;

/** One run, and what is known of it so far. */
interface Run {
  readonly inputs: Inputs;
  readonly now: Instant;
  readonly host: Host;
  readonly policies: RecordingSource;
  readonly console: Console;
  /** Where the record is to be written. */
  readonly recordPath: string | undefined;
  context: RunContext;
  /** From then on only the end is told. */
  cancelled: boolean;
  /** What is being told now; never rejects. */
  telling: Promise<unknown>;
  /** Records that the run was cancelled, once there is a store for that; never rejects. */
  abandon?: () => Promise<void>;
}

/** Decides on the host it finds itself on, claims, records and publishes. */
export async function check(given: Arguments, console: Console): Promise<ExitCode> {
  const inputs = toInputs(given);
  const format = toFormat(given);
  const now = Date.now();
  const host = await openRunHost({ inputs, now: formatInstant(now) });
  const run: Run = {
    inputs,
    now,
    host,
    policies: recordReadings(host.policies),
    console,
    recordPath: given.text('record'),
    context: {
      inputs,
      console,
      format,
      now: formatInstant(now),
      mode: 'enforce',
      sha: undefined,
      service: undefined,
      policy: undefined,
    },
    cancelled: false,
    telling: Promise.resolve(),
  };
  const stopWatching = onCancel((signal) => {
    run.cancelled = true;
    host.halt?.();
    return tellEnd(run, toEnd('gate/cancelled', signal));
  });
  try {
    return await decideAndTell(run);
  } catch (error) {
    if (run.cancelled) return await never();
    if (await tellEnd(run, toFailure(error))) noteTold(error);
    throw error;
  } finally {
    stopWatching();
  }
}

async function decideAndTell(run: Run): Promise<ExitCode> {
  const { inputs, now, host, policies } = run;
  const [hostRequest, loaded] = await Promise.all([
    host.request(inputs).then((request) => noteRequest(run, request)),
    loadPolicy({ source: policies, path: inputs.policy, now, names: runtimeNames }),
  ]);
  notePolicy(run);
  if (loaded.policy === undefined) return tellNoPolicy(run, { loaded, hostRequest });
  const { policy: linked } = loaded;
  // First: what is remembered of tags is kept in the store that the policy names.
  host.configure({ limits: limitsOf(linked), store: recordStoreOf(linked) });
  const policy = await withHostWarnings(host, linked);
  const completed = completeRequest({ policy, inputs, host: hostRequest });
  if ('faults' in completed) return refuse(run, completed.faults);
  const { mode, service } = completed.request;
  run.context = { ...run.context, mode, service };
  const kept = await decideAndRecord(run, { policy, loaded, request: completed.request });
  if (kept.kind === 'refused') return refuse(run, kept.faults);
  return tell(run, kept);
}

async function decideAndRecord(
  run: Run,
  on: { policy: Policy; loaded: LoadedPolicy; request: Request },
): ReturnType<typeof keepRecord> {
  const { inputs, now, policies } = run;
  const { policy, loaded, request } = on;
  const engine: RecordEngine = { name, version, distSha256: readDistSha256() };
  const decideOn = (evidence: Evidence): Decided =>
    decide({ policy, evidence, layers: loaded.layers, engine: { name, version } });
  const gatherAndClaim = async (host: Host): Promise<Claimed> => {
    const world = worldOf(host, { policies, files: host.policies, now });
    const facts = factsToGather({ policy, request, host });
    const gathered = await gather({ policy, request, world, facts, at: now });
    const evidence = await askPolicyAtBase({ evidence: gathered, host, world, inputs });
    return claim({ evidence, host, decideOn });
  };
  const again = async (): Promise<Claimed> => {
    const fresh = await openRunHost({ inputs, now: formatInstant(now) });
    fresh.configure({ limits: limitsOf(policy), store: recordStoreOf(policy) });
    // Read again for what the host tells of its branch; what decides is the policy as it was read.
    const { policies: source } = fresh;
    await Promise.all([
      fresh.request(inputs),
      loadPolicy({ source, path: inputs.policy, now, names: runtimeNames }),
    ]);
    return gatherAndClaim(fresh);
  };
  const { host } = run;
  const head = await readStoreHead(host, policy);
  if (recordStoreOf(policy) !== 'none' && request.mode === 'enforce') {
    run.abandon = () => recordEnd({ host, request, engine, tz: tzVersion() });
  }
  const claimed = await gatherAndClaim(host);
  const keeper = { ...host, records: untilCancelled(run) };
  return keepRecord({ claimed, policy, policies, host: keeper, engine, decideOn, head, again });
}

function noteRequest(run: Run, request: HostRequest): HostRequest {
  const { mode, candidate } = request;
  run.context = { ...run.context, mode, sha: candidate.sha };
  return request;
}

function notePolicy(run: Run): void {
  const file = run.policies.readings().files.find(({ role }) => role === 'root');
  if (file === undefined) return;
  const isAtCandidate = () => isPolicyAt(run, file);
  run.context = {
    ...run.context,
    policy: { name: file.name, commit: file.commit, isAtCandidate },
  };
}

/** True if the policy at the candidate is the very file that decided. */
async function isPolicyAt(
  { host, inputs, context: { sha } }: Run,
  { blob }: { readonly blob?: string | undefined },
): Promise<boolean> {
  if (sha === undefined) return false;
  const there = await host.policiesAt?.(sha).root(inputs.policy);
  return blob !== undefined && there?.status === 'known' && there.file.blob === blob;
}

/** What the host noticed while it read the layers stands beside the policy's own warnings. */
async function withHostWarnings(host: Host, policy: Policy): Promise<Policy> {
  const moved = (await host.movedTags?.()) ?? [];
  const own = policy.layers[0]?.yaml.place(['extends']);
  if (moved.length === 0 || own === undefined) return policy;
  const warnings = moved.map(({ name: tag, was, is }) => ({
    code: 'policy/tag-moved',
    severity: 'warning' as const,
    place: own,
    message: `the tag ${tag} was ${was.slice(0, 7)} and is ${is.slice(0, 7)} now, and no rule protects it`,
  }));
  return { ...policy, warnings: [...policy.warnings, ...warnings] };
}

async function tell(run: Run, kept: Kept): Promise<ExitCode> {
  const { context, recordPath } = run;
  const { decision, record, stored, evidence } = kept;
  // Before anybody is told: a record that was asked for and cannot be written is no success (F31).
  if (recordPath !== undefined) await writeRecord(recordPath, record);
  const shown = { decision, evidence, record: stored ? record : undefined };
  const publication = await tellDecision(shown, context, recordPath);
  if (context.format !== 'text') {
    context.console.out(await renderDecision({ shown, ...context }));
  }
  if (kept.note !== undefined) note(run, kept.note);
  for (const missing of await publish(run, publication)) note(run, missing);
  return decision.exitCode;
}

async function refuse(run: Run, faults: readonly ReportedFault[]): Promise<ExitCode> {
  const { context, inputs } = run;
  const { console, format, now } = context;
  if (format !== 'text') {
    const { environment, version: promotionVersion } = inputs;
    console.out(
      await renderFaults({ faults, format, console, now, environment, promotionVersion }),
    );
  }
  const publication = await tellFaults({ faults }, context);
  for (const missing of await publish(run, publication)) note(run, missing);
  return exitCodeOf(faults);
}

/** A runner takes the last outputs: after a cancellation nothing else may be told, nor end well (F30). */
async function publish(run: Run, publication: Publication): Promise<readonly string[]> {
  if (isCancelled(run)) return never();
  const telling = run.host.publish(publication);
  run.telling = telling.catch(() => undefined);
  const notes = await telling;
  return isCancelled(run) ? never() : notes;
}

/** The store of the run: no decision is recorded after its end. */
function untilCancelled(run: Run): RecordStore {
  const { records } = run.host;
  return {
    ...records,
    append: (record, head) => (isCancelled(run) ? never() : records.append(record, head)),
  };
}

/** Asked anew each time: a signal comes at any moment. */
function isCancelled({ cancelled }: Run): boolean {
  return cancelled;
}

/** The watch for signals ends the process. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Before the first policy is on its branch a preview only says so. */
async function tellNoPolicy(
  run: Run,
  seen: { loaded: LoadedPolicy; hostRequest: HostRequest },
): Promise<ExitCode> {
  const { faults } = seen.loaded;
  const isFirst = faults.length > 0 && faults.every(({ code }) => code === 'policy/absent');
  const exitCode = await refuse(run, faults);
  return isFirst && seen.hostRequest.mode === 'preview' ? exitCodes.done : exitCode;
}

/** A run that ends without an answer leaves that behind where people look: false if it cannot. Nothing of it throws. */
async function tellEnd(run: Run, fault: ReportedFault): Promise<boolean> {
  try {
    const context = { ...run.context, format: 'json' as const };
    const ended = fault.code === 'gate/cancelled' ? ({ aborted: true } as const) : {};
    await run.host.claims.release?.();
    const lost = fault.code === 'gate/cancelled' ? run.abandon?.() : undefined;
    // Its outputs are out soon; where it waits for the network the end is told beside it.
    await Promise.race([run.telling, sleep(longestTelling, undefined, { ref: false })]);
    await run.host.publish(await tellFaults({ faults: [fault], ...ended }, context));
    await lost;
    return true;
  } catch {
    // What was left behind at the start already says that nothing was decided.
    return false;
  }
}

/** Records that the run was cancelled, if that can be done in the time that is left (F30). Never throws. */
async function recordEnd(of: {
  host: Host;
  request: Request;
  engine: RecordEngine;
  tz: string;
}): Promise<void> {
  const { host, request, engine, tz } = of;
  try {
    const [{ recordAborted }, { sha256, ulid }] = await Promise.all([
      loadRecords(),
      import('../sources/digest.js'),
    ]);
    const now = Date.now();
    const previous = await host.records.head();
    const made = { id: ulid(now), at: formatInstant(now), request, engine, tz, previous };
    await host.records.append(recordAborted(made, sha256), previous);
  } catch {
    // The outputs and the status say it too.
  }
}

function toEnd(code: string, signal: string): ReportedFault {
  return { code, message: `the run was cancelled (${signal}) before it had decided` };
}

/** An error as a fault; those of the request and of the forge have codes of their own. */
function toFailure(error: unknown): ReportedFault {
  if (!(error instanceof Error)) return { code: 'gate/crashed', message: 'unknown error' };
  const known = 'code' in error && /^(?:request|gate|policy)\//.test(String(error.code));
  const hint = 'hint' in error && typeof error.hint === 'string' ? { hint: error.hint } : {};
  return { code: known ? String(error.code) : 'gate/crashed', message: error.message, ...hint };
}

function note({ console }: Run, text: string): void {
  // By its parts, each of which is cut: one long sentence would lose what it says last.
  console.err(`promotion-gate: ${text.split('; ').map(escapeTerminal).join('; ')}`);
}

/** With the folders above it: a job that checks nothing out has none. */
async function writeRecord(path: string, record: RecordDocument): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, toJson(record));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the record could not be written: ${reason}`);
  }
}
