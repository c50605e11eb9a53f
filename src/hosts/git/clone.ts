/** The clone that the gate runs in: its folder, its head, where it came from; each looked up once. */
import { runGit, textOf } from './git-command.js';

/** `head` is absent in a repository without a commit; `headRef` is a branch, or HEAD if detached. */
export interface Clone {
  readonly top: string;
  readonly shallow: boolean;
  readonly head?: { readonly sha: string; readonly tree: string } | undefined;
  readonly headRef: string;
}

export type CloneAnswer =
  { readonly ok: true; readonly clone: Clone } | { readonly ok: false; readonly reason: string };

/** Where a clone came from: `id` is host and path without credentials, `name` the end of the path. */
export interface Origin {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** Finds the repository around a directory. */
export async function openClone(directory: string): Promise<CloneAnswer> {
  const answer = await runGit(
    { directory },
    ...['rev-parse', '--show-toplevel', '--is-shallow-repository'],
    ...['HEAD^{commit}', 'HEAD^{tree}', '--symbolic-full-name', 'HEAD'],
  );
  const [top, shallow, sha, tree, ref] = textOf(answer).split('\n');
  if (top === undefined || shallow === undefined || (!answer.ok && !isUnborn(answer.stderr))) {
    return { ok: false, reason: answer.ok ? 'git named no repository' : answer.reason };
  }
  const known = { top, shallow: shallow === 'true' };
  if (!answer.ok || sha === undefined || tree === undefined) {
    return { ok: true, clone: { ...known, headRef: 'HEAD' } };
  }
  return {
    ok: true,
    clone: { ...known, head: { sha, tree }, headRef: ref ?? 'HEAD' },
  };
}

/** Reads the origin of the clone around a directory; undefined if it has none. */
export async function readOrigin(directory: string): Promise<Origin | undefined> {
  const answer = await runGit({ directory }, 'config', '--get', 'remote.origin.url');
  return parseOrigin(textOf(answer).trim());
}

/**
 * `git@host:owner/repo.git` and `https://user:secret@host/owner/repo.git` are `host/owner/repo`.
 * A remote on this machine's disk says nothing to others: undefined.
 */
export function parseOrigin(text: string): Origin | undefined {
  const address = toAddress(text);
  if (address === undefined) return undefined;
  const path = address.pathname.replaceAll(/^\/+|\/+$|(?:\.git)?\/*$/g, '');
  if (address.host === '' || path === '') return undefined;
  const id = `${address.host.toLowerCase()}/${path}`;
  const name = path.split('/').slice(-2).join('/');
  const isWeb = address.protocol === 'https:' || address.protocol === 'http:';
  return { id, name, ...(isWeb ? { url: `${address.protocol}//${id}` } : {}) };
}

function toAddress(text: string): URL | undefined {
  const short = /^(?:[^@/:]+@)?([^/:]{2,}):(?!\/\/|:)(.+)$/.exec(text);
  const spelled = short === null ? text : `ssh://${short[1] ?? ''}/${short[2] ?? ''}`;
  const address = URL.canParse(spelled) ? new URL(spelled) : undefined;
  return address !== undefined && /^(?:ssh|git|https?):$/.test(address.protocol)
    ? address
    : undefined;
}

function isUnborn(stderr: string): boolean {
  return stderr.includes("ambiguous argument 'HEAD^{commit}'");
}
