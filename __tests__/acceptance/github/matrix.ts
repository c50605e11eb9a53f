/** The matrix of faults on GitHub: the scenarios of an allow, each with every reply that it reads. */
import {
  pairsOf,
  runCells,
  survey,
  type Cell,
  type MatrixWorld,
  type Spoiled,
} from '../faults/matrix.js';
import type { FaultName } from './faults.js';
import { isAbout, openScenario, type AllowName } from './allow-scenarios.js';
import type { World } from './worlds.js';

/** These spoil what a reply holds; one that only leads to a file holds nothing. */
const ofBodies: readonly FaultName[] = [
  ...(['reset-mid-body', 'truncated', 'wrong-shape', 'null-fields', 'text-plain'] as const),
];

/** Where null is an answer: a ref that is not there, and with it no deployment that it follows. */
function isAnswer({ reply, fault }: Spoiled): boolean {
  if (reply.operation === 'actions/download-artifact') return ofBodies.includes(fault);
  return reply.operation === 'Refs' && fault === 'null-fields';
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
  const opened = await openScenario(scenario);
  const { github, repo } = opened;
  const world: MatrixWorld = {
    fake: github,
    restore: restorer(opened),
    isGreen: () => repo.statuses.some(({ state }) => state === 'success'),
    async run(env) {
      const run = await opened.run({ env });
      return { ...run, left: [run.log, run.summary, run.record].join('\n') };
    },
  };
  const { code, decision, replies } = await survey(world);
  const own = replies.filter(({ operation }) => isAbout(scenario, operation));
  const pairs = pairsOf(own).filter((spoiled) => !isAnswer(spoiled));
  const plan = { mode: 'enforce', mayAllow: () => false } as const;
  const cells = await runCells(
    world,
    plan,
    pairs.filter((_, index) => chosen(index)),
  );
  await github.close();
  return { without: { code, decision }, cells, violations: github.violations };
}

/** Takes away what runs left: statuses, and records. */
function restorer({ github }: World): () => void {
  const refs = github.repositories.map((repo) => [repo, new Map(repo.refs)] as const);
  return () => {
    for (const [repo, then] of refs) {
      repo.statuses.length = 0;
      for (const [ref, sha] of then) repo.refs.set(ref, sha);
    }
  };
}
