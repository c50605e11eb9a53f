/** What earlier promotions left owed: it has come, is open until its date, or is overdue and blocks (policy.md 2). */
import { settle, type Settled } from '../checks/duties/settle.js';
import { nameOfChange, sceneWith, type Scene } from '../checks/duties/scene.js';
import type { Account, Changes } from '../evidence/changes-fact.js';
import { debtKey, joinDebts, type Debt, type Owed } from '../evidence/owed-fact.js';
import { formatInstant, parseInstant } from '../time/instant.js';
import { wordsFor } from '../policy/select.js';
import type { ClockScope } from './clock.js';
import type { EngineCode } from './codes.js';
import type { Finding } from './decision.js';
import { demandedTrust } from './enforcement.js';
import { trusting } from './facts-view.js';

const owedRef = { kind: 'owed', key: '' } as const;

export interface OwedAnswer {
  readonly findings: readonly Finding[];
  /** What the next decision has to know of as well; with `met` what it can leave alone. */
  readonly carried: readonly Debt[];
}

/**
 * Findings of the gate itself: no exception excuses them, and they prove no rule. Where the debts could
 * not be read nobody knows whether one is overdue.
 */
export function owedFindings(scope: ClockScope): OwedAnswer {
  const { facts, now } = scope;
  // A rule that lets something follow asks for them: then nothing is no answer.
  const asking = scope.rules.filter(({ question }) =>
    question.uses?.some(({ kind }) => kind === owedRef.kind),
  );
  const trust = demandedTrust(asking.flatMap(({ options }) => options));
  if (asking.length === 0 && facts.reading(owedRef) === undefined)
    return { findings: [], carried: [] };
  const unknown = trusting(facts, trust).unknown(owedRef, now);
  const debts = facts.value(owedRef) ?? [];
  if (unknown !== undefined) {
    const code: EngineCode =
      unknown.status === 'unsupported' ? 'gate/fact-unsupported' : 'gate/fact-failed';
    const data = { fact: 'owed', reason: unknown.reason, needs: needsOf(unknown) };
    const acts = [{ what: 'mend-source', detail: data }];
    const findings = [toFinding({ code, outcome: 'unknown', data, acts })];
    // Not trusted, they are still said again: nothing is lost by that.
    return { findings, carried: debts.map(({ debt }) => debt) };
  }
  const answers = settleAll(debts, scope);
  return {
    findings: answers.map((answer) => judgeDebt(answer, scope)),
    carried: answers.map(({ owed: { debt }, settled: { met } }) =>
      met === 'yes'
        ? { ...debt, met: formatInstant(now) }
        : { ...debt, not: [...debt.not, ...elsewhere(debt, answers)] },
    ),
  };
}

interface Answer {
  readonly owed: Owed[number];
  readonly scene: Scene;
  readonly settled: Settled;
}

/** One after the other: who pays one of them does not pay another beside it. */
function settleAll(debts: Owed, scope: ClockScope): readonly Answer[] {
  const gap = peopleGap(scope);
  const answers: Answer[] = [];
  for (const owed of debts) {
    const not = [...owed.debt.not, ...elsewhere(owed.debt, answers)];
    const seen = { ...owed, debt: { ...owed.debt, not }, ...(gap === undefined ? {} : { gap }) };
    const scene = sceneFor(seen, scope);
    answers.push({ owed: seen, scene, settled: settle(seen, scene) });
  }
  return answers;
}

/**
 * Who has paid for the promotion as a whole gives none of the approvals of its changes, and the other way
 * round: the same as before the promotion.
 */
function elsewhere(debt: Debt, answers: readonly Answer[]): readonly Account[] {
  const numbers = new Set(debt.changes.map(({ number }) => number));
  const paid = answers.filter(
    ({ owed }) =>
      owed.debt.each !== debt.each && owed.debt.changes.some(({ number }) => numbers.has(number)),
  );
  const known = new Set(debt.not.map(keyOf));
  return paid.flatMap(({ settled }) => settled.by).filter((account) => !known.has(keyOf(account)));
}

function keyOf({ id, login }: Account): string {
  return id ?? login;
}

/** Why nobody knows whose accounts are one person's: then a second account could pay (T12). */
function peopleGap({ policy, request, facts, now }: ClockScope): string | undefined {
  const [layer] = policy.layers;
  if (layer === undefined || wordsFor({ policy, layer, request }).people === undefined) {
    return undefined;
  }
  const unknown = facts.unknown({ kind: 'people', key: '' }, now);
  return unknown && `whose accounts are one person's is not known: ${unknown.reason}`;
}

function needsOf(unknown: { readonly needs?: string | undefined } | object): string {
  return 'needs' in unknown && typeof unknown.needs === 'string' ? unknown.needs : '';
}

/** The same debt once, with the earliest date. What is new says since when anew, and is the same debt. */
export function distinctDebts(debts: readonly Debt[]): readonly Debt[] {
  const found = new Map<string, Debt>();
  for (const debt of debts) {
    const key = debtKey(debt);
    const before = found.get(key);
    const isOlder = debt.record !== undefined && debt.met === undefined;
    if (before === undefined) found.set(key, debt);
    else found.set(key, isOlder ? joinDebts(debt, before) : joinDebts(before, debt));
  }
  return [...found.values()];
}

function sceneFor({ debt, changes }: Owed[number], scope: ClockScope): Scene {
  const { policy, request, facts, now } = scope;
  const [layer] = policy.layers;
  if (layer === undefined) throw new RangeError('a policy has a layer');
  const words = wordsFor({ policy, layer, request });
  const named: Account[] = [...debt.not, ...debt.demands.flatMap(({ given }) => given)];
  const groups = [...new Set(debt.demands.flatMap(({ from }) => from))];
  const seen: Changes = {
    ...{ case: 'range', base: null, changes: [...changes], consents: [], complete: true },
  };
  return sceneWith({ facts, context: { words, request }, groups, now, changes: seen, also: named });
}

function judgeDebt(
  { owed: { debt, gap }, scene, settled: { met } }: Answer,
  { now }: ClockScope,
): Finding {
  const overdue = now >= (parseInstant(debt.due) ?? -Infinity);
  const changes = debt.changes.map((change) => nameOfChange(change, scene));
  const data = {
    ...{ approval: debt.approval, changes, urls: debt.changes.map(({ url }) => url ?? '') },
    ...{ due: debt.due, since: debt.since, record: debt.record ?? '', gap: gap ?? '' },
    contacts: debt.contact === undefined ? [] : [debt.contact],
  };
  if (met === 'yes') return toFinding({ code: 'afterwards/given', outcome: 'pass', data });
  if (!overdue) return toFinding({ code: 'afterwards/open', outcome: 'warn', data });
  const not = debt.not.map((account) => scene.directory.nameOf(scene.directory.personOf(account)));
  const detail = {
    ...{ approvals: [debt.approval], via: 'review', host: scene.host, count: 1 },
    ...{ changes, alone: [], urls: data.urls, not: [...new Set(not)].sort() },
    ...{ contacts: data.contacts, newRun: false },
  };
  const acts = [
    { what: 'give-approval', ...(debt.owner === undefined ? {} : { who: debt.owner }), detail },
  ];
  return met === 'no'
    ? toFinding({ code: 'afterwards/overdue', outcome: 'fail', data, acts })
    : toFinding({ code: 'afterwards/unsure', outcome: 'unknown', data, acts });
}

function toFinding(told: {
  readonly code: EngineCode;
  readonly outcome: Finding['outcome'];
  readonly data: Finding['data'];
  readonly acts?: Finding['acts'];
}): Finding {
  const { code, outcome, data, acts = [] } = told;
  const effect = outcome === 'pass' ? 'none' : outcome === 'warn' ? 'warn' : 'block';
  return {
    ...{ code, outcome, effect, data, acts: [...acts] },
    ...{ layer: 'gate', question: 'afterwards/owed', rule: 'afterwards.owed' },
    ...{ controls: [], evidence: [owedRef] },
  };
}
