/** Claims: effects that can still turn an allow into a no; their results are facts like all others. */
import { type Evidence } from '../evidence/evidence.js';
import { readingOf, type FactKind } from '../evidence/facts.js';
import { isUnknown, type Reading } from '../evidence/reading.js';
import type { EngineCode } from './codes.js';
import type { Finding } from './decision.js';

/** In the order in which they are claimed. */
const claims = [
  'candidate',
  'bypass-redemption',
  'lock',
  'record-append',
] as const satisfies readonly FactKind[];

/** A finding for each claim that was made; a claim that was not made yet has none. */
export function claimFindings(evidence: Evidence): readonly Finding[] {
  return claims.flatMap((kind) => {
    const reading = readingOf(evidence.facts, { kind, key: '' });
    return reading === undefined ? [] : [toFinding({ kind, reading, evidence })];
  });
}

function toFinding(part: {
  kind: (typeof claims)[number];
  reading: Reading<unknown>;
  evidence: Evidence;
}): Finding {
  const { kind, reading, evidence } = part;
  const base = {
    layer: 'gate',
    question: `gate/${kind}`,
    rule: `gate.${kind}`,
    controls: [],
    evidence: [{ kind, key: '' }],
  };
  if (isUnknown(reading) || reading.status === 'none') {
    const reason = isUnknown(reading) ? reading.reason : 'nothing is there';
    const code: EngineCode = kind === 'record-append' ? 'gate/not-recorded' : 'gate/fact-failed';
    const acts = [{ what: 'mend-source', detail: { fact: kind, reason } }];
    return {
      ...base,
      code,
      outcome: 'unknown',
      effect: 'block',
      data: { fact: kind, reason },
      acts,
    };
  }
  const judged = evidence.request.candidate.sha;
  const found = kind === 'candidate' ? candidateSha(evidence) : judged;
  if (found !== judged) {
    const code: EngineCode = 'gate/candidate-moved';
    const data = { was: judged, is: found ?? '' };
    const acts = [{ what: 'start-again' }];
    return { ...base, code, outcome: 'fail', effect: 'block', data, acts };
  }
  const code: EngineCode = kind === 'candidate' ? 'gate/candidate-confirmed' : 'gate/claimed';
  return { ...base, code, outcome: 'pass', effect: 'none', data: { claim: kind }, acts: [] };
}

function candidateSha(evidence: Evidence): string | undefined {
  const reading = readingOf(evidence.facts, { kind: 'candidate', key: '' });
  return reading?.status === 'known' ? reading.value.sha : undefined;
}
