/** Archives that jobs of a pipeline left: what the policy takes reports from. */
import type {
  Archive,
  ArchiveContext,
  ArchiveQuestion,
  Downloaded,
  FindArchives,
} from '../../evidence/archives.js';
import type { HttpFault } from '../../sources/http/http.js';
import { cut } from '../faults.js';
import { pathOf, type Api } from './api.js';
import { firstOnBranch, type BranchSources } from './branch-jobs.js';
import { failed, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { ownJob } from './job-results.js';
import { needsOf, toUnknown, wanted } from './permissions.js';
import { goesOn, notLookedAt, shardOf, type Job, type PipelineJobs } from './pipeline-jobs.js';

type ArchiveSources = BranchSources & Pick<FactSources, 'jobs'>;

/** Which jobs, and of what they have to be. */
interface Asked {
  readonly name: string;
  /** The gate's own job. */
  readonly own: string;
  readonly sha: string;
  /** RFC 3339 in UTC. */
  readonly now: string;
}

/**
 * The job of that name, or all of its parallel ones. Those of the candidate are awaited for the same bounded
 * time as a check is. Never rejects.
 */
export async function findJobArchives(
  sources: ArchiveSources,
  { job: name }: ArchiveQuestion,
  context: ArchiveContext,
): ReturnType<FindArchives> {
  if (name === undefined) {
    const reason = 'a report of `workflow` and `artifact` is one of GitHub, and this is GitLab';
    return { status: 'unsupported', reason, needs: '`job: …`, a job of the pipeline' };
  }
  const { now } = context;
  const asked = { name, own: sources.environment.job.id, now };
  const found = await (context.of === 'candidate' ? findCandidates : findOnBranch)(
    sources,
    asked,
    context,
  );
  if (found.status !== 'known') return found;
  const source = { level: 'artifact', system: 'gitlab', fetchedAt: now } as const;
  if (found.value === undefined) return { status: 'none', source };
  const { sha, jobs } = found.value;
  const { api, environment } = sources;
  const value = jobs.map((job) => toArchive({ api, project: environment.project.id }, job, sha));
  return { status: 'known', value, source: { ...source, sha } };
}

/** Jobs that left archives, and the commit that they built. */
interface Built {
  readonly sha: string;
  readonly jobs: readonly Begun[];
}

/** Undefined if all was looked at and there is none. */
type Found = Part<Built | undefined>;

async function findCandidates(
  sources: ArchiveSources,
  question: Omit<Asked, 'sha'>,
  context: ArchiveContext,
): Promise<Found> {
  const { sha } = context.request.candidate;
  const asked = { ...question, sha };
  const seen = await sources.jobs(context).until((part) => isSettled(part, asked));
  if (seen.status !== 'known') return seen;
  const { name } = question;
  if (seen.value === undefined) return failed(`no pipeline of ${sha} with the job "${cut(name)}"`);
  return builtFrom(sha, pickAll(seen.value, asked));
}

/** Only of jobs that succeeded: what one that failed left may be a part, and a lower number to be held against. */
function findOnBranch(
  sources: ArchiveSources,
  question: Omit<Asked, 'sha'>,
  { request }: ArchiveContext,
): Promise<Found> {
  return firstOnBranch(sources, request.candidate.sha, (on) => {
    const { sha, pipeline } = on;
    const picked = pickAll(on, { ...question, sha });
    const bad =
      picked.status === 'known' && picked.value.find(({ status }) => status !== 'success');
    if (!bad) return builtFrom(sha, picked);
    return failed(`the job "${cut(bad.name)}" of pipeline ${pipeline} is ${cut(bad.status)}`);
  });
}

function builtFrom(sha: string, jobs: Part<readonly Begun[]>): Part<Built> {
  return jobs.status === 'known' ? { status: 'known', value: { sha, jobs: jobs.value } } : jobs;
}

/** True if nothing is gained by waiting. */
function isSettled(part: Part<PipelineJobs>, { name, own }: Asked): boolean {
  if (part.status !== 'known') return true;
  const named = namedIn(part.value?.jobs ?? [], name);
  return named.some(({ id }) => id === own) || (named.length > 0 && !named.some(goesOn));
}

/** The jobs of exactly that name; if there is none, those of its `parallel` or `matrix`. */
function namedIn(jobs: readonly Job[], name: string): readonly Job[] {
  const exact = jobs.filter((job) => job.name === name);
  return exact.length > 0 ? exact : jobs.filter((job) => shardOf(job.name, name) !== undefined);
}

type Begun = Job & { readonly started_at: number };

/** All of them, or why not: one that is missing could hold what is worst (T40, T41). */
function pickAll(
  { pipeline, jobs }: NonNullable<PipelineJobs>,
  asked: Asked,
): Part<readonly Begun[]> {
  const { name, own } = asked;
  const named = namedIn(jobs, name);
  const quoted = `"${cut(name)}"`;
  if (named.length === 0) {
    const others = jobs.filter(({ id }) => id !== own).map((job) => `"${job.name}"`);
    const there = others.length === 0 ? 'no other jobs' : cut(others.join(', '));
    return failed(`no job ${quoted} in pipeline ${pipeline}, which has ${there}; ${notLookedAt}`);
  }
  if (named.some(({ id }) => id === own)) return failed(ownJob(cut(name)));
  if (new Set(named.map((job) => job.name)).size < named.length) {
    return failed(`pipeline ${pipeline} has several jobs ${quoted}: give each its own name`);
  }
  if (!isWhole(named, name)) {
    return failed(`pipeline ${pipeline} has not all of the parallel jobs ${quoted}`);
  }
  const begun: Begun[] = [];
  for (const job of named) {
    const { started_at } = job;
    const why = whyNone(job, pipeline, asked);
    if (why !== undefined) return failed(why);
    if (started_at === undefined) {
      return failed(`GitLab does not tell when the job "${cut(job.name)}" began`);
    }
    begun.push({ ...job, started_at });
  }
  return { status: 'known', value: begun.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Of `test 1/3` also `2/3` and `3/3`. */
function isWhole(named: readonly Job[], name: string): boolean {
  return named.every((job) => {
    const { of } = shardOf(job.name, name) ?? {};
    return of === undefined || of === named.length;
  });
}

/** Why the archive of this job cannot stand for its report, or undefined. */
function whyNone(job: Job, pipeline: string, { sha, now }: Asked): string | undefined {
  const name = `the job "${cut(job.name)}"`;
  if (job.commit?.id !== sha || job.pipeline?.id !== pipeline) {
    return `${name} is of another commit or pipeline than ${sha} and ${pipeline}`;
  }
  if (job.status !== 'success' && job.status !== 'failed') {
    return `${name} is ${cut(job.status)}: only one that has ended, well or not, leaves a report`;
  }
  if (job.artifacts_file) return undefined;
  const { artifacts_expire_at: end } = job;
  if (end !== undefined && Date.parse(end) <= Date.parse(now)) {
    return `the archive of ${name} expired at ${end}: run the job again, with a longer \`expire_in\``;
  }
  const other = job.artifacts?.find(({ file_type: type }) => !['trace', 'metadata'].includes(type));
  const hint = 'list the report under `artifacts: paths`, with `when: always`';
  if (other === undefined) return `${name} left no archive: ${hint}`;
  return `${name} left no archive, and its report ${cut(other.file_type)} cannot be downloaded: ${hint}`;
}

function toArchive(
  { api, project }: { readonly api: Api; readonly project: string },
  job: Begun,
  sha: string,
): Archive {
  const name = `the archive of job ${job.id} "${cut(job.name)}"`;
  return {
    name,
    ...(job.web_url && { url: job.web_url }),
    ...{ sha, since: job.started_at },
    download: async ({ path: to, mostBytes }): Promise<Downloaded> => {
      const path = pathOf('projects', project, 'jobs', job.id, 'artifacts');
      const reply = await api.download(path, { to, mostBytes });
      return reply.ok ? { status: 'known', ...reply.value } : whyNoFile(reply.fault, name, api);
    },
  };
}

/** The job was told to have an archive: what is not found now may not be seen, or is gone. */
function whyNoFile(fault: HttpFault, name: string, api: Api): Downloaded {
  const of = { ...wanted.artifacts, what: name };
  const isHidden = fault.kind === 'not-found';
  const why = toUnknown(isHidden ? { ...fault, kind: 'forbidden' } : fault, of, api);
  if (why.status !== 'unsupported') return why;
  const reason = isHidden ? `${why.reason}, or it is gone` : why.reason;
  const paid = api.credential === 'job' ? '; the job token is enough from GitLab Premium on' : '';
  return { status: 'unsupported', reason, needs: `${needsOf(of)}${paid}` };
}
