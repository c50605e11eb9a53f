/** Which pull requests brought each commit in: merged ones, to the branch that is deployed. */
import { z } from 'zod';
import type { ReadContext } from '../../host.js';
import { pausesOf, watch } from '../../settle.js';
import { ask } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { wanted } from '../permissions.js';
import { associatedDocument } from './documents.js';
import { associatedCommitSchema, type Associated, type Listed } from './history.js';
import { valueOf } from './unread.js';

/** Where a pull request has to be merged to. */
export interface Place {
  /** `owner/name`. */
  readonly repository: string;
  readonly branches: readonly string[];
  /** Open ones that count: that of a preview, and those that the queue is about to merge. */
  readonly open: readonly number[];
}

interface Target {
  readonly merged: boolean;
  readonly number?: number;
  readonly baseRefName: string;
  readonly baseRepository: { readonly nameWithOwner: string } | null;
}

/** One to another branch or repository was reviewed for that place, not for this one (T21). */
export function countsFor(place: Place, pull: Target): boolean {
  const isMerged = pull.merged || (pull.number !== undefined && place.open.includes(pull.number));
  return (
    isMerged &&
    place.branches.includes(pull.baseRefName) &&
    pull.baseRepository?.nameWithOwner.toLowerCase() === place.repository.toLowerCase()
  );
}

export interface Associations {
  readonly pullsOf: (commit: Pick<Listed, 'oid'>) => Associated['nodes'];
  /** False if a commit has more pull requests than were told. */
  readonly complete: boolean;
}

/** Older than this, GitHub told of the pull request long ago, if there is one. */
const hour = 3_600_000;
const atOnce = 100;

/** A commit without one is looked up again, as long as it is new: GitHub tells of it late (F20, T20). */
export async function readAssociations(
  sources: FactSources,
  context: ReadContext,
  of: {
    readonly commits: readonly Listed[];
    readonly place: Place;
    /** What is known besides, by commit. */
    readonly known: ReadonlyMap<string, Associated['nodes']>;
  },
): Promise<Associations> {
  const { commits, place, known } = of;
  const told = new Map(commits.map(({ oid, associatedPullRequests: all }) => [oid, all]));
  const pullsOf = ({ oid }: Pick<Listed, 'oid'>): Associated['nodes'] =>
    [...(told.get(oid)?.nodes ?? []), ...(known.get(oid) ?? [])].filter((pull) =>
      countsFor(place, pull),
    );
  const lacking = (): readonly Listed[] => commits.filter((one) => pullsOf(one).length === 0);
  const looks = watch({
    pauses: isNew(commits, context) ? pausesOf(sources, context) : [],
    wait: sources.wait,
    look: async (index) => {
      if (index === 0) return;
      const ids = lacking().map(({ id }) => id);
      const pages = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, page) =>
        ids.slice(page * atOnce, (page + 1) * atOnce),
      );
      const found = await Promise.all(pages.map((page) => lookAgain(sources, page)));
      for (const { oid, associatedPullRequests: all } of found.flat()) told.set(oid, all);
    },
  });
  await looks.until(() => lacking().length === 0);
  const complete = [...told.values()].every(
    (all) => all === null || all.totalCount === all.nodes.length,
  );
  return { pullsOf, complete };
}

/** The candidate's own date: no commit below it came in later. */
function isNew(commits: readonly Listed[], { now, request }: ReadContext): boolean {
  const tip = commits.find(({ oid }) => oid === request.candidate.sha);
  return tip !== undefined && Date.parse(now) - Date.parse(tip.committedDate) < hour;
}

const answerSchema = z.object({ nodes: z.array(associatedCommitSchema) });

async function lookAgain(
  { api }: FactSources,
  ids: readonly string[],
): Promise<z.infer<typeof answerSchema>['nodes']> {
  const query = {
    ...{ name: 'Associated', text: associatedDocument, variables: { ids } },
    repeatable: true,
  };
  const part = await ask(api, query, { schema: answerSchema, of: wanted.pullRequests });
  return valueOf(part).nodes;
}
