/** Results of jobs on the candidate, by their exact names. */
import { cut } from '../faults.js';
import type { Found } from './check-results.js';
import { failed } from './fact-answers.js';
import { notLookedAt, shardOf, underway, type Job, type PipelineJobs } from './pipeline-jobs.js';

/** The job of exactly that name. The gate's own job says nothing of the candidate. */
export function pickJob(
  { pipeline, jobs }: NonNullable<PipelineJobs>,
  wantedJob: { readonly name: string; readonly own: string },
): Found {
  const { name, own } = wantedJob;
  const named = jobs.filter((job) => job.name === name);
  if (named.some(({ id }) => id === own)) return refuse(ownJob(name));
  if (named.length > 1) {
    return refuse(
      `pipeline ${pipeline} has ${named.length} jobs "${name}": give each its own name`,
    );
  }
  const [job] = named;
  if (job === undefined) return missing({ name, pipeline, jobs });
  if (!job.commit) return refuse(`GitLab does not tell of which commit the job "${name}" is`);
  return {
    status: 'found',
    sha: job.commit.id,
    conclusion: toConclusion(job.status),
    completedAt: job.finished_at,
    url: job.web_url ?? undefined,
    setBy: undefined,
  };
}

/** Jobs of `parallel` and of `matrix` have names of their own, of which none stands for all. */
function missing(part: { name: string; pipeline: string; jobs: readonly Job[] }): Found {
  const { name, pipeline, jobs } = part;
  const parallel = jobs.filter((job) => shardOf(job.name, name) !== undefined);
  if (parallel.length > 0) {
    const names = parallel.map((job) => `"${job.name}"`).join(', ');
    return refuse(
      `"${name}" is ${parallel.length} parallel jobs: require each by its name: ${names}`,
    );
  }
  return {
    status: 'missing',
    reason: cut(`no job "${name}" in pipeline ${pipeline}; ${notLookedAt}`),
  };
}

/** All that go on without anybody are called one thing. */
function toConclusion(status: string): string {
  return underway.includes(status) ? 'waiting' : status;
}

export function ownJob(name: string): string {
  return `"${name}" is the job of the gate itself: name another one`;
}

function refuse(reason: string): Found {
  return { status: 'refused', why: failed(cut(reason)) };
}
