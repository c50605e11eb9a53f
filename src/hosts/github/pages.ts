/** Pages of GraphQL lists: checked for what is missing from them before anything is read out of them. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { Part } from './api.js';
import { faultOf, malformed } from '../faults.js';
import type { Page } from './snapshot.js';

/** The result of parsing a part by itself, so that a part that is not as expected does not fail the others. */
export function attempt<S extends z.ZodType>(schema: S) {
  return z
    .unknown()
    .optional()
    .transform((value) => schema.safeParse(value));
}

/** What came of parsing a part. */
export type Attempt<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: z.ZodError };

/** Why a part that is not as expected is unknown. */
export function malformedPart(what: string, error: z.ZodError): Unknown {
  return { status: 'failed', reason: malformed(what, error).reason, retryable: true };
}

/** A connection with `totalCount`, `pageInfo` and `nodes`. */
export function pageSchema<S extends z.ZodType>(node: S) {
  return z.object({
    totalCount: z.int().min(0),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(node.nullable()),
  });
}

interface Connection<N> {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly endCursor?: string | null | undefined;
  };
  readonly nodes: readonly (N | null)[];
}

/** A node that is null, or an only page that does not hold all, fails the whole (F13, F18). */
export function pageOf<N, T>(
  { totalCount, pageInfo, nodes }: Connection<N>,
  about: { readonly what: string; readonly position: 'first' | 'later' },
  toItem: (node: N) => T,
): Part<Page<T>> {
  const told = nodes.filter((each) => each !== null);
  if (told.length < nodes.length) {
    const gone = nodes.length - told.length;
    return failed(`${about.what}: ${gone} of ${nodes.length} on a page were not told`);
  }
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
  if (next === null || (pageInfo.hasNextPage && next === undefined)) {
    return failed(`${about.what}: the answer says that there is more, but not where`);
  }
  if (about.position === 'first' && next === undefined && totalCount !== told.length) {
    return failed(`${about.what}: ${told.length} were told, but ${totalCount} are there`);
  }
  return { status: 'known', value: { items: told.map(toItem), next, total: totalCount } };
}

/** A part that is not known as the fault of a reading of its own. */
export function partFault(part: Unknown): Extract<HttpReply<never>, { ok: false }> {
  if (part.status === 'unsupported') {
    return { ok: false, fault: faultOf('forbidden', part.reason) };
  }
  const fault = faultOf('malformed', part.reason);
  return { ok: false, fault: { ...fault, retryable: part.retryable } };
}

function failed(reason: string): Unknown {
  return { status: 'failed', reason, retryable: true };
}
