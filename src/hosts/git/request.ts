/** States the request from a clone: which repository, which commit, who asks. */
import { basename } from 'node:path';
import type { Request } from '../../evidence/request.js';
import { RequestError, type HostRequest, type Inputs } from '../host.js';
import { isSha } from '../object-name.js';
import type { Clone, CloneAnswer, Origin } from './clone.js';
import { runGit, textOf } from './git-command.js';
import { isRefName, lookUp } from './objects.js';

type Candidate = Request['candidate'];

/** A name as the commit that it stands for, or why it stands for none. */
export type Resolution =
  | { readonly status: 'commit'; readonly candidate: Candidate }
  | { readonly status: 'missing' }
  | { readonly status: 'ambiguous'; readonly refs: readonly string[] }
  | { readonly status: 'not-a-commit'; readonly type: string }
  | { readonly status: 'failed'; readonly reason: string };

/** Throws a RequestError with a code of `request/…` if there is no such candidate. */
export async function stateRequest(parts: {
  readonly inputs: Inputs;
  readonly clone: CloneAnswer;
  readonly origin: Origin | undefined;
  readonly login: string;
}): Promise<HostRequest> {
  const { inputs, clone: answer, origin, login } = parts;
  if (!answer.ok) {
    const hint = 'run it inside a clone of the repository that holds the change';
    throw new RequestError('request/not-a-repository', answer.reason, hint);
  }
  const candidate = await findCandidate(answer.clone, inputs.sha);
  return {
    host: 'git',
    mode: 'enforce',
    repository: await identify({ clone: answer.clone, origin, sha: candidate.sha }),
    candidate,
    actors: [{ login }],
    ...(inputs.version === undefined ? {} : { version: inputs.version }),
    ...(inputs.ticket === undefined ? {} : { ticket: inputs.ticket }),
  };
}

/**
 * Finds the commit that a full object name, a branch or a tag stands for. A name that stands for
 * several things stands for none, so that nobody can put a tag before a branch (T03).
 */
export async function resolveName(directory: string, name: string): Promise<Resolution> {
  const text = name.toLowerCase();
  if (isSha(text)) return resolveSha(directory, text);
  if (!isRefName(name)) return { status: 'missing' };
  const refs = refsOf(name);
  const names = refs.flatMap((ref) => [`${ref}^{commit}`, `${ref}^{tree}`]);
  const answer = await lookUp({ directory }, names);
  if (!answer.ok) return { status: 'failed', reason: answer.reason };
  const found = refs.flatMap((ref, index) => {
    const [commit, tree] = answer.objects.slice(index * 2, index * 2 + 2);
    if (commit === undefined) return [];
    return [{ sha: commit.sha, ...(tree && { tree: tree.sha }), ref, pinned: false }];
  });
  const [only, ...others] = found;
  if (only === undefined) return { status: 'missing' };
  if (others.length > 0) return { status: 'ambiguous', refs: found.map(({ ref }) => ref) };
  return { status: 'commit', candidate: only };
}

async function resolveSha(directory: string, sha: string): Promise<Resolution> {
  const answer = await lookUp({ directory }, [sha, `${sha}^{tree}`]);
  if (!answer.ok) return { status: 'failed', reason: answer.reason };
  const [object, tree] = answer.objects;
  if (object === undefined) return { status: 'missing' };
  if (object.type !== 'commit') return { status: 'not-a-commit', type: object.type };
  const candidate = { sha, ...(tree && { tree: tree.sha }), ref: sha, pinned: true };
  return { status: 'commit', candidate };
}

function refsOf(name: string): readonly string[] {
  if (name === 'HEAD' || name.startsWith('refs/')) return [name];
  return ['heads', 'tags', 'remotes'].map((kind) => `refs/${kind}/${name}`);
}

async function findCandidate(clone: Clone, name: string | undefined): Promise<Candidate> {
  if (name === undefined) {
    if (clone.head !== undefined) return { ...clone.head, ref: clone.headRef, pinned: false };
    const hint = 'commit something, or name a commit with --sha';
    throw new RequestError('request/no-commit', 'the repository has no commit yet', hint);
  }
  const found = await resolveName(clone.top, name);
  switch (found.status) {
    case 'commit':
      return found.candidate;
    case 'ambiguous': {
      const message = `"${name}" is the name of ${found.refs.join(' and of ')}`;
      const hint = `write one of them in full, or the commit's 40 digits`;
      throw new RequestError('request/ambiguous-ref', message, hint);
    }
    case 'missing': {
      const message = `there is no commit, branch or tag "${name}" in this clone`;
      throw new RequestError('request/unknown-commit', message, hintFor(clone, name));
    }
    case 'not-a-commit': {
      const message = `${name} is a ${found.type}, not a commit`;
      throw new RequestError('request/unknown-commit', message, "write the commit's 40 digits");
    }
    case 'failed':
      throw new RequestError('request/unknown-commit', `"${name}": ${found.reason}`);
  }
}

function hintFor(clone: Clone, name: string): string {
  if (/^[0-9a-f]{4,39}$/i.test(name)) return 'write all 40 digits of the commit';
  return clone.shallow ? 'the clone is shallow: fetch the full history' : 'fetch it first';
}

async function identify(known: {
  clone: Clone;
  origin: Origin | undefined;
  sha: string;
}): Promise<Request['repository']> {
  const { clone, origin, sha } = known;
  if (origin !== undefined) return origin;
  const roots = await runGit({ directory: clone.top }, 'rev-list', '--max-parents=0', sha, '--');
  const oldest = textOf(roots).trim().split('\n').at(-1) ?? '';
  return { id: `local:${oldest === '' ? sha : oldest}`, name: basename(clone.top) };
}
