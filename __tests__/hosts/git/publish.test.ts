import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { hostAt } from './builders.js';

test.each([
  { name: 'one line', text: 'ALLOWED', printed: 'ALLOWED\n' },
  { name: 'a text that ends with a line', text: 'ALLOWED\n', printed: 'ALLOWED\n' },
])('prints the text and nothing else: $name', async ({ text, printed }) => {
  const out = new PassThrough();
  await hostAt('.', { out }).publish({
    title: 'title',
    text,
    markdown: () => Promise.reject(new Error('nobody asked')),
  });
  expect(String(out.read())).toBe(printed);
});

test('a stream that cannot be written rejects (F31)', async () => {
  const out = new PassThrough();
  out.on('error', () => undefined);
  out.destroy();
  const publication = { title: '', text: 'ALLOWED', markdown: () => Promise.resolve('') };
  await expect(hostAt('.', { out }).publish(publication)).rejects.toThrow();
});
