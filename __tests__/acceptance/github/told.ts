/** What people and later steps see of a run, in one value that a scenario can be compared with. */
import { expect } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import type { Repository } from './model.js';
import type { ActionRun, RunOptions } from './runner.js';
import { newWorld, type World, type WorldOptions } from './worlds.js';

export interface Told {
  readonly code: number;
  readonly decision: string | undefined;
  readonly enforced: string | undefined;
  readonly reason: string | undefined;
  /** The last status of each name, `failure promotion-gate / shop / production`. */
  readonly statuses: readonly string[];
}

/** Demands that every declared output was written, and that exit code and decision agree. */
export function told(run: ActionRun, repo: Repository): Told {
  expect(Object.keys(run.outputs).sort()).toEqual([...outputNames].sort());
  const { decision, enforced, 'reason-code': reason } = run.outputs;
  const posted = new Map(
    repo.statuses
      .filter(({ context }) => context.startsWith('promotion-gate'))
      .map(({ context, state }) => [context, state]),
  );
  const statuses = [...posted].map(([context, state]) => `${state} ${context}`);
  return { code: run.code, decision, enforced, reason, statuses };
}

export const production = 'promotion-gate / shop / production';

/** What is told of each verdict of an enforcing run. */
export const allowed: Told = {
  code: 0,
  decision: 'allow',
  enforced: 'true',
  reason: expect.any(String) as unknown as string,
  statuses: [`success ${production}`],
};
export function blocked(reason: string): Told {
  const statuses = [`failure ${production}`];
  return { code: 1, decision: 'block', enforced: 'true', reason, statuses };
}
export function inconclusive(reason: string): Told {
  const statuses = [`error ${production}`];
  return { code: 3, decision: 'inconclusive', enforced: 'true', reason, statuses };
}

/** A world whose run stands for itself. */
export interface Scene extends Pick<World, 'github' | 'repo'> {
  readonly run: (options?: Partial<RunOptions>) => Promise<ActionRun>;
}

const open: Scene[] = [];

/** A world that `closeWorlds` closes. */
export async function worldWith(options: WorldOptions = {}): Promise<Scene> {
  const world = await newWorld(options);
  const { github, repo } = world;
  const scene: Scene = { github, repo, run: (given) => world.run(given) };
  open.push(scene);
  return scene;
}

/** For `afterEach`: nobody asked what GitHub does not describe, or anybody but GitHub. */
export async function closeWorlds(): Promise<void> {
  const worlds = open.splice(0);
  await Promise.all(worlds.map(({ github }) => github.close()));
  for (const { github } of worlds) {
    expect(github.violations).toEqual([]);
    expect(github.canary.requests()).toEqual([]);
  }
}
