/**
 * The approval of a deployment that GitLab Premium holds back: given for what was allowed, once that is
 * recorded and told. Nothing is ever rejected: that would fail the job for good.
 * https://docs.gitlab.com/api/deployments/#approve-or-reject-a-blocked-deployment
 */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import { fitLine } from '../fit-text.js';
import type { Publication } from '../host.js';
import { toReason, type Posting, type Tried } from '../posting.js';
import { pathOf, type Api } from './api.js';
import { commitSchema, idSchema } from './fact-answers.js';
import { wanted } from './permissions.js';
import { tellUnpostedByTier, unposted, type PostingEnvironment } from './posting.js';
import { wordsOf } from './refusal-words.js';
import { proveTier, tellTier } from './tier.js';

/** Deployments to one environment that changed since the pipeline began; more are a fault. */
const mostDeployments = 1000;

/** In characters; what is longer is refused. */
const longestComment = 255;

/** What a tier that is high enough leaves to be asked for. */
const approver = "the token's user has to be an approver of the protected environment";

const pipelineSchema = z.object({ id: idSchema, created_at: z.iso.datetime({ offset: true }) });

/** https://docs.gitlab.com/api/deployments/#list-project-deployments; `deployable` is the job. */
const deploymentSchema = z.object({
  id: idSchema,
  sha: commitSchema,
  status: z.string(),
  environment: z.object({ name: z.string() }),
  deployable: z
    .object({ name: z.string(), pipeline: z.object({ id: idSchema }).nullish() })
    .nullish(),
});
type Deployment = z.infer<typeof deploymentSchema>;

const approvalSchema = z.object({ status: z.literal('approved') });

/** The parts of a publication that is an allow in force. */
export type Allowed = Pick<Publication, 'title' | 'outputs'> & {
  readonly sha: string;
  readonly environment: string;
};

/** `api` has the access token: a job token would approve in the name of whoever started the job. */
export interface ApprovalTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
}

/** Approves the one deployment that was decided about; of several that might be it, none. */
export async function approveDeployment(
  target: ApprovalTarget,
  allowed: Allowed,
): Promise<Posting> {
  const found = await findOurs(target, allowed);
  if (!found.ok) {
    const note = await tellUnpostedByTier(target, wanted.approval, found.failure);
    return { posted: false, note };
  }
  const picked = pickBlocked(found.value, allowed);
  if ('note' in picked) return { posted: false, note: picked.note };
  const first = await approve(target, picked.id, allowed);
  const isLost = !first.ok && first.fault.sent;
  const reply = isLost ? await approve(target, picked.id, allowed) : first;
  if (reply.ok) return { posted: true };
  const note = await tellRefusal(target, reply.fault);
  return { posted: false, note: isLost ? `${note} (the answer to a first try was lost)` : note };
}

/** GitLab answers 400 to whoever may not approve, and to each approval that it does not wait for. */
async function tellRefusal(target: ApprovalTarget, fault: HttpFault): Promise<string> {
  if (fault.kind !== 'refused') return tellUnpostedByTier(target, wanted.approval, fault);
  const words = toReason(wordsOf(fault) ?? fault.reason);
  const { api, environment } = target;
  const { proof } = await proveTier({ api, project: environment.project.id });
  const tier = tellTier(wanted.approval.tier, proof);
  const needs = [
    ...(tier === undefined ? [] : [`it needs ${tier}`]),
    ...(tier !== undefined && proof.kind === 'exact' ? [] : [approver]),
  ];
  return unposted(wanted.approval, [words, ...needs].join('; ')).note;
}

/** All deployments of this pipeline to the environment, whatever became of them. */
async function findOurs(
  { api, environment }: ApprovalTarget,
  allowed: Allowed,
): Promise<Tried<readonly Deployment[]>> {
  const { project, pipeline } = environment;
  const own = pathOf('projects', project.id, 'pipelines', pipeline.id);
  const began = await api.get(own, {}, pipelineSchema);
  if (!began.ok) return { ok: false, failure: began.fault };
  // What the filter leaves out is what has its own instant.
  const since = new Date(Date.parse(began.value.created_at) - 1000).toISOString();
  const reply = await api.list(
    pathOf('projects', project.id, 'deployments'),
    {
      environment: allowed.environment,
      updated_after: since,
      order_by: 'updated_at',
      sort: 'desc',
    },
    { item: deploymentSchema, most: mostDeployments, id: ({ id }: Deployment) => id },
  );
  if (!reply.ok) return { ok: false, failure: reply.fault };
  const ours = reply.value.filter(
    ({ environment: place, deployable }) =>
      place.name === allowed.environment && deployable?.pipeline?.id === pipeline.id,
  );
  return { ok: true, value: ours };
}

/**
 * GitLab knows environments and no services. Where several jobs of the pipeline deploy to one of them,
 * which of these was decided about is not known, also if only one of them waits now: none is approved.
 */
function pickBlocked(
  ours: readonly Deployment[],
  { sha, environment }: Allowed,
): { readonly id: string } | { readonly note: string } {
  const jobs = [...new Set(ours.map(({ deployable }) => deployable?.name ?? ''))];
  if (jobs.length > 1) {
    const names = toReason(jobs.map((name) => `"${name}"`).join(', '));
    return unposted(
      wanted.approval,
      `${jobs.length} jobs deploy to ${environment} (${names}): it must be one`,
    );
  }
  const blocked = ours.filter((each) => each.status === 'blocked' && each.sha === sha);
  const [only, ...others] = blocked;
  if (only !== undefined && others.length === 0) return only;
  const where = `to ${environment} at ${sha.slice(0, 8)}`;
  return unposted(
    wanted.approval,
    only === undefined
      ? `no deployment of this pipeline ${where} waits for one: its job has to be in the stage of the gate`
      : `${blocked.length} deployments of this pipeline ${where} wait for one: it must be one`,
  );
}

function approve({ api, environment }: ApprovalTarget, id: string, allowed: Allowed) {
  return api.send(
    {
      method: 'POST',
      path: pathOf('projects', environment.project.id, 'deployments', id, 'approval'),
      body: { status: 'approved', comment: commentOf(allowed, environment.job.url) },
      repeatable: false,
    },
    approvalSchema,
  );
}

/** The title may hold ids from outside: one visible line that begins with our own word (T54). */
function commentOf({ title, outputs }: Allowed, url: string): string {
  const { 'record-digest': digest, 'valid-until': until } = outputs;
  const more = [...(digest === '' ? [] : [`record ${digest}`]), url];
  const ends = until === '' ? '' : `, until ${until}`;
  return fitLine(`promotion-gate: ${toReason(title)}${ends}; ${more.join('; ')}`, longestComment);
}
