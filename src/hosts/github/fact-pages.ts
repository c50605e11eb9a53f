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

/** The items in the forge's order; a page that cannot be read fails them all. */
export async function readPages<T>(asked: PagesQuestion<T>): Promise<Part<readonly T[]>> {
  let page = asked.first;
  const items: T[] = [];
  for (;;) {
    if (page.status !== 'known') return page;
    const { items: found, next } = page.value;
    items.push(...found);
    if (next === undefined || asked.enough(items)) return { status: 'known', value: items };
    if (items.length >= most) return failed(`there are more than ${most} ${asked.what}`);
    if (found.length === 0) return failed(`GitHub answered an empty page of ${asked.what}`);
    page = toPart(await asked.more(next), asked.of);
  }
}
