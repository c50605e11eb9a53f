/** Commits that the interface makes: https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions. */
import type { z } from 'zod';
import { flatten, put, putBlob, putTree, type FileEntry } from '../../github/objects.js';
import { resolveCommit, signature } from '../../github/repository.js';
import { refused, value, type Call, type Result, type Route } from '../call.js';
import { newCommit } from '../bodies.js';
import { protectionOf, reaches } from '../model.js';
import { commitOf, showCommit } from '../present.js';
import * as shapes from '../shapes.js';
import { lastChange } from './repository.js';

type Body = z.infer<typeof newCommit>;
type Action = NonNullable<Body['actions']>[number];

function isOn(flag: boolean | 'true' | 'false' | undefined): boolean {
  return String(flag) === 'true';
}

/** The commit that the new one stands on, undefined for a branch of an empty repository. Throws a Refusal. */
function startOf(call: Call, body: Body): string {
  const { git } = call.project;
  const { branch, start_branch: startBranch, start_sha: startSha } = body;
  if (startSha !== undefined && startBranch !== undefined)
    throw refused(400, "You can't pass both start_branch and start_sha");
  if (startSha !== undefined && !/^[0-9a-f]{40}$/.test(startSha))
    throw refused(400, `Invalid start_sha '${startSha}'`);
  const own = git.refs.get(`refs/heads/${branch}`);
  const isOther = startSha !== undefined || (startBranch ?? branch) !== branch;
  const start =
    startSha === undefined
      ? git.refs.get(`refs/heads/${startBranch ?? branch}`)
      : resolveCommit(git, startSha);
  if (start === undefined && startSha !== undefined)
    throw refused(400, `Cannot find start_sha '${startSha}'`);
  if (start === undefined)
    throw refused(400, 'You can only create or edit files when you are on a branch');
  if (isOther && own !== undefined && !isOn(body.force))
    throw refused(
      400,
      `A branch called '${branch}' already exists. Switch to that branch in order to make changes`,
    );
  return start;
}

/** Throws a Refusal if somebody else changed the file since the commit that is told. */
function demandUnchanged(call: Call, start: string, action: Action): void {
  const { last_commit_id: told } = action;
  const path = action.previous_path ?? action.file_path;
  // One that the repository does not have counts for nothing: gitlab-org/gitlab issue 438657.
  if (told === undefined || resolveCommit(call.project.git, told) === undefined) return;
  if (lastChange(call, start, path) !== told)
    throw refused(400, `The file has changed since you started editing it: ${path}`);
}

function act(call: Call, files: Map<string, FileEntry>, start: string, action: Action): void {
  const { action: kind, file_path: path, content = '', encoding = 'text' } = action;
  if (/(^|\/)\.\.?(\/|$)/.test(path) || path.startsWith('/'))
    throw refused(400, 'path is not valid: it leaves the repository');
  const source = action.previous_path ?? path;
  if (kind === 'create' && files.has(path))
    throw refused(400, 'A file with this name already exists');
  if (kind !== 'create' && !files.has(source))
    throw refused(400, "A file with this name doesn't exist");
  if (kind !== 'create') demandUnchanged(call, start, action);
  if (kind === 'delete') {
    files.delete(path);
    return;
  }
  const data = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  const old = files.get(source);
  if (kind === 'move') files.delete(source);
  const keepsContent = kind === 'chmod' || (kind === 'move' && action.content === undefined);
  const oid = keepsContent && old !== undefined ? old.oid : putBlob(call.project.git.objects, data);
  files.set(path, { mode: action.execute_filemode === true ? '100755' : '100644', oid });
}

function createCommit(call: Call): Result {
  const body = call.body as Body;
  const { project, token } = call;
  const { git } = project;
  const held = protectionOf(project, body.branch);
  if (token === undefined || !reaches(token.role, held?.push ?? 30))
    throw refused(403, '403 Forbidden - You are not allowed to push into this branch');
  const start = startOf(call, body);
  const actions = body.actions ?? [];
  if (actions.length === 0 && !isOn(body.allow_empty))
    throw refused(400, '400 Bad request - Provide at least one action, or set allow_empty to true');
  const files = flatten(git.objects, commitOf(git.objects, start).tree);
  for (const action of actions) act(call, files, start, action);
  const now = new Date().toISOString();
  const author = signature(body.author_name ?? token.user.username, now);
  const sha = put(git.objects, {
    type: 'commit',
    tree: putTree(git.objects, files),
    parents: [start],
    author: { ...author, email: body.author_email ?? author.email },
    committer: signature(token.user.username, now),
    message: body.commit_message,
  });
  git.refs.set(`refs/heads/${body.branch}`, sha);
  return value(
    {
      ...showCommit(call, sha),
      stats: { additions: actions.length, deletions: 0, total: actions.length },
      status: null,
      project_id: project.id,
      last_pipeline: null,
    },
    201,
  );
}

export const commitRoutes: readonly Route[] = [
  {
    id: 'commits/create',
    method: 'POST',
    path: '/projects/:id/repository/commits',
    job: false,
    role: 'Developer',
    nobody: 401,
    answer: shapes.commitDetail,
    body: newCommit,
    handle: createCommit,
  },
];
