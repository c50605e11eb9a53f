/** The generated matrix of either forge: every reply that a decision was read from, with every fault that spoils it. */
import { outputNames } from '../../../src/report/outputs.js';
import type { Seen } from '../github/exchange.js';
import type { FaultQueue } from '../github/fault-queue.js';
import type { FaultName } from '../github/faults.js';

/** Enough for any machine, where nothing goes wrong. */
export const amplePatience = {
  PROMOTION_GATE_ATTEMPT: '9s',
  PROMOTION_GATE_TOTAL: '60s',
  PROMOTION_GATE_BACKOFF: '40ms',
};

interface Budgets {
  readonly attempt: number;
  readonly total: number;
}

/** Budgets of a run in milliseconds; a machine that is too busy to come as far as the fault gets the next ones. */
const quick: readonly Budgets[] = [
  { attempt: 5000, total: 10_000 },
  { attempt: 9000, total: 60_000 },
];
/** Where nothing comes, each attempt lasts as long as it may. */
const awaited: readonly Budgets[] = [
  { attempt: 400, total: 5000 },
  { attempt: 1500, total: 20_000 },
  { attempt: 9000, total: 60_000 },
];
/** What a run may take beside its budget, to start and to end, where the machine has nothing else to do. */
const beside = 2000;

function toVariables({ attempt, total }: Budgets): Readonly<Record<string, string>> {
  return {
    PROMOTION_GATE_ATTEMPT: `${attempt}ms`,
    PROMOTION_GATE_TOTAL: `${total}ms`,
    PROMOTION_GATE_SETTLE: '50ms',
    PROMOTION_GATE_BACKOFF: '40ms',
  };
}

/** These spoil a reply of any kind for as long as they last. */
export const spoilers: readonly FaultName[] = [
  ...(['retry-after-3600', 'secondary-limit', 'forbidden', 'not-found'] as const),
  ...(['error-502', 'reset', 'reset-mid-body', 'empty', 'null', 'html'] as const),
  ...(['truncated', 'wrong-shape', 'null-fields', 'text-plain', 'conflict', 'silent'] as const),
  ...(['huge', 'redirect-away', 'unauthorized'] as const),
];

/** A fake of a forge, as far as the matrix has to do with it. */
export interface MatrixFake {
  readonly fault: FaultQueue['add'];
  readonly clearFaults: () => void;
  readonly requests: () => readonly Seen[];
  readonly violations: readonly string[];
  readonly canary: { readonly requests: () => readonly { readonly headers: string }[] };
}

/** What is left of a run; `left` is all text that it left anywhere. */
export interface MatrixRun {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly left: string;
  readonly milliseconds: number;
}

/** A world in which the same promotion is asked for again and again. */
export interface MatrixWorld {
  readonly fake: MatrixFake;
  readonly run: (env: Readonly<Record<string, string>>) => Promise<MatrixRun>;
  /** Brings back the state from before the first run. */
  readonly restore: () => void;
  /** Whether anybody is shown that the promotion was allowed. */
  readonly isGreen: () => boolean;
}

/** A reply of a run: of all that asked the same, the n-th. */
export interface Reply {
  readonly seen: Seen;
  readonly operation: string;
  readonly question: string;
  readonly nth: number;
}

/** A reply with what spoils it. */
export interface Spoiled {
  readonly reply: Reply;
  readonly fault: FaultName;
}

/** What is asked, without what differs from run to run. */
function questionOf({ operation, method, path, query, body }: Seen): string {
  const isGraphql = typeof body === 'object' && body !== null && 'variables' in body;
  const lasting = decodeURIComponent(String(query)).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'a time');
  return JSON.stringify([operation, method, path, lasting, isGraphql ? body.variables : '']);
}

/** Replies to reads, in their order: an enforcing run reads nothing to publish. */
export function evidenceOf(log: readonly Seen[]): readonly Reply[] {
  const asked = log
    .filter(({ writes }) => !writes)
    .map((seen) => [seen, questionOf(seen)] as const);
  return asked.map(([seen, question], index) => {
    const before = asked.slice(0, index).filter(([, other]) => other === question);
    return { seen, operation: seen.operation, question, nth: before.length + 1 };
  });
}

/** Spoils a reply, and all later ones to the same question. Tells how often that happened. */
export function spoil(fake: Pick<MatrixFake, 'fault'>, { reply, fault }: Spoiled): () => number {
  let asked = 0;
  let hit = 0;
  fake.fault(fault, {
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
  readonly operation: string;
  readonly fault: FaultName;
  /** True if the run said allow, and might. */
  readonly allowed: boolean;
  /** Empty if the run ended as it must. */
  readonly problems: readonly string[];
}

/** How a scenario ended before any fault, and what it read. */
export interface Survey {
  readonly code: number;
  readonly decision: string | undefined;
  readonly replies: readonly Reply[];
}

/** Runs a scenario without fault. */
export async function survey({ fake, run }: MatrixWorld): Promise<Survey> {
  const before = fake.requests().length;
  const { code, outputs } = await run(amplePatience);
  const replies = evidenceOf(fake.requests().slice(before));
  return { code, decision: outputs['decision'], replies };
}

/** Every reply with every fault. */
export function pairsOf(replies: readonly Reply[]): readonly Spoiled[] {
  return replies.flatMap((reply) => spoilers.map((fault) => ({ reply, fault })));
}

/** How cells may end. */
export interface MatrixPlan {
  /** An answer that is no allow ends a preview well, too. */
  readonly mode: 'enforce' | 'preview';
  /** True if the reply does not matter to the allow. */
  readonly mayAllow: (spoiled: Spoiled) => boolean;
}

/** Replies that lead to where a forge keeps files: another host may be asked there, without any credential (T65). */
const leadingAway: readonly string[] = ['actions/download-artifact', 'job/artifacts'];
const credential = /authorization|token|cookie/i;

/** How a run may end that knows too little: inconclusive, what is forbidden for want of a reason, no policy. */
const endings = {
  enforce: ['3 inconclusive', '1 block', '2 error'],
  preview: ['0 inconclusive', '0 block', '2 error'],
};

/** Runs cells one after the other. */
export async function runCells(
  world: MatrixWorld,
  plan: MatrixPlan,
  pairs: readonly Spoiled[],
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const spoiled of pairs) cells.push(await runCell(world, plan, spoiled));
  return cells;
}

async function runCell(world: MatrixWorld, plan: MatrixPlan, spoiled: Spoiled): Promise<Cell> {
  const { reply, fault } = spoiled;
  const { operation, nth } = reply;
  const before = world.fake.canary.requests().length;
  const ended = await meetFault(world, spoiled);
  const away = world.fake.canary.requests().slice(before);
  const allowed = plan.mayAllow(spoiled) && isAllow(ended.run);
  const name = `${operation} ${nth}, ${fault}`;
  const problems = [
    ...problemsOf(world, { ...ended, allowed, mode: plan.mode }),
    ...(await lateness(world, ended)),
    ...(leadingAway.includes(operation) || away.length === 0 ? [] : ['a request to another host']),
    ...(away.some(({ headers }) => credential.test(headers))
      ? ['a credential for a stranger']
      : []),
  ];
  const named = problems.map((problem) => `${name}: ${problem}; ${reply.question}`);
  return { operation, fault, allowed, problems: named };
}

interface Ended {
  readonly run: MatrixRun;
  readonly total: number;
  readonly hits: number;
}

/** A run that met the fault; if none did, the one with the most time. */
async function meetFault(world: MatrixWorld, spoiled: Spoiled): Promise<Ended> {
  let ended: Ended | undefined;
  for (const each of spoiled.fault === 'silent' ? awaited : quick) {
    const hits = prepare(world, spoiled);
    const run = await world.run(toVariables(each));
    ended = { run, total: each.total, hits: hits() };
    if (ended.hits > 0) return ended;
  }
  if (ended === undefined) throw new Error('there are no budgets');
  return ended;
}

function prepare(world: MatrixWorld, spoiled: Spoiled): () => number {
  world.fake.clearFaults();
  world.restore();
  return spoil(world.fake, spoiled);
}

function isAllow({ code, outputs }: MatrixRun): boolean {
  return code === 0 && outputs['decision'] === 'allow';
}

/** A stack, or an error that nobody caught; and the beginnings of tokens of both forges. */
const crash = /\n\s+at .*:\d+:\d+|uncaught|unhandled|\b(?:Type|Range|Reference|Syntax)Error\b/i;
const secret = /\bgh[a-z]_\w|\bglpat-|\bglcbt-|\beyJ[\w-]+\.eyJ/;

function problemsOf(
  world: MatrixWorld,
  seen: Ended & { readonly allowed: boolean; readonly mode: MatrixPlan['mode'] },
): string[] {
  const { code, outputs, left } = seen.run;
  const ending = `${code} ${outputs['decision'] ?? ''}`;
  const missing = outputNames.filter((name) => outputs[name] === undefined);
  const [crashed = ''] = crash.exec(left) ?? [];
  return [
    ...(seen.hits > 0 ? [] : ['the fault met no request']),
    ...(seen.allowed || endings[seen.mode].includes(ending) ? [] : [`exit ${ending}`]),
    ...(!seen.allowed && world.isGreen() ? ['a status of success'] : []),
    ...missing.map((name) => `no output ${name}`),
    ...(crashed === '' ? [] : [`a crash: ${crashed}`]),
    ...(secret.test(left) ? ['a token is told'] : []),
  ];
}

/** A run that took too long; what one without fault takes just now is the machine's own slowness. */
async function lateness(world: MatrixWorld, { run, total }: Ended): Promise<string[]> {
  const over = run.milliseconds - total - beside;
  if (over <= 0) return [];
  world.fake.clearFaults();
  world.restore();
  const calm = await world.run(amplePatience);
  return over > calm.milliseconds ? [`${Math.round(run.milliseconds)} ms`] : [];
}
