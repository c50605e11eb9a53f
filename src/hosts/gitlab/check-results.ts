/** Results of checks on the candidate: jobs by name, and external statuses with who set them. */
import { z } from 'zod';
import type { FactReading } from '../../evidence/facts.js';
import type { Unknown } from '../../evidence/reading.js';
import { cut } from '../faults.js';
import type { ReadContext } from '../host.js';
import { pausesOf, watch, type Watch } from '../settle.js';
import {
  pickStatus,
  readStatuses,
  whyNoStatus,
  type AskedStatus,
  type ExternalStatus,
} from './external-results.js';
import { failed, forgeSource, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { pickJob } from './job-results.js';
import type { PipelineJobs } from './pipeline-jobs.js';

/** What was found of one check. `completedAt` is RFC 3339 in UTC; `setBy` who set a status, as a link. */
export type Found =
  | {
      readonly status: 'found';
      /** The number of a status. */
      readonly id?: string;
      /** That of the status, where GitLab tells it. */
      readonly pipeline?: string | undefined;
      readonly sha: string;
      readonly conclusion: string;
      readonly completedAt: string | undefined;
      readonly url: string | undefined;
      readonly setBy: string | undefined;
    }
  | { readonly status: 'missing'; readonly reason: string }
  /** Something was found that is no answer, and waiting does not mend it. */
  | { readonly status: 'refused'; readonly why: Unknown };

const specSchema = z.object({
  gitlab: z
    .union([
      z.strictObject({ job: z.string() }),
      z.strictObject({ external: z.string(), author: z.string().optional() }),
    ])
    .optional(),
});

/** What is looked at as often as somebody waits for it: the jobs for all, statuses by name. */
export interface CheckWatch {
  readonly jobs: () => Watch<Part<PipelineJobs>>;
  readonly statuses: (asked: AskedStatus) => Watch<Part<readonly ExternalStatus[]>>;
}

/** One wait for all jobs, and one for each status (T46). Nothing is asked before it is needed. */
export function watchChecks(sources: FactSources, context: ReadContext): CheckWatch {
  const { sha } = context.request.candidate;
  const pacing = { pauses: pausesOf(sources, context), wait: sources.wait };
  const byName = new Map<string, Watch<Part<readonly ExternalStatus[]>>>();
  return {
    jobs: () => sources.jobs(context),
    statuses({ name, author }) {
      const key = JSON.stringify([name, author]);
      const look = () => readStatuses(sources, { sha, name, author });
      const found = byName.get(key) ?? watch({ ...pacing, look });
      byName.set(key, found);
      return found;
    },
  };
}

/** The result that counts; one that is not there, or has not ended, is awaited for a bounded time. */
export async function readCheckResult(
  checks: CheckWatch,
  spec: unknown,
  asked: { readonly context: ReadContext; readonly sources: FactSources },
): Promise<FactReading<'check-result'>> {
  const parsed = specSchema.safeParse(spec);
  if (!parsed.success || parsed.data.gitlab === undefined) {
    return {
      status: 'unsupported',
      reason: 'no source for this host is named',
      needs: '`gitlab: {job: …}` or `gitlab: {external: …}`',
    };
  }
  const { gitlab: check } = parsed.data;
  const { context, sources } = asked;
  const found =
    'job' in check
      ? await awaitJob(checks, { name: check.job, own: sources.environment.job.id })
      : await awaitStatus(checks, sources, { name: check.external, author: check.author });
  if (found.status === 'refused') return found.why;
  if (found.status === 'missing') {
    const waited = context.request.mode === 'preview' ? 0 : sources.settle();
    const when = waited === 0 ? 'yet' : `after ${waited / 1000} s`;
    return failed(cut(`${found.reason} ${when}: run the check on the candidate`));
  }
  const { sha, conclusion, completedAt, url, setBy } = found;
  const value = {
    name: 'job' in check ? check.job : check.external,
    sha,
    conclusion,
    ...(completedAt === undefined ? {} : { completedAt }),
    ...(url === undefined ? {} : { url }),
  };
  const source = forgeSource(context.now, { sha, ...(setBy === undefined ? {} : { url: setBy }) });
  return { status: 'known', value, source };
}

async function awaitJob(
  checks: CheckWatch,
  job: { readonly name: string; readonly own: string },
): Promise<Found> {
  const pick = (part: Part<PipelineJobs>): Found => {
    if (part.status !== 'known') return { status: 'refused', why: part };
    if (part.value === undefined) {
      return { status: 'missing', reason: cut(`no pipeline with the job "${job.name}"`) };
    }
    return pickJob(part.value, job);
  };
  return pick(await checks.jobs().until((part) => hasEnded(pick(part))));
}

async function awaitStatus(
  checks: CheckWatch,
  sources: FactSources,
  asked: AskedStatus,
): Promise<Found> {
  const pick = (part: Part<readonly ExternalStatus[]>): Found =>
    part.status === 'known' ? pickStatus(part.value, asked) : { status: 'refused', why: part };
  const found = pick(await checks.statuses(asked).until((part) => hasEnded(pick(part))));
  if (found.status !== 'found' || found.id === undefined) return found;
  const { id, pipeline } = found;
  const why = await whyNoStatus(sources, { id, name: asked.name, pipeline });
  return why === undefined ? found : { status: 'refused', why };
}

/** A job that waits for somebody to start it has not ended, but nothing is gained by waiting. */
const pending = ['created', 'pending', 'running', 'waiting'];

function hasEnded(found: Found): boolean {
  if (found.status === 'found') return !pending.includes(found.conclusion);
  return found.status === 'refused';
}
