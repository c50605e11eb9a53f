/** Who stands behind a promotion: every change of its range, with its people and their reviews. */
import type { Change, Changes } from '../../../evidence/changes-fact.js';
import type { Deployment, FactReading } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { changesSpecSchema, touches, type ChangesSpec } from '../../promotion-range.js';
import { failed, forgeSource, toPart } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import type { Snapshot } from '../snapshot.js';
import { readAlone } from './alone.js';
import { countsFor, readAssociations, type Place } from './associations.js';
import { readConsents } from './consents.js';
import { sortRange } from './mainline.js';
import { toChange } from './pull-change.js';
import type { Pull } from './pull.js';
import { readPulls, readWhole } from './pulls.js';
import { noQueue, readQueue, type Queue } from './queue.js';
import { beginning, readRange, type RangeRead } from './range.js';
import { Unread, valueOf } from './unread.js';

/** `deployments` are those that the layer sees. */
export async function readChanges(
  sources: FactSources,
  context: ReadContext,
  asked: {
    readonly spec: unknown;
    /** All since an instant, RFC 3339 in UTC, and the last success. */
    readonly deployments: (since: string) => Promise<FactReading<'deployments'>>;
  },
): Promise<FactReading<'changes'>> {
  const parsed = changesSpecSchema.safeParse(asked.spec ?? {});
  if (!parsed.success) return failed('it is not told which changes count');
  const deployed = async (since: string): Promise<readonly Deployment[]> => {
    const seen = await asked.deployments(since);
    return seen.status === 'none' ? [] : valueOf(seen);
  };
  try {
    const spec = parsed.data;
    const deployments = await deployed(context.since);
    const [read, consents] = await Promise.all([
      readRange(sources, context, {
        ...{ deployments, all: () => deployed(beginning) },
        files: spec.paths !== undefined,
      }),
      readConsents(sources, context, spec),
    ]);
    const told = await readAll(sources, context, { read, spec });
    const { base, earlier, case: name } = read.range;
    const isEmpty = told.changes.length === 0 && told.complete && earlier === undefined;
    const again = name === 'redeploy' || name === 'rollback';
    const value: Changes = {
      ...{ case: isEmpty && !again ? 'empty' : name, base },
      ...{ changes: [...told.changes], consents: [...consents] },
      ...(earlier === undefined ? {} : { earlier }),
      complete: told.complete,
    };
    const { sha } = context.request.candidate;
    return { status: 'known', value, source: forgeSource(context.now, { sha }) };
  } catch (error) {
    if (error instanceof Unread) return error.unknown;
    throw error;
  }
}

interface Told {
  readonly changes: readonly Change[];
  readonly complete: boolean;
}

async function readAll(
  sources: FactSources,
  context: ReadContext,
  of: { readonly read: RangeRead; readonly spec: ChangesSpec },
): Promise<Told> {
  const { read, spec } = of;
  const { commits, graph } = read;
  const [snapshot, queue] = await Promise.all([
    sources.snapshot(),
    sources.queue === undefined ? noQueue : readQueue(sources, sources.queue),
  ]);
  const place = placeOf(valueOf(toPart(snapshot, wanted.repository)), sources, { context, queue });
  const known = queue.pullsIn(graph);
  const associations = await readAssociations(sources, context, { commits, place, known });
  const ids = new Map<number, string>();
  for (const { number, id } of commits.flatMap(associations.pullsOf)) ids.set(number, id);
  const tip = new Map(read.tip.map((pull) => [pull.number, pull]));
  const others = [...ids].filter(([number]) => !tip.has(number)).map(([, id]) => id);
  const found = valueOf(await readPulls(sources, others, spec.paths !== undefined));
  const first = [...tip.values(), ...found].filter(({ number }) => ids.has(number));
  const pulls = await Promise.all(
    first.map(async (pull) => queue.asMerged(valueOf(await readWhole(sources, pull)))),
  );
  const sorted = sortRange({
    ...{ commits, graph, pulls },
    pullsOf: (commit) => associations.pullsOf(commit).map(({ number }) => number),
  });
  const accountOf = (await context.addresses?.()) ?? (() => undefined);
  const alone = await readAlone(sources, sorted.alone, { spec, accountOf });
  const touching = sorted.pulls.filter(({ pull }) => mayTouch(pull, spec));
  const reviewed = touching
    .map(({ pull, carried }) => toChange(pull, carried, accountOf))
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  // One that was retargeted while it was read is looked at as what it is now.
  const moved = pulls.some((pull) => !countsFor(place, pull));
  return {
    changes: [...reviewed, ...alone],
    complete: read.complete && associations.complete && !moved,
  };
}

/** The branch that is deployed is the default one, the one that the run is on, or that of the queue. */
function placeOf(
  { repository, defaultBranch, runBranch }: Snapshot,
  { pullRequest, queue: target }: FactSources,
  { context, queue }: { readonly context: ReadContext; readonly queue: Queue },
): Place {
  const refs = [defaultBranch.ref, runBranch?.ref ?? [], target ?? []].flat();
  const preview = context.request.mode === 'preview' ? (pullRequest?.number ?? []) : [];
  return {
    repository: repository.name,
    branches: refs.map((ref) => ref.replace(/^refs\/heads\//, '')),
    open: [...queue.numbers, preview].flat(),
  };
}

/** The old path of a file that moved is not told: it may have been the service's. */
function mayTouch({ files }: Pull, spec: ChangesSpec): boolean {
  if (spec.paths === undefined || files == null) return true;
  if (files.totalCount > files.nodes.length || files.pageInfo.hasNextPage) return true;
  if (files.nodes.some(({ changeType }) => changeType === 'RENAMED')) return true;
  return touches(
    files.nodes.map(({ path }) => path),
    spec,
  );
}
