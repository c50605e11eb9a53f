/** Freeze periods of GitLab as a calendar: events, trust, and what leaves it unknown. */
import { describe, expect, test } from '@jest/globals';
import { factSchemas } from '../../../src/evidence/facts.js';
import type { FreezePeriod, ReadFreezePeriods } from '../../../src/evidence/freeze-periods.js';
import type { Reading } from '../../../src/evidence/reading.js';
import { layerOf, now, read, span } from './read-calendar-parts.js';

function freeze(start: string, end: string, zone = 'UTC', id = '7'): FreezePeriod {
  return { id, start, end, zone };
}

function told(...periods: readonly FreezePeriod[]): ReadFreezePeriods {
  return () => answer({ value: periods });
}

function answer({ value }: { value: readonly FreezePeriod[] }) {
  const source = { level: 'forge', system: 'gitlab', fetchedAt: now } as const;
  return Promise.resolve<Reading<readonly FreezePeriod[]>>({ status: 'known', value, source });
}

const address = { gitlab: 'freeze-periods' } as const;

async function known(...periods: readonly FreezePeriod[]) {
  const reading = await read({ address, freezes: told(...periods) });
  if (reading.status !== 'known') throw new Error(JSON.stringify(reading));
  expect(factSchemas.calendar.safeParse(reading.value).error).toBeUndefined();
  return reading;
}

describe('events', () => {
  test('each freeze of the span, by its start, with the id of its period', async () => {
    const { value, source } = await known(
      freeze('0 0 20 12 *', '30 8 2 1 *'),
      freeze('0 22 1 3 *', '0 6 2 3 *', 'Eastern Time (US & Canada)', '9'),
    );
    expect(value.events).toEqual([
      {
        uid: 'freeze-period-7',
        summary: 'freeze period 7',
        categories: [],
        time: { start: '2025-12-20T00:00:00Z', end: '2026-01-02T08:30:00Z' },
      },
      {
        uid: 'freeze-period-9',
        summary: 'freeze period 9',
        categories: [],
        time: { start: '2026-03-02T03:00:00Z', end: '2026-03-02T11:00:00Z' },
      },
      {
        uid: 'freeze-period-7',
        summary: 'freeze period 7',
        categories: [],
        time: { start: '2026-12-20T00:00:00Z', end: '2027-01-02T08:30:00Z' },
      },
    ]);
    expect(source).toMatchObject({ level: 'forge', digest: expect.stringMatching(/^sha256:/) });
  });

  test('none is a known calendar without events', async () => {
    const { value } = await known();
    expect(value).toMatchObject({ from: new Date(span.from).toISOString().slice(0, 19) + 'Z' });
    expect(value.events).toEqual([]);
  });

  test('an end that clocks show twice is the later one for what freezes', async () => {
    const { value } = await known(freeze('0 22 24 10 *', '30 2 25 10 *', 'Europe/Berlin'));
    expect(value.events[0]?.time).toEqual({
      start: '2026-10-24T20:00:00Z',
      end: '2026-10-25T00:30:00Z',
      widest: { start: '2026-10-24T20:00:00Z', end: '2026-10-25T01:30:00Z' },
    });
  });

  test('an end that clocks skip is told, while the freeze goes on', async () => {
    const reading = await read({
      ...{ address, now: '2026-03-29T12:00:00Z' },
      freezes: told(freeze('0 22 * * 6', '30 2 * * 0', 'Europe/Berlin')),
    });
    expect(reading).toMatchObject({
      value: {
        warnings: [
          'freeze period 7: clocks in Europe/Berlin skip its end at 2026-03-29T01:00:00Z, so GitLab ends it at 2026-04-05T00:30:00Z',
        ],
      },
    });
  });

  test('the project that the policy names is asked for', async () => {
    const asked: unknown[] = [];
    const freezes: ReadFreezePeriods = (question) => {
      asked.push(question);
      return answer({ value: [] });
    };
    await read({ address: { ...address, project: 'acme/platform' }, freezes });
    await read({ address, freezes });
    expect(asked).toEqual([
      { project: 'acme/platform', now },
      { project: undefined, now },
    ]);
  });

  test('a policy of a workspace gives it no more trust than it has itself', async () => {
    const reading = await read({ address, freezes: told(), layer: layerOf('workspace') });
    expect(reading).toMatchObject({ source: { level: 'workspace' } });
  });
});

describe('unknown, never without events', () => {
  test.each([
    ['a start of six fields', freeze('0 0 0 * * 5', '0 0 * * 1'), /its start: .*five fields/],
    ['an end that is none', freeze('0 0 * * 5', 'monday'), /its end: .*five fields/],
    ['what only fugit reads', freeze('0 0 * * 5#3', '0 0 * * 1'), /its start: "5#3"/],
    ['no start', freeze('', '0 0 * * 1'), /its start/],
    ['an unknown zone', freeze('0 0 * * 5', '0 0 * * 1', 'Atlantis'), /Atlantis/],
    [
      'a zone of Rails without a place',
      freeze('0 0 * * 5', '0 0 * * 1', 'International Date Line West'),
      /no time zone/,
    ],
    ['an end that no year has', freeze('0 0 * * 5', '0 0 31 2 *'), /its end never comes/],
  ])('%s', async (_, period, reason) => {
    const freezes = told(freeze('0 0 * * 6', '0 0 * * 1', 'UTC', '1'), period);
    const reading = await read({ address, freezes });
    expect(reading).toMatchObject({ status: 'failed', retryable: false });
    expect(reading).toMatchObject({ reason: expect.stringMatching(/^freeze period 7: /) });
    expect(reading).toMatchObject({ reason: expect.stringMatching(reason) });
  });

  test('T08: what starts and ends each minute is not looked at without end', async () => {
    const freezes = told(freeze('* * * * *', '* * * * *'));
    const long = { from: span.from - 432 * 86_400_000, to: span.to };
    expect(await read({ address, freezes, span: long })).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('freeze period 7: it starts or ends too often'),
    });
  });

  test('what the host could not read stays as it is', async () => {
    const unknown = { status: 'unsupported', reason: 'no', needs: 'a token' } as const;
    expect(await read({ address, freezes: () => Promise.resolve(unknown) })).toEqual(unknown);
  });

  test('elsewhere than on GitLab', async () => {
    expect(await read({ address })).toMatchObject({
      status: 'unsupported',
      reason: 'freeze periods of GitLab are read only where the gate runs as a job of GitLab',
      needs: expect.stringContaining('calendar import'),
    });
  });
});
