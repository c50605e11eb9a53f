/** The matrix of faults on GitLab: what each scenario of an allow reads, dealt out so that nothing is tested twice. */
import type { FaultName } from '../github/faults.js';
import { inLanes } from '../faults/lanes.js';
import {
  pairsOf,
  runCells,
  survey,
  type Cell,
  type MatrixRun,
  type MatrixWorld,
  type Reply,
  type Spoiled,
  type Survey,
} from '../faults/matrix.js';
import { allowNames, openScenario, type AllowName, type OpenScenario } from './allow-scenarios.js';
import type { Project } from './model.js';
import type { GateRun } from './runner.js';

/** GitLab words no refusal as this limit of GitHub's. */
const unknownHere: readonly FaultName[] = ['secondary-limit'];

/** A scenario that was run without fault. */
interface Surveyed {
  readonly name: AllowName;
  readonly scenario: OpenScenario;
  readonly world: MatrixWorld;
  readonly without: Survey;
}

export interface ScenarioOutcome {
  readonly without: Pick<Survey, 'code' | 'decision'>;
  readonly cells: readonly Cell[];
  readonly violations: readonly string[];
}

/** A reply that may be spoiled while the answer stays an allow. */
interface Harmless {
  readonly operation: string;
  /** All of them if it is absent. */
  readonly faults?: readonly FaultName[];
  /** All replies to the operation if it is absent. */
  readonly isIt?: (reply: Reply) => boolean;
}

/** These leave the status of a reply what it was: where that is 404, it is the answer, whatever the body says. */
const absences: readonly FaultName[] = [
  ...(['not-found', 'truncated', 'wrong-shape', 'null-fields', 'text-plain'] as const),
];

/** All that does not matter; the test says why, and proves it. */
export const harmless: readonly Harmless[] = [
  { operation: 'pipeline' },
  { operation: 'tree', faults: absences, isIt: isOfYearWithout },
  { operation: 'commit/statuses', isIt: isOfOurs },
];

/** What an earlier run left is looked for once the answer is posted, to be told the same. */
function isOfOurs({ seen }: Reply): boolean {
  return seen.query.get('name')?.startsWith('promotion-gate / ') === true;
}

/**
 * A month on either side is read too, so last year in January and next year in December. There are no
 * records of either, and so no folder, which the one around it says too.
 */
function isOfYearWithout({ seen }: Reply): boolean {
  const year = new Date().getUTCFullYear();
  const path = seen.query.get('path');
  return [year - 1, year + 1].some((other) => path?.endsWith(`/${other}`) === true);
}

function mayAllow({ reply, fault }: Spoiled): boolean {
  return harmless.some(
    ({ operation, faults, isIt }) =>
      operation === reply.operation && faults?.includes(fault) !== false && isIt?.(reply) !== false,
  );
}

/** Runs every scenario once, deals out what they read, and runs the cells; results are awaited one by one. */
export function runMatrix(
  lanes: number,
  isChosen: (index: number) => boolean,
): ReadonlyMap<AllowName, Promise<ScenarioOutcome>> {
  const surveys = inLanes(allowNames, lanes, surveyScenario);
  const dealt = Promise.all(surveys.values()).then((all) => dealOut(all, isChosen));
  // Awaited below by everybody.
  dealt.catch(() => undefined);
  return inLanes(allowNames, lanes, async (name) => {
    const hand = (await dealt).get(name);
    if (hand === undefined) throw new Error(`${name} was not surveyed`);
    const { scenario, world, without } = hand.surveyed;
    const cells = await runCells(world, { mode: scenario.mode, mayAllow }, hand.pairs);
    await scenario.gitlab.close();
    return { without, cells, violations: scenario.gitlab.violations };
  });
}

async function surveyScenario(name: AllowName): Promise<Surveyed> {
  const scenario = await openScenario(name);
  const { gitlab, project, run } = scenario;
  const world: MatrixWorld = {
    fake: gitlab,
    restore: restorer(gitlab.projects),
    isGreen: () => project.statuses.some(isGreen),
    run: async (env) => toMatrixRun(await run({ env })),
  };
  return { name, scenario, world, without: await survey(world) };
}

function isGreen({ name, status }: Project['statuses'][number]): boolean {
  return name.startsWith('promotion-gate') && status === 'success';
}

function toMatrixRun(run: GateRun): MatrixRun {
  const { dotenv, junit, codeQuality, annotations, record } = run.reports;
  return { ...run, left: [run.log, dotenv, junit, codeQuality, annotations, record].join('\n') };
}

/** Takes away what runs left: statuses, and records. */
function restorer(projects: readonly Project[]): () => void {
  const before = projects.map((project) => {
    const { git, statuses } = project;
    return { project, refs: new Map(git.refs), statuses: statuses.length };
  });
  return () => {
    for (const { project, refs, statuses } of before) {
      project.statuses.length = statuses;
      project.git.refs.clear();
      for (const [ref, sha] of refs) project.git.refs.set(ref, sha);
    }
  };
}

interface Hand {
  readonly surveyed: Surveyed;
  readonly pairs: Spoiled[];
}

/**
 * A kind of reply is spoiled in one scenario that reads it, the one with the least to do so far, or in
 * each whose own matter it is. The first kind of an operation meets every fault, further ones meet 404
 * (F05), and a fifth of the others, turn by turn.
 */
function dealOut(
  all: readonly Surveyed[],
  isChosen: (index: number) => boolean,
): ReadonlyMap<AllowName, Hand> {
  const hands = new Map(all.map((surveyed) => [surveyed.name, newHand(surveyed)]));
  const operations = new Set<string>();
  let [turn, index] = [0, 0];
  for (const found of kindsOf([...hands.values()]).values()) {
    for (const { hand, reply } of takersOf(found)) {
      const isFirst = !operations.has(reply.operation);
      operations.add(reply.operation);
      turn += 1;
      for (const [nth, spoiled] of pairsOf([reply]).entries()) {
        const isDue = isFirst || spoiled.fault === 'not-found' || (nth + turn) % 5 === 0;
        if (isDue && !unknownHere.includes(spoiled.fault) && isChosen(index++))
          hand.pairs.push(spoiled);
      }
    }
  }
  return hands;
}

function newHand(surveyed: Surveyed): Hand {
  return { surveyed, pairs: [] };
}

/** A reply as it was read in one scenario. */
interface Found {
  readonly hand: Hand;
  readonly reply: Reply;
}

/** The replies of all scenarios that are read for the same, by what that is. */
function kindsOf(hands: readonly Hand[]): ReadonlyMap<string, readonly Found[]> {
  const kinds = new Map<string, Found[]>();
  for (const hand of hands) {
    const { scenario, without } = hand.surveyed;
    const counts = new Map<string, number>();
    for (const reply of without.replies) {
      const alike = likeness(reply, scenario.project);
      const nth = (counts.get(alike) ?? 0) + 1;
      counts.set(alike, nth);
      const kind = `${alike} ${nth}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), { hand, reply }]);
    }
  }
  return kinds;
}

/** Operation, token, own project or another one, and names of parameters. */
function likeness({ seen, operation }: Reply, { id }: Project): string {
  const token = seen.headers['job-token'] === undefined ? 'access' : 'job';
  const place = seen.path.split('/').includes(String(id)) ? 'own' : 'other';
  return [operation, token, place, ...new Set(seen.query.keys())].join(' ');
}

function takersOf(found: readonly Found[]): readonly Found[] {
  const own = found.filter(({ hand, reply }) =>
    hand.surveyed.scenario.about.includes(reply.operation),
  );
  if (own.length > 0) return own;
  const [least] = [...found].sort((a, b) => a.hand.pairs.length - b.hand.pairs.length);
  return least === undefined ? [] : [least];
}
