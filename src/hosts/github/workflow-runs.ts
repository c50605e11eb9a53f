/** Which run of a workflow speaks for a commit: the latest one that built exactly that commit (T40, T44). */
import { z } from 'zod';
import type { Request } from '../../evidence/request.js';
import { instantSchema } from '../../evidence/instant.js';
import { parseInstant, type Instant } from '../../time/instant.js';
import { cut } from '../faults.js';
import { idSchema } from '../ids.js';
import { failed, type Part } from '../parts.js';
import type { Api } from './api.js';
import type { GithubEnvironment } from './environment.js';
import { toUnknown, wanted } from './permissions.js';

/** So many runs of one workflow on one commit are looked through; GitHub lists no more for a commit. */
const mostRuns = 1000;

/** A run that counts. */
export interface CountedRun {
  readonly id: string;
  /** For people: `run 91 of ci.yml`. */
  readonly name: string;
  /** Of its page. */
  readonly url: string;
  /** The commit that it built. */
  readonly sha: string;
  /** When its first attempt was made: jobs that are not run again keep what they left then. */
  readonly since: Instant;
  /** True for the run that the gate itself is in, which has not ended. */
  readonly isOwn: boolean;
}

/** `workflow` is the name of a file in `.github/workflows/`. */
export interface RunQuestion {
  readonly workflow: string;
  readonly sha: string;
  readonly mode: Request['mode'];
}

/** Where runs are looked for. */
export interface RunPlace {
  readonly api: Api;
  readonly environment: Pick<GithubEnvironment, 'owner' | 'name' | 'serverUrl' | 'run'>;
}

const repository = z.object({ id: idSchema });
export const runSchema = z.object({
  id: idSchema,
  run_number: z.int(),
  head_sha: z.string(),
  path: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  created_at: instantSchema,
  repository,
  // Null if the fork is gone.
  head_repository: repository.nullable(),
});
export type Run = z.infer<typeof runSchema>;

/**
 * What runs by these is the commit that the run is of
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows). Runs by
 * `pull_request_target`, `workflow_run`, `issue_comment`, `repository_dispatch` and the like stand on one
 * commit, mostly the head of the default branch, and often check out and build another one, which anybody
 * may have written: what they leave says nothing of the commit that they stand on.
 */
const buildTheirCommit: readonly string[] = [
  'create',
  'deployment',
  'merge_group',
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
];

/** By these the merge of the commit with its target is built: enough for a preview, and no promotion. */
const buildMerges: readonly string[] = ['pull_request'];

/** Whatever failed in these, all of their jobs have ended. After any other end some may be missing (T45). */
const wholeConclusions: readonly string[] = ['success', 'failure', 'neutral'];

/**
 * When the run of the gate itself was made: what is older is not of it (T41). Undefined without `actions: read`,
 * which a check needs for nothing else; one that the server does not know is none. Never throws.
 */
export async function readOwnStart({ api, environment }: RunPlace): Promise<Instant | undefined> {
  const { owner, name: repo, run } = environment;
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
  const own = z.object({ id: idSchema, created_at: instantSchema });
  const reply = await api.rest(route, { owner, repo, run_id: run.id }, own);
  if (!reply.ok || reply.value.id !== run.id) return undefined;
  return parseInstant(reply.value.created_at);
}

/**
 * Only runs of this repository's own branches and tags count. If the latest of them has not ended, or was cut
 * short, none does: an older one would be another answer than the one that is being given.
 */
export async function findRun(place: RunPlace, question: RunQuestion): Promise<Part<CountedRun>> {
  const { owner, name: repo, run: own } = place.environment;
  const { workflow, sha } = question;
  const listed = await place.api.list(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { owner, repo, workflow_id: workflow, head_sha: sha, exclude_pull_requests: true },
    { item: runSchema, key: 'workflow_runs', most: mostRuns, id: ({ id }) => id },
  );
  if (!listed.ok) {
    if (listed.fault.kind !== 'not-found') return toUnknown(listed.fault, wanted.runs);
    return failed(
      `${wanted.runs.what}: there is no .github/workflows/${cut(workflow)}, or the token may not see it`,
    );
  }
  const runs = [...listed.value].sort((one, other) => other.run_number - one.run_number);
  const run = runs.find((each) => whyNot(each, question) === undefined);
  if (run === undefined) return notThere(`no ${noneOf(runs, question)}`);
  const name = nameOf(run, workflow);
  const isOwn = run.id === own.id;
  const state = isOwn ? undefined : stateOf(run);
  if (state !== undefined) return { ...state, reason: `${name} ${state.reason}` };
  return { status: 'known', value: { ...toCounted(place, run, workflow), isOwn } };
}

/** As one that has ended, which the run of the gate itself has not. */
export function toCounted({ environment }: RunPlace, run: Run, workflow: string): CountedRun {
  const { owner, name: repo, serverUrl } = environment;
  return {
    id: run.id,
    name: nameOf(run, workflow),
    url: `${serverUrl}/${owner}/${repo}/actions/runs/${run.id}`,
    sha: run.head_sha,
    since: parseInstant(run.created_at) ?? 0,
    isOwn: false,
  };
}

function nameOf({ run_number }: Run, workflow: string): string {
  return `run ${run_number} of ${cut(workflow)}`;
}

/** Why a run does not count for the commit; undefined if it does. */
function whyNot(run: Run, { workflow, sha, mode }: RunQuestion): string | undefined {
  if (run.head_sha !== sha) return 'is of another commit';
  if (!isOfFile(run.path, `.github/workflows/${workflow}`)) {
    return `is of another workflow, ${cut(run.path)}`;
  }
  if (!isOwnRepository(run)) return 'is of a fork';
  if (buildTheirCommit.includes(run.event)) return undefined;
  if (!buildMerges.includes(run.event)) {
    return `was started by ${cut(run.event)}, and may have built another commit`;
  }
  if (mode === 'preview') return undefined;
  return `was started by ${run.event}, and built a merge of the commit`;
}

/** Whether what it built is known to be the commit that it is of, in this repository. */
export function buildsItsCommit(run: Run): boolean {
  return isOwnRepository(run) && buildTheirCommit.includes(run.event);
}

function isOwnRepository({ repository: own, head_repository: head }: Run): boolean {
  return head?.id === own.id;
}

/** A path may have the ref behind it: `.github/workflows/ci.yml@main`. */
export function isOfFile(path: string, file: string): boolean {
  return path === file || path.startsWith(`${file}@`);
}

/** What stands in the way of reading what the run left. */
function stateOf({ status, conclusion }: Run) {
  if (status !== 'completed') return notThere('is still in progress');
  if (conclusion !== null && wholeConclusions.includes(conclusion)) return undefined;
  const ended = cut(conclusion ?? 'nothing');
  return failed(`ended with ${ended}: what it left may be a part`);
}

function noneOf(runs: readonly Run[], question: RunQuestion): string {
  const { workflow, sha } = question;
  const of = `run of ${cut(workflow)}`;
  const [latest] = runs;
  if (latest === undefined) return `${of} is of commit ${sha}`;
  const because = `run ${latest.run_number} ${whyNot(latest, question) ?? ''}`;
  return `${of} counts for commit ${sha}: ${because}`;
}

/** It may come yet. */
function notThere(reason: string) {
  return { ...failed(reason), retryable: true };
}
