/** Publishes on GitHub: the log, annotations, outputs and summary of the job, then what is asked for. */
import type { Writable } from 'node:stream';
import type { Annotation } from '../../report/annotations.js';
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
import { toAnnotationCommand, toCommand, toGroup, toLogText } from './commands.js';
import type { GithubEnvironment } from './environment.js';
import type { GithubEvent } from './event.js';
import { writeOutputs } from './outputs.js';
import type { CommitTarget, PostingEnvironment } from './posting.js';
import { fitRunner } from './runner-limits.js';
import { postStatus } from './status.js';
import { writeSummary } from './summary.js';

/** What the publisher takes from the host. */
export interface PublisherOptions {
  readonly api: Api;
  readonly environment: PostingEnvironment & Pick<GithubEnvironment, 'files'>;
  /** The pull request that the run is about; a fork's one has a token that can only read. */
  readonly event: Pick<GithubEvent, 'pullRequests' | 'fork'>;
  /** The commit that was asked about, where it needed no answer: a run that got none posts there. */
  readonly candidate?: string | undefined;
  /** Undefined for the host's own choice, empty for nowhere. */
  readonly places: readonly PublishPlace[] | undefined;
  readonly out: Writable;
  /** How long a cancelled run waits for its status, in milliseconds: the runner kills it soon. */
  readonly patience?: number;
}

/**
 * Gives back what could not be posted, and never changes the verdict. Rejects if the log or the
 * outputs cannot be written: an allow is then posted nowhere. Without a text the log belongs to
 * somebody else, such as one JSON document, and nothing is written there.
 */
export function githubPublisher(
  options: PublisherOptions,
): (publication: Publication) => Promise<readonly string[]> {
  return async (publication) => {
    const once = renderOnce(publication);
    const seen: Seen = { ...options, publication: once };
    const told = await tellJob(seen).catch(toError);
    if (told instanceof Error && publication.verdict === 'allow') throw told;
    const posted = publication.aborted ? await postInTime(seen) : await postAll(seen);
    if (told instanceof Error) throw told;
    return [...told, ...posted];
  };
}

type Seen = PublisherOptions & { readonly publication: Publication };

/** Log, annotations, outputs and summary. Rejects if log or outputs cannot be written (F31). */
async function tellJob({ publication, environment, out }: Seen): Promise<readonly string[]> {
  const { text, outputs, aborted } = publication;
  const isSpoken = text !== '' && !aborted;
  await writeLines(out, text === '' ? [] : [toLogText(text)]);
  const annotations = await attempt<readonly Annotation[]>(
    () => (isSpoken ? publication.annotations() : Promise.resolve([])),
    [],
  );
  const commands = fitRunner(annotations.value).map(toAnnotationCommand);
  await writeLines(out, toGroup('Annotations', commands));
  await writeOutputs(environment.files.output, outputs);
  if (aborted) return [];
  const markdown = await attempt(() => publication.markdown(), '');
  const unwritten =
    markdown.note ?? (await writeSummary(environment.files.summary, markdown.value));
  return [annotations.note, unwritten].flatMap((note) => note ?? []);
}

/** Everything at once; whatever is slow or refused keeps nothing else waiting. */
async function postAll(seen: Seen): Promise<readonly string[]> {
  const { publication, event, out } = seen;
  const places = placesOf(seen.places, seen.publication);
  const target = targetOf(seen);
  const tried = await Promise.all([
    ...(places.has('status') && target !== undefined ? tryStatuses(seen, target) : []),
    ...(places.has('check-run') && target !== undefined ? [tryCheckRun(seen, target)] : []),
    ...(places.has('comment') ? [tryComment(seen)] : []),
    ...tellAbsent(places).map((told) => Promise.resolve(told)),
  ]);
  const notes = tried.flatMap(({ notes: some }) => some);
  const loud = loudNotes(tried);
  if (loud.length > 0 && !event.fork && publication.text !== '') {
    const title = 'Not everything was posted';
    const warning = toCommand({
      name: 'warning',
      properties: { title },
      message: loud.join('; '),
    });
    await writeLines(out, [warning]);
  }
  const isHomeless = target === undefined && places.size > 0;
  return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}

/** Places of another forge, asked for here. */
function tellAbsent(places: ReadonlySet<PublishPlace>): readonly Told[] {
  const absent = [
    ['external-status-check', 'no external status check was posted: GitHub has none'],
    ['deployment-approval', 'no deployment was approved: the gate approves none on GitHub'],
  ] as const;
  return absent.flatMap(([place, note]) =>
    places.has(place) ? [{ asked: true, posted: false, notes: [note] }] : [],
  );
}

/** Status and check run only, and only while the runner still waits for them. */
async function postInTime(seen: Seen): Promise<readonly string[]> {
  const target = targetOf(seen);
  const places = placesOf(seen.places, seen.publication);
  if (target === undefined) return [];
  const tried = Promise.all([
    ...(places.has('status') ? tryStatuses(seen, target) : []),
    ...(places.has('check-run') ? [tryCheckRun(seen, target)] : []),
  ]);
  return inTime(tried, seen.patience ?? 3000);
}

function targetOf({ api, environment, publication, candidate }: Seen): CommitTarget | undefined {
  const { sha = candidate, statusName: name } = publication;
  return sha === undefined ? undefined : { api, environment, sha, name };
}

/**
 * A run that ends before it knows its service must not leave the green of an earlier one. Another attempt
 * that knows it must not leave the red of such a run.
 */
function tryStatuses(seen: Seen, target: CommitTarget): readonly Promise<Told>[] {
  const { service, mode, verdict, aborted } = seen.publication;
  const status = tryStatus(seen, target);
  if (service === undefined) {
    const isNo = mode === 'enforce' && verdict !== 'allow';
    return [status, ...(isNo ? [tryGreens(seen, target)] : [])];
  }
  const isAgain = seen.environment.run.attempt > 1 && !aborted;
  return [status, ...(isAgain ? [status.then((told) => tryNameless(seen, target, told))] : [])];
}

async function tryNameless({ publication }: Seen, target: CommitTarget, told: Told): Promise<Told> {
  const { service } = publication;
  if (service === undefined || !told.posted) return { asked: false, posted: false, notes: [] };
  return guard(async () => {
    const { postOverNameless } = await import('./stale-statuses.js');
    return postOverNameless(target, await publication.status(), service);
  }, false);
}

function tryGreens({ publication }: Seen, target: CommitTarget): Promise<Told> {
  return guard(async () => {
    const { postOverGreens } = await import('./stale-statuses.js');
    return postOverGreens(target, await publication.status());
  }, false);
}

function tryStatus({ publication }: Seen, target: CommitTarget): Promise<Told> {
  return guard(async () => postStatus(target, await publication.status()), true);
}

/** Where check runs are refused a status tells the same (F22). */
async function tryCheckRun(seen: Seen, target: CommitTarget): Promise<Told> {
  const { publication } = seen;
  const tried = await guard(async () => {
    const status = await publication.status();
    const markdown = await publication.markdown();
    const annotations = await publication.annotations();
    const { postCheckRun } = await import('./check-run.js');
    return postCheckRun(target, { status, markdown, annotations });
  }, true);
  if (tried.posted || placesOf(seen.places, publication).has('status')) return tried;
  const instead = await tryStatus(seen, target);
  const note = instead.posted ? ['a commit status was posted instead'] : instead.notes;
  return { ...instead, notes: [...tried.notes, ...note] };
}

async function tryComment({ api, environment, event, places, publication }: Seen): Promise<Told> {
  const [pullRequest] = event.pullRequests;
  const target = { api, environment, pullRequest, sha: publication.sha };
  return guard(async () => {
    const { postComment } = await import('./comment.js');
    return postComment(target, await publication.markdown());
  }, places !== undefined);
}
