/** The changes of a promotion and the people behind them, from merge requests, their history and their commits. */
import type { Account, Change, Changes } from '../../../evidence/changes-fact.js';
import type { FactReading } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { baseOf } from '../../deployment-history.js';
import { changesSpecSchema, type PromotionRange } from '../../promotion-range.js';
import { failed, forgeSource, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown, wanted } from '../permissions.js';
import { closed } from '../protection.js';
import { changesOf } from './build-changes.js';
import { readConsents, type Given } from './consents.js';
import { readDetails } from './details.js';
import { mapCommits, type Place } from './merged.js';
import { readWrites } from './members.js';
import { listCommits, readRange } from './range.js';
import { reviewersOf } from './reviews.js';
import { readApprovalSettings } from './settings.js';
import { toAccount } from './users.js';

/** What else was read, each at most once. */
export interface KnownElsewhere {
  readonly deployments: (spec: unknown) => Promise<FactReading<'deployments'>>;
  readonly records: () => Promise<FactReading<'records'>>;
}

/**
 * With an access token alone: the job token may read neither approvals nor accounts. A range that begins
 * nowhere has no changes that could be told.
 */
export async function readChanges(
  sources: FactSources,
  context: ReadContext,
  asked: KnownElsewhere & { readonly spec: unknown },
): Promise<FactReading<'changes'>> {
  if (sources.api.credential === 'job') return closed(wanted.changes);
  const spec = changesSpecSchema.safeParse(asked.spec);
  if (!spec.success) return failed('how deployments are seen is not understood');
  const asking = readApprovalSettings(sources);
  const [deployments, consents] = await Promise.all([
    asked.deployments(spec.data.deployments),
    readConsents(sources, context),
  ]);
  if (deployments.status !== 'known' && deployments.status !== 'none') return deployments;
  if (consents.status !== 'known') return consents;
  const list = commitLists(sources, context);
  // Most often the range begins there: it is listed while that is being found out.
  const last = baseOf(deployments);
  if (last.status === 'known' && last.value !== null) void list(last.value);
  const range = await readRange(sources, context, { deployments, records: asked.records });
  if (range.status !== 'known') return range;
  const found = await readPeople(sources, context, {
    ...{ from: range.value.from, list, paths: spec.data.paths, given: consents.value.consents },
  });
  if (found.status !== 'known') return found;
  const { base, earlier } = range.value;
  const complete = found.value.complete && consents.value.complete;
  const isEmpty = range.value.case === 'range' && complete && found.value.changes.length === 0;
  return {
    status: 'known',
    value: {
      ...{ case: isEmpty ? 'empty' : range.value.case, base },
      ...{ changes: found.value.changes, consents: found.value.consents },
      settings: await asking,
      ...(earlier === undefined ? {} : { earlier }),
      complete,
    },
    source: forgeSource(context.now, { sha: context.request.candidate.sha }),
  };
}

type Found = Pick<Changes, 'consents' | 'complete'> & { readonly changes: Change[] };

/** The changes after one commit up to another that touch some paths, whatever was deployed. */
export function readChangesSince(
  sources: FactSources,
  context: ReadContext,
  of: { readonly from: string; readonly to: string; readonly paths: readonly string[] },
): Promise<Part<Pick<Changes, 'changes' | 'complete'>>> {
  const { from, to, paths } = of;
  const list: ListCommits = (begin) => listCommits(sources, { from: begin, candidate: to });
  return readPeople(sources, context, { from, list, paths, given: [] });
}

async function readPeople(
  sources: FactSources,
  context: ReadContext,
  of: {
    readonly from: PromotionRange['from'];
    readonly list: ListCommits;
    readonly paths: readonly string[] | undefined;
    readonly given: readonly Given[];
  },
): Promise<Part<Found>> {
  const { from, list, paths, given } = of;
  const [listed, place] = await Promise.all([
    // None where nobody tells what was there before: then they are not complete.
    from === undefined ? nothing : list(from),
    placeOf(sources, context),
  ]);
  if (listed.status !== 'known') return listed;
  if (place.status !== 'known') return place;
  const { commits } = listed.value;
  const mapping =
    commits.length === 0
      ? { status: 'known' as const, value: { carried: [], alone: [], complete: true } }
      : await mapCommits(sources, context, { commits, place: place.value });
  if (mapping.status !== 'known') return mapping;
  const reviewers = mapping.value.carried.flatMap(({ request }) => reviewersOf(request));
  const accounts: Account[] = [...reviewers.map(toAccount), ...given.map(({ account }) => account)];
  const [details, writes] = await Promise.all([
    readDetails(sources, { commits, mapping: mapping.value, paths }),
    readWrites(sources, accounts),
  ]);
  if (details.status !== 'known') return details;
  const accountOf = (await context.addresses?.()) ?? (() => undefined);
  return {
    status: 'known',
    value: {
      changes: changesOf({ mapping: mapping.value, details: details.value, writes, accountOf }),
      consents: given.map((consent) => ({ ...consent, writes: writes(consent.account) })),
      complete: listed.value.complete && mapping.value.complete,
    },
  };
}

type Listed = Awaited<ReturnType<typeof listCommits>>;
type ListCommits = (from: string | null) => Promise<Listed>;

const nothing: Listed = { status: 'known', value: { commits: [], complete: false } };

/** Each beginning is listed once. */
function commitLists(sources: FactSources, { request }: ReadContext): ListCommits {
  const lists = new Map<string | null, Promise<Listed>>();
  return (from) => {
    const list =
      lists.get(from) ?? listCommits(sources, { from, candidate: request.candidate.sha });
    lists.set(from, list);
    return list;
  };
}

/** The default branch, and the branch whose pipeline promotes: in a preview the one that is merged to. */
async function placeOf(sources: FactSources, context: ReadContext): Promise<Part<Place>> {
  const [branch, request] = await Promise.all([sources.branch(), sources.pullRequest(context)]);
  if (!branch.ok) return toUnknown(branch.fault, wanted.branches, sources.api);
  const main = branch.value.name;
  const { tag, ref } = sources.environment;
  if (context.request.mode !== 'preview') {
    const own = tag || ref.startsWith('refs/') ? [] : [ref];
    return { status: 'known', value: { targets: [...new Set([main, ...own])] } };
  }
  if (request.status !== 'known') return { status: 'known', value: { targets: [main] } };
  const { number, target } = request.value;
  const targets = [...new Set([main, target])];
  return { status: 'known', value: { targets, open: String(number) } };
}
