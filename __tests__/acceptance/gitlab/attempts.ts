/** Attempts at an allow: the same world twice, once as it should be and once as an attacker leaves it. */
import { expect } from '@jest/globals';
import { head } from '../github/repository.js';
import type { Pipeline, Project } from './model.js';
import * as made from './project.js';
import type { GateRun, RunOptions } from './runner.js';
import { expectNoAllow, newWorld, told, type World, type WorldOptions } from './worlds.js';

/** Changes the world, and says how the gate is started in it. */
export type Act = (world: World) => Partial<RunOptions> | undefined;

export interface Attempt {
  /** What the attacker tries. */
  readonly name: string;
  readonly world?: WorldOptions;
  /** What is there in both worlds. */
  readonly stage?: Act;
  /** What somebody does who may do it; nothing if it is absent. The answer then is an allow. */
  readonly fair?: Act;
  readonly attack: Act;
  /** The code that is then the answer's. */
  readonly reason: string;
  /** What people read of it. */
  readonly says?: string;
}

/** The fair world is allowed, so that the attacked one is refused for the attack and nothing else. */
export async function expectHeld(attempt: Attempt): Promise<GateRun> {
  const fair = await play(attempt, attempt.fair);
  const plain = told(fair.run, fair.world.project);
  expect(plain).toMatchObject({ code: 0, decision: 'allow', enforced: 'true' });
  const { run, world } = await play(attempt, attempt.attack);
  expectNoAllow(run, world.project);
  expect(run.outputs['reason-code']).toBe(attempt.reason);
  if (attempt.says !== undefined) expect(wordsOf(run.log)).toContain(attempt.says);
  return run;
}

async function play(
  { world: options, stage }: Attempt,
  act: Act | undefined,
): Promise<{ readonly world: World; readonly run: GateRun }> {
  const world = await newWorld(options);
  const staged = stage?.(world) ?? {};
  const acted = act?.(world) ?? {};
  const env = { ...staged.env, ...acted.env };
  const inputs = { ...staged.inputs, ...acted.inputs };
  return { world, run: await world.run({ ...staged, ...acted, inputs, env }) };
}

/** The log on one line: where it breaks lines is of no interest. */
export function wordsOf(log: string): string {
  return log.replaceAll(/\s+/g, ' ');
}

/** A pipeline of a commit, the head of the default branch if none is named, built well. */
export function builtAt(
  project: Project,
  sha = head(project.git),
): { readonly pipeline: Pipeline } {
  const pipeline = made.pipeline(project, { sha });
  made.job(pipeline, 'build');
  return { pipeline };
}

/** An instant so many hours ago, as GitLab writes one. */
export function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}
