/** When it can start, until when, and until when an allow may be used: a sweep over minutes is the oracle. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/decision/judge.js';
import { rulesFor } from '../../src/decision/rules.js';
import type { Decision } from '../../src/decision/decision.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { Facts } from '../../src/evidence/facts.js';
import type { Policy } from '../../src/policy/policy.js';
import { formatInstant, minute, parseInstant } from '../../src/time/instant.js';
import {
  checkResult,
  decideFor,
  decisionOf,
  evidenceOf,
  friday,
  known,
  none,
  notEvaluated,
  otherSha,
  policyOf,
  unsupported,
  type PolicyFiles,
} from './builders.js';
import { calendar, event, holidays, localEvent } from './clock-facts.js';
import { instants } from './generators.js';

const words = {
  policy: 1,
  timezone: 'Europe/Berlin',
  regions: { emea: { timezone: 'Europe/Berlin' }, amer: { timezone: 'America/New_York' } },
  holidays: ['DE-HE'],
  calendars: { company: 'company.ics', duty: 'duty.ics', incidents: 'incidents.ics' },
  exceptions: 'exceptions.yml',
  services: { shop: {} },
  periods: {
    work: { days: 'mon-fri', hours: '08:00-18:00' },
    split: { days: 'mon-sun', hours: ['09:00-12:00', '13:00-17:00'] },
    regional: { days: 'mon-fri', hours: '08:00-20:00', in: 'region' },
    night: { days: 'mon-thu', hours: '22:00-06:00' },
    peak: { from: '2026-11-16T12:00', until: '2026-11-18T10:00' },
    lunch: { days: 'mon-sun', hours: '11:30-13:30' },
    tuesday: { days: 'tue' },
    tokyo: { days: 'mon-fri', hours: '10:00-18:00', in: 'Asia/Tokyo' },
    free: { holidays: 'region', in: 'region' },
    closing: {
      from: { 'business-day': -10, of: 'month', at: '15:00' },
      until: { day: 20, of: 'month' },
    },
    busy: { days: 'mon-fri', hours: '08:00-19:00', except: ['free-days'] },
    'free-days': { holidays: ['DE-HE'] },
    slot: { calendar: 'company' },
    fortnight: {
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,WE,FR',
      start: '2026-11-03T08:00',
      for: '9h',
    },
    nightly: { cron: '15 3,15 * * *', for: '4h' },
  },
};

const options = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.record(
      {
        when: fc.constantFrom({ during: 'tuesday' }, { during: ['lunch', 'tokyo'] }),
        'enforce-from': fc.constantFrom('2026-11-16', '2026-11-18', '2026-12-24'),
        enforce: fc.constantFrom('block', 'observe'),
      },
      { requiredKeys: [] },
    ),
  },
);

const windows = fc
  .tuple(
    fc
      .record(
        {
          open: fc.oneof(
            fc.subarray(['work', 'split', 'regional', 'night'], { minLength: 1 }),
            fc.subarray(['busy', 'slot', 'fortnight', 'nightly'], { minLength: 1 }),
          ),
          frozen: fc.oneof(
            fc.subarray(['peak', 'lunch', 'tokyo'], { minLength: 1 }),
            fc.subarray(['free', 'closing', 'slot'], { minLength: 1 }),
          ),
          'covered-by': fc.constant('duty'),
          fits: fc.constantFrom<unknown>('45m', '2h', { expected: 'p90', reserve: '5m' }),
          cadence: fc.constantFrom<unknown>(
            { apart: '26h' },
            { 'at-most': '1 per day' },
            { 'after-incident': { calendar: 'incidents', wait: '3h' } },
          ),
        },
        { requiredKeys: [] },
      )
      .filter((value) => Object.keys(value).length > 0),
    options,
  )
  .map(([value, more]) => ({ ...value, ...more }));

const exception = `{"late": {"service": "shop", "rule": "production/windows.frozen", "because": "x",
  "from": "2026-11-17", "through": "2026-12-31", "granted-by": "risk"}}`;

const clocks = fc
  .record({
    own: windows,
    also: fc.option(windows, { nil: undefined }),
    excepted: fc.boolean(),
    now: instants,
  })
  .map(({ own, also, excepted, now }) => {
    const production = { windows: own, ...(also ? { also: { more: { windows: also } } } : {}) };
    const files: PolicyFiles = {
      root: JSON.stringify({ ...words, environments: { production } }),
      ...(excepted ? { siblings: { 'exceptions.yml': exception } } : {}),
    };
    return { files, now };
  });

const shift = { summary: 'alice' };
const clockFacts: Facts = {
  holidays: { 'DE-HE': holidays('2026-11-18', '2026-11-26') },
  calendar: {
    company: calendar(
      event('2026-11-17T08:00:00Z', '2026-11-17T14:30:00Z'),
      localEvent('2026-11-20', '2026-11-21'),
      localEvent('2026-11-24T09:00:00', '2026-11-24T12:00:00', { tentative: true }),
    ),
    duty: calendar(
      event('2026-11-13T07:00:00Z', '2026-11-16T19:00:00Z', shift),
      event('2026-11-17T07:00:00Z', '2026-11-20T19:00:00Z', shift),
      event('2026-11-19T07:00:00Z', '2026-12-20T19:00:00Z', shift),
    ),
    incidents: calendar(event('2026-11-17T09:00:00Z', '2026-11-17T11:25:00Z')),
  },
};

/** One deployment of 50 minutes that ended three hours ago, one promotion allowed an hour ago. */
function factsAt(now: string): Facts {
  const before = (minutes: number): string => formatInstant(toInstant(now) - minutes * minute);
  const deployment = {
    sha: otherSha,
    outcome: 'success' as const,
    startedAt: before(230),
    finishedAt: before(180),
  };
  const record = {
    id: 'a',
    promotionId: 'a',
    kind: 'decision' as const,
    at: before(60),
    sha: otherSha,
    verdict: 'allow' as const,
    enforced: true,
  };
  return {
    ...clockFacts,
    deployments: { production: known<'deployments'>([deployment]) },
    records: { production: known<'records'>([record]) },
  };
}

/** True if the gate would allow a start at the instant: it is asked afresh. */
function admitted(policy: Policy, evidence: Evidence, at: number): boolean {
  return judge(policy, { ...evidence, now: formatInstant(at) }).verdict === 'allow';
}

function toInstant(text: string | undefined): number {
  return parseInstant(text ?? '') ?? NaN;
}

/** The first minute within three days at which everything admits. */
function firstAdmitted(policy: Policy, evidence: Evidence): number | undefined {
  const now = toInstant(evidence.now);
  for (let at = now; at < now + days; at += step) {
    if (admitted(policy, evidence, at)) return at;
  }
  return undefined;
}

const days = 3 * 24 * 60 * minute;
/** Everything in these policies begins and ends at a multiple of five minutes. */
const step = 5 * minute;

test('retryAt and latestStart are the first and the last instant of a sweep (T61)', async () => {
  await fc.assert(
    fc.asyncProperty(clocks, async ({ files, now }) => {
      const policy = await policyOf(files, now);
      const aligned = formatInstant(Math.floor(toInstant(now) / step) * step);
      const evidence = evidenceOf(policy, {
        now: aligned,
        request: { regions: ['emea', 'amer'] },
        facts: factsAt(aligned),
      });
      const { openings, retryAt, verdict } = decisionOf(policy, evidence);
      const [opening] = openings;
      const found = firstAdmitted(policy, evidence);
      const within = opening !== undefined && toInstant(opening.start) < toInstant(aligned) + days;
      expect(within ? toInstant(opening.start) : undefined).toBe(found);
      if (verdict !== 'allow') expect(retryAt).toBe(opening?.start);
      if (found === undefined) return;
      const last = toInstant(opening?.latestStart ?? opening?.end);
      if (Number.isNaN(last)) return;
      for (let at = found; at < Math.min(last, found + days); at += step) {
        expect(admitted(policy, evidence, at)).toBe(true);
      }
      expect(admitted(policy, evidence, last)).toBe(opening?.latestStart !== undefined);
      if (opening?.latestStart !== undefined) {
        expect(admitted(policy, evidence, last + 1)).toBe(false);
      }
    }),
    { numRuns: 12 },
  );
});

test('validUntil is at most 15 minutes ahead, and a start at it is still allowed', async () => {
  await fc.assert(
    fc.asyncProperty(clocks, async ({ files, now }) => {
      const policy = await policyOf(files, now);
      const evidence = evidenceOf(policy, {
        now,
        request: { regions: ['emea'] },
        facts: factsAt(now),
      });
      const { validUntil, verdict } = decisionOf(policy, evidence);
      expect(validUntil === undefined).toBe(verdict !== 'allow');
      if (validUntil === undefined) return;
      expect(toInstant(validUntil)).toBeLessThanOrEqual(toInstant(now) + 15 * minute);
      expect(admitted(policy, evidence, toInstant(validUntil))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const office = `
policy: 1
timezone: Europe/Berlin
periods:
  work: { days: mon-fri, hours: 09:00-18:00 }
  ${notEvaluated.trim()}
environments:
  production:
`;

describe('advice', () => {
  test('on Friday evening: wait for Monday, with the latest start and four more openings', async () => {
    const decision = await decideFor(`${office}    windows: { open: [work], fits: 45m }\n`, {
      now: '2026-11-20T17:30:00Z',
    });
    expect(decision).toMatchObject({
      verdict: 'block',
      headline: 'wait',
      reasonCode: 'gate/waiting',
      exitCode: 1,
      retryAt: '2026-11-23T08:00:00Z',
      latestStart: '2026-11-23T16:15:00Z',
    });
    expect(decision.openings).toHaveLength(5);
    expect(decision.openings[0]?.end).toBe('2026-11-23T17:00:00Z');
  });

  test('a failure that no clock mends makes it blocked, and retryAt takes it as mended', async () => {
    const policy = `${office}    windows: { open: [work] }\n    required-checks: { unit: { git: { file: c } } }\n`;
    const decision = await decideFor(policy, {
      now: '2026-11-20T17:30:00Z',
      facts: { 'check-result': { 'production/required-checks.unit': none } },
    });
    expect(decision).toMatchObject({ headline: 'blocked', retryAt: '2026-11-23T08:00:00Z' });
    expect(decision.reasons).toEqual(['windows/closed', 'required-checks/missing']);
    expect(decision.unblock.complete).toBe(true);
    expect(idsThatClear(decision, 1)).toHaveLength(1);
  });

  test('where a clock is not known there is no retryAt', async () => {
    const decision = await decideFor(`${office}    windows: { open: [later] }\n`);
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      headline: 'undecided',
      openings: [],
    });
    expect(decision.retryAt).toBeUndefined();
  });

  test('a clock that is not known and not in force does not lengthen an allow beyond the close', async () => {
    const rules = `    windows: { open: [work] }
    also:
      announced: { enforce-from: 2027-06-01, windows: { cadence: { apart: 4h } } }
`;
    const decision = await decideFor(office + rules, {
      now: '2026-11-20T16:55:00Z',
      facts: { deployments: { production: unsupported } },
    });
    expect(decision).toMatchObject({ verdict: 'allow', validUntil: '2026-11-20T16:59:59.999Z' });
  });

  test('a window that is not evaluated and not yet in force does not make fits unknown', async () => {
    const rules = `    windows: { open: [work], fits: 45m }
    also:
      announced: { enforce-from: 2027-06-01, windows: { frozen: [later] } }
`;
    const decision = await decideFor(office + rules, { now: '2026-11-20T10:00:00Z' });
    expect(decision.verdict).toBe('allow');
  });

  test('during a period that this version does not evaluate, nothing is promised', async () => {
    const rules = `    windows: { open: [work], when: { during: [later] } }\n`;
    const decision = await decideFor(office + rules, { now: friday });
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.retryAt).toBeUndefined();
  });

  test('the same act from two findings is one step', async () => {
    const result = {
      'production/required-checks.unit': none,
      'production/more/required-checks.unit': none,
    };
    const check = 'required-checks: { unit: { git: { file: c } } }';
    const decision = await decideFor(`${office}    ${check}\n    also: { more: { ${check} } }\n`, {
      facts: { 'check-result': result },
    });
    expect(decision.steps).toMatchObject([
      { what: 'run-check', clears: [0, 1] },
      { what: 'start-again' },
    ]);
    expect(decision.unblock).toEqual({ sets: [[1]], complete: true });
  });

  test('a preview says what would be and exits with 0', async () => {
    const decision = await decideFor(
      `${office}    required-checks: { unit: { git: { file: c } } }\n`,
      {
        request: { mode: 'preview' },
        facts: { 'check-result': { 'production/required-checks.unit': checkResult('failure') } },
      },
    );
    expect(decision).toMatchObject({
      verdict: 'block',
      headline: 'preview',
      enforced: false,
      exitCode: 0,
    });
  });
});

function idsThatClear({ steps }: Decision, finding: number): readonly number[] {
  return steps.filter(({ clears }) => clears.includes(finding)).map(({ id }) => id);
}

test('every rule of the generated clocks is asked', async () => {
  const [sample] = fc.sample(clocks, { numRuns: 1, seed: 3 });
  const policy = await policyOf(sample?.files ?? '');
  expect(rulesFor(policy, evidenceOf(policy).request).length).toBeGreaterThan(0);
});
