/** Where on GitHub something is posted, and the words for what could not be. */
import { toReason, type Failure } from '../posting.js';
import type { Api, GraphqlRefusal } from './api.js';
import type { GithubEnvironment } from './environment.js';

/** The parts of the environment that a posting needs. */
export type PostingEnvironment = Pick<GithubEnvironment, 'owner' | 'name' | 'run'>;

/** Where something is posted; `name` is the one of the status. */
export interface CommitTarget {
  readonly api: Api;
  readonly environment: PostingEnvironment;
  readonly sha: string;
  readonly name: string;
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
