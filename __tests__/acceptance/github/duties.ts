/** Scenarios of the separation of duties: what happens after the first commit was deployed. */
import { policyWith } from '../policies.js';
import { deployment, workflowRun } from './happenings.js';
import { expectAnswer, inWorld, type Answer } from './in-world.js';
import { account, nextId, type Files } from './repository.js';
import type { RunOptions } from './runner.js';
import type { World, WorldOptions } from './worlds.js';

export interface Row {
  readonly name: string;
  /** The body of `separation-of-duties`; one approval of anybody if it is absent. */
  readonly duties?: string;
  /** Further keys of the policy, not indented. */
  readonly more?: string;
  readonly files?: Files;
  /** Globs of the service's paths; all paths if it is absent. */
  readonly paths?: string;
  /** Where deployments are seen; those of the environment if it is absent. */
  readonly deployments?: string;
  /** Where records are kept; nowhere if it is absent. */
  readonly store?: string;
  /** True if nothing was ever deployed. */
  readonly first?: true;
  readonly since: (world: World) => unknown;
  readonly run?: (world: World) => Partial<RunOptions>;
  readonly world?: WorldOptions;
  readonly answer: Answer;
  /** What else has to be true. */
  readonly after?: (world: World) => void;
}

const peer = '{ approvals: { peer: { count: 1 } } }';

export const allow: Answer = { decision: 'allow' };
export function block(...says: readonly string[]): Answer {
  return { decision: 'block', reason: 'separation-of-duties/too-few', says };
}
export function unsure(...says: readonly string[]): Answer {
  return { decision: 'inconclusive', reason: 'separation-of-duties/unsure', says };
}

function policyOf(row: Row): string {
  const { duties = peer, more = '', paths, store = 'none', deployments } = row;
  const seen = deployments === undefined ? '' : `\ndeployments: ${deployments}`;
  const text = policyWith({
    production: `windows: { open: [always] }\nseparation-of-duties: ${duties}${seen}`,
    more: `records: { store: ${store} }\n${more}`,
  });
  return paths === undefined ? text : text.replace('shop: {}', `shop: { paths: [${paths}] }`);
}

/** Decides once in a run of its own, as GitHub tells it. */
export async function decide(
  world: World,
  given: Partial<RunOptions> = {},
): Promise<ReturnType<World['run']>> {
  const options = { runId: nextId(), ...given };
  const { runId, attempt = 1, actor = 'alice', triggeringActor, eventName = 'push' } = options;
  workflowRun(world.repo, {
    ...{ id: runId, attempt, event: eventName, status: 'in_progress' },
    ...{ actor: account(actor), triggeringActor: account(triggeringActor ?? actor) },
  });
  return world.run(options);
}

export function scenario(row: Row): Promise<void> {
  const { files = {}, first, since, run, world: options, answer } = row;
  const policy = policyOf(row);
  return inWorld({ policy, files, unit: 'none', ...options }, async (world) => {
    if (first === undefined) deployment(world.repo);
    await since(world);
    const ran = await decide(world, run?.(world));
    expectAnswer(ran, answer);
    row.after?.(world);
  });
}
