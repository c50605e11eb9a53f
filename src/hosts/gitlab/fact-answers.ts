/** Answers of GitLab on the way to a fact: where it came from, or why it is not known. */
import { z } from 'zod';
import type { Provenance } from '../../evidence/reading.js';
import { formatInstant, parseInstant } from '../../time/instant.js';
import type { HttpReply } from '../../sources/http/http.js';
import type { Part } from '../parts.js';
import type { Api } from './api.js';
import { toUnknown, type Wanted } from './permissions.js';

export { askEach, failed, type Part } from '../parts.js';

/** Where a fact of the forge came from; `now` is RFC 3339 in UTC. */
export function forgeSource(
  now: string,
  more: { readonly url?: string; readonly sha?: string } = {},
): Provenance {
  return { level: 'forge', system: 'gitlab', ...more, fetchedAt: now };
}

/** The value of a reply, or why there is none. */
export function toPart<T>(reply: HttpReply<T>, of: Wanted, api: Pick<Api, 'credential'>): Part<T> {
  if (!reply.ok) return toUnknown(reply.fault, of, api);
  return { status: 'known', value: reply.value };
}

export { idSchema } from '../ids.js';

/** The full name of a commit. */
export const commitSchema = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

/** An instant in UTC; undefined where there is none, or text that is no instant. */
export const timeSchema = z
  .string()
  .nullish()
  .transform((text) => {
    const instant = parseInstant(text ?? '');
    return instant === undefined ? undefined : formatInstant(instant);
  });
