/** The places of GitLab where a decision is posted: each by itself, and none may change the verdict. */
import type { Publication, PublishPlace } from '../host.js';
import { guard, type Told } from '../publishing.js';
import type { Api } from './api.js';
import { postStatus } from './commit-status.js';
import type { GitlabEvent } from './event.js';
import { wanted, type Wanted } from './permissions.js';
import { tellTokenless, type CommitTarget, type PostingEnvironment } from './posting.js';

/** What is posted, and with what. */
export interface Seen {
  /** With the access token; undefined where there is only the job's, with which nothing is posted. */
  readonly api: Api | undefined;
  readonly environment: PostingEnvironment;
  /** What started the pipeline; a merge request of this project. */
  readonly event: Pick<GitlabEvent, 'mode' | 'mergeRequest'>;
  /** The commit that was asked about, where it needed no answer: a run that got none posts there. */
  readonly candidate?: string | undefined;
  /** Undefined for the host's own choice, empty for nowhere. */
  readonly places: readonly PublishPlace[] | undefined;
  readonly publication: Publication;
}

/** Everything but the approval, at once: whatever is slow or refused keeps nothing else waiting. */
export function tryAll(seen: Seen, places: ReadonlySet<PublishPlace>): readonly Promise<Told>[] {
  const { api } = seen;
  const isNoted = api !== undefined && places.has('comment');
  return [...tryUrgent(seen, places), ...(isNoted ? [tryNote(seen, api)] : [])];
}

/** Statuses and check, on which a merge may hang. */
export function tryUrgent(seen: Seen, places: ReadonlySet<PublishPlace>): readonly Promise<Told>[] {
  const { api } = seen;
  if (api === undefined) return tokenless(seen, places).map((told) => Promise.resolve(told));
  return [...tryStatuses(seen, api, places), ...tryCheck(seen, api, places)];
}

/** Together: the same token would do for each, and each says what it needs besides. */
function tokenless(seen: Seen, places: ReadonlySet<PublishPlace>): readonly Told[] {
  const isOnCommit = places.has('status') || places.has('check-run');
  const isChecked = places.has('external-status-check') && seen.event.mergeRequest !== undefined;
  const all: readonly Wanted[] = [
    ...(isOnCommit ? [wanted.status] : []),
    ...(places.has('comment') ? [wanted.notes] : []),
    ...(isChecked ? [wanted.externalCheck] : []),
    ...(places.has('deployment-approval') && isAllow(seen) ? [wanted.approval] : []),
  ];
  const [first, ...others] = all;
  if (first === undefined) return [];
  return [{ asked: true, posted: false, notes: tellTokenless([first, ...others]) }];
}

/** A pipeline of no merge request has no check: not worth a warning in each of them. */
function tryCheck(
  seen: Seen,
  api: Api,
  places: ReadonlySet<PublishPlace>,
): readonly Promise<Told>[] {
  const { environment, event, publication } = seen;
  const sha = shaOf(seen);
  if (!places.has('external-status-check') || sha === undefined) return [];
  if (event.mergeRequest === undefined) {
    const note = 'no external status check was posted: the pipeline is of no merge request here';
    return [Promise.resolve({ asked: false, posted: false, notes: [note] })];
  }
  const target = { api, environment, mergeRequest: event.mergeRequest.iid, sha };
  const posted = guard(async () => {
    const { postExternalCheck } = await import('./external-status-check.js');
    return postExternalCheck(target, publication);
  }, true);
  return [posted];
}

/** Nothing but this is approved, and nothing rejected. A merge request's code is not promoted by any allow. */
function isAllow({ event, publication }: Seen): boolean {
  const { verdict, mode, aborted } = publication;
  const isPromotion = event.mode === 'enforce' && mode === 'enforce';
  return isPromotion && verdict === 'allow' && !aborted;
}

/** What waits for an approval gets it once all else is told: it may start something. */
export async function tryApproval(
  seen: Seen,
  places: ReadonlySet<PublishPlace>,
): Promise<readonly Told[]> {
  const { api, publication } = seen;
  const { sha, environment } = publication;
  const isWanted = places.has('deployment-approval') && isAllow(seen);
  if (!isWanted || api === undefined || sha === undefined || environment === undefined) return [];
  if (publication.outputs.enforced !== 'true') {
    const note = 'no deployment was approved: no rule is in force, all of them only observe';
    return [{ asked: true, posted: false, notes: [note] }];
  }
  const told = await guard(async () => {
    const { approveDeployment } = await import('./deployment-approval.js');
    const target = { api, environment: seen.environment };
    return approveDeployment(target, { ...publication, sha, environment });
  }, true);
  return [told];
}

/**
 * GitLab has no check runs: a status tells the same (F22). A run that ends before it knows its service
 * must not leave the green of an earlier one, and one that knows it not the red of such a run.
 */
function tryStatuses(
  seen: Seen,
  api: Api,
  places: ReadonlySet<PublishPlace>,
): readonly Promise<Told>[] {
  const { environment, publication } = seen;
  const sha = shaOf(seen);
  const isOnCommit = places.has('status') || places.has('check-run');
  if (!isOnCommit || sha === undefined) return [];
  const target = { api, environment, sha, name: publication.statusName };
  const status = tryStatus(publication, target, places);
  // One after the other: GitLab locks the commit.
  return [status, status.then((told) => tryOthers(publication, target, told))];
}

async function tryOthers(
  publication: Publication,
  target: CommitTarget,
  { posted }: Told,
): Promise<Told> {
  const { service, mode, verdict, aborted } = publication;
  if (service !== undefined && posted && !aborted) return tryNameless(publication, target, service);
  const isNo = service === undefined && mode === 'enforce' && verdict !== 'allow';
  return isNo ? tryGreens(publication, target) : { asked: false, posted: false, notes: [] };
}

async function tryStatus(
  publication: Publication,
  target: CommitTarget,
  places: ReadonlySet<PublishPlace>,
): Promise<Told> {
  const told = await guard(async () => postStatus(target, await publication.status()), true);
  const isInstead = places.has('check-run') && !places.has('status') && told.posted;
  const note = 'no check run was posted: GitLab has none; a commit status was posted instead';
  return isInstead ? { ...told, asked: false, notes: [...told.notes, note] } : told;
}

function tryGreens(publication: Publication, target: CommitTarget): Promise<Told> {
  return guard(async () => {
    const { postOverGreens } = await import('./stale-statuses.js');
    return postOverGreens(target, await publication.status());
  }, false);
}

function tryNameless(
  publication: Publication,
  target: CommitTarget,
  service: string,
): Promise<Told> {
  return guard(async () => {
    const { postOverNameless } = await import('./stale-statuses.js');
    return postOverNameless(target, await publication.status(), service);
  }, false);
}

function tryNote({ environment, event, places, publication }: Seen, api: Api): Promise<Told> {
  const target = { api, environment, mergeRequest: event.mergeRequest?.iid, sha: publication.sha };
  return guard(async () => {
    const { postNote } = await import('./note.js');
    return postNote(target, await publication.markdown());
  }, places !== undefined);
}

/** The commit that was judged, or the one that was asked about. */
export function shaOf({ candidate, publication }: Seen): string | undefined {
  return publication.sha ?? candidate;
}
