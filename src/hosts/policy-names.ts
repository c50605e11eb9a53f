/** Which files may be named as a policy, and what the names of policies mean. */
import type { PolicyReading, RemoteFile } from '../policy/source.js';

/** The policy of a repository that names no other. */
export const defaultPolicy = '.promotion-gate.yml';

export type PolicyFailure = Extract<PolicyReading, { status: 'failed' }>;

/** What the input `policy` names. */
export type PolicyName =
  | { readonly kind: 'own'; readonly path: string }
  | { readonly kind: 'remote'; readonly file: RemoteFile }
  | { readonly kind: 'foreign'; readonly failure: PolicyFailure };

/**
 * The default policy, a file under `.promotion-gate/` beside it, or `owner/repo//path[@ref]`. Any
 * other file could be one that nobody guards as a policy (T01). `repository` is what the host calls
 * one: on GitHub two names, on GitLab two or more.
 */
export function toPolicyName(path: string | undefined, repository: RegExp): PolicyName {
  if (path === undefined || path === defaultPolicy) return { kind: 'own', path: defaultPolicy };
  const file = toRemoteFile(path, repository);
  if (file !== undefined) return { kind: 'remote', file };
  if (/^\.promotion-gate\/./.test(path) && isPlainPath(path)) return { kind: 'own', path };
  const failure: PolicyFailure = {
    status: 'failed',
    code: 'policy/foreign-path',
    reason: `"${path}" is no place for a policy of this repository`,
    hint: `name a file under .promotion-gate/ of the default branch, or none for ${defaultPolicy}`,
  };
  return { kind: 'foreign', failure };
}

/** A path as git has it: no empty, `.` or `..` segment, and no control character. */
export function isPlainPath(path: string): boolean {
  const segments = path.split('/');
  return !/\p{Cc}|\\/u.test(path) && !segments.some((each) => ['', '.', '..'].includes(each));
}

/**
 * Another repository's policy counts only if this repository's own one lists it, and only of the
 * same owner: otherwise whoever writes a workflow would choose the rules.
 */
export function isListed(file: RemoteFile, sources: readonly string[]): boolean {
  const repository = file.repository.toLowerCase();
  // With a ref the step would choose among all commits, a fork's among them: only the listed one may be.
  if (file.ref !== undefined) return sources.includes(remoteName(file));
  return sources.some((source) => {
    const [listed = '', ...path] = source.split('//');
    const isSame = listed.toLowerCase() === repository;
    return isSame && (path.length === 0 || path.join('//') === file.path);
  });
}

/** `owner/repo//path`, with `@ref` for a layer. */
export function remoteName({ repository, path, ref }: RemoteFile): string {
  return `${repository}//${path}${ref === undefined ? '' : `@${ref}`}`;
}

function toRemoteFile(text: string, pattern: RegExp): RemoteFile | undefined {
  const [, repository, path, ref] = /^([\w./-]+?)\/\/([^@\s]+)(?:@([\w./-]+))?$/.exec(text) ?? [];
  if (repository === undefined || path === undefined || !pattern.test(repository)) return undefined;
  return { repository, path, ref };
}
