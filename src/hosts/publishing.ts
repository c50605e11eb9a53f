/** How a publication is carried to several places: each by itself, and none may change the verdict. */
import type { Annotation } from '../report/annotations.js';
import type { Publication, PublishPlace } from './host.js';
import { toReason, type Posting } from './posting.js';

/** What became of one place. `asked` if somebody counts on it, so that a missing permission is worth a warning. */
export interface Told {
  readonly asked: boolean;
  readonly posted: boolean;
  readonly notes: readonly string[];
}

/** Enforcing runs leave a status; previews a comment too, where they may. */
export function placesOf(
  places: readonly PublishPlace[] | undefined,
  { mode }: Pick<Publication, 'mode'>,
): ReadonlySet<PublishPlace> {
  const own: readonly PublishPlace[] = mode === 'preview' ? ['status', 'comment'] : ['status'];
  return new Set(places ?? own);
}

/** A fault of the renderer or of this program is a note too: nothing here may change the verdict. */
export async function guard(post: () => Promise<Posting>, asked: boolean): Promise<Told> {
  const { value, note } = await attempt<Posting | undefined>(post, undefined);
  const notes = [value?.note, note].flatMap((one) => one ?? []);
  return { asked, posted: value?.posted === true, notes };
}

/** What is made, or `otherwise` and a note that says why. */
export async function attempt<T>(
  make: () => Promise<T>,
  otherwise: T,
): Promise<{ readonly value: T; readonly note?: string }> {
  try {
    return { value: await make() };
  } catch (error) {
    const reason = toReason(toError(error).message);
    return { value: otherwise, note: `a part of the report could not be made: ${reason}` };
  }
}

/** The notes of all, or one note if they take longer than `patience` milliseconds. */
export function inTime(
  tried: Promise<readonly Told[]>,
  patience: number,
): Promise<readonly string[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly string[]>((resolve) => {
    const note = 'what was to be posted was not: there was no time left';
    timer = setTimeout(() => resolve([note]), patience);
  });
  const posted = tried.then((each) => each.flatMap(({ notes }) => notes));
  return Promise.race([posted, late]).finally(() => clearTimeout(timer));
}

/** The notes that somebody should see in the log. */
export function loudNotes(tried: readonly Told[]): readonly string[] {
  return tried.flatMap(({ asked, notes }) => (asked ? notes : []));
}

export function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Several places show the same report: it is made once. */
export function renderOnce(publication: Publication): Publication {
  let status: ReturnType<Publication['status']> | undefined;
  let markdown: Promise<string> | undefined;
  let annotations: Promise<readonly Annotation[]> | undefined;
  return {
    ...publication,
    status: () => (status ??= publication.status()),
    markdown: () => (markdown ??= publication.markdown()),
    annotations: () => (annotations ??= publication.annotations()),
  };
}
