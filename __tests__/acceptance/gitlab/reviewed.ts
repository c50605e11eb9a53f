/** What people do with merge requests, one after the other, a minute apart and long before now. */
import { compare } from '../github/history.js';
import { flatten, put, putTree } from '../github/objects.js';
import { commit, head, signature, type Files } from '../github/repository.js';
import type { Member, MergeRequest, Project } from './model.js';
import * as made from './project.js';
import { commitOf } from './present.js';

let minutes = 0;

/** The next minute, in the last few days. */
export function tick(): string {
  minutes += 1;
  return new Date(Date.now() - 2 * 86_400_000 + minutes * 60_000).toISOString();
}

/** Takes part in the project, as a Developer if nothing else is said. */
export function join(of: Project, username: string, given: Partial<Member> = {}): void {
  const own = of.members.findIndex(({ user }) => user.username === username);
  const member = { user: made.user(username), level: 30, state: 'active', ...given } as const;
  of.members.splice(own < 0 ? of.members.length : own, own < 0 ? 0 : 1, { ...member });
}

export interface Pushed {
  /** Who pushes; who opens the merge request by its first push. */
  readonly by?: string;
  readonly author?: string;
  readonly committer?: string;
  readonly message?: string;
  readonly files?: Files;
  readonly parents?: readonly string[];
}

function commitTo(of: Project, branch: string | null, given: Pushed): string {
  const { by = 'bob', author = by, committer = author, ...rest } = given;
  const { files = { [`${branch ?? 'fork'}.txt`]: `${minutes}\n` }, message = 'a change' } = rest;
  const date = tick();
  const own = { branch, files, message, author, committer, date };
  return commit(of.git, rest.parents === undefined ? own : { ...own, parents: rest.parents });
}

let branches = 0;

/** Opened by `by`, with one commit. */
export function open(
  of: Project,
  given: Pushed & { readonly target?: string; readonly source?: string } = {},
): MergeRequest {
  branches += 1;
  const { by = 'bob', source = `topic-${branches}`, target = of.git.defaultBranch } = given;
  of.git.refs.set(`refs/heads/${source}`, head(of.git, target));
  const sha = commitTo(of, source, { ...given, by });
  return made.mergeRequest(of, {
    ...{ sourceBranch: source, targetBranch: target, sha, author: made.user(by) },
    ...{ title: `Change ${branches}`, createdAt: tick() },
  });
}

function event(on: MergeRequest, by: string, action: string, body: string): void {
  const at = tick();
  const given = { author: made.user(by), system: true, action, createdAt: at, updatedAt: at };
  made.note(on, body, given);
}

/** A commit more on its branch, or another history with `parents`. */
export function push(of: Project, on: MergeRequest, given: Pushed = {}): void {
  const { by = 'bob' } = given;
  moveTo(of, on, commitTo(of, on.sourceBranch, { ...given, by }), by);
}

/** Another head, with a note only if it brings commits. */
export function moveTo(of: Project, on: MergeRequest, sha: string, by: string): void {
  const isOlder = compare(of.git.objects, on.sha, sha)?.status === 'behind';
  on.sha = sha;
  of.git.refs.set(`refs/heads/${on.sourceBranch}`, sha);
  of.git.refs.set(`refs/merge-requests/${on.iid}/head`, sha);
  on.versions.push(made.version(of, on, tick()));
  if (!isOlder) event(on, by, 'commit', `added 1 commit\n\n<ul><li>${sha.slice(0, 8)}</li></ul>`);
}

export function approve(on: MergeRequest, ...by: readonly string[]): void {
  for (const username of by) {
    const user = made.user(username);
    if (!on.approvers.includes(user)) on.approvers.push(user);
    event(on, username, 'approved', 'approved this merge request');
  }
}

/** Approves now, after what the gate decided before. */
export function approveNow(on: MergeRequest, username: string): void {
  const user = made.user(username);
  const at = new Date().toISOString();
  on.approvers.push(user);
  const given = { author: user, system: true, action: 'approved', createdAt: at, updatedAt: at };
  made.note(on, 'approved this merge request', given);
}

export function unapprove(on: MergeRequest, by: string): void {
  on.approvers.splice(on.approvers.indexOf(made.user(by)), 1);
  event(on, by, 'unapproved', 'unapproved this merge request');
}

export function requestChanges(on: MergeRequest, by: string): void {
  event(on, by, 'requested_changes', 'requested changes');
}

export function retarget(on: MergeRequest, to: string, by = 'bob'): void {
  event(on, by, 'branch', `changed target branch from \`${on.targetBranch}\` to \`${to}\``);
  on.targetBranch = to;
}

/** The commit that GitLab makes of a merge request and its target for a pipeline of merged results. */
export function mergedResult(of: Project, on: MergeRequest, besides: Files = {}): string {
  const onto = head(of.git, on.targetBranch);
  const tree = treeOf(of, onto, on.sha, besides);
  const people = { author: on.author.username, committer: on.author.username };
  const sha = commitTree(of, { tree, parents: [onto, on.sha], ...people });
  of.git.refs.set(`refs/merge-requests/${on.iid}/merge`, sha);
  return sha;
}

export type Method = 'merge' | 'squash' | 'squash-merge' | 'fast-forward';

export interface Merging {
  readonly by?: string;
  readonly method?: Method;
  /** Put into the merge besides what is merged, by somebody who merges by hand. */
  readonly besides?: Files;
  /** Whether GitLab signs what it commits. */
  readonly signed?: boolean;
}

/** The files of one commit over those of another: a clean merge of what no other side changed. */
function treeOf(of: Project, onto: string, from: string, besides: Files = {}): string {
  const store = of.git.objects;
  const base = compare(store, onto, from)?.mergeBase ?? onto;
  const files = (sha: string) => flatten(store, commitOf(store, sha).tree);
  const [before, theirs, merged] = [files(base), files(from), files(onto)];
  for (const path of new Set([...before.keys(), ...theirs.keys()])) {
    const entry = theirs.get(path);
    if (entry?.oid === before.get(path)?.oid) continue;
    if (entry === undefined) merged.delete(path);
    else merged.set(path, entry);
  }
  const own = commit(of.git, { branch: null, files: besides, parents: [onto] });
  for (const path of Object.keys(besides)) {
    const entry = files(own).get(path);
    if (entry !== undefined) merged.set(path, entry);
  }
  return putTree(store, merged);
}

function commitTree(
  of: Project,
  given: { tree: string; parents: readonly string[]; author: string; committer: string },
): string {
  const { tree, parents, author, committer } = given;
  const date = tick();
  return put(of.git.objects, {
    ...{ type: 'commit', tree, parents, message: 'merged' },
    ...{ author: signature(author, date), committer: signature(committer, date) },
  });
}

/** As GitLab merges it, or as somebody does by hand and pushes. */
export function merge(of: Project, on: MergeRequest, given: Merging = {}): string {
  const { by = 'maint', method = 'merge', besides, signed = true } = given;
  const target = `refs/heads/${on.targetBranch}`;
  const onto = of.git.refs.get(target) ?? '';
  const committer = signed ? 'GitLab' : by;
  const make = (parents: readonly string[], author: string): string => {
    const tree = treeOf(of, parents[0] ?? '', parents[1] ?? on.sha, besides);
    const sha = commitTree(of, { tree, parents, author, committer });
    if (signed && besides === undefined) of.signed.add(sha);
    return sha;
  };
  let result = on.sha;
  if (method === 'squash' || method === 'squash-merge') {
    on.squashCommitSha = make([onto], on.author.username);
    result = on.squashCommitSha;
  }
  if (method === 'merge' || method === 'squash-merge') {
    result = make([onto, result], by);
    on.mergeCommitSha = result;
  }
  of.git.refs.set(target, result);
  on.state = 'merged';
  on.mergeUser = made.user(by);
  on.mergedAt = tick();
  return result;
}

/** Straight to a branch, past all merge requests. */
export function pushPast(of: Project, given: Pushed & { readonly branch?: string } = {}): string {
  return commitTo(of, given.branch ?? of.git.defaultBranch, given);
}
