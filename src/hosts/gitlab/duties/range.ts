/** The commits of a promotion: where they begin, and each of them up to the candidate. */
import { z } from 'zod';
import type { FactReading, PastRecord } from '../../../evidence/facts.js';
import type { ReadContext } from '../../host.js';
import { baseOf } from '../../deployment-history.js';
import { rangeOf, type PromotionRange, type Relation } from '../../promotion-range.js';
import { pathOf, type Path } from '../api.js';
import { commitSchema, failed, toPart, type Part } from '../fact-answers.js';
import type { FactSources } from '../fact-sources.js';
import { toUnknown, wanted } from '../permissions.js';

const answerSchema = z.object({
  id: commitSchema,
  parent_ids: z.array(commitSchema),
  committed_date: z.string(),
});
export type RangeCommit = z.infer<typeof answerSchema>;

/** What is known of deployments and records says where the range begins. */
export async function readRange(
  sources: FactSources,
  { request }: ReadContext,
  known: {
    readonly deployments: Extract<FactReading<'deployments'>, { status: 'known' | 'none' }>;
    readonly records: () => Promise<FactReading<'records'>>;
  },
): Promise<Part<PromotionRange>> {
  const candidate = request.candidate.sha;
  const base = baseOf(known.deployments);
  if (base.status !== 'known') return base;
  const deployments = known.deployments.status === 'known' ? known.deployments.value : [];
  const relations = new Map<string, Promise<Part<Relation>>>();
  let unknown: Exclude<Part<Relation>, { status: 'known' }> | undefined;
  const find = (records: readonly PastRecord[]) =>
    rangeOf({
      ...{ candidate, deployments, records },
      relation: async (base) => {
        const asked = relations.get(base) ?? readRelation(sources, { base, candidate });
        relations.set(base, asked);
        const part = await asked;
        if (part.status === 'known') return part.value;
        unknown = part;
        return 'diverged';
      },
    });
  const first = await find([]);
  if (unknown !== undefined) return unknown;
  if (first.case !== 'redeploy' && first.case !== 'rollback')
    return { status: 'known', value: first };
  const records = await known.records();
  return { status: 'known', value: await find(records.status === 'known' ? records.value : []) };
}

/** By the best common ancestor of both: https://docs.gitlab.com/api/repositories/#merge-base */
async function readRelation(
  { api, environment }: FactSources,
  { base, candidate }: { readonly base: string; readonly candidate: string },
): Promise<Part<Relation>> {
  const refs = new URLSearchParams([
    ['refs[]', base],
    ['refs[]', candidate],
  ]);
  const own = pathOf('projects', environment.project.id, 'repository', 'merge_base');
  const path: Path = `${own}?${refs.toString()}`;
  const reply = await api.get(path, {}, answerSchema.pick({ id: true }));
  if (reply.ok) {
    const { id } = reply.value;
    return {
      status: 'known',
      value: id === base ? 'ahead' : id === candidate ? 'behind' : 'diverged',
    };
  }
  const { kind, body = '' } = reply.fault;
  const isApart = kind === 'not-found' && body.includes('"404 Merge Base Not Found"');
  return isApart
    ? { status: 'known', value: 'diverged' }
    : toUnknown(reply.fault, wanted.ancestry, api);
}

/** More commits are not read: what is listed is then not complete (T24). */
export const mostCommits = 500;
const pageSize = 100;

/**
 * All commits of the candidate that `from` has not, in GitLab's order; all of its history for null. Two
 * full names never stand for another range, so that no page is read twice.
 * https://docs.gitlab.com/api/commits/#list-repository-commits: `ref_name` takes a range of revisions.
 */
export async function listCommits(
  { api, environment }: FactSources,
  { from, candidate }: { readonly from: string | null; readonly candidate: string },
): Promise<Part<{ readonly commits: readonly RangeCommit[]; readonly complete: boolean }>> {
  const path = pathOf('projects', environment.project.id, 'repository', 'commits');
  const name = from === null ? candidate : `${from}..${candidate}`;
  const commits: RangeCommit[] = [];
  for (let page = 1; ; page += 1) {
    const query = { ref_name: name, per_page: pageSize, page };
    const part = toPart(await api.get(path, query, z.array(answerSchema)), wanted.comparison, api);
    if (part.status !== 'known') return part;
    if (page === 1 && part.value.length > 0 && part.value[0]?.id !== candidate) {
      return failed(`GitLab tells commits up to another one than ${candidate}`);
    }
    if (commits.length + part.value.length > mostCommits) {
      const some = [...commits, ...part.value].slice(0, mostCommits);
      return { status: 'known', value: { commits: some, complete: false } };
    }
    commits.push(...part.value);
    if (part.value.length < pageSize)
      return { status: 'known', value: { commits, complete: true } };
  }
}
