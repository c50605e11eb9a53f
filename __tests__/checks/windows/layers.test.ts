/** Windows of several layers: each counts business days with its own words. */
import { expect, test } from '@jest/globals';
import { decideFor, told } from '../../decision/builders.js';

const reference = 'acme/policy//base.yml@v1';

test.each([
  // The own layer first. A Sunday is a business day for it alone; then a Monday, the first one of the base.
  { day: '2026-11-01', codes: ['windows/open none', 'windows/closed block'] },
  { day: '2026-11-02', codes: ['windows/closed block', 'windows/open none'] },
])('a period that two layers judge, each with its own weekend: $day', async ({ day, codes }) => {
  const windows = 'environments: { production: { windows: { open: [first] } } }';
  const base = `policy: 1
timezone: UTC
periods: { first: { dates: [{ business-day: 1, of: month }] } }
${windows}
`;
  const root = `policy: 1
extends: ${reference}
weekend: [fri, sat]
${windows}
`;
  const files = { root, layers: { [reference]: base } };
  const { findings } = await decideFor(files, { now: `${day}T11:00:00Z` });
  expect(told(findings).filter((one) => one.startsWith('windows/'))).toEqual(codes);
});
