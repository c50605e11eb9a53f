import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import type { Publication } from '../../../src/hosts/host.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import { hostAt } from './builders.js';

/** A local run has no other place than its terminal: nothing else is ever asked for. */
function publication(text: string): Publication {
  const unasked = (): Promise<never> => Promise.reject(new Error('nobody asked'));
  return {
    ...{ verdict: 'allow', mode: 'enforce', aborted: false, title: 'title', text },
    ...{ service: 'shop', environment: 'production', sha: undefined, policySource: undefined },
    ...{ statusName: 'promotion-gate / shop / production', outputs: undecidedOutputs },
    ...{ status: unasked, annotations: unasked, markdown: unasked },
  };
}

test.each([
  { name: 'one line', text: 'ALLOWED', printed: 'ALLOWED\n' },
  { name: 'a text that ends with a line', text: 'ALLOWED\n', printed: 'ALLOWED\n' },
  { name: 'no text, where somebody else has answered', text: '', printed: 'null' },
])('prints the text and nothing else: $name', async ({ text, printed }) => {
  const out = new PassThrough();
  await hostAt('.', { out }).publish(publication(text));
  expect(String(out.read())).toBe(printed);
});

test('a stream that cannot be written rejects (F31)', async () => {
  const out = new PassThrough();
  out.on('error', () => undefined);
  out.destroy();
  await expect(hostAt('.', { out }).publish(publication('ALLOWED'))).rejects.toThrow();
});
