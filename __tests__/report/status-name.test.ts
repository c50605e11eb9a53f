/** The name of the status: two promotions that are judged by different rules never share one (T02). */
import { describe, expect, test } from '@jest/globals';
import { statusName } from '../../src/report/status-name.js';
import { hostileTexts } from './hostile-texts.js';

const plain = {
  service: 'payments-api',
  environment: 'prod-emea',
  mode: 'enforce',
  policySource: undefined,
} as const;

test.each([
  ['enforcing', {}, 'promotion-gate / payments-api / prod-emea'],
  ['a preview', { mode: 'preview' }, 'promotion-gate / payments-api / prod-emea (preview)'],
  [
    'another policy',
    { policySource: '.promotion-gate/lax.yml' },
    'promotion-gate / payments-api / prod-emea [.promotion-gate/lax.yml]',
  ],
  [
    'both',
    { mode: 'preview', policySource: 'acme/rules//a.yml@v3' },
    'promotion-gate / payments-api / prod-emea (preview) [acme/rules//a.yml@v3]',
  ],
  ['no service', { service: undefined }, 'promotion-gate / prod-emea'],
  ['nothing', { service: undefined, environment: undefined }, 'promotion-gate'],
] as const)('%s', (_, part, name) => {
  expect(statusName({ ...plain, ...part })).toBe(name);
});

describe('T02: nobody gets the name of another promotion', () => {
  const names = [
    {},
    { mode: 'preview' },
    { environment: 'staging' },
    { service: 'shop' },
    { policySource: 'lax.yml' },
    { environment: 'prod-emea (preview)' },
    { environment: 'prod-emea [lax.yml]' },
    { service: 'payments-api / prod-emea', environment: 'x' },
    { service: 'payments-api', environment: 'prod-emea / x' },
    { policySource: `${'a'.repeat(300)}/lax.yml` },
    { policySource: `${'a'.repeat(300)}/strict.yml` },
  ] as const;
  test('by mode, policy, service or environment', () => {
    const all = names.map((part) => statusName({ ...plain, ...part }));
    expect(new Set(all).size).toBe(names.length);
  });
});

test.each(hostileTexts)('T54: at most 255 visible characters: %s', (_, text) => {
  const name = statusName({
    service: text,
    environment: text,
    mode: 'preview',
    policySource: text,
  });
  expect(name.length).toBeLessThanOrEqual(255);
  expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
  expect(name).toMatch(/^promotion-gate \/ .* \(preview\) \[[^[\]]*\]$/s);
});
