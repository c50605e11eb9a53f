/** Lists of the one round trip, read on beyond their first page as far as a fact needs them. */
import type { HttpReply } from '../../sources/http/http.js';
import type { Part } from './api.js';
import { failed, toPart } from './fact-answers.js';
import type { Wanted } from './permissions.js';
import type { Page } from './snapshot.js';

/** What is read, and how far. */
export interface PagesQuestion<T> {
  readonly first: Part<Page<T>>;
  readonly more: (cursor: string) => Promise<HttpReply<Page<T>>>;
  /** True if what was read answers the question. */
  readonly enough: (items: readonly T[]) => boolean;
  /** How people call the items. */
  readonly what: string;
  readonly of: Wanted;
}

/** More items than this are not looked at: the answer is then unknown (T24). */
const most = 1000;

/**
 * The items in the forge's order; a page that cannot be read fails them all. So does a list that got
 * shorter on the way: what moved up onto a page that was read already was never seen (F18).
 */
export async function readPages<T>(asked: PagesQuestion<T>): Promise<Part<readonly T[]>> {
  let page = asked.first;
  const items: T[] = [];
  let total = 0;
  for (;;) {
    if (page.status !== 'known') return page;
    const { items: found, next } = page.value;
    items.push(...found);
    if (asked.enough(items)) return { status: 'known', value: items };
    const told = page.value.total ?? items.length;
    const isShorter = told < total;
    total = told;
    if (isShorter || (next === undefined && total !== items.length)) {
      const reason = `the list of ${asked.what} changed while it was read`;
      return { status: 'failed', reason, retryable: true };
    }
    if (next === undefined) return { status: 'known', value: items };
    if (items.length >= most) return failed(`there are more than ${most} ${asked.what}`);
    if (found.length === 0) return failed(`GitHub answered an empty page of ${asked.what}`);
    page = toPart(await asked.more(next), asked.of);
  }
}
