/** Pipelines, jobs and statuses of commits. */
import { z } from 'zod';
import { ancestry } from '../../github/history.js';
import { nextId, resolveCommit } from '../../github/repository.js';
import { list, notFound, refused, value, type Call, type Result, type Route } from '../call.js';
import { bridge } from '../check-shapes.js';
import { keyed, newStatus, paged, queryFlag, queryText } from '../bodies.js';
import {
  protectionOf,
  reaches,
  levels,
  type CiStatus,
  type ExternalStatus,
  type Job,
  type Pipeline,
} from '../model.js';
import {
  archiveOf,
  jobAsStatus,
  showBridge,
  showJob,
  showPipeline,
  showPipelineShort,
  showStatus,
} from '../present.js';
import { pipeline } from '../project.js';
import * as shapes from '../shapes.js';

type Body = z.infer<typeof newStatus>;

function pipelineOf({ project, part }: Call): Pipeline {
  const wanted = Number(part('pipeline_id'));
  const found = project.pipelines.find(({ id }) => id === wanted);
  if (found === undefined) throw notFound();
  return found;
}

function jobOf({ project, part }: Call): { readonly job: Job; readonly own: Pipeline } {
  const wanted = Number(part('job_id'));
  for (const own of project.pipelines) {
    const job = own.jobs.find(({ id }) => id === wanted);
    if (job !== undefined && job.bridge === undefined) return { job, own };
  }
  throw notFound();
}

/**
 * A job token may from Premium on: the code of GitLab answers as if there were no project. `artifacts:access`
 * is of https://docs.gitlab.com/ci/yaml/#artifactsaccess.
 */
function downloadArchive(call: Call): Result {
  const { project, token, keep } = call;
  if (token?.job !== undefined && project.tier === 'Free') throw notFound('Project');
  const { job } = jobOf(call);
  const { access = 'all' } = job.artifacts ?? {};
  const needed = { all: 0, developer: 30, maintainer: 40, none: Infinity }[access];
  if (token === undefined ? needed > 0 : levels[token.role] < needed)
    throw refused(403, '403 Forbidden');
  const bytes = archiveOf(job);
  if (bytes === undefined) throw notFound();
  return keep === undefined ? { kind: 'file', bytes } : { kind: 'elsewhere', address: keep(bytes) };
}

/** All statuses of a commit: of jobs and of systems outside, newest first. */
function statusesOf(call: Call, sha: string): readonly ExternalStatus[] {
  const { pipelines, statuses } = call.project;
  const ofJobs = pipelines
    .filter((each) => each.sha === sha)
    .flatMap((each) => each.jobs.map((job) => jobAsStatus(call, job, each)));
  const outside = statuses.filter((each) => each.sha === sha);
  return [...ofJobs, ...outside].sort((a, b) => b.id - a.id);
}

function listStatuses(call: Call): Result {
  const sha = resolveCommit(call.project.git, call.part('sha'));
  if (sha === undefined) throw notFound('Commit');
  const { query } = call;
  const all = query.get('all') === 'true';
  const asked = { ref: query.get('ref'), name: query.get('name') };
  const within = query.get('pipeline_id');
  const found = statusesOf(call, sha)
    .filter((each) => all || !each.retried)
    .filter((each) => asked.ref === null || each.ref === asked.ref)
    .filter((each) => asked.name === null || each.name === asked.name)
    .filter((each) => within === null || String(each.pipelineId) === within);
  return list(found.map((each) => showStatus(call, each)));
}

/** The pipeline that a status is added to; a new one for a commit that has none. Throws a Refusal. */
function pipelineFor(call: Call, sha: string, body: Body): Pipeline {
  const { project, token } = call;
  const found = project.pipelines.findLast(
    (each) =>
      each.sha === sha &&
      (body.ref === undefined || each.ref === body.ref) &&
      (body.pipeline_id === undefined || each.id === body.pipeline_id),
  );
  if (found !== undefined) return found;
  if (body.pipeline_id !== undefined) throw notFound('Pipeline for pipeline_id, sha and ref');
  const branches = [...project.git.refs].filter(
    ([ref, tip]) =>
      ref.startsWith('refs/heads/') && ancestry(project.git.objects, tip).includes(sha),
  );
  const ref = body.ref ?? branches[0]?.[0].replace('refs/heads/', '');
  if (ref === undefined) throw notFound('References for commit');
  return pipeline(project, {
    sha,
    ref,
    source: 'external',
    ...(token === undefined ? {} : { user: token.user }),
  });
}

/** From which states each event leads where: `enqueue` and `run` do not lead from where they lead to. */
const events = {
  pending: { event: 'enqueue', from: ['created', 'skipped', 'manual'] },
  running: { event: 'run', from: ['created', 'pending', 'skipped', 'manual'] },
} as const satisfies Partial<Record<CiStatus, unknown>>;

function demandTransition(from: CiStatus, to: CiStatus): void {
  if (to !== 'pending' && to !== 'running') return;
  const { event, from: allowed } = events[to];
  if ((allowed as readonly CiStatus[]).includes(from)) return;
  throw refused(
    400,
    `Cannot transition status via :${event} from :${from} (Reason(s): Status cannot transition via "${event}")`,
  );
}

function postStatus(call: Call): Result {
  const body = call.body as Body;
  const { project, token } = call;
  const sha = resolveCommit(project.git, call.part('sha'));
  if (sha === undefined) throw notFound('Commit');
  if (token === undefined) throw refused(401, '401 Unauthorized');
  const own = pipelineFor(call, sha, body);
  const held = protectionOf(project, own.ref);
  const mayUpdate =
    held === undefined || reaches(token.role, held.push) || reaches(token.role, held.merge);
  if (!mayUpdate) throw refused(403, '403 Forbidden');
  const name = body.name ?? body.context ?? 'default';
  const tooLong = ['is too long (maximum is 255 characters)'];
  if ((body.target_url ?? '').length > 255) throw refused(400, { target_url: tooLong });
  if (name.length > 255) throw refused(400, { name: tooLong });
  if ((body.description ?? '').length > 255) throw refused(400, { description: tooLong });
  const isOpen = (each: ExternalStatus) =>
    each.pipelineId === own.id &&
    each.name === name &&
    each.user === token.user &&
    (each.status === 'pending' || each.status === 'running');
  const open = project.statuses.find(isOpen);
  demandTransition(open?.status ?? 'created', body.state);
  const now = new Date().toISOString();
  const status: ExternalStatus = open ?? {
    ...{ id: nextId(), sha, ref: own.ref, name, pipelineId: own.id, user: token.user },
    ...{ allowFailure: false, retried: false, createdAt: now, status: 'created' },
    ...{ description: null, targetUrl: null, startedAt: null, finishedAt: null },
  };
  if (open === undefined) {
    for (const before of project.statuses)
      if (before.pipelineId === own.id && before.name === name) before.retried = true;
    project.statuses.push(status);
  }
  status.status = body.state;
  status.description = body.description ?? status.description;
  status.targetUrl = body.target_url ?? status.targetUrl;
  if (body.state === 'running') status.startedAt = now;
  if (body.state !== 'running' && body.state !== 'pending') status.finishedAt = now;
  return value(showStatus(call, status), 201);
}

const read = { method: 'GET', role: 'Reporter', nobody: 404 } as const;

export const ciRoutes: readonly Route[] = [
  {
    ...read,
    id: 'commit/statuses',
    path: '/projects/:id/repository/commits/:sha/statuses',
    job: false,
    nobody: 401,
    answer: shapes.commitStatus,
    query: z.strictObject({
      ...keyed,
      ...{ ref: queryText, stage: queryText, name: queryText, pipeline_id: queryText },
      all: queryFlag,
    }),
    handle: listStatuses,
  },
  {
    id: 'statuses/create',
    method: 'POST',
    path: '/projects/:id/statuses/:sha',
    job: false,
    role: 'Developer',
    nobody: 401,
    answer: shapes.commitStatus,
    body: newStatus,
    handle: postStatus,
  },
  {
    ...read,
    id: 'pipelines',
    path: '/projects/:id/pipelines',
    job: false,
    answer: shapes.pipelineInList,
    query: z.strictObject({
      ...{ ...paged, sort: keyed.sort, order_by: queryText, sha: queryText, ref: queryText },
      ...{ status: queryText, source: queryText, updated_after: queryText, username: queryText },
    }),
    handle: (call) => {
      const found = call.project.pipelines
        .filter((each) => [null, each.sha].includes(call.query.get('sha')))
        .filter((each) => [null, each.ref].includes(call.query.get('ref')))
        .filter((each) => [null, each.source].includes(call.query.get('source')));
      return list(
        [...found].reverse().map((each) => ({ ...showPipelineShort(call, each), name: null })),
      );
    },
  },
  {
    ...read,
    id: 'pipeline',
    path: '/projects/:id/pipelines/:pipeline_id',
    job: false,
    answer: shapes.pipeline,
    handle: (call) => value(showPipeline(call, pipelineOf(call))),
  },
  {
    ...read,
    id: 'pipeline/jobs',
    path: '/projects/:id/pipelines/:pipeline_id/jobs',
    job: true,
    answer: shapes.job,
    query: z.looseObject({ ...paged, include_retried: queryFlag }),
    handle: (call) => {
      const own = pipelineOf(call);
      const scopes = call.query.getAll('scope[]');
      const found = own.jobs
        .filter(({ bridge }) => bridge === undefined)
        .filter((each) => call.query.get('include_retried') === 'true' || !each.retried)
        .filter((each) => scopes.length === 0 || scopes.includes(each.status));
      return list([...found].reverse().map((each) => showJob(call, each, own)));
    },
  },
  {
    ...read,
    id: 'pipeline/bridges',
    path: '/projects/:id/pipelines/:pipeline_id/bridges',
    job: false,
    answer: bridge,
    query: z.looseObject(paged),
    handle: (call) => {
      const own = pipelineOf(call);
      const found = own.jobs.filter(({ bridge }) => bridge === true);
      return list([...found].reverse().map((each) => showBridge(call, each, own)));
    },
  },
  {
    ...read,
    id: 'project/job',
    path: '/projects/:id/jobs/:job_id',
    job: false,
    answer: shapes.job,
    handle: (call) => {
      const { job, own } = jobOf(call);
      return value(showJob(call, job, own));
    },
  },
  {
    ...read,
    id: 'job/artifacts',
    path: '/projects/:id/jobs/:job_id/artifacts',
    job: true,
    // A file as it is has no shape.
    answer: z.never(),
    handle: downloadArchive,
  },
];

/** The job whose token is sent: https://docs.gitlab.com/api/jobs/#get-job-tokens-job. */
export function showOwnJob(call: Omit<Call, 'project'>): Result {
  const own = call.token?.job;
  if (own === undefined) throw refused(401, '401 Unauthorized');
  return value(showJob({ ...call, project: own.project }, own.job, own.pipeline));
}
