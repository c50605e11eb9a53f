/** lint of calendar files: each fault with its own file, line and column; nothing is asked of the network. */
import { describe, expect, test } from '@jest/globals';
import { lintCalendarFiles } from '../../src/cli/lint-calendar-files.js';
import type { PolicySource } from '../../src/policy/source.js';
import { parseInstant } from '../../src/time/instant.js';
import { policyOf, sourceOf, wednesday, type PolicyFiles } from '../decision/builders.js';

const now = parseInstant(wednesday) ?? NaN;

function ics(...event: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//acme//shop//EN',
    ...['BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260101T000000Z', ...event, 'END:VEVENT'],
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

const sound = ics('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227', 'SUMMARY:Christmas');
const broken = ics('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261324');

async function faultsOf(files: PolicyFiles, more: Partial<PolicySource> = {}) {
  const policy = await policyOf(files);
  const policies = { ...sourceOf(files), ...more };
  const faults = await lintCalendarFiles({ policy, policies, now });
  return faults.map(({ code, severity, place }) => ({
    code,
    severity,
    at: `${place.file}:${place.line}:${place.column}`,
  }));
}

function naming(address: string): string {
  return `policy: 1\ntimezone: UTC\ncalendars:\n  ours: ${address}\n`;
}

describe('a calendar beside the policy', () => {
  test('without a fault', async () => {
    const files = { root: naming('ours.ics'), siblings: { 'ours.ics': sound } };
    expect(await faultsOf(files)).toEqual([]);
  });

  test('with a fault: its own line and column', async () => {
    const files = { root: naming('ours.ics'), siblings: { 'ours.ics': broken } };
    expect(await faultsOf(files)).toMatchObject([{ severity: 'error', at: 'ours.ics:8:18' }]);
  });

  test('with nothing in it is a warning of its own', async () => {
    const empty = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//acme//shop//EN\r\nEND:VCALENDAR\r\n';
    const files = { root: naming('ours.ics'), siblings: { 'ours.ics': empty } };
    const [fault, ...others] = await faultsOf(files);
    expect(fault).toMatchObject({ severity: 'warning' });
    expect(fault?.at).toMatch(/^ours\.ics:/);
    expect(others).toEqual([]);
  });

  test('that does not exist is an error where it is named', async () => {
    expect(await faultsOf({ root: naming('ours.ics') })).toEqual([
      { code: 'policy/calendar', severity: 'error', at: '.promotion-gate.yml:4:9' },
    ]);
  });
});

describe('a calendar that is there and can never be read', () => {
  const error = [{ code: 'policy/calendar', severity: 'error', at: '.promotion-gate.yml:4:9' }];

  function answering(reason: string): Partial<PolicySource> {
    const read = () => Promise.resolve({ status: 'failed', reason } as const);
    return { live: read, sibling: read };
  }

  test.each([
    ['beside the policy, no UTF-8', 'ours.ics', 'ours.ics is not UTF-8 text'],
    ['a path out of the repository', '../../x.ics', '../../x.ics does not lie in the repository'],
    [
      'no UTF-8 in another repository',
      'acme/calendars//ours.ics',
      'acme/calendars//ours.ics is not UTF-8 text',
    ],
    ['a path out of another repository', 'acme/calendars//../x.ics', 'no --layers DIR was given'],
  ])('is an error: %s', async (_name, address, reason) => {
    expect(await faultsOf({ root: naming(address) }, answering(reason))).toEqual(error);
  });

  test('is a warning where the source could not be looked at', async () => {
    const sibling = () =>
      Promise.resolve({ status: 'failed', reason: 'x', unavailable: true } as const);
    expect(await faultsOf({ root: naming('ours.ics') }, { sibling })).toMatchObject([
      { severity: 'warning' },
    ]);
  });
});

test.each([
  ['then there are too many', wednesday, ['policy/calendar']],
  ['then there are none', '1999-01-01T00:00:00Z', []],
])('events are looked at around the time that is given: %s', async (_name, text, codes) => {
  const often = ics('DTSTART:20260901T100000Z', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY');
  const files = { root: naming('ours.ics'), siblings: { 'ours.ics': often } };
  const policy = await policyOf(files);
  const at = parseInstant(text) ?? NaN;
  const faults = await lintCalendarFiles({ policy, policies: sourceOf(files), now: at });
  expect(faults.map(({ code }) => code)).toEqual(codes);
});

describe('a calendar of another repository', () => {
  const root = naming('acme/calendars//ours.ics');

  test('with a fault: its own line and column', async () => {
    const files = { root, live: { 'acme/calendars//ours.ics': broken } };
    expect(await faultsOf(files)).toMatchObject([{ at: 'acme/calendars//ours.ics:8:18' }]);
  });

  test('that cannot be looked at is a warning where it is named', async () => {
    const live = () => Promise.resolve({ status: 'failed', reason: 'not reachable' } as const);
    expect(await faultsOf({ root }, { live })).toEqual([
      { code: 'policy/calendar', severity: 'warning', at: '.promotion-gate.yml:4:9' },
    ]);
  });
});

describe('is not read', () => {
  const refuse = (): never => {
    throw new Error('nothing may be asked');
  };

  test.each([
    ['an address on the network', 'https://calendars.acme.test/ours.ics'],
    ['one with { url, private }', '{ url: https://calendars.acme.test/ours.ics, private: true }'],
    ['one whose owner depends on the service', 'acme/calendars//{owner}.ics'],
  ])('%s', async (_name, address) => {
    expect(await faultsOf({ root: naming(address) }, { live: refuse, sibling: refuse })).toEqual(
      [],
    );
  });
});

test('each calendar is read where its layer is', async () => {
  const above = `acme/policy//base.yml@${'b'.repeat(40)}`;
  const files = {
    root: `policy: 1\nextends: ${above}\ncalendars: { mine: mine.ics }\n`,
    layers: { [above]: naming('ours.ics') },
  };
  const asked: string[] = [];
  const policy = await policyOf(files);
  await lintCalendarFiles({
    policy,
    now,
    policies: {
      ...sourceOf(files),
      sibling: (path, of) => {
        asked.push(`${of.name} ${path}`);
        return Promise.resolve({ status: 'none', reason: 'x' });
      },
    },
  });
  expect(asked).toEqual(['.promotion-gate.yml mine.ics', `${above} ours.ics`]);
});

test('freeze periods of GitLab are not looked at, which is said', async () => {
  const faults = await faultsOf({ root: naming('{ gitlab: freeze-periods }') });
  expect(faults).toEqual([
    { code: 'policy/calendar', severity: 'warning', at: '.promotion-gate.yml:4:9' },
  ]);
});
