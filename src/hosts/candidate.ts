/** The candidate: what the forge is asked for, and the one commit that it stands for. */
import type { Request } from '../evidence/request.js';
import type { Unknown } from '../evidence/reading.js';
import { cut } from './faults.js';
import { RequestError, UnavailableError } from './host.js';

/** Which commit is meant, before the forge was asked. */
export interface AskedCandidate {
  /** 40 hex digits, the name of a branch or tag, or a ref in full. */
  readonly name: string;
  /** What is shown for a pinned commit: the event's ref, or the commit itself. */
  readonly ref: string;
  /** True if the commit itself was named, so that nothing can move it. */
  readonly pinned: boolean;
  /** True if it need not be a commit of a protected branch. */
  readonly homeless: boolean;
}

/** All that a name stands for; `ref` in full, or the commit itself. Empty: the forge has none. */
export type FoundCandidates =
  | {
      readonly status: 'known';
      readonly value: readonly {
        readonly ref: string;
        readonly sha: string;
        /** Where the forge tells it. */
        readonly tree?: string;
      }[];
    }
  | Unknown;

/**
 * The event's own commit, or what the input `sha` names. Only the event's own commit is exempt from
 * being on a protected branch: the merge queue vouches for no other one. Throws a RequestError for
 * a text that can be no name.
 */
export function askCandidate(
  event: { readonly sha: string; readonly ref: string; readonly homeless: boolean },
  sha: string | undefined,
): AskedCandidate {
  const own = { name: event.sha, ref: event.ref, pinned: true, homeless: event.homeless };
  if (sha === undefined || sha === '') return own;
  const digits = sha.toLowerCase();
  if (digits === event.sha) return own;
  if (isCommitName(digits)) return { name: digits, ref: digits, pinned: true, homeless: false };
  if (isRefName(sha)) return { name: sha, ref: sha, pinned: false, homeless: false };
  const message = `"${cut(sha)}" is no name of a commit, branch or tag`;
  throw new RequestError('request/unknown-commit', message, "write the commit's 40 digits");
}

/** The refs that a name may stand for. */
export function refsOf(name: string): readonly string[] {
  return name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
}

/**
 * The one commit. A name that stands for several refs stands for none, even where they agree today:
 * nobody can put a tag before a branch (T03). Throws a RequestError, or an UnavailableError if the
 * forge did not tell.
 */
export function pickCandidate(
  asked: AskedCandidate,
  found: FoundCandidates,
  forge: 'GitHub' | 'GitLab',
): Request['candidate'] {
  const { name, pinned } = asked;
  if (found.status !== 'known') {
    throw new UnavailableError(`the commit of "${name}" could not be read: ${found.reason}`);
  }
  const [only, ...others] = found.value;
  if (only === undefined) throw unknownCommit(name);
  if (others.length > 0) {
    throw new RequestError(
      'request/ambiguous-ref',
      `"${name}" is the name of ${found.value.map(({ ref }) => ref).join(' and of ')}`,
      `write one of them in full, or the commit's 40 digits`,
    );
  }
  const isAsked = pinned ? only.sha === name : refsOf(name).includes(only.ref);
  if (!isAsked) throw new UnavailableError(`${forge} was asked for "${name}" and told of another`);
  const { sha, tree } = only;
  const ref = pinned ? asked.ref : only.ref;
  return { sha, ...(tree === undefined ? {} : { tree }), ref, pinned };
}

function unknownCommit(name: string): RequestError {
  const message = `there is no commit, branch or tag "${name}" in this repository`;
  const isShort = /^[0-9a-f]{4,39}$/i.test(name);
  const hint = isShort ? 'write all 40 digits of the commit' : 'push it first, or mend the name';
  return new RequestError('request/unknown-commit', message, hint);
}

function isCommitName(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** What git allows in a ref, and no option, expression or second line. */
function isRefName(text: string): boolean {
  return (
    /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[!-~\u{a0}-\u{10ffff}]{1,255}$/u.test(text) &&
    !/[~^:?*[\\]/.test(text)
  );
}
