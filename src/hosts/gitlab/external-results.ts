/** Results that systems outside of GitLab CI/CD set on the candidate: external commit statuses. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import { cut } from '../faults.js';
import { pathOf } from './api.js';
import type { Found } from './check-results.js';
import { commitSchema, failed, idSchema, timeSchema, toPart, type Part } from './fact-answers.js';
import type { FactSources } from './fact-sources.js';
import { toUnknown, wanted } from './permissions.js';

/** https://docs.gitlab.com/api/commits/#list-commit-statuses */
const statusSchema = z.object({
  id: idSchema,
  sha: commitSchema,
  name: z.string(),
  status: z.string(),
  target_url: z.string().nullish(),
  finished_at: timeSchema,
  author: z.object({ username: z.string(), web_url: z.string().nullish() }).nullish(),
});
export type ExternalStatus = z.infer<typeof statusSchema>;

const mostStatuses = 1000;

/** How the status that the gate itself posts begins. */
const own = 'promotion-gate / ';

/** A status by its name, and by the user that sets it where the policy says who that is. */
export interface AskedStatus {
  readonly name: string;
  readonly author: string | undefined;
}

/**
 * All of that name, those too that a later one took the place of: GitLab calls the newest of a pipeline
 * the latest, whoever set it, so that the list of the latest would hide whose failure it stands in for
 * (T44). Needs an access token. Never throws.
 */
export async function readStatuses(
  { api, environment }: FactSources,
  asked: AskedStatus & { readonly sha: string },
): Promise<Part<readonly ExternalStatus[]>> {
  const { sha, name } = asked;
  const reply = await api.list(
    pathOf('projects', environment.project.id, 'repository', 'commits', sha, 'statuses'),
    { name, all: true },
    { item: statusSchema, most: mostStatuses, id: ({ id }) => id },
  );
  return toPart(reply, wanted.statuses, api);
}

/**
 * The list of statuses holds the jobs of CI/CD, too, and a pipeline's file may name a job as it likes.
 * What the interface of jobs knows by its number is one; an external status is not found there
 * (https://docs.gitlab.com/api/jobs/#get-a-single-job). Undefined if it is none. Never throws.
 */
export async function whyNoStatus(
  { api, environment }: Pick<FactSources, 'api' | 'environment'>,
  { id, name }: Pick<ExternalStatus, 'id' | 'name'>,
): Promise<Unknown | undefined> {
  const path = pathOf('projects', environment.project.id, 'jobs', id);
  const reply = await api.get(path, {}, z.object({ id: idSchema }));
  if (!reply.ok) {
    const isNone = reply.fault.kind === 'not-found';
    return isNone ? undefined : toUnknown(reply.fault, wanted.jobs, api);
  }
  return failed(cut(`"${name}" is a job and no external status: write \`job: ${name}\``));
}

/**
 * Anybody who may push can set a status of any name, so that two who set one name cannot be told apart
 * unless the policy names the author (T44). Of one who set it several times the newest counts. The gate's
 * own status never does.
 */
export function pickStatus(statuses: readonly ExternalStatus[], asked: AskedStatus): Found {
  const { name, author } = asked;
  if (name.startsWith(own)) return refuse(`"${name}" is the status of the gate: name another one`);
  const named = statuses.filter(
    (status) =>
      status.name === name && (author === undefined || status.author?.username === author),
  );
  const people = [...new Set(named.map(authorOf))];
  if (people.length > 1) {
    return refuse(
      `"${name}" was set by ${people.length} (${people.join(', ')}): name one of them as \`author\``,
    );
  }
  const [newest] = named.sort((a, b) => (BigInt(b.id) > BigInt(a.id) ? 1 : -1));
  if (newest === undefined) {
    const by = author === undefined ? '' : ` by ${author}`;
    return { status: 'missing', reason: cut(`no external status "${name}"${by}`) };
  }
  return {
    status: 'found',
    id: newest.id,
    sha: newest.sha,
    conclusion: newest.status,
    completedAt: newest.finished_at,
    url: newest.target_url ?? undefined,
    setBy: newest.author?.web_url ?? authorOf(newest),
  };
}

function authorOf({ author }: ExternalStatus): string {
  return author?.username ?? 'somebody unknown';
}

function refuse(reason: string): Found {
  return { status: 'refused', why: failed(cut(reason)) };
}
