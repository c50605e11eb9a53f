import { describe, expect, test } from '@jest/globals';
import { deploymentSchema } from '../../../src/evidence/facts.js';
import { baseOf } from '../../../src/hosts/deployment-history.js';
import { openApi } from '../../../src/hosts/gitlab/api.js';
import type { HttpClient, HttpRequest } from '../../../src/sources/http/http.js';
import { factsOf, now, onMain, project, sha, type World } from './fact-world.js';
import type { Answer } from './stub-api.js';

const list = `GET ${project}/deployments`;
const recent = `${list}?environment=production&updated_after=2026-10-01T00:00:00Z&order_by=updated_at&sort=desc`;
const newest = `${list}?environment=production&status=success&finished_after=1970-01-01T00:00:00Z&order_by=finished_at&sort=desc&per_page=20`;

interface Given {
  readonly id: number;
  readonly sha?: string;
  readonly status?: string;
  /** Day and month of the end; the start is an hour earlier. */
  readonly day?: string;
  readonly pipeline?: number;
  readonly job?: object | null;
}

function entry({ id, status = 'success', day = '2026-11-10', ...given }: Given) {
  const job = {
    id: id + 500,
    status,
    ref: 'main',
    tag: false,
    started_at: `${day}T08:00:00.000Z`,
    finished_at: `${day}T09:00:00.000Z`,
    web_url: `https://gitlab.com/acme/shop/-/jobs/${id + 500}`,
    pipeline: { id: given.pipeline ?? 12 },
  };
  return {
    id,
    iid: id,
    sha: given.sha ?? sha('1'),
    ref: 'main',
    status,
    created_at: `${day}T07:00:00.000Z`,
    updated_at: `${day}T09:00:01.000Z`,
    deployable: given.job === null ? null : { ...job, ...given.job },
  };
}
type Entry = ReturnType<typeof entry>;

function read(world: Partial<World>, spec?: unknown) {
  const { branch } = onMain({});
  const facts = factsOf({ ...world, sources: { branch, ...world.sources } });
  const ref = { kind: 'deployments', key: 'production', spec } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

function seen(entries: readonly Entry[], last?: Entry): Partial<World> {
  const success = last ?? entries.find(({ status }) => status === 'success');
  return { answers: { [recent]: { body: entries }, [newest]: { body: success ? [success] : [] } } };
}

describe('what became of a deployment', () => {
  const started = '2026-11-10T08:00:00Z';
  const finished = '2026-11-10T09:00:00Z';
  const never = { started_at: null, finished_at: null };
  const rows: readonly { name: string; given: Omit<Given, 'id'>; told: object | undefined }[] = [
    {
      name: 'success',
      given: {},
      told: { outcome: 'success', startedAt: started, finishedAt: finished },
    },
    {
      name: 'failed',
      given: { status: 'failed' },
      told: { outcome: 'failure', startedAt: started, finishedAt: finished },
    },
    {
      name: 'canceled while it ran',
      given: { status: 'canceled' },
      told: { outcome: 'failure', startedAt: started, finishedAt: finished },
    },
    {
      name: 'canceled before it ran',
      given: { status: 'canceled', job: { started_at: null } },
      told: undefined,
    },
    {
      name: 'running',
      given: { status: 'running', job: { finished_at: null } },
      told: { outcome: 'in-progress', startedAt: started },
    },
    {
      name: 'created, and its job waits for a runner',
      given: { status: 'created', job: { ...never, status: 'pending' } },
      told: { outcome: 'in-progress' },
    },
    {
      name: 'created, and its job is one that nobody started',
      given: { status: 'created', job: { ...never, status: 'manual' } },
      told: undefined,
    },
    { name: 'blocked', given: { status: 'blocked', job: never }, told: undefined },
    { name: 'skipped', given: { status: 'skipped', job: never }, told: undefined },
    {
      name: 'success without a job: its own times are told',
      given: { job: null },
      told: {
        outcome: 'success',
        startedAt: '2026-11-10T07:00:00Z',
        finishedAt: '2026-11-10T09:00:01Z',
        unproved: true,
      },
    },
    {
      name: 'canceled without a job',
      given: { status: 'canceled', job: null },
      told: { outcome: 'failure', finishedAt: '2026-11-10T09:00:01Z' },
    },
    {
      name: 'created without a job',
      given: { status: 'created', job: null },
      told: undefined,
    },
    {
      name: 'times that are missing, or none',
      given: { job: { started_at: null, finished_at: 'yesterday' } },
      told: { outcome: 'success' },
    },
  ];
  test.each(rows)('$name', async ({ given, told }) => {
    const { reading } = await read(seen([entry({ id: 3, ...given })]));
    if (told === undefined) {
      expect(reading).toMatchObject({ status: 'none' });
      return;
    }
    const url = given.job === null ? {} : { url: 'https://gitlab.com/acme/shop/-/jobs/503' };
    const first = given.job === null && given.status ? { startedAt: '2026-11-10T07:00:00Z' } : {};
    expect(reading).toEqual({
      status: 'known',
      value: [{ sha: sha('1'), ...first, ...told, ...url }],
      source: {
        level: 'forge',
        system: 'gitlab',
        url: 'https://gitlab.com/acme/shop/-/environments',
        fetchedAt: now,
      },
    });
    const value = reading.status === 'known' ? reading.value[0] : undefined;
    expect(deploymentSchema.safeParse(value).success).toBe(true);
  });

  test('a tag that was deployed is its version', async () => {
    const { reading } = await read(
      seen([{ ...entry({ id: 3, job: { tag: true, ref: null } }), ref: 'v1.2' }]),
    );
    expect(reading).toMatchObject({ value: [{ version: 'v1.2', unproved: true }] });
  });

  test('a status of which nobody knows what it means', async () => {
    const { reading } = await read(seen([entry({ id: 3, status: 'paused' })]));
    expect(reading).toEqual({
      status: 'failed',
      reason: 'a deployment to production has the unknown status "paused"',
      retryable: false,
    });
  });
});

describe("the forge's deployments", () => {
  test('those of this pipeline are skipped, those of one whose number begins alike are not', async () => {
    const own = entry({ id: 5, sha: sha('a'), status: 'running', pipeline: 99 });
    const failed = entry({ id: 4, sha: sha('a'), status: 'failed', pipeline: 99 });
    const alike = entry({ id: 3, sha: sha('b'), status: 'running', pipeline: 999 });
    const { reading } = await read(seen([own, failed, alike]));
    expect(reading.status === 'known' && reading.value).toMatchObject([{ sha: sha('b') }]);
    expect(reading.status === 'known' && reading.value).toHaveLength(1);
  });

  test('T30: what this pipeline deployed counts', async () => {
    const { reading } = await read(seen([entry({ id: 5, sha: sha('a'), pipeline: 99 })]));
    expect(reading).toMatchObject({ value: [{ sha: sha('a'), outcome: 'success' }] });
  });

  test('since begins in the middle of the answer; the newest success however old it is', async () => {
    const entries = [
      entry({ id: 9, sha: sha('4'), status: 'failed', day: '2026-11-01' }),
      entry({ id: 8, sha: sha('5'), status: 'running', day: '2026-11-02' }),
      // Touched since, ended before.
      entry({ id: 7, sha: sha('3'), status: 'failed', day: '2026-09-30' }),
    ];
    const last = entry({ id: 2, sha: sha('2'), day: '2020-01-02' });
    const { reading, asked } = await read(seen(entries, last));
    expect(reading.status === 'known' && reading.value.map((each) => each.sha)).toEqual([
      ...[sha('5'), sha('4'), sha('2')],
    ]);
    expect(asked.sort()).toEqual([newest, recent].sort());
  });

  test('an old job that was started by hand today is the last deployment, not the newest id', async () => {
    const late = entry({ id: 2, sha: sha('2'), day: '2026-11-12' });
    const early = entry({ id: 9, sha: sha('9'), day: '2026-11-11' });
    const { reading } = await read(seen([early, late], late));
    expect(reading).toMatchObject({ value: [{ sha: sha('2') }, { sha: sha('9') }] });
  });

  test('no success without a job comes before the newest one, whenever it was touched', async () => {
    const last = entry({ id: 2, sha: sha('2'), day: '2026-11-11' });
    const touched = entry({ id: 1, sha: sha('9'), day: '2026-11-19', job: null });
    const { reading } = await read(seen([touched, last], last));
    expect(reading).toMatchObject({ value: [{ sha: sha('2') }, { sha: sha('9') }] });
  });

  test('T24: more than a thousand since then', async () => {
    const many = Array.from({ length: 1001 }, (_, id) => entry({ id: id + 1 }));
    const { reading } = await read(seen(many));
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'there are more than 1000 deployments to production',
    });
  });

  test('of another environment they are asked for by its name', async () => {
    const answer: Answer = { body: [entry({ id: 1, sha: sha('2') })] };
    const { reading, asked } = await read({ answers: { [list]: answer } }, { environment: 'live' });
    expect(asked.every((each) => each.includes('?environment=live&'))).toBe(true);
    expect(reading).toMatchObject({ value: [{ sha: sha('2') }] });
  });

  test('never deployed is an answer', async () => {
    const { reading } = await read(seen([]));
    expect(reading).toMatchObject({ status: 'none', source: { level: 'forge' } });
  });

  const faults = [
    { fault: 'unauthorized', status: 'failed', retryable: false },
    { fault: 'forbidden', status: 'unsupported', retryable: undefined },
    { fault: 'not-found', status: 'failed', retryable: false },
    { fault: 'server', status: 'failed', retryable: true },
  ] as const;
  const both = faults.flatMap((row) => [
    { ...row, at: recent, other: newest },
    { ...row, at: newest, other: recent },
  ]);
  test.each(both)('F05: $fault is not "never deployed" ($at)', async ({ at, other, ...row }) => {
    const answers = { [at]: { fault: row.fault }, [other]: { body: [] } };
    const { reading } = await read({ answers, credential: 'job' });
    expect(reading.status).toBe(row.status);
    expect('retryable' in reading ? reading.retryable : undefined).toBe(row.retryable);
  });

  /** The interface itself over pages of two lists; `pages` are those of the recent ones, one a reading. */
  function paged(pages: (page: number, nth: number) => readonly Entry[]) {
    const counts = new Map<number, number>();
    const answer = (request: HttpRequest) => {
      const url = new URL(request.url);
      const value = (body: unknown, link?: string) => ({
        ok: true as const,
        value: {
          status: 200,
          headers: link === undefined ? {} : { link },
          text: JSON.stringify(body),
          url: request.url,
        },
      });
      if (url.searchParams.get('status') === 'success') return value([]);
      const page = Number(url.searchParams.get('page') ?? 1);
      const nth = counts.get(page) ?? 0;
      counts.set(page, nth + 1);
      url.searchParams.set('page', '2');
      return value(pages(page, nth), page === 1 ? `<${url.href}>; rel="next"` : undefined);
    };
    const http = {
      send: (request: HttpRequest) => Promise.resolve(answer(request)),
      json: (request: HttpRequest, schema: { parse(value: unknown): unknown }) => {
        const { value } = answer(request);
        return Promise.resolve({ ok: true, value: schema.parse(JSON.parse(value.text)) });
      },
    } as unknown as HttpClient;
    return openApi({
      http,
      url: 'https://gitlab.com/api/v4',
      credential: { kind: 'job', token: 'canary' },
    });
  }

  const first = entry({ id: 9, sha: sha('9'), status: 'failed', day: '2026-11-12' });
  const second = entry({ id: 8, sha: sha('8'), status: 'failed', day: '2026-11-11' });

  test('two pages are one history', async () => {
    const { reading } = await read({ api: paged((page) => [page === 1 ? first : second]) });
    expect(reading).toMatchObject({ value: [{ sha: sha('9') }, { sha: sha('8') }] });
  });

  test('F18: a list that moves each time it is read is no history', async () => {
    const api = paged((page, nth) => [
      page === 1 ? first : entry({ id: 20 + nth, status: 'failed' }),
    ]);
    const { reading } = await read({ api });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
  });
});

describe('T01 T23: which successes are proved', () => {
  const by = (ref: unknown, tag: unknown = false) => entry({ id: 3, job: { ref, tag } });
  const lookup = (kind: 'branches' | 'tags', name: string) =>
    `GET ${project}/repository/${kind}?search=^${name}`;
  const found = (name: string, isProtected?: boolean) => ({
    body: [{ name, commit: { id: sha('1') }, protected: isProtected }],
  });
  const rows: readonly {
    readonly name: string;
    readonly entry: Entry;
    readonly answers?: World['answers'];
    readonly proved: boolean;
  }[] = [
    { name: 'of the default branch', entry: by('main'), proved: true },
    { name: 'told to the interface', entry: entry({ id: 3, job: null }), proved: false },
    {
      name: 'of a protected branch',
      entry: by('live'),
      answers: { [lookup('branches', 'live')]: found('live', true) },
      proved: true,
    },
    {
      name: 'of a branch of that name as a beginning',
      entry: by('live'),
      answers: { [lookup('branches', 'live')]: found('live/1', true) },
      proved: false,
    },
    {
      name: 'of another branch',
      entry: by('mine'),
      answers: { [lookup('branches', 'mine')]: found('mine', false) },
      proved: false,
    },
    {
      name: 'of a branch whose protection is not told',
      entry: by('mine'),
      answers: { [lookup('branches', 'mine')]: found('mine') },
      proved: false,
    },
    {
      name: 'of a branch that is gone',
      entry: by('mine'),
      answers: { [lookup('branches', 'mine')]: { body: [] } },
      proved: false,
    },
    {
      name: 'of a protected tag',
      entry: by('v1', true),
      answers: { [lookup('tags', 'v1')]: found('v1', true) },
      proved: true,
    },
    {
      name: 'T03: of a tag with the name of the default branch',
      entry: by('main', true),
      answers: { [lookup('tags', 'main')]: found('main', false) },
      proved: false,
    },
    { name: 'of a merge request', entry: by('refs/merge-requests/7/head'), proved: false },
    { name: 'of which the ref is not told', entry: by(null), proved: false },
    { name: 'of which it is not told whether it is a tag', entry: by('main', null), proved: false },
  ];
  test.each(rows)('one $name', async ({ entry: success, answers, proved }) => {
    const world = seen([success]);
    const { reading } = await read({ answers: { ...world.answers, ...answers } });
    const told = reading.status === 'known' ? reading.value : [];
    expect(told).toMatchObject([{ outcome: 'success' }]);
    expect(told[0]?.unproved).toBe(proved ? undefined : true);
    expect(baseOf(reading)).toMatchObject(
      proved ? { status: 'known', value: sha('1') } : { status: 'failed' },
    );
  });

  test('the newest that is proved is told beside a newer one, however old it is', async () => {
    const made = entry({ id: 9, sha: sha('9'), job: null });
    const last = entry({ id: 2, sha: sha('2'), day: '2020-01-02' });
    const older = entry({ id: 1, sha: sha('3'), day: '2020-01-01' });
    const { reading } = await read({
      answers: { [recent]: { body: [made] }, [newest]: { body: [made, last, older] } },
    });
    expect(reading).toMatchObject({
      value: [{ sha: sha('9'), unproved: true }, { sha: sha('2') }],
    });
    expect(baseOf(reading)).toEqual({ status: 'known', value: sha('2') });
  });

  test('F05: a branch that cannot be looked up leaves the history unknown', async () => {
    const { reading } = await read({ ...seen([by('live')]) });
    expect(reading.status).toBe('failed');
  });
});

test('several services without a statement: as the records tell it', async () => {
  const { reading, asked } = await read({ shared: true });
  expect(reading).toMatchObject({ reason: 'results of shop' });
  expect(asked).toEqual([]);
});

test('a statement that is not understood', async () => {
  const { reading } = await read({}, { tags: 'v*', ref: 'main' });
  expect(reading).toMatchObject({ reason: 'the deployments statement is not understood' });
});
