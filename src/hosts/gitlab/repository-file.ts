/** A file of any project: at a commit, at a tag, or at the head of its default branch. */
import { z } from 'zod';
import type { FactValue } from '../../evidence/facts.js';
import type { HttpFault, HttpReply } from '../../sources/http/http.js';
import type { PolicyFailure } from '../policy-names.js';
import { pathOf } from './api.js';
import type { DefaultBranch, ProjectPlace } from './default-branch.js';
import { commitSchema, type Part } from './fact-answers.js';
import { readFileText } from './file-text.js';
import { toUnknown, wanted } from './permissions.js';
import { readBranchProtection, readTagProtection } from './protection.js';
import { holdsCommit } from './reachability.js';

/** Where in the history of a project. A branch other than the default one is never asked for (T03). */
export type FilePlace =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'head' };

/** What keeps the file as it is: the default branch, or the tag. Asked for only where somebody wants to know. */
export type Anchor = () => Promise<Part<Protection>>;
type Protection = FactValue<'branch-protection'>;

export type FileReading =
  | {
      readonly status: 'known';
      readonly commit: string;
      /** `null` if the commit has nothing at the path. */
      readonly file: { readonly blob: string; readonly text: string } | null;
      readonly anchor: Anchor;
    }
  | PolicyFailure;

/** A project, how people call it, its default branch as it was read first, and whose token reads it. */
export interface FileAccess extends ProjectPlace {
  readonly name: string;
  readonly branch: () => Promise<HttpReply<DefaultBranch>>;
  /** `the job token`, `PROMOTION_GATE_POLICY_TOKEN`; undefined for the own project, of which a 404 is never an answer. */
  readonly credentials: string | undefined;
}

interface Commit {
  readonly sha: string;
  readonly anchor: Anchor;
}
type Found =
  | { readonly ok: true; readonly value: Commit }
  | { readonly ok: false; readonly failure: PolicyFailure };

const answerSchema = z.object({ id: commitSchema });

const tagSchema = z.object({
  name: z.string(),
  protected: z.boolean().nullish(),
  commit: z.object({ id: commitSchema }).nullable(),
});
const mostTags = 2000;

/** Never throws. */
export async function readRepositoryFile(
  access: FileAccess,
  question: { readonly path: string; readonly at: FilePlace },
): Promise<FileReading> {
  const found = await findCommit(access, question.at);
  if (!found.ok) return found.failure;
  const { sha: commit, anchor } = found.value;
  const what = `${access.name}//${question.path}`;
  const read = await readFileText(access, { path: question.path, commit, what });
  if (read.status === 'fault') return toFailure(access, read.fault);
  if (read.status === 'failed') return failed(read.reason);
  return { status: 'known', commit, file: read.file, anchor };
}

function findCommit(access: FileAccess, at: FilePlace): Promise<Found> {
  if (at.kind === 'head') return findHead(access);
  return at.kind === 'tag' ? findTag(access, at.tag) : findPinned(access, at.sha);
}

async function findHead(access: FileAccess): Promise<Found> {
  const branch = await access.branch();
  if (!branch.ok) return { ok: false, failure: toFailure(access, branch.fault) };
  const { ref, commit: sha } = branch.value;
  const anchor = async () => toAnchor(ref, await readBranchProtection(access, branch.value));
  return { ok: true, value: { sha, anchor } };
}

/**
 * A tag by its exact name out of the list of those that begin with it, which the job token may read too
 * (https://docs.gitlab.com/api/tags/): a branch of that name is none of them.
 */
async function findTag(access: FileAccess, tag: string): Promise<Found> {
  const { api, project } = access;
  const path = pathOf('projects', project, 'repository', 'tags');
  const of = { item: tagSchema, most: mostTags, id: ({ name }: { name: string }) => name };
  const tags = await api.list(path, { search: `^${tag}` }, of);
  if (!tags.ok) return { ok: false, failure: toFailure(access, tags.fault) };
  const found = tags.value.find(({ name }) => name === tag);
  if (found === undefined) return none(`${access.name} has no tag "${tag}"`);
  if (found.commit === null)
    return none(`tag "${tag}" of ${access.name} does not lead to a commit`);
  const told = { name: tag, protected: found.protected ?? undefined };
  const anchor = async () => toAnchor(`refs/tags/${tag}`, await readTagProtection(access, told));
  return { ok: true, value: { sha: found.commit.id, anchor } };
}

/** The interface takes names of branches for a commit too: what it gives must be the very one. */
async function findPinned(access: FileAccess, sha: string): Promise<Found> {
  const { api, project } = access;
  const path = pathOf('projects', project, 'repository', 'commits', sha);
  const commit = await api.get(path, { stats: false }, answerSchema);
  if (!commit.ok) return { ok: false, failure: toFailure(access, commit.fault) };
  if (commit.value.id !== sha) return none(`${access.name} told of another commit than ${sha}`);
  return { ok: true, value: { sha, anchor: () => readPinnedAnchor(access, sha) } };
}

/** A commit that is not on the branch may come from a fork: the branch does not protect it. */
async function readPinnedAnchor(access: FileAccess, sha: string): ReturnType<Anchor> {
  const branch = await access.branch();
  if (!branch.ok) return toUnknown(branch.fault, wanted.branches, access.api);
  const { ref } = branch.value;
  const guarded = await readBranchProtection(access, branch.value);
  if (guarded.status === 'known' && !guarded.value) return toAnchor(ref, guarded);
  const held = await holdsCommit(access, branch.value, sha);
  if (held.status === 'known' && held.value) return toAnchor(ref, guarded);
  return toAnchor(ref, held, 'pinned-commit');
}

/** Rules of GitLab say who may push, and none that a merge request is needed: it is, once nobody may. */
function toAnchor(
  ref: string,
  part: Part<boolean>,
  lacks: Protection['lacks'] = 'closed-push',
): Part<Protection> {
  if (part.status !== 'known') return part;
  return { ...part, value: { ref, protected: part.value, ...(part.value ? {} : { lacks }) } };
}

/** 404 and 403 of another project are a matter of the token, and never "not there" (F05). */
function toFailure({ name, credentials }: FileAccess, fault: HttpFault): PolicyFailure {
  if (fault.kind === 'conflict') return failed(`${name}: ${fault.reason}`);
  const isHidden = fault.kind === 'not-found' || fault.kind === 'forbidden';
  if (!isHidden || credentials === undefined) {
    const reason = `${name} could not be read: ${fault.reason}`;
    return { status: 'failed', reason, unavailable: true };
  }
  return {
    status: 'failed',
    code: 'policy/layer-unreadable',
    reason: `${name} is not there, or ${credentials} may not read it`,
    hint: `give the variable PROMOTION_GATE_POLICY_TOKEN a token of ${name} with role Reporter and scope read_api, or allow this project's job token there`,
  };
}

function none(reason: string): Found {
  return { ok: false, failure: failed(reason) };
}

function failed(reason: string): PolicyFailure {
  return { status: 'failed', reason };
}
