/** Publishes on GitLab: the log, outputs and reports of the job, then what is asked for. */
import type { Writable } from 'node:stream';
import type { Outputs } from '../../report/outputs.js';
import type { Publication, PublishPlace } from '../host.js';
import { writeLines } from '../job-log.js';
import {
  attempt,
  guard,
  inTime,
  loudNotes,
  placesOf,
  renderOnce,
  toError,
  type Told,
} from '../publishing.js';
import type { Api } from './api.js';
import { postStatus } from './commit-status.js';
import { toLogText } from './job-log.js';
import { wanted } from './permissions.js';
import { tellTokenless, type CommitTarget, type PostingEnvironment } from './posting.js';
import { clearReports, linksOf, writeReports } from './reports.js';

/** What the publisher takes from the host. */
export interface PublisherOptions {
  /** With the access token; undefined where there is only the job's, which may post nothing. */
  readonly api: Api | undefined;
  readonly environment: PostingEnvironment;
  /** The merge request of the pipeline, in this project; a fork's one is given no token. */
  readonly event: {
    readonly mergeRequest?: { readonly iid: string } | undefined;
    readonly fork: boolean;
  };
  /** The commit that was asked about, where it needed no answer: a run that got none posts there. */
  readonly candidate?: string | undefined;
  /** Undefined for the host's own choice, empty for nowhere. */
  readonly places: readonly PublishPlace[] | undefined;
  readonly out: Writable;
  /** Writes the outputs for later jobs; rejects if that is not possible (F31). */
  readonly leaveOutputs: (outputs: Outputs) => Promise<void>;
  /** How long a cancelled run waits for its status, in milliseconds: the runner kills it soon. */
  readonly patience?: number;
}

/**
 * Gives back what could not be posted, and never changes the verdict. Rejects if the log or the
 * outputs cannot be written: an allow is then posted nowhere. Without a text the log belongs to
 * somebody else, such as one JSON document, and nothing is written there.
 */
export function gitlabPublisher(
  options: PublisherOptions,
): (publication: Publication) => Promise<readonly string[]> {
  return async (publication) => {
    const seen: Seen = { ...options, publication: renderOnce(publication) };
    const told = await tellJob(seen).catch(toError);
    if (told instanceof Error && publication.verdict === 'allow') throw told;
    const posted = publication.aborted ? await postInTime(seen) : await postAll(seen);
    if (told instanceof Error) throw told;
    return [...told, ...posted];
  };
}

type Seen = PublisherOptions & { readonly publication: Publication };

/** Log, outputs and reports. Rejects if log or outputs cannot be written (F31). */
async function tellJob(seen: Seen): Promise<readonly string[]> {
  const { publication, environment, out, leaveOutputs } = seen;
  const { text, outputs, aborted } = publication;
  const uncleared = await clearReports(environment.directory);
  await writeLines(out, text === '' ? [] : [toLogText(text)]);
  await leaveOutputs(outputs);
  return aborted ? uncleared : tellReports(seen);
}

async function tellReports({ publication, environment }: Seen): Promise<readonly string[]> {
  const files = await attempt(async () => {
    return publication.reports?.(linksOf(environment, publication));
  }, undefined);
  if (files.value === undefined) return files.note === undefined ? [] : [files.note];
  return writeReports(environment.directory, files.value);
}

/** Everything at once; whatever is slow or refused keeps nothing else waiting. */
async function postAll(seen: Seen): Promise<readonly string[]> {
  const { publication, event, out } = seen;
  const places = placesOf(seen.places, publication);
  const tried = await Promise.all(tryAll(seen, places));
  const notes = tried.flatMap(({ notes: some }) => some);
  const loud = loudNotes(tried);
  if (loud.length > 0 && !event.fork && publication.text !== '') {
    await writeLines(out, [toLogText(`Not everything was posted: ${loud.join('; ')}`)]);
  }
  const isHomeless = shaOf(seen) === undefined && places.size > 0;
  return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}

/** Statuses only, and only while the runner still waits for them. */
async function postInTime(seen: Seen): Promise<readonly string[]> {
  const places = placesOf(seen.places, seen.publication);
  const { api } = seen;
  if (api === undefined) return tokenless(places).flatMap(({ notes }) => notes);
  return inTime(Promise.all(tryStatuses(seen, api, places)), seen.patience ?? 3000);
}

function tryAll(seen: Seen, places: ReadonlySet<PublishPlace>): readonly Promise<Told>[] {
  const { api } = seen;
  if (api === undefined) return tokenless(places).map((told) => Promise.resolve(told));
  return [
    ...tryStatuses(seen, api, places),
    ...(places.has('comment') ? [tryNote(seen, api)] : []),
  ];
}

/** One note for all: the same token would do for both. */
function tokenless(places: ReadonlySet<PublishPlace>): readonly Told[] {
  const isOnCommit = places.has('status') || places.has('check-run');
  const [first, ...others] = [
    ...(isOnCommit ? [wanted.status] : []),
    ...(places.has('comment') ? [wanted.notes] : []),
  ];
  if (first === undefined) return [];
  return [{ asked: true, posted: false, notes: [tellTokenless([first, ...others])] }];
}

/**
 * GitLab has no check runs: a status tells the same (F22). A run that ends before it knows its service
 * must not leave the green of an earlier one.
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
  const { service, mode, verdict } = publication;
  const isNameless = service === undefined && mode === 'enforce' && verdict !== 'allow';
  const status = tryStatus(publication, target, places);
  return [status, ...(isNameless ? [status.then(() => tryGreens(publication, target))] : [])];
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

function tryNote({ environment, event, places, publication }: Seen, api: Api): Promise<Told> {
  const target = { api, environment, mergeRequest: event.mergeRequest?.iid, sha: publication.sha };
  return guard(async () => {
    const { postNote } = await import('./note.js');
    return postNote(target, await publication.markdown());
  }, places !== undefined);
}

/** The commit that was judged, or the one that was asked about. */
function shaOf({ candidate, publication }: Seen): string | undefined {
  return publication.sha ?? candidate;
}
