/**
 * The note on a merge request: one, edited in place, and never anybody else's.
 * https://docs.gitlab.com/api/notes/#merge-requests
 */
import { z } from 'zod';
import { isMarker, isOfThread, markerOf, sameText } from '../comment-text.js';
import { fitComment } from '../fit-text.js';
import { idSchema } from '../ids.js';
import type { Failure, Posting, Tried } from '../posting.js';
import type { HttpReply } from '../../sources/http/http.js';
import { pathOf, type Api, type Path } from './api.js';
import { wanted } from './permissions.js';
import { tellUnposted, type PostingEnvironment } from './posting.js';

/** What GitLab takes as the body of a note, in characters. */
const longestBody = 1_000_000;

/** Notes in which ours is looked for; those that GitLab itself writes are among them. */
const mostNotes = 2000;

const mostMergeRequests = 1000;

/** `mergeRequest` is the pipeline's own; without one it is the newest merged one of the commit. */
export interface NoteTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly mergeRequest: string | undefined;
  readonly sha: string | undefined;
}

const noteSchema = z.object({
  id: idSchema,
  body: z.string(),
  system: z.boolean(),
  author: z.object({ id: idSchema }).nullish(),
});
type Note = z.infer<typeof noteSchema>;

const writtenSchema = z.object({ id: idSchema });

/** Posts the report, whose last line is the marker by which it is found again. */
export async function postNote(target: NoteTarget, markdown: string): Promise<Posting> {
  const body = toNoteText(fitComment(markdown, longestBody));
  if (!isMarker(markerOf(body))) {
    return { posted: false, note: 'the note was not posted: the report ends without its marker' };
  }
  const iid = await findMergeRequest(target);
  if (!iid.ok) return unposted(iid.failure);
  if (iid.value === undefined) {
    return { posted: false, note: 'no note was posted: no merged merge request holds the commit' };
  }
  const thread = {
    api: target.api,
    path: pathOf('projects', target.environment.project.id, 'merge_requests', iid.value, 'notes'),
  };
  const found = await findOurs(thread, markerOf(body));
  if (!found.ok) return unposted(found.failure);
  if (found.value !== undefined && sameText(found.value.body, body)) return { posted: true };
  const written =
    found.value === undefined
      ? await add(thread, body)
      : await send(thread, { method: 'PUT', id: found.value.id, body });
  return written.ok ? { posted: true } : unposted(written.failure);
}

/**
 * A line that begins with `/word` is a command to GitLab, carried out with the rights of the token. The
 * report has none; this is the second lock on the same door (T54).
 * https://docs.gitlab.com/user/project/quick_actions/
 */
export function toNoteText(markdown: string): string {
  return markdown.replace(/(^|[\n\r\u0085\u2028\u2029])([^\S\n\r]*)\/(?=\S)/g, '$1$2&#47;');
}

const mergeRequestSchema = z.object({
  iid: idSchema,
  project_id: idSchema,
  merged_at: z.string().nullish(),
});

/** The number within the project; undefined if there is none. */
async function findMergeRequest(target: NoteTarget): Promise<Tried<string | undefined>> {
  const { api, environment, mergeRequest, sha } = target;
  if (mergeRequest !== undefined || sha === undefined) return { ok: true, value: mergeRequest };
  const project = environment.project.id;
  const path = pathOf('projects', project, 'repository', 'commits', sha, 'merge_requests');
  const of = { item: mergeRequestSchema, most: mostMergeRequests, id: toId };
  const reply = await api.list(path, {}, of);
  if (!reply.ok) return { ok: false, failure: reply.fault };
  const merged = reply.value
    // The number of another project's is that of a stranger here.
    .filter((one) => one.project_id === project)
    .flatMap(({ iid, merged_at }) =>
      merged_at == null ? [] : [{ iid, at: Date.parse(merged_at) }],
    )
    .sort((a, b) => b.at - a.at);
  return { ok: true, value: merged[0]?.iid };
}

function toId({ iid, project_id }: z.infer<typeof mergeRequestSchema>): string {
  return `${project_id}!${iid}`;
}

interface Thread {
  readonly api: Api;
  readonly path: Path;
}

const userSchema = z.object({ id: idSchema });

/** Ours has the marker as its last line **and** this token's user as its author: others can copy a marker. */
async function findOurs(thread: Thread, marker: string): Promise<Tried<Note | undefined>> {
  const { api, path } = thread;
  const user = await api.get('/user', {}, userSchema);
  if (!user.ok) return { ok: false, failure: user.fault };
  const query = { sort: 'desc', order_by: 'created_at' };
  const notes = await api.list(path, query, {
    item: noteSchema,
    most: mostNotes,
    id: (note) => note.id,
  });
  if (!notes.ok) return { ok: false, failure: notes.fault };
  const ours = notes.value.find(
    ({ author, body, system }) =>
      !system && author?.id === user.value.id && isOfThread(markerOf(body), marker),
  );
  return { ok: true, value: ours };
}

/** Writes the note once: where the answer is lost it is looked for before the second try (F21). */
async function add(thread: Thread, body: string): Promise<Tried<unknown>> {
  const first = await send(thread, { method: 'POST', body });
  if (first.ok || first.failure.sent !== true) return first;
  const found = await findOurs(thread, markerOf(body));
  if (!found.ok) return first;
  return found.value === undefined ? send(thread, { method: 'POST', body }) : found;
}

/** A note that is changed twice says the same; one that is written twice is there twice. */
async function send(
  { api, path }: Thread,
  note: { readonly method: 'POST' | 'PUT'; readonly id?: string; readonly body: string },
): Promise<Tried<unknown>> {
  const { method, body } = note;
  const whole: Path = note.id === undefined ? path : `${path}${pathOf(note.id)}`;
  const repeatable = method === 'PUT';
  const reply = await api.send({ method, path: whole, body: { body }, repeatable }, writtenSchema);
  return toTried(reply);
}

function toTried<T>(reply: HttpReply<T>): Tried<T> {
  return reply.ok ? reply : { ok: false, failure: reply.fault };
}

function unposted(failure: Failure): Posting {
  return { posted: false, note: tellUnposted(wanted.notes, failure) };
}
