/** Lists: whole, or a fault by name. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readList } from '../../../src/hosts/gitlab/list.js';

const url = 'https://gitlab.com/api/v4/projects/7/jobs';
const item = z.object({ id: z.number() });

/** Answers of so many items each, with the Link header beside it. */
function read(first: string, pages: readonly (readonly [count: number, link?: string])[]) {
  let from = 0;
  let asked = 0;
  const send = () => {
    const [count, link] = pages[asked++ % pages.length] ?? [0];
    from = asked % pages.length === 1 || pages.length === 1 ? 0 : from;
    const items = Array.from({ length: count }, (_, at) => ({ id: from + at }));
    from += count;
    const headers: Record<string, string> = link === undefined ? {} : { link };
    const value = { status: 200, url: first, headers, text: JSON.stringify(items) };
    return Promise.resolve({ ok: true, value } as const);
  };
  const of = { item, most: 1000, id: ({ id }: { readonly id: number }) => String(id) };
  return readList({ http: { send }, headers: {}, first, of });
}

const around = `<${url}?per_page=3&page=1>; rel="first", <${url}?per_page=3&page=1>; rel="last"`;
const next = `<${url}?per_page=3&page=2>; rel="next", ${around}`;

describe('a list', () => {
  test.each([
    ['of one page that is not full, without a header', `${url}?per_page=3`, [[2]], 2],
    [
      'of one page that is full, and says that it is the last',
      `${url}?per_page=3`,
      [[3, around]],
      3,
    ],
    [
      'of two pages',
      `${url}?per_page=3`,
      [
        [3, next],
        [1, around],
      ],
      4,
    ],
    ['by key, whose last page is full', `${url}?per_page=3&pagination=keyset`, [[3]], 3],
  ] as const)('%s is whole', async (_, first, pages, count) => {
    const reply = await read(first, pages);
    expect(reply.ok && reply.value.length).toBe(count);
  });

  test.each([
    ['on the first page', [[3]]],
    ['on a later page', [[3, next], [3]]],
  ] as const)('F18: whose Link header is lost %s is none', async (_, pages) => {
    const reply = await read(`${url}?per_page=3`, pages);
    expect(reply).toMatchObject({
      ok: false,
      fault: {
        kind: 'malformed',
        reason: expect.stringContaining('no Link header'),
        retryable: true,
      },
    });
  });
});
