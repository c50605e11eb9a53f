/** The generated matrix: every reply that a decision was read from, with every fault that spoils it. */
import { outputNames } from '../../../src/report/outputs.js';
import { openScenario, type AllowName } from './allow-scenarios.js';
import type { Seen } from './exchange.js';
import type { FaultName } from './faults.js';
import type { ActionRun } from './runner.js';
import type { World } from './worlds.js';

/** Enough for any machine, where nothing goes wrong. */
export const amplePatience = { PROMOTION_GATE_ATTEMPT: '9s', PROMOTION_GATE_TOTAL: '60s' };

/** Time for a whole run in milliseconds. */
const total = 4000;
const short = {
  PROMOTION_GATE_ATTEMPT: '150ms',
  PROMOTION_GATE_TOTAL: `${total}ms`,
  PROMOTION_GATE_SETTLE: '50ms',
};

/** These spoil a reply of any kind for as long as they last. */
export const spoilers: readonly FaultName[] = [
  ...(['retry-after-3600', 'secondary-limit', 'forbidden', 'not-found'] as const),
  ...(['error-502', 'reset', 'reset-mid-body', 'empty', 'null', 'html'] as const),
  ...(['truncated', 'wrong-shape', 'null-fields', 'text-plain', 'conflict', 'silent'] as const),
  ...(['huge', 'redirect-away', 'unauthorized'] as const),
];

/** Where null is an answer: a ref that is not there, and with it no deployment that it follows. */
function isAnswer({ operation }: Reply, fault: FaultName): boolean {
  return operation === 'Refs' && fault === 'null-fields';
}

/** How a run may end that knows too little: inconclusive, what is forbidden for want of a reason, no policy. */
const endings = ['3 inconclusive', '1 block', '2 error'];

/** A reply of a run: of all that asked the same, the n-th. */
export interface Reply {
  readonly operation: string;
  readonly question: string;
  readonly nth: number;
}

/** What is asked, without what differs from run to run. */
function questionOf({ operation, method, path, query, body }: Seen): string {
  const isGraphql = typeof body === 'object' && body !== null && 'variables' in body;
  return JSON.stringify([operation, method, path, String(query), isGraphql ? body.variables : '']);
}

/** Replies to reads, in their order: an enforcing run reads nothing to publish. */
export function evidenceOf(log: readonly Seen[]): readonly Reply[] {
  const asked = log
    .filter(({ writes }) => !writes)
    .map((seen) => [seen, questionOf(seen)] as const);
  return asked.map(([{ operation }, question], index) => {
    const before = asked.slice(0, index).filter(([, other]) => other === question);
    return { operation, question, nth: before.length + 1 };
  });
}

/** Spoils a reply, and all later ones to the same question. Tells how often that happened. */
export function spoil({ github }: World, reply: Reply, fault: FaultName): () => number {
  let asked = 0;
  let hit = 0;
  github.fault(fault, {
    times: 'always',
    when: (seen) => {
      if (questionOf(seen) !== reply.question) return false;
      asked += 1;
      const isHit = asked >= reply.nth;
      if (isHit) hit += 1;
      return isHit;
    },
  });
  return () => hit;
}

export interface Cell {
  readonly name: string;
  /** Empty if the run ended as it must. */
  readonly problems: readonly string[];
}

export interface ScenarioOutcome {
  /** How it ended before any fault. */
  readonly without: { readonly code: number; readonly decision: string | undefined };
  readonly cells: readonly Cell[];
  readonly violations: readonly string[];
}

/** Runs a scenario without fault, and then each of its cells for which `chosen` says so. */
export async function runScenario(
  scenario: AllowName,
  chosen: (index: number) => boolean,
): Promise<ScenarioOutcome> {
  const world = await openScenario(scenario);
  const { github } = world;
  const refs = github.repositories.map((repo) => [repo, new Map(repo.refs)] as const);
  const before = github.requests().length;
  const run = await world.run({ env: amplePatience });
  const replies = evidenceOf(github.requests().slice(before));
  const cells: Cell[] = [];
  const pairs = replies
    .flatMap((reply) => spoilers.map((fault) => ({ reply, fault })))
    .filter(({ reply, fault }) => !isAnswer(reply, fault));
  function restore(): void {
    github.clearFaults();
    for (const [repo, then] of refs) {
      repo.statuses.length = 0;
      for (const [ref, sha] of then) repo.refs.set(ref, sha);
    }
  }
  for (const { reply, fault } of pairs.filter((_, index) => chosen(index))) {
    restore();
    let hits = spoil(world, reply, fault);
    let budgets = { milliseconds: total, run: await world.run({ env: short }) };
    if (hits() === 0) {
      // A machine that is too busy to come as far as the fault gets the time for it.
      restore();
      hits = spoil(world, reply, fault);
      budgets = { milliseconds: 60_000, run: await world.run({ env: amplePatience }) };
    }
    const name = `${reply.operation} ${reply.nth}, ${fault}`;
    const problems = problemsOf(world, { ...budgets, hits: hits() });
    cells.push({ name, problems: problems.map((problem) => `${name}: ${problem}`) });
  }
  await github.close();
  const { code, outputs } = run;
  return { without: { code, decision: outputs['decision'] }, cells, violations: github.violations };
}

function problemsOf(
  { repo, github }: World,
  seen: { readonly run: ActionRun; readonly milliseconds: number; readonly hits: number },
): string[] {
  const { code, outputs, milliseconds } = seen.run;
  const ending = `${code} ${outputs['decision'] ?? ''}`;
  const missing = outputNames.filter((name) => outputs[name] === undefined);
  const isGreen = repo.statuses.some(({ state }) => state === 'success');
  return [
    ...(seen.hits > 0 ? [] : ['the fault met no request']),
    ...(endings.includes(ending) ? [] : [`exit ${ending}`]),
    ...(isGreen ? ['a status of success'] : []),
    ...missing.map((name) => `no output ${name}`),
    ...(milliseconds > seen.milliseconds + 2000 ? [`${Math.round(milliseconds)} ms`] : []),
    ...(github.canary.requests().length > 0 ? ['a request to another host'] : []),
  ];
}

/** Works on as many keys at a time as there are lanes, in their order; results are awaited one by one. */
export function inLanes<K, T>(
  keys: readonly K[],
  lanes: number,
  work: (key: K) => Promise<T>,
): ReadonlyMap<K, Promise<T>> {
  const waiting: (() => void)[] = [];
  let free = lanes;
  async function workInTurn(key: K): Promise<T> {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work(key);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  }
  const results = keys.map((key) => [key, workInTurn(key)] as const);
  // They are awaited later: until then nobody has missed a failure.
  for (const [, result] of results) result.catch(() => undefined);
  return new Map(results);
}
