/** Branches, tags, commits, trees and files, as they are read. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ancestry, changedFiles, compare } from '../../github/history.js';
import { entryAt, flatten, get } from '../../github/objects.js';
import { resolveCommit } from '../../github/repository.js';
import { list, notFound, refused, value, type Call, type Route } from '../call.js';
import { keyed, paged, queryFlag, queryText } from '../bodies.js';
import { covers, protectionOf, reaches } from '../model.js';
import { commitOf, showCommit, showMergeRequest, showPipelineShort, webUrl } from '../present.js';
import * as shapes from '../shapes.js';
import { diffText, requestCommits } from '../request-diffs.js';

/** The commit that a parameter names; `HEAD` is the default branch. */
export function commitNamed({ project: { git } }: Call, name: string): string | undefined {
  return resolveCommit(git, name === 'HEAD' ? git.defaultBranch : name);
}

function demandCommit(call: Call, name: string): string {
  const sha = commitNamed(call, name);
  if (sha === undefined) throw notFound('Commit');
  return sha;
}

function refsUnder({ project }: Call, prefix: string): (readonly [name: string, oid: string])[] {
  const all = [...project.git.refs].filter(([ref]) => ref.startsWith(prefix));
  return all.map(([ref, oid]) => [ref.slice(prefix.length), oid] as const).sort();
}

/** `search` of branches and tags: a part of the name, `^` for its beginning, `$` for its end. */
function isSearched({ query }: Call, name: string): boolean {
  const search = query.get('search') ?? '';
  if (search.startsWith('^')) return name.startsWith(search.slice(1));
  return search.endsWith('$') ? name.endsWith(search.slice(0, -1)) : name.includes(search);
}

/** The last commit that changed a path, as `git log -1` tells it along first parents. */
export function lastChange(call: Call, from: string, path: string): string {
  const store = call.project.git.objects;
  let sha = from;
  for (;;) {
    const own = commitOf(store, sha);
    const [parent] = own.parents;
    if (parent === undefined) return sha;
    const mine = entryAt(store, own.tree, path)?.oid;
    if (mine !== entryAt(store, commitOf(store, parent).tree, path)?.oid) return sha;
    sha = parent;
  }
}

function showBranch(call: Call, name: string, sha: string): Record<string, unknown> {
  const { project, token } = call;
  const held = protectionOf(project, name);
  const push = held?.push ?? 30;
  const isMember = token?.projects.includes(project) === true;
  return {
    name,
    merged: false,
    protected: held !== undefined,
    default: name === project.git.defaultBranch,
    developers_can_push: held?.push === 30,
    developers_can_merge: held?.merge === 30,
    can_push: isMember && reaches(token.role, push),
    web_url: webUrl(call, `/-/tree/${name}`),
    commit: showCommit(call, sha),
  };
}

function showTag(call: Call, name: string, target: string): Record<string, unknown> {
  const object = get(call.project.git.objects, target, 'tag');
  const sha = resolveCommit(call.project.git, `refs/tags/${name}`);
  if (sha === undefined) throw notFound('Tag');
  return {
    ...{ name, message: object?.message ?? '', target, release: null },
    commit: showCommit(call, sha),
    protected: call.project.tagProtections.some((each) => covers(each.name, name)),
    created_at: object?.tagger.date ?? null,
  };
}

/** A file and the commit that it was read at. Throws a Refusal. */
function fileAt(call: Call): {
  readonly path: string;
  readonly sha: string;
  readonly oid: string;
  readonly data: Buffer;
  readonly mode: string;
} {
  const path = call.part('file_path');
  const sha = commitNamed(call, call.query.get('ref') ?? 'HEAD');
  if (sha === undefined) throw notFound('Commit');
  const store = call.project.git.objects;
  const entry = entryAt(store, commitOf(store, sha).tree, path);
  const blob = get(store, entry?.oid, 'blob');
  if (entry === undefined || blob === undefined) throw notFound('File');
  return { path, sha, oid: entry.oid, data: blob.data, mode: entry.mode };
}

/** `ref_name` may be a range of revisions. */
function rangeNamed(name: string): readonly [base: string | undefined, end: string] {
  const [base = '', end] = name.split('..');
  return end === undefined ? [undefined, base] : [base, end];
}

const read = { method: 'GET', role: 'Reporter', nobody: 404 } as const;
const refQuery = z.strictObject({ ref: queryText, lfs: queryFlag });

export const repositoryRoutes: readonly Route[] = [
  {
    ...read,
    id: 'branches',
    path: '/projects/:id/repository/branches',
    job: true,
    answer: shapes.branch,
    query: z.strictObject({ ...keyed, search: queryText, regex: queryText }),
    handle: (call) =>
      list(
        refsUnder(call, 'refs/heads/')
          .filter(([name]) => isSearched(call, name))
          .map(([name, sha]) => showBranch(call, name, sha)),
        ({ name }) => String(name),
      ),
  },
  {
    ...read,
    id: 'branch',
    path: '/projects/:id/repository/branches/:branch',
    job: true,
    answer: shapes.branch,
    handle: (call) => {
      const name = call.part('branch');
      const sha = call.project.git.refs.get(`refs/heads/${name}`);
      if (sha === undefined) throw notFound('Branch');
      return value(showBranch(call, name, sha));
    },
  },
  {
    ...read,
    id: 'tags',
    path: '/projects/:id/repository/tags',
    job: true,
    answer: shapes.tag,
    query: z.strictObject({ ...keyed, search: queryText }),
    handle: (call) => {
      const tags = refsUnder(call, 'refs/tags/').filter(([name]) => isSearched(call, name));
      if (call.query.get('sort') !== 'asc') tags.reverse();
      return list(
        tags.map(([name, oid]) => showTag(call, name, oid)),
        ({ name }) => String(name),
      );
    },
  },
  {
    ...read,
    id: 'tag',
    path: '/projects/:id/repository/tags/:tag_name',
    job: true,
    answer: shapes.tag,
    handle: (call) => {
      const name = call.part('tag_name');
      const oid = call.project.git.refs.get(`refs/tags/${name}`);
      if (oid === undefined) throw notFound('Tag');
      return value(showTag(call, name, oid));
    },
  },
  {
    ...read,
    id: 'commits',
    path: '/projects/:id/repository/commits',
    job: false,
    answer: shapes.commit,
    query: z.strictObject({
      ...keyed,
      ...{ ref_name: queryText, since: queryText, until: queryText, path: queryText },
      ...{ all: queryFlag, first_parent: queryFlag, follow: queryFlag },
    }),
    handle: (call) => {
      const [base, end] = rangeNamed(call.query.get('ref_name') ?? 'HEAD');
      const from = demandCommit(call, end);
      const before = base === undefined ? undefined : demandCommit(call, base);
      const path = call.query.get('path');
      const store = call.project.git.objects;
      const touches = (sha: string) =>
        path === null || lastChange(call, sha, path) === sha
          ? path === null ||
            changedFiles(store, commitOf(store, sha).parents[0], sha).some(
              (each) => each.path === path || each.path.startsWith(`${path}/`),
            )
          : false;
      const held = new Set(before === undefined ? [] : ancestry(store, before));
      const found = ancestry(store, from).filter((sha) => !held.has(sha) && touches(sha));
      return list(found.map((sha) => showCommit(call, sha)));
    },
  },
  {
    ...read,
    id: 'commit',
    path: '/projects/:id/repository/commits/:sha',
    job: true,
    answer: shapes.commitDetail,
    query: z.strictObject({ stats: queryFlag }),
    handle: (call) => {
      const sha = demandCommit(call, call.part('sha'));
      const last = call.project.pipelines.findLast((each) => each.sha === sha);
      const stats = { additions: 1, deletions: 0, total: 1 };
      return value({
        ...showCommit(call, sha),
        ...(call.query.get('stats') === 'false' ? {} : { stats }),
        status: last?.status ?? null,
        project_id: call.project.id,
        last_pipeline: last === undefined ? null : showPipelineShort(call, last),
      });
    },
  },
  {
    ...read,
    id: 'commit/refs',
    path: '/projects/:id/repository/commits/:sha/refs',
    job: false,
    answer: shapes.commitRef,
    query: z.strictObject({ ...paged, type: z.enum(['branch', 'tag', 'all']).optional() }),
    handle: (call) => {
      const sha = demandCommit(call, call.part('sha'));
      const type = call.query.get('type') ?? 'all';
      const store = call.project.git.objects;
      const holds = ([ref]: readonly [string, string]) => {
        const tip = resolveCommit(call.project.git, ref);
        return tip !== undefined && ancestry(store, tip).includes(sha);
      };
      const found = [...call.project.git.refs]
        .filter(([ref]) => /^refs\/(heads|tags)\//.test(ref))
        .filter(holds)
        .map(([ref]) => ({
          type: ref.startsWith('refs/heads/') ? 'branch' : 'tag',
          name: ref.replace(/^refs\/(heads|tags)\//, ''),
        }));
      return list(found.filter((each) => type === 'all' || each.type === type));
    },
  },
  {
    ...read,
    id: 'commit/merge_requests',
    path: '/projects/:id/repository/commits/:sha/merge_requests',
    job: true,
    answer: shapes.mergeRequest,
    query: z.strictObject({ ...paged, state: queryText }),
    handle: (call) => {
      const sha = demandCommit(call, call.part('sha'));
      const { project } = call;
      const found = project.mergeRequests.filter((each) =>
        [each.mergeCommitSha, each.squashCommitSha, ...requestCommits(project, each)].includes(sha),
      );
      return list(found.map((each) => showMergeRequest(call, each)));
    },
  },
  {
    ...read,
    id: 'compare',
    path: '/projects/:id/repository/compare',
    job: false,
    answer: shapes.comparison,
    query: z.strictObject({
      ...{ from: z.string(), to: z.string(), from_project_id: queryText },
      ...{ straight: queryFlag, unidiff: queryFlag },
    }),
    handle: (call) => {
      const [from = '', to = ''] = ['from', 'to'].map((key) => call.query.get(key) ?? '');
      const [base, head] = [commitNamed(call, from), commitNamed(call, to)];
      if (base === undefined || head === undefined) throw notFound('Ref');
      const store = call.project.git.objects;
      const found = compare(store, base, head);
      const isStraight = call.query.get('straight') === 'true';
      const start = isStraight ? base : (found?.mergeBase ?? base);
      const files = changedFiles(store, start, head);
      const ahead = found?.ahead ?? [];
      return value({
        commit: ahead.length === 0 ? null : showCommit(call, head),
        commits: ahead.map((sha) => showCommit(call, sha)),
        diffs: files.map(({ path, status, previousPath }) => ({
          old_path: previousPath ?? path,
          new_path: path,
          a_mode: status === 'added' ? '0' : '100644',
          b_mode: status === 'removed' ? '0' : '100644',
          diff: diffText(store, { start, head, path, previousPath }),
          new_file: status === 'added',
          renamed_file: status === 'renamed',
          deleted_file: status === 'removed',
          ...{ generated_file: null, collapsed: false, too_large: false },
        })),
        compare_timeout: false,
        compare_same_ref: base === head,
        web_url: webUrl(call, `/-/compare/${from}...${to}`),
      });
    },
  },
  {
    ...read,
    id: 'merge_base',
    path: '/projects/:id/repository/merge_base',
    job: false,
    answer: shapes.commit,
    query: z.looseObject({}),
    handle: (call) => {
      const [one = '', other = '', ...more] = call.query.getAll('refs[]');
      if (more.length > 0) throw refused(400, 'Provide exactly 2 refs: the fake knows no others');
      const [a, b] = [commitNamed(call, one), commitNamed(call, other)];
      if (a === undefined || b === undefined)
        throw refused(
          400,
          `400 Bad request - Could not find ref: ${a === undefined ? one : other}`,
        );
      const base = compare(call.project.git.objects, a, b)?.mergeBase;
      if (base === undefined) throw notFound('Merge Base');
      return value(showCommit(call, base));
    },
  },
  {
    ...read,
    id: 'tree',
    path: '/projects/:id/repository/tree',
    job: false,
    answer: shapes.treeEntry,
    query: z.strictObject({ ...keyed, path: queryText, ref: queryText, recursive: queryFlag }),
    handle: (call) => {
      const sha = commitNamed(call, call.query.get('ref') ?? 'HEAD');
      if (sha === undefined) throw notFound('Tree');
      const store = call.project.git.objects;
      const root = call.query.get('path') ?? '';
      const folder = entryAt(store, commitOf(store, sha).tree, root);
      const tree = get(store, folder?.oid, 'tree');
      if (folder === undefined || tree === undefined) throw notFound('invalid revision or path');
      const under = root === '' ? '' : `${root.replace(/\/$/, '')}/`;
      const types: Readonly<Record<string, string>> = { '40000': 'tree', '160000': 'commit' };
      const show = (path: string, mode: string, id: string) => ({
        ...{ id, path, mode: mode.padStart(6, '0') },
        name: path.split('/').at(-1) ?? '',
        type: types[mode] ?? 'blob',
      });
      const entries =
        call.query.get('recursive') === 'true'
          ? [...flatten(store, folder.oid)].map(([path, { mode, oid }]) =>
              show(`${under}${path}`, mode, oid),
            )
          : tree.entries.map(({ mode, name, oid }) => show(`${under}${name}`, mode, oid));
      return list(entries, ({ path }) => path);
    },
  },
  {
    ...read,
    id: 'file',
    path: '/projects/:id/repository/files/:file_path',
    job: false,
    answer: shapes.file,
    query: z.strictObject({ ref: z.string() }),
    handle: (call) => {
      const { path, sha, oid, data, mode } = fileAt(call);
      return value({
        file_name: path.split('/').at(-1) ?? '',
        file_path: path,
        size: data.length,
        encoding: 'base64',
        content: data.toString('base64'),
        content_sha256: createHash('sha256').update(data).digest('hex'),
        ref: call.query.get('ref'),
        blob_id: oid,
        commit_id: sha,
        last_commit_id: lastChange(call, sha, path),
        execute_filemode: mode === '100755',
      });
    },
  },
  {
    ...read,
    id: 'file/raw',
    path: '/projects/:id/repository/files/:file_path/raw',
    job: true,
    answer: z.instanceof(Buffer),
    query: refQuery,
    handle: (call) => ({ kind: 'text', text: fileAt(call).data }),
  },
  {
    ...read,
    id: 'blob/raw',
    path: '/projects/:id/repository/blobs/:sha/raw',
    job: false,
    answer: z.instanceof(Buffer),
    handle: ({ project, part }) => {
      const blob = get(project.git.objects, part('sha'), 'blob');
      if (blob === undefined) throw notFound('Blob');
      return { kind: 'text', text: blob.data };
    },
  },
];
