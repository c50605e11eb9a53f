/** What an answer quotes of the credential of its request is told to nobody (T65). */
import { expect, test } from '@jest/globals';
import { withoutCredential } from '../../../src/sources/http/credentials.js';
import { canary } from './servers.js';

test.each([
  ['authorization', `Bearer ${canary}`],
  ['authorization', `token ${canary}`],
  ['private-token', canary],
  ['job-token', canary],
])('T65: %s', (name, value) => {
  const bytes = Buffer.from(`no ${canary}, and again ${canary}`);
  const told = withoutCredential(bytes, { [name]: value }).toString('utf8');
  expect(told).toBe('no ***, and again ***');
});

test('bytes without it are the same', () => {
  const bytes = Buffer.from([0x50, 0x4b, 0xff]);
  expect(withoutCredential(bytes, { 'private-token': canary })).toBe(bytes);
  expect(withoutCredential(bytes, undefined)).toBe(bytes);
});
