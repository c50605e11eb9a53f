/** Every code of a check or of the engine has words, and the words say what happened. */
import { describe, expect, test } from '@jest/globals';
import { checks } from '../../../src/checks/index.js';
import { engineCodes } from '../../../src/decision/codes.js';
import type { Finding } from '../../../src/decision/decision.js';
import { toClock } from '../../../src/report/clock.js';
import { toMarkdown, toPlain } from '../../../src/report/phrase.js';
import { hasWords, tell } from '../../../src/report/words/index.js';
import { evening, evidence, finding, findings, friday, sha } from '../decisions.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });
const declared = [
  ...checks.flatMap(({ codes }) => Object.keys(codes)),
  ...Object.keys(engineCodes),
];

describe('no code without words', () => {
  test('some codes are declared at all', () => {
    expect(declared.length).toBeGreaterThan(25);
  });

  test.each(declared)('%s', (code) => {
    expect(hasWords(code)).toBe(true);
  });

  test.each(declared)('%s with empty data still says something', (code) => {
    const { line } = tell(finding({ code, outcome: 'unknown' }), clock);
    expect(toPlain(line)).not.toMatch(/undefined|NaN|\[object/);
  });

  test('a code without words is told by its name and data', () => {
    const { line, short } = tell(
      finding({ code: 'quality/new', outcome: 'fail', data: { covered: 81 } }),
      clock,
    );
    expect(toPlain(line)).toBe('quality/new {"covered":81}');
    expect(toPlain(short)).toBe('quality/new');
  });

  test.each(['constructor', '__proto__', 'toString'])('%s is no code with words', (code) => {
    expect(toPlain(tell(finding({ code, outcome: 'fail' }), clock).line)).toBe(code);
  });
});

describe('windows', () => {
  const regional = {
    ...evening,
    zones: [
      { region: 'emea', zone: 'Europe/Berlin' },
      { region: 'apac', zone: 'Asia/Tokyo' },
    ],
  };
  test.each<[string, Partial<Finding> & Pick<Finding, 'code' | 'outcome'>, string]>([
    ['open', findings.open, 'change-evening until 22:00'],
    [
      'closed',
      findings.closed,
      'closed since Thu 22:00. change-evening is open Mon–Thu 19:00–22:00 Europe/Berlin; next Mon 23 Nov 19:00',
    ],
    [
      'closed in a region, several periods, never again',
      {
        ...findings.closed,
        data: {
          periods: [regional, { ...evening, id: 'late', title: 'Late slot' }],
          regions: ['apac'],
        },
      },
      'closed in apac. change-evening is open Mon–Thu 19:00–22:00 Europe/Berlin (emea) and Asia/Tokyo (apac) and late (Late slot) is open Mon–Thu 19:00–22:00 Europe/Berlin; no opening within 400 days',
    ],
    [
      'frozen with its last day',
      findings.frozen,
      'frozen by peak-season (peak sales), last frozen day Mon 30 Nov; owner sales',
    ],
    [
      'frozen until an instant, in a region',
      {
        ...findings.frozen,
        data: {
          period: { id: 'card-release', ticket: 'CHG7' },
          region: 'emea',
          until: '2026-11-21T11:00:00Z',
        },
      },
      'frozen in emea by card-release until Sat 21 Nov 12:00; ticket CHG7',
    ],
    ['not frozen', findings.notFrozen, 'not frozen until Thu 26 Nov 00:00 (peak-season)'],
    ['fits', findings.fits, '45 min fit before 22:00'],
    [
      'does not fit, with history',
      {
        code: 'windows/does-not-fit',
        outcome: 'fail',
        data: { length: 5_400_000, basis: 'p90', close: '2026-11-20T17:30:00Z' },
      },
      '1 h 30 min (nine of ten deployments) do not fit before the close at 18:30',
    ],
    [
      'too soon',
      {
        code: 'windows/too-soon',
        outcome: 'fail',
        data: {
          rule: 'apart',
          pause: 86_400_000,
          last: '2026-11-20T15:10:00Z',
          until: '2026-11-21T15:10:00Z',
        },
      },
      'last deployment 16:10; 24 h must pass, until Sat 21 Nov 16:10',
    ],
    [
      'too soon after a failure',
      {
        code: 'windows/too-soon',
        outcome: 'fail',
        data: {
          rule: 'after-failure',
          pause: 14_400_000,
          last: '2026-11-20T15:10:00Z',
          until: '2026-11-20T19:10:00Z',
        },
      },
      'last failed deployment 16:10; 4 h must pass, until 20:10',
    ],
    [
      'quota used up',
      {
        code: 'windows/quota-used-up',
        outcome: 'fail',
        data: { rule: 'at-most', count: 2, per: 'week', used: 2, until: '2026-11-22T23:00:00Z' },
      },
      '2 of 2 promotions per week used up; again from Mon 23 Nov 00:00',
    ],
    [
      'quota left',
      {
        code: 'windows/cadence-kept',
        outcome: 'pass',
        data: { rule: 'at-most', count: 2, per: 'week', used: 1 },
      },
      '1 of 2 promotions per week used',
    ],
    [
      'never deployed',
      { code: 'windows/cadence-kept', outcome: 'pass', data: { rule: 'apart', pause: 3_600_000 } },
      'no deployment yet',
    ],
    [
      'no incident',
      {
        code: 'windows/cadence-kept',
        outcome: 'pass',
        data: { rule: 'after-incident', pause: 3_600_000 },
      },
      'no incident',
    ],
    [
      'an incident long ago',
      {
        code: 'windows/cadence-kept',
        outcome: 'pass',
        data: { rule: 'after-incident', pause: 3_600_000, last: '2026-11-20T11:10:00Z' },
      },
      'last incident 12:10, at least 1 h ago',
    ],
    [
      'too soon after an incident',
      {
        code: 'windows/too-soon',
        outcome: 'fail',
        data: {
          rule: 'after-incident',
          pause: 14_400_000,
          last: '2026-11-20T15:10:00Z',
          until: '2026-11-20T19:10:00Z',
        },
      },
      'last incident 16:10; 4 h must pass, until 20:10',
    ],
    [
      'on call',
      {
        code: 'windows/covered',
        outcome: 'pass',
        data: { calendar: 'duty', who: ['alice', 'bob'], until: '2026-11-20T19:00:00Z' },
      },
      'alice and bob on call until 20:00',
    ],
    [
      'on call, nobody named, without an end',
      { code: 'windows/covered', outcome: 'pass', data: { calendar: 'duty' } },
      'somebody on call',
    ],
    [
      'nobody on call, and who is next',
      {
        code: 'windows/not-covered',
        outcome: 'fail',
        data: {
          calendar: 'duty',
          since: '2026-11-20T15:00:00Z',
          next: '2026-11-21T07:00:00Z',
          nextWho: ['bob'],
        },
      },
      'nobody of duty is on call since 16:00; next bob from Sat 21 Nov 08:00',
    ],
    [
      'nobody on call ever',
      { code: 'windows/not-covered', outcome: 'fail', data: { calendar: 'duty' } },
      'nobody of duty is on call; nobody is planned',
    ],
    [
      'only fixes',
      {
        code: 'windows/stabilising',
        outcome: 'fail',
        data: {
          periods: [{ id: 'peak-season' }],
          until: '2026-11-30T23:00:00Z',
          labels: ['fix'],
          branches: ['hotfix/**'],
        },
      },
      'only fixes may be merged until Tue 1 Dec 00:00 (peak-season): known by fix and hotfix/**',
    ],
    [
      'a fix',
      { code: 'windows/fix', outcome: 'pass', data: { fix: 'hotfix/a' } },
      'a fix by hotfix/a, which may be merged',
    ],
    [
      'merges are open',
      { code: 'windows/merges-open', outcome: 'pass', data: {} },
      'everything may be merged',
    ],
    [
      'no pull request',
      { code: 'windows/no-pull-request', outcome: 'not-applicable', data: {} },
      'merging is judged in previews only',
    ],
  ])('%s', (_, part, expected) => {
    expect(toPlain(tell(finding(part), clock).line)).toBe(expected);
  });
});

describe('periods in plain words', () => {
  test.each([
    ['days and hours', { days: 'mon-thu', hours: '19:00-22:00' }, 'Mon–Thu 19:00–22:00'],
    [
      'lists',
      { days: ['mon', 'wed-fri'], hours: ['06:00-08:00', '20:00-22:00'] },
      'Mon, Wed–Fri 06:00–08:00 and 20:00–22:00',
    ],
    ['hours alone', { hours: '22:00-06:00' }, 'daily 22:00–06:00'],
    [
      'dates',
      { dates: ['12-24', '2027-01-04'], hours: '08:00-12:00' },
      '24 Dec, Mon 4 Jan 2027 08:00–12:00',
    ],
    [
      'through',
      { from: '2026-11-26', through: '2026-11-30' },
      'from Thu 26 Nov through Mon 30 Nov',
    ],
    ['until, every year', { from: '12-11T18:00', until: '01-06' }, 'from 11 Dec 18:00 until 6 Jan'],
    ['weekly', { weekly: { from: 'fri 17:00', until: 'mon 09:00' } }, 'Fri 17:00 to Mon 09:00'],
    [
      'a position',
      { dates: [{ 'business-day': -2, of: 'month' }] },
      'the second last business day of each month',
    ],
    [
      'exceptions',
      { days: 'mon-fri', except: ['2026-12-24', 'holidays-de'] },
      'Mon–Fri except Thu 24 Dec, holidays-de',
    ],
    ['cron', { cron: '0 9 * * 1', for: '2h' }, 'by cron 0 9 * * 1 for 2h'],
  ])('%s', (_, written, expected) => {
    const data = { periods: [{ id: 'p', zones: [{ zone: 'UTC' }], written }] };
    const { line } = tell(finding({ code: 'windows/closed', outcome: 'fail', data }), clock);
    expect(toPlain(line)).toBe(`closed. p is open ${expected} UTC; no opening within 400 days`);
  });
});

describe('required checks and the gate', () => {
  const other = 'abcdef0123456789abcdef0123456789abcdef01';
  test.each([
    [
      'accepted although not a success',
      { code: 'required-checks/passed', data: { check: 'lint', conclusion: 'neutral' } },
      '`lint` ended with neutral, which is accepted',
    ],
    [
      'missing',
      {
        code: 'required-checks/missing',
        data: { check: 'lint', accepted: ['success', 'neutral'], sha },
      },
      '`lint` has no result on `4f2a91c`; required: success and neutral',
    ],
    [
      'of another commit',
      { code: 'required-checks/other-commit', data: { check: 'lint', sha, found: other } },
      'the result of `lint` is of `abcdef0`, not of `4f2a91c`',
    ],
    [
      'unsupported',
      {
        code: 'gate/fact-unsupported',
        data: { fact: 'deployments production', reason: 'shallow clone', needs: 'fetch-depth: 0' },
      },
      'the history of deployments to `production` cannot be known here: shallow clone (needs fetch-depth: 0)',
    ],
    [
      'a reason that names what it needs',
      {
        code: 'gate/fact-unsupported',
        data: {
          fact: 'deployments production',
          reason: 'it needs permission x',
          needs: 'permission x',
        },
      },
      'the history of deployments to `production` cannot be known here: it needs permission x',
    ],
    [
      'of a base layer',
      {
        code: 'gate/fact-failed',
        data: { fact: 'check-result baseline.yml#production/required-checks.unit', reason: 'gone' },
      },
      'the result of `unit` could not be read: gone',
    ],
    [
      'not trusted enough',
      {
        code: 'gate/trust-too-low',
        data: { fact: 'changed-paths', has: 'workspace', needs: 'forge' },
      },
      'the list of changed files is proved at level workspace; required: forge',
    ],
    [
      'a token that is refused',
      { code: 'gate/identity-refused', data: { fault: 'expired', reason: 'it has expired' } },
      'the ID token of this run is refused: it has expired',
    ],
    [
      'a variable that is refused',
      { code: 'gate/identity-refused', data: { fault: 'variable', reason: 'CI_X is "a"' } },
      'this run is not what its variables say: CI\\_X is "a"',
    ],
    [
      'moved',
      { code: 'gate/candidate-moved', data: { was: sha, is: other } },
      'the commit changed while the gate decided: `4f2a91c` became `abcdef0`',
    ],
  ])('%s', (_, part, expected) => {
    const { line } = tell(finding({ outcome: 'unknown', ...part }), clock);
    expect(toMarkdown(line)).toBe(expected);
  });
});
