/** Words for parts of reports and for numbers that are not told: what may belong to a part or not, and units. */
import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/checks/check.js';
import { toClock } from '../../../src/report/clock.js';
import { toMarkdown, toPlain } from '../../../src/report/phrase.js';
import { tell } from '../../../src/report/words/index.js';
import { evidence, finding, friday } from '../decisions.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });
const part = { report: 'coverage', kind: 'coverage', measure: 'lines', part: 'payments' };
const file = { file: 'lcov.info', files: 1 };

function line(code: string, data: JsonObject): string {
  return toPlain(tell(finding({ code, outcome: 'fail', data }), clock).line);
}

test.each([
  [
    'quality/met',
    {
      ...{ ...part, ...file, covered: 8731, total: 10_000, unit: '%' },
      comparisons: [{ bound: 'at-least', wanted: '85%', met: true }],
    },
    'coverage lines of payments 87.31 % ≥ 85 % (lcov.info)',
  ],
  [
    'quality/missed',
    {
      ...{ ...part, ...file, covered: 2, total: 3, unit: '%' },
      comparisons: [{ bound: 'at-least', wanted: '85%', met: false }],
    },
    'coverage lines of payments 66.67 %; required: ≥ 85 % (lcov.info)',
  ],
  [
    'quality/not-told',
    {
      ...{ ...part, ...file, covered: 2, total: 3, unit: '%', unsure: 4 },
      unclear: '"a.ts" may be "x/a.ts" or "a.ts"',
      comparisons: [{ bound: 'at-least', wanted: '85%', met: false }],
    },
    'whether coverage lines of payments is within its bounds is not known: 66.67 %, 4 more that may belong to it or not: "a.ts" may be "x/a.ts" or "a.ts"; required: ≥ 85 % (lcov.info)',
  ],
  [
    'quality/not-told',
    { ...part, ...file, reason: 'nothing in it belongs to the part' },
    'the report coverage does not tell lines of payments: nothing in it belongs to the part (lcov.info)',
  ],
  [
    'quality/not-told',
    {
      ...{ report: 'load', kind: 'performance', measure: 'p95', incomparable: true, ...file },
      reason: 'it is in "furlongs", a unit that is not known',
    },
    'load p95 cannot be held against its bounds: it is in "furlongs", a unit that is not known (lcov.info)',
  ],
  [
    'quality/not-told',
    { report: 'load', kind: 'performance', measure: 'p95', ...file },
    'the report load does not tell p95 (lcov.info)',
  ],
])('%s', (code, data, expected) => {
  expect(line(code, data)).toBe(expected);
});

test('names and paths of a report are shown as they are (T40)', () => {
  const data = { ...part, part: 'pay', reason: '"<img src=x>" is no path\n::error::x' };
  const { line: told } = tell(
    finding({ code: 'quality/not-told', outcome: 'unknown', data }),
    clock,
  );
  expect(toMarkdown(told)).not.toContain('<img');
});
