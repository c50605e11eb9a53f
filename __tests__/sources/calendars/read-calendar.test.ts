/** Calendars by their address: what is read, and that a calendar that is not there is not an empty one. */
import { describe, expect, test } from '@jest/globals';
import { factSchemas } from '../../../src/evidence/facts.js';
import { notPublic } from '../../../src/sources/http/addresses.js';
import { calendarOf, calendarWith, eventOf } from './calendars.js';
import { fakeHttp, fileOf, freeze, layerOf, now, read, sourceOf } from './read-calendar-parts.js';

describe('a file', () => {
  test.each([
    {
      name: 'a live file',
      address: 'acme/calendars//freezes.ics',
      at: 'acme/calendars//freezes.ics',
    },
    { name: 'beside the policy', address: 'cal/freezes.ics', at: 'acme/shop:cal/freezes.ics' },
    {
      name: "the owner's",
      address: 'acme/calendars//{owner}.ics',
      at: 'acme/calendars//payments.ics',
    },
    {
      name: 'twice the owner',
      address: '{owner}/{owner}.ics',
      at: 'acme/shop:payments/payments.ics',
    },
  ])('$name is read', async ({ address, at }) => {
    const reading = await read({ address, owner: 'payments', source: sourceOf({ [at]: freeze }) });
    expect(reading).toEqual({
      status: 'known',
      value: {
        from: '2026-01-01T00:00:00Z',
        to: '2027-01-01T00:00:00Z',
        events: [
          {
            uid: 'a',
            summary: 'Freeze',
            categories: [],
            time: { start: '2026-12-01T08:00:00Z', end: '2026-12-02T08:00:00Z' },
          },
        ],
      },
      source: {
        level: 'forge',
        system: at,
        fetchedAt: now,
        digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
      },
    });
    if (reading.status !== 'known') return;
    expect(factSchemas.calendar.parse(reading.value)).toEqual(reading.value);
  });

  test('in the zones that are given, and of a workspace too', async () => {
    const text = calendarWith('DTSTART;TZID=Europe/Berlin:20261201T080000', 'DURATION:PT1H');
    const file = fileOf('freezes.ics', text, 'workspace');
    const source = sourceOf({ 'acme/shop:freezes.ics': { status: 'known', file } });
    expect(await read({ layer: layerOf('workspace'), source })).toMatchObject({
      status: 'known',
      value: { events: [{ time: { start: '2026-12-01T07:00:00Z' } }] },
      source: { level: 'workspace' },
    });
    expect(await read({ source, zone: () => undefined })).toMatchObject({ status: 'failed' });
  });

  test('its first five warnings are in the fact', async () => {
    const instant = (day: number) =>
      eventOf(`UID:${String(day)}`, `DTSTART:2026120${String(day)}T120000Z`);
    const unknown = [1, 2, 3, 4].flatMap(instant);
    const daily = ['DTSTART:20261201T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3'];
    const excluded = ['EXDATE:20261201T120001Z', 'EXDATE:20261201T120002Z'];
    const text = calendarOf(...unknown, ...eventOf('UID:z', ...daily, ...excluded));
    const reading = await read({ source: sourceOf({ 'acme/shop:freezes.ics': text }) });
    const empty = 'The event lasts no time at all: it neither opens nor freezes anything';
    expect(reading).toMatchObject({
      value: {
        warnings: [
          ...[5, 9, 13, 17].map((line) => `${String(line)}:9: ${empty}`),
          '24:8: No instance of the event starts at this EXDATE: it excludes nothing',
        ],
      },
    });
    if (reading.status !== 'known') return;
    expect(factSchemas.calendar.parse(reading.value)).toEqual(reading.value);
  });

  test('a warning in the fact has at most 200 characters', async () => {
    const tzid = `/${'x'.repeat(90)}/America/Argentina/Buenos_Aires`;
    const rules = ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0500', 'TZOFFSETTO:+0500'];
    const standard = ['BEGIN:STANDARD', ...rules, 'END:STANDARD'];
    const zone = ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...standard, 'END:VTIMEZONE'];
    const event = eventOf('UID:a', `DTSTART;TZID=${tzid}:20261201T120000`, 'DURATION:PT1H');
    const source = sourceOf({ 'acme/shop:freezes.ics': calendarOf(...zone, ...event) });
    const reading = await read({ source });
    const warnings = reading.status === 'known' ? reading.value.warnings : undefined;
    expect(warnings).toEqual([
      expect.stringMatching(/^4:1: What the file says of "\/x{78}…" differs from .{20,}$/),
    ]);
    expect(warnings?.[0]).toHaveLength(200);
  });

  const cut = freeze.slice(0, freeze.indexOf('END:VEVENT'));
  test.each([
    { name: 'missing', text: undefined, reason: 'there is no acme/shop:freezes.ics' },
    { name: 'F11: empty', text: '', reason: 'acme/shop:freezes.ics:1:1: ' },
    { name: 'F11: blank', text: ' \r\n', reason: 'acme/shop:freezes.ics:1:1: ' },
    { name: 'F12: HTML', text: '<!doctype html><p>Sign in', reason: 'acme/shop:freezes.ics:1:1: ' },
    { name: 'truncated', text: cut, reason: 'acme/shop:freezes.ics:' },
    { name: 'no date', text: calendarWith('DTSTART:soon'), reason: 'acme/shop:freezes.ics:5:9: ' },
    { name: 'text after it', text: `${freeze}x`, reason: 'acme/shop:freezes.ics:10:2: ' },
    {
      name: 'as large as what is read of a file, so that the rest may be missing',
      text: freeze + calendarOf(...eventOf('UID:b', `SUMMARY:${'x'.repeat(300 * 1024)}`)),
      reason: 'acme/shop:freezes.ics is larger than 256 KiB',
    },
  ])('$name: failed, never none', async ({ text, reason }) => {
    const source = sourceOf(text === undefined ? {} : { 'acme/shop:freezes.ics': text });
    expect(await read({ source })).toEqual({
      status: 'failed',
      reason: expect.stringContaining(reason) as unknown,
      retryable: false,
    });
  });

  test.each([
    { name: 'could not be looked at', more: { unavailable: true }, retryable: true },
    { name: 'is not permitted', more: { code: 'policy/foreign-source' }, retryable: false },
  ] as const)('a file that $name', async ({ more, retryable }) => {
    const failed = { status: 'failed', reason: 'the forge says no', ...more } as const;
    const source = sourceOf({ 'acme/shop:freezes.ics': failed });
    expect(await read({ source })).toEqual({
      status: 'failed',
      reason: 'the forge says no',
      retryable,
    });
  });
});

describe('{owner}', () => {
  test.each(['{owner}.ics', 'acme/calendars//{owner}.ics', 'https://cal.example/{owner}.ics'])(
    'no owner for %s: unsupported',
    async (address) => {
      const { http, opened } = fakeHttp(freeze);
      expect(await read({ address, http })).toEqual({
        status: 'unsupported',
        reason: expect.stringContaining('no catalogue tells the owner') as unknown,
        needs: 'a catalogue that lists the service with its owner',
      });
      expect(opened).toEqual([]);
    },
  );

  test.each([
    ...['', '.', '..', '../x', 'a/b', 'a//b', 'a b', 'a%2fb', 'a?b', 'a#b', 'a@b', '-a', 'ä'],
    ...['a\n', 'a\\b', 'x'.repeat(64), '{owner}'],
  ])('T64: the owner %j is not filled in', async (owner) => {
    const { http, opened } = fakeHttp(freeze);
    for (const address of ['https://cal.example/{owner}.ics', 'acme/calendars//{owner}.ics']) {
      const reading = await read({ address, owner, http });
      expect(reading).toMatchObject({ status: 'failed', retryable: false });
      expect(reading).toHaveProperty('reason', expect.stringContaining('is not one word'));
    }
    expect(opened).toEqual([]);
  });

  test.each([
    'https://{owner}/freezes.ics',
    'https://{owner}.example/freezes.ics',
    'https://cal.{owner}:8443/freezes.ics',
    'https://{owner}@cal.example/freezes.ics',
    'https:///{owner}/freezes.ics',
    'https://\\{owner}\\freezes.ics',
    'HTTPS://{owner}/freezes.ics',
  ])('T64: %s lets the owner choose the host, and is refused', async (address) => {
    const { http, opened } = fakeHttp(freeze);
    expect(await read({ address, owner: 'payments', http })).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('the host has to be written out') as unknown,
    });
    expect(opened).toEqual([]);
  });

  test.each(['{region}.ics', 'https://cal.example/{Owner}.ics', '{owner}/{.ics', '{{owner}}.ics'])(
    'no other template: %s',
    async (address) => {
      expect(await read({ address, owner: 'payments' })).toMatchObject({
        status: 'failed',
        reason: expect.stringContaining('only {owner} is filled in') as unknown,
      });
    },
  );
});

describe('https', () => {
  const address = 'https://cal.example/team/{owner}.ics?key=secret#top';

  test('is asked once, by a client that may ask nothing else, and told without its query', async () => {
    const { http, asked, opened } = fakeHttp(`\uFEFF\r\n${freeze}`);
    expect(await read({ address, http, owner: 'payments' })).toMatchObject({
      status: 'known',
      value: { events: [{ uid: 'a' }] },
      source: {
        level: 'forge',
        system: 'https://cal.example/team/payments.ics',
        url: 'https://cal.example/team/payments.ics',
      },
    });
    expect(opened).toEqual([
      { origins: ['https://cal.example'], reach: 'public', limits: { bytes: 2 * 1024 * 1024 } },
    ]);
    expect(asked).toMatchObject([
      { method: 'GET', url: 'https://cal.example/team/payments.ics?key=secret', expect: 'text' },
    ]);
    expect(Object.keys(asked[0]?.headers ?? {})).toEqual(['accept']);
  });

  test('a private one may be in a private network', async () => {
    const { http, opened } = fakeHttp(freeze);
    const word = { url: 'https://cal.corp.example/a.ics', private: true } as const;
    expect(await read({ address: word, http })).toMatchObject({ status: 'known' });
    expect(opened).toMatchObject([{ reach: 'private' }]);
  });

  test('a policy from a workspace causes no request', async () => {
    const { http, opened } = fakeHttp(freeze);
    const layer = layerOf('workspace');
    expect(await read({ address: 'https://cal.example/a.ics', http, layer })).toEqual({
      status: 'unsupported',
      reason: expect.stringContaining(
        'a policy read from a workspace causes no requests',
      ) as unknown,
      needs: 'a policy read from a protected branch of a forge, or the calendar as a file',
    });
    expect(opened).toEqual([]);
  });

  test('where no requests are made: unsupported', async () => {
    const reading = await read({ address: 'https://cal.example/a.ics' });
    expect(reading).toMatchObject({ status: 'unsupported', needs: 'the calendar as a file' });
  });

  test.each([
    { name: 'F11: nothing', text: '', says: 'answered with nothing', retryable: true },
    { name: 'F11: blank', text: '\uFEFF \n', says: 'answered with nothing', retryable: true },
    { name: 'F12: a login page', text: '<html><p>Sign in', says: 'with a page', retryable: true },
    { name: 'F12: JSON', text: '{"error":1}', says: 'does not begin with', retryable: true },
    { name: 'text before it', text: `x${freeze}`, says: 'does not begin with', retryable: true },
    { name: 'truncated', text: freeze.slice(0, 60), says: 'a.ics:', retryable: false },
    { name: 'no date', text: calendarWith('DTSTART:soon'), says: 'a.ics:5:9: ', retryable: false },
    {
      name: 'more than 2 MiB',
      text: freeze + ' '.repeat(2 * 1024 * 1024),
      says: 'more than 2097152 bytes',
      retryable: false,
    },
  ])('$name: failed', async ({ text, says, retryable }) => {
    const { http } = fakeHttp(text);
    expect(await read({ address: 'https://cal.example/a.ics?key=secret', http })).toEqual({
      status: 'failed',
      reason: expect.not.stringContaining('secret') as unknown,
      retryable,
    });
    expect(await read({ address: 'https://cal.example/a.ics', http })).toHaveProperty(
      'reason',
      expect.stringContaining(says),
    );
  });

  test.each([
    { name: 'F15: too slow', reason: 'cal.example did not answer within 10 s', retryable: true },
    { name: '404', reason: 'cal.example answered 404', retryable: false },
  ])('$name: as the client says', async (fault) => {
    const { http } = fakeHttp(fault);
    const { reason, retryable } = fault;
    const reading = await read({ address: 'https://cal.example/a.ics', http });
    expect(reading).toEqual({ status: 'failed', reason, retryable });
  });

  test.each([
    { private: undefined, says: 'write { url: …, private: true }' },
    { private: true, says: 'no server of a calendar can be at its address' },
  ] as const)('an address that may not be asked, private: $private', async (row) => {
    const { http } = fakeHttp({ reason: `cal.example could not be asked (${notPublic})` });
    const word = { url: 'https://cal.example/a.ics', private: row.private };
    expect(await read({ address: word, http })).toEqual({
      status: 'failed',
      reason: expect.stringContaining(row.says) as unknown,
      retryable: false,
    });
  });
});
