/** Lists of REST: all of it or a fault, never a shorter list. */
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openScripted } from './answers.js';
import { scriptedHttp, type Scripted, type ScriptedStep } from './scripted-http.js';

const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const parameters = { owner: 'acme', repo: 'shop', ref: 'abc' };
const item = z.object({ id: z.number() });
const base = 'https://github.example/api/v3/repos/acme/shop/commits/abc/check-runs';

interface Read {
  readonly key?: string;
  readonly most?: number;
}

async function read(steps: readonly ScriptedStep[], { key, most = 1000 }: Read = {}) {
  const http = scriptedHttp(steps);
  const of = { item, most, id: (each: z.infer<typeof item>) => String(each.id) };
  const reply = await openScripted(http).list(route, parameters, {
    ...of,
    ...(key === undefined ? {} : { key }),
  });
  return { reply, asked: http.log.map(({ url }) => new URL(url).searchParams.get('page')) };
}

function ids(from: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({ id: from + index }));
}

function link(rel: string, host = base) {
  return { link: `<${host}?page=2>; rel="${rel}", <${host}?page=9>; rel="last"` };
}

/** Pages by number; a page that is not given is empty. */
function pages(...bodies: readonly Scripted[]): readonly ScriptedStep[] {
  return [
    ...bodies.map((answer, index) => ({ match: new RegExp(`[?&]page=${index + 1}\\b`), answer })),
    { match: 'GET', answer: { body: [] } },
  ];
}

function totalled(total: number, runs: readonly unknown[], headers = {}) {
  return { headers, body: { total_count: total, check_runs: runs } };
}

describe('whole lists', () => {
  const rows = [
    ['nothing there', pages({ body: [] }), 0, 1],
    ['a page that is not full', pages({ body: ids(0, 3) }), 3, 1],
    [
      'two pages, read twice without a total',
      pages(
        { headers: link('next'), body: ids(0, 100) },
        { headers: link('prev'), body: ids(100, 5) },
      ),
      105,
      4,
    ],
  ] as const;
  test.each(rows)('%s', async (_, steps, count, requests) => {
    const { reply, asked } = await read(steps);
    expect(reply.ok && reply.value).toHaveLength(count);
    expect(asked).toHaveLength(requests);
  });

  test('two pages with a total are read once, by number', async () => {
    const steps = pages(totalled(101, ids(0, 100), link('next')), totalled(101, ids(100, 1)));
    const { reply, asked } = await read(steps, { key: 'check_runs' });
    expect(reply.ok && reply.value).toHaveLength(101);
    expect(asked).toEqual(['1', '2']);
  });

  test('F18: a full page without a Link header is not taken for the last one', async () => {
    const steps = pages(totalled(101, ids(0, 100)), totalled(101, ids(100, 1)));
    const { reply } = await read(steps, { key: 'check_runs' });
    expect(reply.ok && reply.value).toHaveLength(101);
  });
});

describe('faults', () => {
  const next = { headers: link('next'), body: ids(0, 100) };
  const rows: readonly (readonly [string, readonly ScriptedStep[], string])[] = [
    ['F09: a cut on page 1', pages({ fault: { kind: 'connection' } }), 'connection'],
    ['F10: a cut on page 2', pages(next, { fault: { kind: 'connection' } }), 'connection'],
    ['F11: 204', pages({ status: 204 }), 'malformed'],
    ['F11: 202, not ready yet', pages({ status: 202, body: [] }), 'malformed'],
    ['F11: null', pages({ body: 'null' }), 'malformed'],
    ['F11: empty', pages({ body: '' }), 'malformed'],
    ['F13: an object instead of an array', pages({ body: {} }), 'malformed'],
    ['F13: an item without its field', pages({ body: [{}] }), 'malformed'],
    ['F14: 409', pages({ status: 409, body: { message: 'empty' } }), 'conflict'],
    ['F14: 409 on page 2', pages(next, { status: 409, body: {} }), 'conflict'],
    [
      'F19: a Link to another host',
      pages({ headers: link('next', 'https://evil.example/x'), body: ids(0, 100) }),
      'redirect',
    ],
    [
      'F19: a Link to another port',
      pages({ headers: link('prev', 'https://github.example:444/x'), body: [] }),
      'redirect',
    ],
    [
      'a Link that is no address',
      pages({ headers: link('next', 'http://['), body: [] }),
      'redirect',
    ],
  ];
  test.each(rows)('%s', async (_, steps, kind) => {
    const { reply } = await read(steps);
    expect(reply).toMatchObject({ ok: false, fault: { kind } });
  });

  const counts = [
    [
      'T24: too many items',
      pages({ headers: link('next'), body: ids(0, 100) }, { body: ids(100, 100) }),
      150,
      undefined,
    ],
    [
      'T24: a total beyond the cap stops at once',
      pages(totalled(5000, ids(0, 100))),
      1000,
      'check_runs',
    ],
  ] as const;
  test.each(counts)('%s', async (_, steps, most, key) => {
    const { reply } = await read(steps, { most, ...(key === undefined ? {} : { key }) });
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'too-large' } });
  });

  test('F18: an item that is always there twice', async () => {
    const steps = pages(totalled(101, ids(0, 100), link('next')), totalled(101, ids(99, 1)));
    const { reply, asked } = await read(steps, { key: 'check_runs' });
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'malformed' } });
    expect(asked).toHaveLength(6);
  });

  test('F18: a total that never matches', async () => {
    const { reply, asked } = await read(pages(totalled(4, ids(0, 3))), { key: 'check_runs' });
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'malformed', retryable: true } });
    expect(asked).toHaveLength(3);
  });
});

describe('F18: a list that changes while it is read', () => {
  /** Answers of the first page, and of the second one, for each reading. */
  function drifting(first: readonly unknown[][], second: readonly unknown[][]) {
    return [
      {
        match: /[?&]page=1\b/,
        answer: (_: unknown, nth: number) => ({ headers: link('next'), body: first[nth] }),
      },
      {
        match: /[?&]page=2\b/,
        answer: (_: unknown, nth: number) => ({ headers: link('prev'), body: second[nth] }),
      },
    ];
  }
  const full = ids(0, 100);

  test('an item that is there twice: read again until two readings agree', async () => {
    const { reply, asked } = await read(
      drifting([full, ids(1000, 100), ids(1000, 100)], [ids(99, 2), ids(100, 2), ids(100, 2)]),
    );
    expect(reply.ok && reply.value).toHaveLength(102);
    expect(asked).toHaveLength(6);
  });

  test('an item that was lost between pages is seen by the second reading', async () => {
    const { reply } = await read(
      drifting([full, full, full], [ids(101, 1), ids(100, 2), ids(100, 2)]),
    );
    expect(reply.ok && reply.value).toHaveLength(102);
  });

  test('never twice the same: a fault', async () => {
    const { reply } = await read(
      drifting([full, full, full], [ids(101, 1), ids(102, 1), ids(103, 1)]),
    );
    expect(reply).toMatchObject({ ok: false, fault: { kind: 'malformed', retryable: true } });
  });
});
