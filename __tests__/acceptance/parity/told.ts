/** What a run told, in one value that is compared with the same literal on both forges. */
import { expect } from '@jest/globals';
import { outputNames } from '../../../src/report/outputs.js';
import type { Forge, Ran, World, WorldOptions } from './forge.js';
import { github } from './github-forge.js';
import { gitlab } from './gitlab-forge.js';

export const forges: readonly Forge[] = [github, gitlab];

const open: World[] = [];

/** A world that `closeWorlds` closes. */
export async function newWorld(forge: Forge, options: WorldOptions = {}): Promise<World> {
  const world = await forge.open(options);
  open.push(world);
  return world;
}

/** For `afterEach`. */
export async function closeWorlds(): Promise<void> {
  await Promise.all(open.splice(0).map((world) => world.close()));
}

export interface Told {
  readonly code: number;
  readonly decision: string | undefined;
  readonly enforced: string | undefined;
  readonly reason: string | undefined;
  readonly reasons: readonly string[];
  readonly posted: readonly string[];
}

/** Demands that every declared output is there, and none else. */
export function told({ code, outputs, reasons }: Ran, world: World): Told {
  expect(Object.keys(outputs).sort()).toEqual([...outputNames].sort());
  const { decision, enforced, 'reason-code': reason } = outputs;
  return { code, decision, enforced, reason, reasons, posted: world.posted() };
}

export const production = 'promotion-gate / shop / production';
const enforced = { enforced: 'true' } as const;

export const allowed: Told = {
  ...{ code: 0, decision: 'allow', ...enforced, reason: 'gate/allowed', reasons: [] },
  posted: [`green ${production}`],
};

/** By its reasons, the one that counts first. */
export function blocked(...reasons: readonly string[]): Told {
  const [reason] = reasons;
  return {
    code: 1,
    decision: 'block',
    ...enforced,
    reason,
    reasons,
    posted: [`red ${production}`],
  };
}

/** Only the clock is missing. */
export function waiting(...reasons: readonly string[]): Told {
  return { ...blocked(...reasons), reason: 'gate/waiting' };
}

export function undecided(...reasons: readonly string[]): Told {
  return { ...blocked(...reasons), code: 3, decision: 'inconclusive' };
}

/** A run that ended before its service was known. */
export function wrong(reason: string, posted: readonly string[]): Told {
  const error = { code: 2, decision: 'error', ...enforced } as const;
  return { ...error, reason, reasons: [reason], posted };
}
