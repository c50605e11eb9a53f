/** judge: policy and evidence → findings and verdict. It is total: it does not throw and looks at nothing. */
import type { Act, Observation, Surroundings } from '../checks/check.js';
import type { Enforcement } from '../checks/rule-options.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Debt } from '../evidence/owed-fact.js';
import type { LinkedLayer, Policy } from '../policy/policy.js';
import { formatInstant, parseInstant, type Instant } from '../time/instant.js';
import { firstFrom } from '../time/interval-set.js';
import { horizon } from '../checks/windows/expand.js';
import { ask } from './ask.js';
import { claimFindings } from './claim-findings.js';
import { admitsOf, policyZone, surroundingsOf, type ClockScope } from './clock.js';
import type { EngineCode } from './codes.js';
import { applies } from './conditions.js';
import type { Finding, Verdict } from './decision.js';
import { controlsOf, enforcementAhead, enforcementAt } from './enforcement.js';
import { nameOfFact, viewOf } from './facts-view.js';
import { distinctDebts, owedFindings } from './owed-findings.js';
import { surroundingsFor } from './pooled.js';
import { rulesFor, type Rule } from './rules.js';
import { standingFindings } from './standing-findings.js';
import { exceptionsFor } from './waive.js';

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** False if no rule of the policy can block this promotion. */
  readonly enforced: boolean;
  readonly scope: ClockScope;
  readonly around: Surroundings;
  /** New debts, where this is an allow, and those of before that are not settled. */
  readonly owed: readonly Debt[];
}

/** Asks every rule of every layer, and the claims that were made. */
export function judge(policy: Policy, evidence: Evidence): Judgement {
  const now = parseInstant(evidence.now) ?? NaN;
  const { request } = evidence;
  const facts = viewOf(evidence.facts);
  const rules = rulesFor(policy, request);
  const zone = policyZone({ policy, facts, now });
  const scope: ClockScope = { policy, request, facts, now, rules, zone };
  const around = surroundingsOf(scope);
  const answered = rules.map((rule) => ({
    rule,
    enforcement: enforcementAt(rule.options, now, zone),
    answers: ask({
      ...{ rule, applies: applies(rule, scope), facts, now },
      around: surroundingsFor(rule, scope, around),
    }),
  }));
  const enforced = answered.some(({ enforcement }) => enforcement === 'block');
  const positive = answered.some(
    ({ enforcement, answers }) =>
      enforcement === 'block' &&
      // What is owed is known to be missing: that is no silence.
      answers.some(({ outcome, owes }) => outcome === 'pass' || owes !== undefined),
  );
  const earlier = owedFindings(scope);
  const found = [
    ...answered.flatMap(({ rule, enforcement, answers }) =>
      answers.map((answer) => toFinding({ rule, enforcement, answer, scope, around })),
    ),
    ...(zone === undefined ? [zoneUnknown(scope)] : []),
    ...standingFindings(policy, evidence),
    ...earlier.findings,
    ...claimFindings(evidence),
  ];
  // Where something is in the way already, that nothing passed is no news.
  const unproven = enforced && !positive && verdictOf(found) === 'allow';
  const findings = unproven ? [...found, nothingPassed(policy)] : found;
  const verdict = verdictOf(findings);
  const isOwing = (rule: Rule): boolean =>
    findings.some(({ rule: address, effect }) => address === rule.address && effect === 'owed');
  const added = answered.flatMap(({ rule, answers }) =>
    verdict === 'allow' && isOwing(rule) ? answers.flatMap(({ owes = [] }) => owes) : [],
  );
  const owed = distinctDebts([...added, ...earlier.carried]);
  return { verdict, findings, enforced, scope, around, owed };
}

/** A fail in force blocks; else an unknown in force is inconclusive; else allow. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const inForce = findings.filter(({ effect }) => effect === 'block');
  if (inForce.some(({ outcome }) => outcome === 'fail')) return 'block';
  return inForce.length > 0 ? 'inconclusive' : 'allow';
}

function toFinding(part: {
  rule: Rule;
  enforcement: Enforcement;
  answer: Observation;
  scope: ClockScope;
  around: Surroundings;
}): Finding {
  const { rule, enforcement, answer, scope } = part;
  const { layer, options, place, question } = rule;
  const exception = exceptionOf(part);
  const ahead = enforcementAhead(options, scope.now, scope.zone);
  const clears = answer.outcome === 'fail' ? clearsAt(part) : answer.clears;
  return {
    code: answer.code,
    outcome: answer.outcome,
    effect: exception === undefined ? effectOf({ answer, enforcement, rule }) : 'waived',
    layer: layer.file.name,
    question: question.id,
    rule: rule.address,
    data: answer.data,
    place,
    ...(clears === undefined ? {} : { clears: formatInstant(clears) }),
    ...ownerOf(layer),
    controls: controlsOf(options),
    evidence: question.needs.map(({ kind, key }) => ({ kind, key })),
    ...(ahead === undefined ? {} : { enforceFrom: ahead.date }),
    ...(exception === undefined ? {} : { exception }),
    acts: (answer.acts ?? []).map(toAct),
  };
}

/** A rule under `during` is also mended by the end of the period in which it applies. */
function clearsAt(part: {
  rule: Rule;
  answer: Observation;
  scope: ClockScope;
  around: Surroundings;
}): Instant | undefined {
  const { rule, answer, scope, around } = part;
  if (!rule.options.some(({ when }) => when?.during !== undefined)) return answer.clears;
  const range = { from: scope.now, to: scope.now + horizon };
  const admitted = admitsOf({ rule, scope, range, around });
  const next = admitted && firstFrom(admitted, scope.now)?.start;
  return next !== undefined && next > scope.now && next < range.to ? next : answer.clears;
}

/** What the policy makes of an outcome. */
function effectOf(part: {
  answer: Observation;
  enforcement: Enforcement;
  rule: Rule;
}): Finding['effect'] {
  const { answer, enforcement, rule } = part;
  if (answer.outcome === 'pass' || answer.outcome === 'not-applicable') return 'none';
  if (enforcement === 'observe') return 'observe';
  if (answer.outcome === 'warn' || enforcement === 'warn') return 'warn';
  if (answer.outcome === 'fail' && (answer.owes ?? []).length > 0) return 'owed';
  const soft =
    answer.outcome === 'unknown' &&
    rule.question.softUnknown === true &&
    rule.options.some((option) => option['on-unknown'] === 'warn');
  return soft ? 'warn' : 'block';
}

/** The id of the exception that excuses a failure now. What is unknown is never excused. */
function exceptionOf(part: {
  rule: Rule;
  answer: Observation;
  scope: ClockScope;
}): string | undefined {
  const { rule, answer, scope } = part;
  if (answer.outcome !== 'fail' || scope.zone === undefined) return undefined;
  return exceptionsFor(rule, scope.request.service, scope.zone).find(
    ({ interval }) => scope.now >= interval.start && scope.now < interval.end,
  )?.id;
}

function ownerOf(layer: LinkedLayer): { owner?: string; contact?: string } {
  const { owner } = layer.config;
  const contact = owner === undefined ? undefined : layer.config.groups?.[owner]?.contact;
  return {
    ...(owner === undefined ? {} : { owner }),
    ...(contact === undefined ? {} : { contact }),
  };
}

function toAct({ what, who, detail }: Act): Finding['acts'][number] {
  return {
    what,
    ...(who === undefined ? {} : { who }),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** Without the policy's zone nobody knows which exceptions and dates of enforcement are past. */
function zoneUnknown({ policy, facts, now }: ClockScope): Finding {
  const ref = { kind: 'zone', key: policy.timezone } as const;
  const unknown = facts.unknown(ref, now);
  const code: EngineCode = 'gate/fact-failed';
  const data = { fact: nameOfFact(ref), reason: unknown?.reason ?? 'it is not known' };
  return {
    code,
    outcome: 'unknown',
    effect: 'block',
    layer: policy.layers[0]?.file.name ?? '',
    question: 'gate/zone',
    rule: 'timezone',
    data,
    controls: [],
    evidence: [ref],
    acts: [{ what: 'mend-source', detail: data }],
  };
}

function nothingPassed(policy: Policy): Finding {
  const code: EngineCode = 'gate/nothing-passed';
  return {
    code,
    outcome: 'unknown',
    effect: 'block',
    layer: policy.layers[0]?.file.name ?? '',
    question: code,
    rule: 'gate',
    data: {},
    controls: [],
    evidence: [],
    acts: [{ what: 'mend-policy' }],
  };
}
