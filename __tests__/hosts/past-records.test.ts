/** Stored records as deployments: what became of each promotion. */
import { expect, test } from '@jest/globals';
import { toDeploymentsReading } from '../../src/hosts/past-records.js';
import type { RecordDocument } from '../../src/report/record.js';
import { record, result } from './git/builders.js';

type Outcome = 'success' | 'failure' | 'rolled-back';

const times = [4, 3, 2, 1].map((hour) => `2026-11-02T0${hour}:00:00Z`);

function allowed(of: { id: string; at: string; promotionId: string }): RecordDocument {
  const decision = { verdict: 'allow' } as RecordDocument['decision'];
  return { ...record(of), kind: 'decision', decision };
}

/** The kinds of what was recorded of one promotion, newest first. */
function outcomesOf(kinds: readonly ('allow' | Outcome)[]): readonly string[] {
  const documents = kinds.map((kind, index) => {
    const at = times[index] ?? '';
    const of = { id: at, at, promotionId: 'p' };
    return kind === 'allow' ? allowed(of) : record({ ...of, result: result(kind, at) });
  });
  const source = { level: 'forge', system: 'github', fetchedAt: times[0] ?? '' } as const;
  const reading = toDeploymentsReading({ status: 'known', documents, head: 'a' }, source);
  return reading.status === 'known' ? reading.value.map(({ outcome }) => outcome) : [];
}

const rows: readonly (readonly [string, readonly ('allow' | Outcome)[], readonly string[]])[] = [
  ['an allow of which nobody told the end', ['allow'], ['in-progress']],
  ['a success', ['success', 'allow'], ['success']],
  [
    'a failure stays beside a later success',
    ['success', 'failure', 'allow'],
    ['success', 'failure'],
  ],
  [
    'a failure stays beside a later allow',
    ['allow', 'failure', 'allow'],
    ['in-progress', 'failure'],
  ],
  ['what was rolled back is no success', ['rolled-back', 'success', 'allow'], ['rolled-back']],
  ['the same success twice', ['success', 'success', 'allow'], ['success']],
  [
    'a success stays beside a later allow',
    ['allow', 'success', 'allow'],
    ['in-progress', 'success'],
  ],
];

test.each(rows)('%s', (_, kinds, outcomes) => {
  expect(outcomesOf(kinds)).toEqual(outcomes);
});
