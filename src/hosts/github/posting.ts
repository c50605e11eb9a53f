/** What became of something that was to be posted, and the words for what could not be. */
import type { HttpFault } from '../../sources/http/http.js';
import type { Api, GraphqlRefusal } from './api.js';
import type { GithubEnvironment } from './environment.js';
import { cut } from '../faults.js';

/** `note` says what could not be posted, or not all of it. */
export type Posting =
  | { readonly posted: true; readonly note?: string | undefined }
  | { readonly posted: false; readonly note: string };

/** The parts of the environment that a posting needs. */
export type PostingEnvironment = Pick<GithubEnvironment, 'owner' | 'name' | 'run'>;

/** Where something is posted; `name` is the one of the status. */
export interface CommitTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly sha: string;
  readonly name: string;
}

/** Why there is no answer that could be used. */
export type Failure = Pick<HttpFault, 'kind' | 'reason'> & Partial<Pick<HttpFault, 'sent'>>;

/** Controls, format characters such as bidi overrides, lone surrogates and private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/** Text from outside as part of a note: one line of visible characters, at most 200 (T54). */
export function toReason(text: string): string {
  return cut(text).replace(invisible, '\u{fffd}');
}

/** Says what was not posted, and which permission of the workflow is missing if it is that. */
export function tellUnposted(part: {
  readonly what: string;
  readonly permission: string;
  readonly failure: Failure;
}): string {
  const { what, permission, failure } = part;
  const lead = `${what} was not posted`;
  if (failure.kind === 'forbidden' || failure.kind === 'not-found') {
    return `${lead}: the token may not; give the job the permission \`${permission}\` (a pull request from a fork gets a read-only token)`;
  }
  return `${lead}: ${toReason(failure.reason)}`;
}

/** The part of an answer that was refused, as a failure; undefined if nothing was. */
export function toFailure(refused: readonly GraphqlRefusal[]): Failure | undefined {
  const [first] = refused;
  if (first === undefined) return undefined;
  const kinds = { FORBIDDEN: 'forbidden', NOT_FOUND: 'not-found' } as const;
  const kind = first.type in kinds ? kinds[first.type as keyof typeof kinds] : 'refused';
  return { kind, reason: `GitHub refused it (${toReason(first.type)})` };
}
