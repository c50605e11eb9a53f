/** Merge requests and their notes. */
import { z } from 'zod';
import { head, nextId } from '../../github/repository.js';
import { list, notFound, refused, value, type Call, type Route } from '../call.js';
import { changedNote, keyed, newNote, paged, queryFlag, queryText } from '../bodies.js';
import type { MergeRequest, Note } from '../model.js';
import { showMergeRequest, showNote } from '../present.js';
import * as shapes from '../shapes.js';

export function requestOf({ project, part }: Call): MergeRequest {
  const wanted = Number(part('iid'));
  const found = project.mergeRequests.find(({ iid }) => iid === wanted);
  if (found === undefined) throw notFound();
  return found;
}

function createNote(call: Call): Note {
  const on = requestOf(call);
  if (call.token === undefined) throw refused(401, '401 Unauthorized');
  const { body } = call.body as z.infer<typeof newNote>;
  const at = new Date().toISOString();
  const made = {
    ...{ id: nextId(), body, author: call.token.user, system: false },
    ...{ createdAt: at, updatedAt: at },
  };
  on.notes.push(made);
  return made;
}

/** Only by who wrote it, or by a Maintainer: https://docs.gitlab.com/user/permissions/. */
function changeNote(call: Call): Note {
  const found = requestOf(call).notes.find(({ id }) => id === Number(call.part('note_id')));
  if (found === undefined) throw notFound();
  const { token } = call;
  if (found.system || token === undefined) throw refused(403, '403 Forbidden');
  const isMaintainer = token.role === 'Maintainer' || token.role === 'Owner';
  if (found.author !== token.user && !isMaintainer) throw refused(403, '403 Forbidden');
  found.body = (call.body as z.infer<typeof changedNote>).body;
  found.updatedAt = new Date().toISOString();
  return found;
}

function updatedAt({ mergedAt, createdAt }: MergeRequest): string {
  return mergedAt ?? createdAt;
}

const path = '/projects/:id/merge_requests';
const read = { method: 'GET', role: 'Reporter', nobody: 401, job: true } as const;

export const mergeRequestRoutes: readonly Route[] = [
  {
    ...read,
    id: 'merge_requests',
    path,
    answer: shapes.mergeRequest,
    query: z.strictObject({
      ...{ ...paged, sort: keyed.sort, order_by: queryText, state: queryText },
      ...{ source_branch: queryText, target_branch: queryText },
      ...{ updated_after: queryText, updated_before: queryText },
    }),
    handle: (call) => {
      const { query, project } = call;
      const after = query.get('updated_after');
      const found = project.mergeRequests
        .filter((each) => after === null || Date.parse(updatedAt(each)) >= Date.parse(after))
        .filter((each) => [null, 'all', each.state].includes(query.get('state')))
        .filter((each) => [null, each.sourceBranch].includes(query.get('source_branch')))
        .filter((each) => [null, each.targetBranch].includes(query.get('target_branch')));
      return list([...found].reverse().map((each) => showMergeRequest(call, each)));
    },
  },
  {
    ...read,
    id: 'merge_request',
    path: `${path}/:iid`,
    answer: shapes.mergeRequestDetail,
    query: z.strictObject({ include_diverged_commits_count: queryFlag }),
    handle: (call) => {
      const found = requestOf(call);
      const base = head(call.project.git, found.targetBranch);
      return value({
        ...showMergeRequest(call, found),
        diff_refs: { base_sha: base, head_sha: found.sha, start_sha: base },
        changes_count: '1',
        head_pipeline: null,
        user: { can_merge: false },
      });
    },
  },
  {
    ...read,
    id: 'notes',
    path: `${path}/:iid/notes`,
    answer: shapes.note,
    query: z.strictObject({
      ...paged,
      sort: keyed.sort,
      order_by: z.enum(['created_at', 'updated_at']).optional(),
      activity_filter: queryText,
    }),
    handle: (call) => {
      const on = requestOf(call);
      const sorted = [...on.notes].sort((a, b) => b.id - a.id);
      if (call.query.get('sort') === 'asc') sorted.reverse();
      return list(sorted.map((each) => showNote(call, on, each)));
    },
  },
  {
    id: 'notes/create',
    method: 'POST',
    path: `${path}/:iid/notes`,
    job: false,
    role: 'Reporter',
    nobody: 401,
    answer: shapes.note,
    body: newNote,
    handle: (call) => value(showNote(call, requestOf(call), createNote(call)), 201),
  },
  {
    id: 'notes/update',
    method: 'PUT',
    path: `${path}/:iid/notes/:note_id`,
    job: false,
    role: 'Reporter',
    nobody: 401,
    answer: shapes.note,
    body: changedNote,
    handle: (call) => value(showNote(call, requestOf(call), changeNote(call))),
  },
];
