/** All items of a list of GitHub's REST interface, or a fault: never a shorter list. */
import { z } from 'zod';
import type { HttpReply } from '../../sources/http/http.js';
import type { ListOf, Route } from './api.js';
import { faultOf, malformed } from '../faults.js';
import { readLink } from '../link-header.js';
import type { RestAnswer, SendRest } from './rest.js';

const pageSize = 100;
const mostReads = 3;

/** Which list, and through what it is read; `base` is the address of the interface. */
export interface ListQuestion<S extends z.ZodType> {
  readonly send: SendRest;
  readonly base: string;
  readonly route: Route;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly of: ListOf<S>;
}

/** One reading of the list from its first page to its last. */
interface Pass<T> {
  readonly items: readonly T[];
  readonly ids: string;
  /** `moved`: an item was there twice, or the total is another one. `sound`: nothing can be missing. */
  readonly state: 'moved' | 'uncounted' | 'sound';
}

interface ListPage<T> {
  readonly items: readonly T[];
  /** As the server counts them; undefined where it does not say. */
  readonly total: number | undefined;
  /** What the Link header says; undefined without one. */
  readonly hasNext: boolean | undefined;
}

/**
 * Reads page by page, by number. An item that is there twice, or a total that does not match, means
 * that the list changed on the way; several pages without a total could have lost one unseen. Then
 * it is read again until two readings agree, three times at most (F18).
 */
export async function readList<S extends z.ZodType>(
  question: ListQuestion<S>,
): Promise<HttpReply<readonly z.infer<S>[]>> {
  let before: string | undefined;
  for (let count = 0; count < mostReads; count += 1) {
    const reply = await readOnce(question);
    if (!reply.ok) return reply;
    const { items, ids, state } = reply.value;
    const agrees = before === undefined ? state === 'sound' : before === ids && state !== 'moved';
    if (agrees) return { ok: true, value: items };
    before = ids;
  }
  const reason = `${question.route}: the list was another one each of the ${mostReads} times it was read`;
  return { ok: false, fault: { ...faultOf('malformed', reason), retryable: true } };
}

async function readOnce<S extends z.ZodType>(
  question: ListQuestion<S>,
): Promise<HttpReply<Pass<z.infer<S>>>> {
  const { route, of } = question;
  const items = new Map<string, z.infer<S>>();
  const totals = new Set<number | undefined>();
  let seen = 0;
  for (let number = 1; ; number += 1) {
    const reply = await readPage(question, number);
    if (!reply.ok) return reply;
    const page = reply.value;
    seen += page.items.length;
    totals.add(page.total);
    for (const item of page.items) items.set(of.id(item), item);
    if (Math.max(seen, page.total ?? 0) > of.most) {
      const reason = `${route}: more than ${of.most} items, which is more than is read`;
      return { ok: false, fault: faultOf('too-large', reason) };
    }
    if (!isFollowed(page)) break;
  }
  const [total] = totals;
  const isCounted = total !== undefined && totals.size === 1;
  const moved = items.size < seen || totals.size > 1 || (isCounted && total !== seen);
  const whole = isCounted || seen < pageSize ? 'sound' : 'uncounted';
  return {
    ok: true,
    value: {
      items: [...items.values()],
      ids: [...items.keys()].sort().join('\n'),
      state: moved ? 'moved' : whole,
    },
  };
}

/** A full page without a Link header may still have a next one, which is then empty (F18). */
function isFollowed({ items, hasNext }: ListPage<unknown>): boolean {
  return hasNext ?? items.length >= pageSize;
}

async function readPage<S extends z.ZodType>(
  { send, base, route, parameters, of }: ListQuestion<S>,
  number: number,
): Promise<HttpReply<ListPage<z.infer<S>>>> {
  const reply = await send(route, { ...parameters, per_page: pageSize, page: number });
  if (!reply.ok) return reply;
  const answer: RestAnswer = reply.value;
  const what = `${route}, page ${number}`;
  if (answer.status !== 200) {
    const reason = `${what}: status ${answer.status} is no answer with a list`;
    return { ok: false, fault: faultOf('malformed', reason) };
  }
  const link = readLink(answer.headers['link'], base);
  if (!link.ok) {
    const reason = `${what}: its Link header leads to another host, ${link.host}`;
    return { ok: false, fault: faultOf('redirect', reason) };
  }
  const parsed = pageSchema(of).safeParse(answer.data);
  if (!parsed.success) return { ok: false, fault: malformed(what, parsed.error) };
  const total = totalSchema.safeParse(answer.data).data?.total_count;
  return { ok: true, value: { items: parsed.data, total, hasNext: link.hasNext } };
}

const totalSchema = z.object({ total_count: z.int().min(0).optional() });

/** An array, or an object that holds one, mostly beside its total. */
function pageSchema<S extends z.ZodType>({ item, key }: ListOf<S>): z.ZodType<z.infer<S>[]> {
  const items = z.array(item);
  if (key === undefined) return items;
  return totalSchema.extend({ [key]: items }).transform((answer) => answer[key] as z.infer<S>[]);
}
