/** Worlds of people: a deployed commit, what was merged since, and who starts the job of the gate. */
import { expect } from '@jest/globals';
import { head, type Files } from '../github/repository.js';
import { policyWith } from '../policies.js';
import type { Pipeline, Project } from './model.js';
import * as made from './project.js';
import { join, tick } from './reviewed.js';
import type { GateRun, RunOptions } from './runner.js';
import { newWorld, type World } from './worlds.js';

export const peer = 'separation-of-duties: { approvals: { peer: { count: 1 } } }';

/** Developers, and somebody who merges. */
export const people = ['alice', 'bob', 'carol', 'dave', 'erin'];

export interface DutiesOptions {
  /** The rule; one approval of each change if it is absent. */
  readonly rule?: string;
  readonly more?: string;
  /** Files beside the policy. */
  readonly files?: Files;
  readonly deployed?: 'before' | 'never';
  /** Where records are; nowhere if it is absent. `as it is`: the policy does not say. */
  readonly store?: 'branch' | 'as it is';
  /** Globs of the paths of the service; all if it is absent. */
  readonly paths?: string;
}

/** A world in which the first commit of the default branch is what was deployed last. */
export async function dutiesWorld(options: DutiesOptions = {}): Promise<World> {
  const {
    rule = peer,
    more = '',
    deployed = 'before',
    store = 'none',
    paths,
    files = {},
  } = options;
  const kept = store === 'as it is' ? '' : `records: { store: ${store} }\n`;
  const text = policyWith({ production: rule, more: `${kept}${more}` });
  const services = paths === undefined ? '{}' : `{ paths: [${paths}] }`;
  const policy = text.replace('{ shop: {} }', `{ shop: ${services} }`);
  const world = await newWorld({ policy, files, deployed: 'never' });
  const { project } = world;
  project.pipelines.splice(0);
  if (deployed === 'before') made.deployment(project, { createdAt: tick() });
  for (const name of people) join(project, name);
  join(project, 'maint', { level: 40 });
  return world;
}

/** The run of a push to the default branch by whoever merged. */
export function promote(
  world: World,
  given: Partial<RunOptions> & { readonly pipeline?: Pipeline } = {},
): Promise<GateRun> {
  const { project } = world;
  const pipeline = given.pipeline ?? pipelineOf(project);
  return world.run({ ...given, pipeline });
}

export function pipelineOf(project: Project, given: Partial<Pipeline> = {}): Pipeline {
  return made.pipeline(project, {
    ...{ sha: head(project.git), user: made.user('maint') },
    ...given,
  });
}

/** `allow`, `block separation-of-duties/too-few` or `inconclusive separation-of-duties/unsure`. */
export function answerOf(run: GateRun): string {
  const { decision = `exit ${run.code}`, 'reason-code': reason = '' } = run.outputs;
  expect([decision, run.code]).toEqual([
    decision,
    { allow: 0, block: 1, inconclusive: 3 }[decision],
  ]);
  return decision === 'allow' ? decision : `${decision} ${reason}`;
}
