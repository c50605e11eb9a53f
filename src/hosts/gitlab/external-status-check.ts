/**
 * The external status check of a merge request, which GitLab Ultimate can demand before a merge.
 * https://docs.gitlab.com/api/status_checks/
 */
import { z } from 'zod';
import type { HttpFault } from '../../sources/http/http.js';
import type { Publication } from '../host.js';
import { idSchema, sentIdSchema } from '../ids.js';
import type { Posting } from '../posting.js';
import { isOfEnvironment } from '../stale-names.js';
import { pathOf, type Api } from './api.js';
import { wanted } from './permissions.js';
import { tellUnpostedByTier, unposted, type PostingEnvironment } from './posting.js';

/** More checks of one project are not looked at. */
const mostChecks = 500;

/** What a check is called that shows the answer of the one gate of a pipeline. */
const sharedName = 'promotion-gate';

const checkSchema = z.object({
  id: sentIdSchema,
  name: z.string(),
  status: z.string(),
});
type Check = z.infer<typeof checkSchema>;

const answerSchema = z.object({ id: idSchema });

/** Where the check is, and of which commit is spoken. */
export interface CheckTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  /** The number of the merge request in this project. */
  readonly mergeRequest: string;
  /** The commit that was judged. */
  readonly sha: string;
}

/** The part of a publication that the check shows. */
export type CheckAnswer = Pick<
  Publication,
  'verdict' | 'statusName' | 'policySource' | 'service' | 'environment'
>;

/**
 * Posts the answer. Only an allow is `passed`. What could not be decided is `failed` and not `pending`:
 * nobody goes on to answer, GitLab turns `pending` into a failure after two minutes anyway, and only a
 * failed check can be asked for again
 * (https://docs.gitlab.com/user/project/merge_requests/status_checks/). The last answer to a commit
 * counts, so that a later no takes the place of a yes.
 */
export async function postExternalCheck(
  target: CheckTarget,
  answer: CheckAnswer,
): Promise<Posting> {
  const path = pathOf(...partsOf(target), 'status_checks');
  const of = { item: checkSchema, most: mostChecks, id: ({ id }: Check) => String(id) };
  const reply = await target.api.list(path, {}, of);
  if (!reply.ok) {
    const note = await tellUnpostedByTier(target, wanted.externalCheck, reply.fault);
    return { posted: false, note };
  }
  const stale = findStale(reply.value, answer);
  const own = pickCheck(reply.value, answer);
  const checks = 'check' in own ? [own.check, ...stale] : stale;
  let missed = 'note' in own ? own.note : undefined;
  for (const check of new Set(checks)) {
    const note = await answerCheck(target, check, answer);
    missed ??= note;
  }
  return missed === undefined ? { posted: true } : { posted: false, note: missed };
}

/**
 * The check with the name of the status, else the shared one. Another policy than the default one never
 * answers the shared one: it could not be told which of them allowed (T02).
 */
function pickCheck(
  checks: readonly Check[],
  { statusName, policySource }: CheckAnswer,
): { readonly check: Check } | { readonly note: string } {
  const own = plain(statusName);
  const names = policySource === undefined ? [own, sharedName] : [own];
  for (const name of names) {
    const found = checks.filter((check) => plain(check.name) === name);
    if (found.length > 1)
      return unposted(wanted.externalCheck, `${found.length} checks are called "${name}"`);
    const [check] = found;
    if (check !== undefined) return { check };
  }
  const wantedNames = names.map((name) => `"${name}"`).join(' or ');
  return unposted(
    wanted.externalCheck,
    `no check for the target branch is called ${wantedNames}: add one in the project`,
  );
}

/**
 * A no leaves no yes of an earlier run: not of two checks of its name, and not of any service where the
 * run ends before it knows its own.
 */
function findStale(
  checks: readonly Check[],
  { service, verdict, statusName }: CheckAnswer,
): readonly Check[] {
  if (verdict === 'allow') return [];
  const own = plain(statusName);
  const isOurs = (name: string): boolean =>
    name === own || (service === undefined && isOfEnvironment(name, own));
  return checks.filter(({ name, status }) => status === 'passed' && isOurs(plain(name)));
}

/** A merge request has no other gate than previews: whether one enforces is no part of the check's name. */
function plain(name: string): string {
  return name.replace(' (preview)', '');
}

/** Undefined if GitLab took it, else why not; asked once more where the answer is lost (F21). */
async function answerCheck(
  target: CheckTarget,
  check: Check,
  { verdict }: CheckAnswer,
): Promise<string | undefined> {
  const { api, sha } = target;
  const send = () =>
    api.send(
      {
        method: 'POST',
        path: pathOf(...partsOf(target), 'status_check_responses'),
        body: {
          sha,
          external_status_check_id: check.id,
          status: verdict === 'allow' ? 'passed' : 'failed',
        },
        repeatable: false,
      },
      answerSchema,
    );
  const first = await send();
  const reply = !first.ok && first.fault.sent ? await send() : first;
  return reply.ok ? undefined : tellRefusal(target, reply.fault);
}

/** GitLab compares the commit with the head itself, in the moment in which it takes the answer. */
async function tellRefusal(target: CheckTarget, fault: HttpFault): Promise<string> {
  if (fault.kind !== 'conflict') return tellUnpostedByTier(target, wanted.externalCheck, fault);
  return unposted(
    wanted.externalCheck,
    `${target.sha.slice(0, 8)} is not the head of the source branch, and GitLab takes an answer to no other commit (pipelines of merged results have one)`,
  ).note;
}

function partsOf({ environment, mergeRequest }: CheckTarget): readonly string[] {
  return ['projects', environment.project.id, 'merge_requests', mergeRequest];
}
