/** check: request → policy → evidence → decide → claim → decide → record → report → exit code. */
import { writeFile } from 'node:fs/promises';
import { decide, type Decided } from '../decision/decide.js';
import { neededFacts } from '../decision/needs.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Host } from '../hosts/host.js';
import type { ReportedFault } from '../report/report-input.js';
import type { RecordEngine } from '../report/build-record.js';
import type { RecordDocument } from '../report/record.js';
import { escapeTerminal } from '../report/untrusted.js';
import { gather } from '../sources/gather.js';
import { recordReadings } from '../sources/recording-source.js';
import { zoneProblem } from '../sources/zone-names.js';
import { formatInstant } from '../time/instant.js';
import { name, readDistSha256, version } from '../version.js';
import type { Arguments } from './arguments.js';
import { claim, type Claimed } from './claim.js';
import { type Console, toJson } from './console.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toFormat, toInputs, type Format } from './inputs.js';
import { openRunHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { keepRecord, readStoreHead } from './keep-record.js';
import { completeRequest } from './request.js';
import { renderDecision, renderFaults } from './show.js';

/** Decides on the host it finds itself on, claims, records and publishes. */
export async function check(given: Arguments, console: Console): Promise<ExitCode> {
  const inputs = toInputs(given);
  const format = toFormat(given);
  const now = Date.now();
  const host = await openRunHost({ layers: inputs.layers, now: formatInstant(now) });
  const policies = recordReadings(host.policies);
  const [hostRequest, head, loaded] = await Promise.all([
    host.request(inputs),
    readStoreHead(host),
    loadPolicy({ source: policies, path: inputs.policy, now, zoneProblem }),
  ]);
  const told = { format, console, now: formatInstant(now), environment: inputs.environment };
  const refuse = async (faults: readonly ReportedFault[]): Promise<ExitCode> => {
    console.out(await renderFaults({ ...told, faults, promotionVersion: inputs.version }));
    return exitCodes.configuration;
  };
  const { policy, layers } = loaded;
  if (policy === undefined) return refuse(loaded.faults);
  const completed = completeRequest({ policy, inputs, host: hostRequest });
  if ('faults' in completed) return refuse(completed.faults);
  const { request } = completed;
  const engine: RecordEngine = { name, version, distSha256: readDistSha256() };
  const decideOn = (evidence: Evidence): Decided =>
    decide({ policy, evidence, layers, engine: { name, version } });
  const facts = neededFacts(policy, request);
  const tz = process.versions['tz'] ?? 'unknown';
  const gatherAndClaim = async (on: Host): Promise<Claimed> => {
    const world = { read: on.facts, policies, now, tz };
    const evidence = await gather({ policy, request, world, facts, at: now });
    return claim({ evidence, host: on, decideOn });
  };
  const again = async (): Promise<Claimed> => {
    const fresh = await openRunHost({ layers: inputs.layers, now: formatInstant(now) });
    await fresh.request(inputs);
    return gatherAndClaim(fresh);
  };
  const claimed = await gatherAndClaim(host);
  if (claimed.decided.kind === 'faults') return refuse(claimed.decided.faults);
  const kept = await keepRecord({ claimed, policy, policies, host, engine, decideOn, head, again });
  if (kept.kind === 'refused') return refuse(kept.faults);
  const { decision, record, stored } = kept;
  const shown = { decision, evidence: kept.evidence, record: stored ? record : undefined };
  await publish({ shown, format, console, host });
  if (kept.note !== undefined) console.err(`promotion-gate: ${escapeTerminal(kept.note)}`);
  const path = given.text('record');
  if (path !== undefined) await writeRecord(path, record);
  return decision.exitCode;
}

async function publish(part: {
  shown: Parameters<typeof renderDecision>[0]['shown'];
  format: Format;
  console: Console;
  host: Host;
}): Promise<void> {
  const { shown, format, console, host } = part;
  const text = await renderDecision({ shown, format, console });
  if (format !== 'text') {
    console.out(text);
    return;
  }
  const { headline, service, environment } = shown.decision;
  const markdown = (): Promise<string> => renderDecision({ shown, format: 'markdown', console });
  await host.publish({ title: `${headline}: ${service} → ${environment}`, text, markdown });
}

/** A record that was asked for and cannot be written is no success: the error ends the run (F31). */
async function writeRecord(path: string, record: RecordDocument): Promise<void> {
  try {
    await writeFile(path, toJson(record));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the record could not be written: ${reason}`);
  }
}
