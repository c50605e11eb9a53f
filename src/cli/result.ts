/** result: records what became of a deployment, joined with the decision that allowed it. */
import type { Request } from '../evidence/request.js';
import type { Inputs } from '../hosts/host.js';
import { anyNames } from '../policy/link.js';
import { recordStoreOf } from '../policy/record-store.js';
import type { recordResult } from '../report/build-record.js';
import type { RecordDocument } from '../report/record.js';
import { escapeTerminal } from '../report/untrusted.js';
import { sha256, ulid } from '../sources/digest.js';
import { replayReadings } from '../sources/recording-source.js';
import { formatInstant, parseInstant, type Instant } from '../time/instant.js';
import { name, readDistSha256, version } from '../version.js';
import { appendTo } from './append-record.js';
import { UsageError, type Arguments } from './arguments.js';
import { toJson, type Console } from './console.js';
import { readDocument } from './documents.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toPlainFormat } from './inputs.js';
import { loadRecords } from './load-records.js';
import { openRunHost } from './local-host.js';
import { toOutcome } from './outcomes.js';
import { loadPolicy } from './policy-session.js';
import { tzVersion } from './world.js';

type Parts = Parameters<typeof recordResult>[0];

/** Appends a record of kind `result`. */
export async function result(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toPlainFormat(given);
  const path = given.required('record');
  const of = await readDecisionRecord(path);
  const outcome = toOutcome(given);
  const nothing = whyNothing(of);
  if (nothing !== undefined) {
    // A job that runs whenever something failed also runs after a no: nothing was deployed, as it should be.
    if (outcome === 'success') throw notAllowed(path, nothing);
    const said = `nothing to record: ${path} records ${nothing}`;
    console.out(format === 'json' ? 'null' : escapeTerminal(said));
    return exitCodes.done;
  }
  const now = Date.now();
  const inputs = inputsOf(of);
  const host = await openRunHost({ inputs, now: formatInstant(now) });
  refuseOther(of, (await host.request(inputs)).repository);
  host.configure({ limits: {}, store: await storeOf(of) });
  const records = await loadRecords();
  const build = (previous: string | null): RecordDocument =>
    records.recordResult({ ...madeAt(now), of, outcome, previous }, sha256);
  const { record, answer } = await appendTo(host.records, build);
  if (answer.status !== 'appended') {
    const reason = 'reason' in answer ? answer.reason : 'others kept writing at the same time';
    throw new Error(`the outcome was not recorded: ${reason}`);
  }
  const { service, environment } = of.subject;
  const said = `recorded: ${outcome} of ${service} → ${environment} (${record.id})`;
  console.out(format === 'json' ? toJson(record) : escapeTerminal(said));
  return exitCodes.done;
}

/** The records of one repository tell nothing of another one's deployments (T31). */
function refuseOther({ subject }: RecordDocument, { id, name: here }: Request['repository']): void {
  if (subject.repositoryId === id) return;
  throw new UsageError(
    `the record is one of ${subject.repository} (${subject.repositoryId}), and this is ${here} (${id})`,
    'record the outcome in the repository that was promoted',
  );
}

/** The promotion that the record speaks of. */
function inputsOf({ subject }: RecordDocument): Inputs {
  const { environment, service, sha, artifacts } = subject;
  const lines = artifacts.map(({ name: artifact, digest }) => `${artifact}@${digest}`);
  return { environment, service, sha, artifacts: lines, regions: [] };
}

/** Where the policy that decided keeps its records. Throws if it keeps none. */
async function storeOf({ policy: files, at }: RecordDocument): Promise<string | undefined> {
  if (files === undefined) return undefined;
  const source = replayReadings(files);
  const now = parseInstant(at) ?? 0;
  const { policy } = await loadPolicy({ source, now, names: anyNames });
  const store = policy === undefined ? undefined : recordStoreOf(policy);
  if (store === 'none') throw new Error('the policy keeps no records: `records: { store: none }`');
  return store;
}

/** What a record says of the run that made it. */
function madeAt(now: Instant): Pick<Parts, 'id' | 'finishedAt' | 'engine' | 'tz'> {
  return {
    id: ulid(now),
    finishedAt: formatInstant(now),
    engine: { name, version, distSha256: readDistSha256() },
    tz: tzVersion(),
  };
}

async function readDecisionRecord(path: string): Promise<RecordDocument> {
  const hint =
    'name the file that check wrote; another job has it as an artifact of the gate: on GitLab by `dependencies`, on GitHub by actions/download-artifact';
  const document = await readDocument(path, hint);
  if (document.kind === 'evidence' || document.record.kind !== 'decision') {
    throw new UsageError(
      `${path} is no record of a decision`,
      'take the file that check --record wrote',
    );
  }
  const { record } = document;
  return record;
}

/** Undefined if the decision let something be deployed. */
function whyNothing(of: RecordDocument): string | undefined {
  if (of.decision?.verdict !== 'allow') return 'no allow';
  return of.enforced ? undefined : 'a decision that enforced nothing';
}

function notAllowed(path: string, nothing: string): UsageError {
  return new UsageError(
    `${path} records ${nothing}: nothing should have been deployed`,
    'record the outcome of the promotion that was allowed',
  );
}
