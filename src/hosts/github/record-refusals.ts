/** What GitHub says when records cannot be read or written, in words for people. */
import { z } from 'zod';
import type { Unknown } from '../../evidence/reading.js';
import type { HttpFault } from '../../sources/http/http.js';
import type { Refusal } from '../append-once.js';
import type { GraphqlReply } from './api.js';
import { cut } from '../faults.js';
import { refusalToUnknown, toUnknown, wanted, type Wanted } from './permissions.js';

/** `owner/name`, for messages. */
export interface Named {
  readonly owner: string;
  readonly name: string;
}

/** `Expected branch to point to "<sha>" but it did not.  Pull and try again.`, and git's own words. */
const staleWords = /STALE_DATA|Expected branch to point to|is at [0-9a-f]{40,64} but expected/i;
const existsWords = /Reference already exists/i;
const emptyWords = /Git Repository is empty/i;
/** Rulesets refuse as `FORBIDDEN`, so that their words have to be looked at before the type. */
const ruleWords = /rule violations? found|protected branch/i;

/** What a refused GraphQL mutation means. */
export function toRefusal(reply: GraphqlReply<unknown>, place: Named): Refusal {
  const { refused } = reply;
  const fault = reply.ok ? undefined : reply.fault;
  const words = [...refused.map(({ message }) => message), ...wordsOf(fault)];
  if (refused.some(({ type }) => type === 'STALE_DATA') || matches(words, staleWords)) {
    return { status: 'stale' };
  }
  const rule = words.find((text) => ruleWords.test(text));
  if (rule !== undefined || refused.some(({ type }) => type === 'BRANCH_PROTECTION_RULE_VIOLATION'))
    return ruled(rule ?? words.join(' '));
  if (refused.some(({ type }) => type === 'FORBIDDEN')) return forbidden(place);
  const [first] = refused;
  if (first !== undefined) {
    return { status: 'refused', reason: `GitHub refused it: ${cut(first.message)}` };
  }
  if (fault !== undefined) return toRefusalOfFault(fault, place);
  return { status: 'lost', reason: 'the answer names no commit' };
}

/** What a refused REST request means. */
export function toRefusalOfFault(fault: HttpFault, place: Named): Refusal {
  const words = wordsOf(fault);
  if (matches(words, existsWords)) return { status: 'stale' };
  if (matches(words, emptyWords)) {
    const reason = `${place.owner}/${place.name} has no commit yet: add one, such as a README`;
    return { status: 'failed', reason };
  }
  const rule = words.find((text) => ruleWords.test(text));
  if (rule !== undefined) return ruled(rule);
  if (fault.kind === 'forbidden') return forbidden(place);
  if (isLost(fault)) return { status: 'lost', reason: fault.reason };
  const tellsOfState = ['conflict', 'refused', 'not-found'].includes(fault.kind);
  return { status: tellsOfState ? 'refused' : 'failed', reason: fault.reason };
}

/** Why something of the store could not be read; undefined if all of it was answered. */
export function unreadable(reply: GraphqlReply<unknown>, place: Named): Unknown | undefined {
  const of: Wanted = {
    what: `the records in ${place.owner}/${place.name}`,
    permissions: wanted.records.permissions,
  };
  const [first] = reply.refused;
  if (first !== undefined) return refusalToUnknown(first, of);
  return reply.ok ? undefined : toUnknown(reply.fault, of);
}

function ruled(words: string): Refusal {
  const reason = `a rule keeps the record from being written: ${cut(words)}`;
  return { status: 'failed', reason };
}

function forbidden({ owner, name }: Named): Refusal {
  const reason = `the token may not write to ${owner}/${name}: it needs \`contents: write\``;
  return { status: 'unsupported', reason };
}

/** An answer that breaks off, or that tells of trouble on the other side, may come after the write. */
function isLost({ sent, kind }: HttpFault): boolean {
  return sent || ['malformed', 'server', 'too-large'].includes(kind);
}

const answerSchema = z.object({ message: z.string() });

/** The reason, and what the body says if it is GitHub's. */
function wordsOf(fault: HttpFault | undefined): readonly string[] {
  if (fault === undefined) return [];
  try {
    const body = answerSchema.safeParse(JSON.parse(fault.body ?? 'null'));
    return body.success ? [fault.reason, body.data.message] : [fault.reason];
  } catch {
    return [fault.reason];
  }
}

function matches(words: readonly string[], pattern: RegExp): boolean {
  return words.some((text) => pattern.test(text));
}
