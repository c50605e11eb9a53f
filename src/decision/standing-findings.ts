/** Facts that a host brings to every decision: clock, origin of the candidate, identity of the run, the policy's branch. */
import type { Evidence } from '../evidence/evidence.js';
import { readingOf, type FactKind, type FactRef, type FactValue } from '../evidence/facts.js';
import { isUnknown } from '../evidence/reading.js';
import type { Policy } from '../policy/policy.js';
import type { EngineCode } from './codes.js';
import type { Finding } from './decision.js';
import { lackOf } from './protection.js';

/** The clocks of forge and runner may be this many seconds apart. */
const mostSkew = 120;

/** What a known fact says; `effect` is what follows. */
interface Told {
  readonly code: EngineCode;
  readonly outcome: Finding['outcome'];
  readonly data?: Finding['data'];
  readonly acts?: Finding['acts'];
}

type Judges = { readonly [K in FactKind]?: (value: FactValue<K>, evidence: Evidence) => Told };

const judges: Judges = {
  clock: judgeClock,
  reachability: judgeReachability,
  'run-identity': judgeIdentity,
  'policy-change': judgePolicyChange,
};

/**
 * A finding for each such fact that the evidence holds. None of them counts as the rule that has to
 * pass: they can only stand in the way.
 */
export function standingFindings(policy: Policy, evidence: Evidence): readonly Finding[] {
  const kinds = Object.keys(judges) as (keyof typeof judges)[];
  return [
    ...kinds.flatMap((kind) => judgeKind({ kind, key: '' }, evidence)),
    ...protectionFindings(policy, evidence),
  ];
}

function judgeKind<K extends FactKind>(ref: FactRef<K>, evidence: Evidence): readonly Finding[] {
  const reading = readingOf(evidence.facts, ref);
  if (reading === undefined) return [];
  const judgeValue = judges[ref.kind];
  if (reading.status === 'known' && judgeValue !== undefined) {
    return [toFinding(ref, judgeValue(reading.value, evidence))];
  }
  return [toFinding(ref, unknown(ref, isUnknown(reading) ? reading : undefined))];
}

/** Without `require-protected` a branch that anybody can push to, or may be able to, is only worth a warning. */
function protectionFindings(policy: Policy, evidence: Evidence): readonly Finding[] {
  return policy.layers.flatMap(({ file, config }) => {
    const ref = { kind: 'branch-protection', key: file.name } as const;
    const reading = readingOf(evidence.facts, ref);
    if (reading === undefined || config['require-protected'] === true) return [];
    if (reading.status !== 'known') {
      const told = unknown(ref, isUnknown(reading) ? reading : undefined);
      return [{ ...toFinding(ref, told), effect: 'warn', layer: file.name }];
    }
    const { value } = reading;
    const told: Told = value.protected
      ? { code: 'policy/protected', outcome: 'pass', data: { layer: file.name } }
      : {
          code: 'policy/unprotected',
          outcome: 'warn',
          data: { layer: file.name, ...lackOf(value) },
        };
    return [{ ...toFinding(ref, told), layer: file.name }];
  });
}

function judgeClock({ skew }: FactValue<'clock'>): Told {
  const data = { skew, most: mostSkew };
  if (Math.abs(skew) <= mostSkew) return { code: 'gate/clock-agrees', outcome: 'pass', data };
  return {
    code: 'gate/clock-skewed',
    outcome: 'unknown',
    data,
    acts: [
      { what: 'mend-source', detail: { fact: 'clock', reason: 'set the clock of the runner' } },
    ],
  };
}

/** A commit of a fork, or of a branch that nobody reviewed, is none of the branch (T03, T26). */
function judgeReachability(
  { ref, reachable }: FactValue<'reachability'>,
  evidence: Evidence,
): Told {
  const data = { ref, sha: evidence.request.candidate.sha };
  if (reachable) return { code: 'gate/candidate-reachable', outcome: 'pass', data };
  const acts = [{ what: 'merge-first', detail: data }];
  return { code: 'gate/candidate-unreachable', outcome: 'fail', data, acts };
}

/** Every claim of the token that the request states too has to say the same (T05, T31). */
function judgeIdentity(value: FactValue<'run-identity'>, { request }: Evidence): Told {
  if (value.proof === 'refused') {
    const data = { ...value.refusal };
    const acts = [{ what: 'mend-identity', detail: data }];
    return { code: 'gate/identity-refused', outcome: 'unknown', data, acts };
  }
  if (value.unconfirmed === true) {
    const detail = { fact: 'run-identity', reason: 'give the job an ID token for the gate' };
    const acts = [{ what: 'mend-source', detail }];
    return { code: 'gate/identity-unconfirmed', outcome: 'unknown', data: {}, acts };
  }
  if (value.proof === 'claimed') {
    return { code: 'gate/identity-claimed', outcome: 'not-applicable', data: {} };
  }
  const pairs = [
    ['environment', value.environment, request.environment],
    ['repository', value.repositoryId, request.repository.id],
    ['run', value.runId, request.run?.id],
    ['attempt', value.attempt, request.run?.attempt],
    ['workflow', value.workflow, request.run?.workflow],
  ] as const;
  const differing = pairs.find(([, proved, asked]) => proved !== undefined && proved !== asked);
  if (differing === undefined) {
    const environment = value.environment === undefined ? 'claimed' : 'proved';
    return { code: 'gate/identity-proved', outcome: 'pass', data: { environment } };
  }
  const [what, proved, asked] = differing;
  const data = { what, proved: String(proved), asked: String(asked ?? '') };
  const acts = [{ what: 'mend-call', detail: data }];
  return { code: 'gate/identity-differs', outcome: 'fail', data, acts };
}

/** Who changes the rules in the range that they judge needs the owner, or must keep the old ones too. */
function judgePolicyChange(value: FactValue<'policy-change'>): Told {
  const { base, changed, approvedBy, unapproved, atBase, reason } = value;
  if (!changed)
    return { code: 'policy/unchanged-in-range', outcome: 'pass', data: { base: base ?? '' } };
  const told = { base: base ?? '', by: approvedBy, atBase: atBase ?? '', reason: reason ?? '' };
  const data = unapproved === undefined ? told : { ...told, unapproved };
  if (approvedBy.length > 0 || atBase === 'allow') {
    return { code: 'policy/change-approved', outcome: 'pass', data };
  }
  const outcome = atBase === undefined || atBase === 'inconclusive' ? 'unknown' : 'fail';
  const acts = [{ what: 'approve-policy', detail: { base: base ?? '' } }];
  return { code: 'policy/changed-in-range', outcome, data, acts };
}

function unknown(
  { kind }: FactRef,
  reading:
    { status: 'unsupported' | 'failed'; reason: string; needs?: string | undefined } | undefined,
): Told {
  const reason = reading?.reason ?? 'nothing is there';
  const code = reading?.status === 'unsupported' ? 'gate/fact-unsupported' : 'gate/fact-failed';
  const data = { fact: kind, reason, needs: reading?.needs ?? '' };
  return { code, outcome: 'unknown', data, acts: [{ what: 'mend-source', detail: data }] };
}

function toFinding({ kind, key }: FactRef, told: Told): Finding {
  const { code, outcome, data = {}, acts = [] } = told;
  const effect =
    outcome === 'fail' || outcome === 'unknown' ? 'block' : outcome === 'warn' ? 'warn' : 'none';
  return {
    code,
    outcome,
    effect,
    layer: 'gate',
    question: `gate/${kind}`,
    rule: `gate.${kind}`,
    data,
    controls: [],
    evidence: [{ kind, key }],
    acts: [...acts],
  };
}
