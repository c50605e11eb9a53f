/** Publishes on GitLab: the log, outputs and reports of the job, then what is asked for. */
import type { Writable } from 'node:stream';
import type { Outputs } from '../../report/outputs.js';
import type { Publication } from '../host.js';
import { writeLines } from '../job-log.js';
import { attempt, inTime, placesOf, renderOnce, toError } from '../publishing.js';
import { toLogText } from './job-log.js';
import { shaOf, tryAll, tryApproval, tryUrgent, type Seen } from './posting-places.js';
import { clearReports, linksOf, writeReports } from './reports.js';

/** What the publisher takes from the host. */
export interface PublisherOptions extends Omit<Seen, 'publication'> {
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
    const seen: Run = { ...options, publication: renderOnce(publication) };
    const told = await tellJob(seen).catch(toError);
    if (told instanceof Error && publication.verdict === 'allow') throw told;
    const posted = publication.aborted ? await postInTime(seen) : await postAll(seen);
    if (told instanceof Error) throw told;
    return [...told, ...posted];
  };
}

type Run = PublisherOptions & Seen;

/** Log, outputs and reports. Rejects if log or outputs cannot be written (F31). */
async function tellJob(seen: Run): Promise<readonly string[]> {
  const { publication, environment, out, leaveOutputs } = seen;
  const { text, outputs, aborted } = publication;
  const uncleared = await clearReports(environment.directory);
  await writeLines(out, text === '' ? [] : [toLogText(text)]);
  await leaveOutputs(outputs);
  return aborted ? uncleared : tellReports(seen);
}

async function tellReports({ publication, environment }: Run): Promise<readonly string[]> {
  const files = await attempt(async () => {
    return publication.reports?.(linksOf(environment, publication));
  }, undefined);
  if (files.value === undefined) return files.note === undefined ? [] : [files.note];
  return writeReports(environment.directory, files.value);
}

/** Everything at once; whatever is slow or refused keeps nothing else waiting. An approval comes last. */
async function postAll(seen: Run): Promise<readonly string[]> {
  const places = placesOf(seen.places, seen.publication);
  const tried = await Promise.all(tryAll(seen, places));
  const approved = await tryApproval(seen, places);
  const all = [...tried, ...approved];
  const notes = all.flatMap(({ notes: some }) => some);
  const isHomeless = shaOf(seen) === undefined && places.size > 0;
  return isHomeless ? ['nothing was posted on a commit: which one is not known', ...notes] : notes;
}

/** What others may act on only, and only while the runner still waits for it. */
function postInTime(seen: Run): Promise<readonly string[]> {
  const tried = tryUrgent(seen, placesOf(seen.places, seen.publication));
  return inTime(Promise.all(tried), seen.patience ?? 3000);
}
