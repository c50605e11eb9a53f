/** What is kept of a calendar: its occurrences and its digest, so that nobody needs it any more; and its lint. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/sources/digest.js';
import { newClone, temporaryFolder, type TestClone } from '../hosts/git/clones.js';
import { decisionOf, gate, recordOf, repository } from './gate.js';
import { calendarOf, event, eventOf } from './ics.js';
import { policyWith } from './policies.js';

const path = 'calendars/company.ics';
const check = ['check', '--environment', 'production'];

function policyOf(more: string, windows: string): string {
  const policy = policyWith({ production: `windows: ${windows}`, more });
  // Without the period of the past, of which lint warns.
  return policy
    .replace(/^ +long-ago:.*\n/m, '')
    .replace('\nperiods:', '\nperiods:\n  announced: { calendar: company }');
}

const policy = policyOf(
  `calendars: { company: ${path}, rota: acme/rota//rota.ics }`,
  '{ open: [always], frozen: [announced], covered-by: rota }',
);
const freeze = calendarOf(
  'PRODID:-//acme//the product',
  ...event(-2, 20, 'SUMMARY:black week', 'DESCRIPTION:the board said so', 'X-ACME:internal'),
);
const rota = calendarOf(...event(-2, 40, 'SUMMARY:alice', 'ATTENDEE:mailto:alice@acme.test'));

describe('the record of a decision by calendars', () => {
  let clone: TestClone;
  let decision: unknown;

  beforeAll(async () => {
    clone = repository(policy, { [path]: freeze });
    const layers = temporaryFolder();
    newClone(join(layers, 'acme', 'rota')).commit({ 'rota.ics': rota });
    const args = [...check, '--layers', layers, '--record', 'record.json', '--format', 'json'];
    const run = await gate(clone.directory, args);
    expect(run.code).toBe(1);
    decision = decisionOf(run);
    for (const gone of [join(clone.directory, 'calendars'), layers])
      rmSync(gone, { recursive: true });
  });

  test('T61: is replayed without the calendars, in another zone of the machine', async () => {
    const args = ['replay', 'record.json', '--format', 'json'];
    const run = await gate(clone.directory, args, { TZ: 'Pacific/Apia' });
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining('is the same') });
    expect(decisionOf(run)).toEqual(decision);
  });

  test('holds what the calendars say of time, their digests, and not their text', () => {
    const { evidence, policy: kept } = recordOf(clone);
    expect(evidence?.facts.calendar).toMatchObject({
      company: {
        status: 'known',
        value: { events: [{ summary: 'black week' }] },
        source: { system: path, level: 'workspace', digest: `sha256:${sha256(freeze)}` },
      },
      rota: {
        status: 'known',
        value: { events: [{ summary: 'alice' }] },
        source: { system: 'acme/rota//rota.ics', digest: `sha256:${sha256(rota)}` },
      },
    });
    const names = kept?.files.map(({ name }) => name);
    expect(names).toEqual(['.promotion-gate.yml']);
    const text = readFileSync(join(clone.directory, 'record.json'), 'utf8');
    const texts = ['VCALENDAR', 'the product', 'the board', 'X-ACME', 'ATTENDEE', 'mailto:'];
    for (const each of texts) expect(text).not.toContain(each);
  });

  test('is explained offline, now and at another instant', async () => {
    const explain = ['explain', '--environment', 'production', '--evidence', 'record.json'];
    const now = await gate(clone.directory, explain);
    expect(now).toMatchObject({ code: 0, stdout: expect.stringContaining('frozen by announced') });
    const later = new Date(Date.now() + 30 * 3_600_000).toISOString();
    const then = await gate(clone.directory, [...explain, '--at', later]);
    expect(then).toMatchObject({ code: 0, stdout: expect.stringMatching(/ALLOWED[^]*alice/) });
  });

  test('that a calendar was missing is replayed too', async () => {
    const args = [...check, '--record', 'missing.json'];
    expect((await gate(clone.directory, args)).code).toBe(3);
    clone.write(path, calendarOf());
    const run = await gate(clone.directory, ['replay', 'missing.json']);
    expect(run.code).toBe(0);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(`there is no ${path}`);
  });
});

describe('lint of the calendars that a policy names', () => {
  const start = 'DTSTART:20261201T080000Z';
  const text = (...lines: readonly string[]) =>
    calendarOf(...eventOf('UID:a', 'DTSTAMP:20260101T000000Z', ...lines));
  const word = policyOf(`calendars: { company: ${path} }`, '{ frozen: [announced] }');
  const rows = [
    { name: 'a date of too few digits', calendar: text(start, 'DTEND:2026'), at: `${path}:7:7` },
    {
      name: 'an unknown zone',
      calendar: text(`DTSTART;TZID=Berlin:20261201T080000`),
      at: `${path}:6:14`,
    },
    {
      name: 'a rule that is none',
      calendar: text(start, 'RRULE:FREQ=SOMETIMES'),
      at: `${path}:7:`,
    },
    { name: 'cut off', calendar: text(start).replace(/END:VEVENT[^]*/, ''), at: `${path}:` },
    { name: 'missing', calendar: undefined, at: '.promotion-gate.yml:' },
  ];
  test.each(rows)('$name: exit 2 at $at', async ({ calendar, at }) => {
    const { directory } = repository(word, calendar === undefined ? {} : { [path]: calendar });
    const { code, stdout } = await gate(directory, ['lint'], { TZ: 'Pacific/Apia' });
    const [first = ''] = stdout.split('\n');
    expect({ code, at: first.slice(0, at.length), first }).toEqual({
      code: 2,
      at,
      first: expect.stringMatching(/^[^ ]+:\d+:\d+: error: .* \[policy\/calendar\]$/),
    });
    expect(stdout.trimEnd()).toContain('✗ .promotion-gate.yml: 1 error, ');
  });

  test('as JSON, of a live calendar of a clone below --layers DIR', async () => {
    const layers = temporaryFolder();
    newClone(join(layers, 'acme', 'rota')).commit({ 'rota.ics': text(start, 'DURATION:soon') });
    const live = policyOf('calendars: { company: acme/rota//rota.ics }', '{ frozen: [announced] }');
    const args = ['lint', '--layers', layers, '--format', 'json'];
    const { code, stdout } = await gate(repository(live).directory, args);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      faults: [
        {
          ...{ code: 'policy/calendar', severity: 'error' },
          place: { file: 'acme/rota//rota.ics', line: 7, column: 10 },
        },
      ],
    });
  });

  test('what is right, and what is on the network, is no error', async () => {
    const calendars = `calendars: { company: ${path}, rota: "https://127.0.0.1:9/rota.ics" }`;
    const right = policyOf(calendars, '{ open: [always], frozen: [announced], covered-by: rota }');
    const clone = repository(right, { [path]: text(start, 'DTEND:20261202T080000Z') });
    writeFileSync(join(clone.directory, 'unused.ics'), 'BEGIN:');
    const { code, stdout } = await gate(clone.directory, ['lint', '--format', 'json']);
    const { faults } = JSON.parse(stdout) as { faults: { code: string; severity: string }[] };
    expect({ code, errors: faults.filter(({ severity }) => severity === 'error') }).toEqual({
      code: 0,
      errors: [],
    });
  });
});
