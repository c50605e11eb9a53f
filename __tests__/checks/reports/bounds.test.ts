/** Bounds that no number could meet or miss are faults of the policy. */
import { expect, test } from '@jest/globals';
import {
  anything,
  boundsOn,
  counted,
  countedOrShare,
  covered,
  found,
  timed,
  type Comparable,
} from '../../../src/checks/reports/bounds.js';

function faults(comparable: Comparable, bounds: unknown): readonly string[] {
  const { error } = boundsOn(comparable).safeParse(bounds);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each<[Comparable, object, string]>([
  [covered, { 'at-least': '150%' }, 'at-least: expected 0% to 100%'],
  [counted, { 'at-most': -1 }, 'at-most: expected 0 or more'],
  [countedOrShare, { 'at-most': '101%' }, 'at-most: expected 0% to 100%'],
  [found, { 'at-most': 1.5 }, 'at-most: expected a whole number'],
  [timed, { 'at-most': '-1s' }, 'at-most: expected 0 or more'],
  [counted, { 'at-least': 5, 'at-most': 3 }, 'at-least: is more than at-most: no number is both'],
  [found, { 'at-most': 0, 'older-than': '0d' }, 'older-than: expected more than no time at all'],
  [
    covered,
    { 'at-least': '1%', warn: { 'at-least': '150%' } },
    'warn.at-least: expected 0% to 100%',
  ],
])('%j with %j', (comparable, bounds, fault) => {
  expect(faults(comparable, bounds)).toEqual([fault]);
});

test.each<[Comparable, object]>([
  [covered, { 'at-least': '100%', 'at-most': '100%' }],
  [countedOrShare, { 'at-most': '0.5%' }],
  [counted, { 'at-least': 3, 'at-most': 3 }],
  [timed, { 'at-most': '0.5s' }],
  [found, { 'at-most': 0, 'older-than': '30d' }],
  [anything, { 'at-least': -1.5, 'at-most': '150%' }],
])('%j may have %j', (comparable, bounds) => {
  expect(faults(comparable, bounds)).toEqual([]);
});

test('a negative drop is no mistake: it demands that the number rises', () => {
  expect(faults(covered, { drop: { 'at-most': '-1 points' } })).toEqual([]);
});
