import { describe, expect, test } from '@jest/globals';
import type { CheckEntry } from '../../../src/hosts/github/snapshot.js';
import {
  candidate,
  checkRun,
  factsOf,
  fault,
  known,
  now,
  page,
  sha,
  status,
  type World,
} from './fact-world.js';

interface Check {
  readonly name: string;
  readonly app?: string | number;
}

function read(world: Partial<World>, github: Check = { name: 'test' }) {
  const facts = factsOf(world);
  const ref = { kind: 'check-result', key: 'x', spec: { id: 'unit', github } } as const;
  return facts.read(ref).then((reading) => ({ ...facts, reading }));
}

function seen(...entries: readonly CheckEntry[]): Partial<World> {
  return { snapshot: { checks: known(page(entries)) }, checks: () => again(...entries) };
}

function again(...entries: readonly CheckEntry[]) {
  return { ok: true, value: page(entries) } as const;
}

const conclusions = [
  ...['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required'],
  ...['stale', 'startup_failure'],
];

test.each(conclusions)('T45: a check that ended as %s says so, at once', async (conclusion) => {
  const { reading, waits } = await read(seen(checkRun({ conclusion })));
  expect(reading).toMatchObject({ status: 'known', value: { conclusion } });
  expect(waits).toEqual([]);
});

test('a result tells where it is from', async () => {
  const completedAt = '2026-11-20T11:00:00Z';
  const { reading, log } = await read(seen(checkRun({ completedAt, url: 'https://ci.example/1' })));
  expect(reading).toEqual({
    status: 'known',
    value: {
      name: 'test',
      sha: candidate,
      conclusion: 'success',
      completedAt,
      url: 'https://ci.example/1',
    },
    source: { level: 'forge', system: 'github', sha: candidate, fetchedAt: now },
  });
  expect(log).toEqual([]);
});

test('only the exact name counts', async () => {
  const { reading } = await read(seen(checkRun({ name: 'Test' }), checkRun({ name: 'test ' })));
  expect(reading.status).toBe('failed');
});

test('without a source for this host', async () => {
  const ref = { kind: 'check-result', key: 'x', spec: { id: 'unit', git: { file: 'a' } } } as const;
  await expect(factsOf().read(ref)).resolves.toMatchObject({ status: 'unsupported' });
});

describe('T44: who set a result', () => {
  const ci = checkRun();
  const byBob = status({ conclusion: 'failure' });
  const rows: readonly {
    name: string;
    entries: readonly CheckEntry[];
    app?: string | number;
    told: string;
  }[] = [
    {
      name: 'two kinds, no app: nobody is believed',
      entries: [ci, byBob],
      told: '"test" has 2 sources: name the app (check run by github-actions, status by user/bob)',
    },
    {
      name: 'two apps, no app: nobody is believed',
      entries: [ci, checkRun({ creator: 'evil', appId: '9' })],
      told: '"test" has 2 sources: name the app (check run by github-actions, check run by evil)',
    },
    { name: 'by slug', entries: [ci, byBob], app: 'github-actions', told: 'success' },
    { name: 'by slug as a bot', entries: [ci, byBob], app: 'GitHub-Actions[bot]', told: 'success' },
    { name: 'by number', entries: [ci, byBob], app: 15368, told: 'success' },
    { name: 'by login', entries: [ci, byBob], app: 'user/Bob', told: 'failure' },
    {
      name: 'a login that is the slug of an app is not that app',
      entries: [status({ creator: 'github-actions' })],
      app: 'github-actions',
      told: 'no result of "test" by github-actions after 0.015 s: run the check on the candidate',
    },
    {
      name: 'an app whose slug is a login is not that user',
      entries: [status({ creator: 'bob', creatorKind: 'app' })],
      app: 'user/bob',
      told: 'no result of "test" by user/bob after 0.015 s: run the check on the candidate',
    },
    {
      name: 'the bot of the app',
      entries: [status({ creator: 'github-actions', creatorKind: 'app' })],
      app: 'github-actions',
      told: 'success',
    },
    {
      name: 'a login of digits is no number of an app',
      entries: [status({ creator: '15368' })],
      app: 15368,
      told: 'no result of "test" by 15368 after 0.015 s: run the check on the candidate',
    },
    {
      name: 'another app only',
      entries: [checkRun({ creator: 'evil', appId: '9' })],
      app: 'github-actions',
      told: 'no result of "test" by github-actions after 0.015 s: run the check on the candidate',
    },
  ];
  test.each(rows)('$name', async ({ entries, app, told }) => {
    const { reading } = await read(seen(...entries), {
      name: 'test',
      ...(app === undefined ? {} : { app }),
    });
    const said = reading.status === 'known' ? reading.value.conclusion : reading;
    expect(said).toEqual(
      reading.status === 'known' ? told : { status: 'failed', reason: told, retryable: false },
    );
  });
});

describe('which of several results counts', () => {
  const other = '/acme/shop/actions/workflows/other.yml';
  const rows: readonly { name: string; entries: readonly CheckEntry[]; told: string }[] = [
    {
      name: 'a re-run replaces its failure',
      entries: [
        checkRun({ id: '99', conclusion: 'failure' }),
        checkRun({ id: '100', conclusion: 'success' }),
      ],
      told: 'success',
    },
    {
      name: 'a re-run replaces its success',
      entries: [
        checkRun({ id: '9007199254740993', conclusion: 'failure' }),
        checkRun({ id: '9007199254740992', conclusion: 'success' }),
      ],
      told: 'failure',
    },
    {
      name: 'a later success of another workflow hides no failure',
      entries: [
        checkRun({ id: '1', conclusion: 'failure' }),
        checkRun({ id: '2', workflow: other }),
      ],
      told: 'failure',
    },
    {
      name: 'jobs of one name in one run of a workflow both count',
      entries: [
        checkRun({ id: '1', suite: '7', conclusion: 'failure' }),
        checkRun({ id: '2', suite: '7' }),
      ],
      told: 'failure',
    },
    {
      name: 'another run of the workflow replaces its failure',
      entries: [
        checkRun({ id: '1', suite: '7', conclusion: 'failure' }),
        checkRun({ id: '2', suite: '8' }),
      ],
      told: 'success',
    },
    {
      name: 'an app outside of GitHub Actions replaces its own result within its suite',
      entries: [
        checkRun({ id: '1', suite: '7', workflow: undefined, conclusion: 'failure' }),
        checkRun({ id: '2', suite: '7', workflow: undefined }),
      ],
      told: 'success',
    },
    {
      name: 'what still runs elsewhere is not passed over',
      entries: [
        checkRun({ id: '1', conclusion: 'in_progress' }),
        checkRun({ id: '2', workflow: other }),
      ],
      told: 'in_progress',
    },
    {
      name: 'skipped elsewhere is told before success',
      entries: [
        checkRun({ id: '1', conclusion: 'skipped' }),
        checkRun({ id: '2', workflow: other }),
      ],
      told: 'skipped',
    },
    {
      name: 'a failure is told before what still runs, and an unknown word before both',
      entries: [
        checkRun({ conclusion: 'failure' }),
        checkRun({ conclusion: 'queued', workflow: other }),
        checkRun({ conclusion: 'exploded', workflow: 'third' }),
      ],
      told: 'exploded',
    },
    {
      name: 'of two without number or time both count',
      entries: [checkRun({ id: undefined }), checkRun({ id: undefined, conclusion: 'cancelled' })],
      told: 'cancelled',
    },
    {
      name: 'statuses by time',
      entries: [
        status({ conclusion: 'pending', startedAt: '2026-11-20T10:00:00Z' }),
        status({ conclusion: 'success', startedAt: '2026-11-20T10:05:00Z' }),
      ],
      told: 'success',
    },
  ];
  test.each(rows)('$name', async ({ entries, told }) => {
    for (const order of [entries, [...entries].reverse()]) {
      const { reading } = await read(seen(...order));
      expect(reading).toMatchObject({ status: 'known', value: { conclusion: told } });
    }
  });
});

describe('waiting', () => {
  test('T46: a check that is not there is awaited, then unknown', async () => {
    const { reading, waits, log } = await read(seen());
    expect(waits).toEqual([1, 2, 4, 8]);
    expect(log).toEqual(Array(4).fill('checks anew'));
    expect(reading).toEqual({
      status: 'failed',
      reason: 'no result of "test" after 0.015 s: run the check on the candidate',
      retryable: false,
    });
  });

  test('F20: a check that appears late and ends later', async () => {
    const late = [[], [checkRun({ conclusion: 'queued' })], [checkRun()]];
    const { reading, waits } = await read({ checks: (_, nth) => again(...(late[nth - 1] ?? [])) });
    expect(reading).toMatchObject({ value: { conclusion: 'success' } });
    expect(waits).toEqual([1, 2, 4]);
  });

  test('one that still runs after the wait says so', async () => {
    const { reading, waits } = await read(seen(status({ conclusion: 'expected' })));
    expect(reading).toMatchObject({ status: 'known', value: { conclusion: 'expected' } });
    expect(waits).toHaveLength(4);
  });

  test('a preview waits for nothing', async () => {
    const { reading, waits } = await read({ ...seen(), mode: 'preview' });
    expect(waits).toEqual([]);
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'no result of "test" yet: run the check on the candidate',
    });
  });

  test('all checks share one wait', async () => {
    const facts = factsOf(seen());
    const names = ['a', 'b', 'c'];
    await Promise.all(
      names.map((name) =>
        facts.read({ kind: 'check-result', key: name, spec: { id: name, github: { name } } }),
      ),
    );
    expect(facts.waits).toHaveLength(4);
    expect(facts.log).toHaveLength(4);
  });

  test('a look that fails ends the wait', async () => {
    const { reading, waits } = await read({
      checks: () => ({ ok: false, fault: fault('server', 'answered 503') }),
    });
    expect(reading).toMatchObject({ status: 'failed', retryable: true });
    expect(waits).toEqual([1]);
  });
});

describe('pages', () => {
  test('the failure on the last page counts', async () => {
    const other = checkRun({ conclusion: 'failure', workflow: 'other' });
    const { reading, log } = await read({
      snapshot: { checks: known(page([checkRun()], 'p2')) },
      checks: (cursor) =>
        cursor === 'p2' ? { ok: true, value: page([], undefined) } : again(other),
    });
    expect(reading).toMatchObject({ value: { conclusion: 'success' } });
    expect(log).toEqual(['checks p2']);
    const failing = await read({
      snapshot: { checks: known(page([checkRun()], 'p2')) },
      checks: () => again(other),
    });
    expect(failing.reading).toMatchObject({ value: { conclusion: 'failure' } });
  });

  test('a page that cannot be read leaves all unknown', async () => {
    const { reading } = await read({
      snapshot: { checks: known(page([checkRun()], 'p2')) },
      checks: () => ({ ok: false, fault: fault('forbidden') }),
    });
    expect(reading).toMatchObject({
      status: 'unsupported',
      needs: 'permissions checks: read, statuses: read',
    });
  });

  test('T24: too many results', async () => {
    const many = Array.from({ length: 100 }, () => checkRun());
    const { reading } = await read({
      snapshot: { checks: known(page(many, 'next')) },
      checks: () => ({ ok: true, value: page(many, 'next') }),
    });
    expect(reading).toMatchObject({
      status: 'failed',
      reason: 'there are more than 1000 check results on the candidate',
    });
  });

  test('T26: a snapshot of another commit is not used', async () => {
    const moved = { ref: 'refs/heads/main', sha: sha('e'), tree: sha('7') };
    const { reading, log } = await read({
      snapshot: { candidate: known([moved]), checks: known(page([checkRun()])) },
      checks: () => again(checkRun({ conclusion: 'failure' })),
    });
    expect(reading).toMatchObject({ value: { conclusion: 'failure' } });
    expect(log).toEqual(['checks anew']);
  });
});
