/** Marks by which findings are known again: the same for the same, another for others, and never too many. */
import { describe, expect, test } from '@jest/globals';
import {
  addMark,
  mergeMarks,
  mostMarks,
  openMarks,
} from '../../../src/sources/reports/finding-marks.js';

describe('a mark', () => {
  const mark = openMarks();
  const known = mark({ rule: 'CVE-1', component: 'left-pad', file: 'src/a.ts' });

  test('is of rule, component and file', () => {
    expect(known).toMatch(/^[\w-]{12}$/);
    expect(mark({ rule: 'CVE-1', component: 'left-pad', file: './src/a.ts' })).toBe(known);
    for (const other of [
      { rule: 'CVE-2', component: 'left-pad', file: 'src/a.ts' },
      { rule: 'CVE-1', component: 'right-pad', file: 'src/a.ts' },
      { rule: 'CVE-1', component: 'left-pad', file: 'src/b.ts' },
      { rule: 'CVE-1', component: 'left-pad' },
      { rule: 'CVE-1left-pad', file: 'src/a.ts' },
    ]) {
      expect(mark(other)).not.toBe(known);
    }
  });

  test('is the same whatever the folder above the sources', () => {
    const one = mark({ rule: 'r', file: '/builds/0/acme/shop/src/cart/pay/a.ts' });
    expect(mark({ rule: 'r', file: 'file:///home/ci/shop/src/cart/pay/a.ts' })).toBe(one);
    expect(mark({ rule: 'r', file: 'C:\\ci\\src\\cart\\pay\\a.ts' })).toBe(one);
    expect(mark({ rule: 'r', file: '/builds/src/cart/pay/b.ts' })).not.toBe(one);
  });

  test('is none of a finding that names neither rule nor component', () => {
    expect(mark({ file: 'a.ts' })).toBeUndefined();
    expect(mark({ rule: '', component: '' })).toBeUndefined();
    expect(mark({ rule: 'r', file: 'a'.repeat(2000) })).toBeUndefined();
  });
});

describe('of many findings', () => {
  test('the first ones have marks, again too, and later ones none', () => {
    const mark = openMarks();
    const all = Array.from({ length: mostMarks + 10 }, (_, nth) => mark({ rule: `r${nth}` }));
    expect(all.filter((each) => each !== undefined)).toHaveLength(mostMarks);
    expect(mark({ rule: 'r7' })).toBe(all[7]);
    expect(mark({ rule: 'another' })).toBeUndefined();
  });

  test('together they are no more', () => {
    const marks = new Map([['a', 1]]);
    const others = new Map(Array.from({ length: mostMarks }, (_, nth) => [`${nth}`, 2]));
    mergeMarks(marks, others);
    expect(marks.size).toBe(mostMarks);
    addMark(marks, 'a', 3);
    addMark(marks, undefined);
    expect(marks.get('a')).toBe(4);
  });
});
