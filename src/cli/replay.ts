/** replay: decide again from a record, and compare with what was decided then. */
import { isDeepStrictEqual } from 'node:util';
import { decide, type Decided } from '../decision/decide.js';
import type { Decision } from '../decision/decision.js';
import type { Evidence } from '../evidence/evidence.js';
import { anyNames } from '../policy/link.js';
import type { PolicySource } from '../policy/source.js';
import type { RecordDocument } from '../report/record.js';
import { escapeTerminal } from '../report/untrusted.js';
import { replayReadings } from '../sources/recording-source.js';
import { formatInstant, parseInstant } from '../time/instant.js';
import { name, readDistSha256, version } from '../version.js';
import { UsageError, type Arguments } from './arguments.js';
import type { Console } from './console.js';
import { evidenceOf, readDocument, type SavedDocument } from './documents.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import { toFormat } from './inputs.js';
import { readUtcInstant } from './instants.js';
import { openLocalHost } from './local-host.js';
import { loadPolicy } from './policy-session.js';
import { renderDecision, renderFaults } from './show.js';

/** Prints the decision; the comparison goes to stderr. */
export async function replay(given: Arguments, console: Console): Promise<ExitCode> {
  const format = toFormat(given);
  const path = given.operand;
  const document = await readDocument(path);
  const saved = evidenceOf(document, path);
  const at = given.text('at');
  const evidence = at === undefined ? saved : { ...saved, now: formatInstant(readUtcInstant(at)) };
  const policyPath = given.text('policy');
  const source = await sourceOf({ document, policyPath, layers: given.text('layers'), evidence });
  const decided = await decideAgain({ source, policyPath, evidence });
  const decision = decided.kind === 'decision' ? decided.decision : undefined;
  console.out(
    decided.kind === 'faults'
      ? await renderFaults({ faults: decided.faults, format, console, now: evidence.now })
      : await renderDecision({ shown: { ...decided, evidence }, format, console }),
  );
  const record = document.kind === 'record' ? document.record : undefined;
  if (record?.decision === undefined || at !== undefined || policyPath !== undefined) {
    console.err('promotion-gate: nothing was compared');
    return decision === undefined ? exitCodes.configuration : exitCodes.done;
  }
  return compare({ record, decision, console });
}

function compare(part: {
  record: RecordDocument;
  decision: Decision | undefined;
  console: Console;
}): ExitCode {
  const { record, decision, console } = part;
  // Through JSON, since an absent key and one without a value are written alike.
  const now: unknown = decision && JSON.parse(JSON.stringify(decision));
  if (isDeepStrictEqual(now, JSON.parse(JSON.stringify(record.decision)))) {
    console.err('promotion-gate: the decision is the same');
    return exitCodes.done;
  }
  const { engine } = record.origin;
  if (engine.version === version && engine.distSha256 === readDistSha256()) {
    console.err('promotion-gate: the decision differs');
    return exitCodes.blocked;
  }
  const by = `${escapeTerminal(`${engine.name} ${engine.version}`)}, this is ${name} ${version}`;
  console.err(`promotion-gate: the decision differs; engine differs: it was decided by ${by}`);
  return exitCodes.undecided;
}

async function decideAgain(part: {
  source: PolicySource;
  policyPath: string | undefined;
  evidence: Evidence;
}): Promise<Decided> {
  const { source, policyPath, evidence } = part;
  const now = parseInstant(evidence.now) ?? 0;
  const loaded = await loadPolicy({ source, path: policyPath, now, names: anyNames });
  const { policy, layers, faults } = loaded;
  if (policy === undefined) return { kind: 'faults', faults };
  return decide({ policy, evidence, layers, engine: { name, version } });
}

async function sourceOf(part: {
  document: SavedDocument;
  policyPath: string | undefined;
  layers: string | undefined;
  evidence: Evidence;
}): Promise<PolicySource> {
  const { document, policyPath, layers, evidence } = part;
  if (policyPath === undefined && document.kind === 'record' && document.record.policy) {
    return replayReadings(document.record.policy);
  }
  if (policyPath === undefined) {
    throw new UsageError('evidence holds no policy', 'write --policy FILE');
  }
  const host = await openLocalHost({ layers, now: evidence.now });
  return host.policies;
}
