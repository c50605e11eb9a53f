/** The inputs that GitLab signed, and the variables that stand in for them. */
import { describe, expect, test } from '@jest/globals';
import { verifyIdToken } from '../../../src/hosts/gitlab/id-token.js';
import { confirmInputs } from '../../../src/hosts/gitlab/signed-inputs.js';
import type { ClaimsReading } from '../../../src/hosts/gitlab/claims.js';
import { claims, issuer, newKeys, newToken, seconds, toJwk } from './id-tokens.js';

const keys = newKeys();
const component = { signsInputs: true };

/** A token with these audiences, as GitLab signs it. */
function signed(...entries: readonly string[]): ClaimsReading {
  const aud = ['promotion-gate', ...entries.map((entry) => `promotion-gate:${entry}`)];
  const expected = { issuer, audience: 'promotion-gate', now: seconds };
  const verified = verifyIdToken(
    newToken(keys, claims({ aud })),
    { keys: [toJwk(keys)] },
    expected,
  );
  if (!verified.ok) throw new Error(verified.reason);
  return { status: 'known', value: verified.claims };
}

const production = { PROMOTION_GATE_INPUT_ENVIRONMENT: 'production' };

describe('T05: inputs', () => {
  test('that are those of the job are confirmed', () => {
    const env = { ...production, PROMOTION_GATE_INPUT_SHA: '' };
    expect(() =>
      confirmInputs(env, component, signed('environment=production', 'sha=')),
    ).not.toThrow();
  });

  test.each([
    ['another value', { PROMOTION_GATE_INPUT_ENVIRONMENT: 'staging' }, 'is "staging"'],
    ['nothing', { PROMOTION_GATE_INPUT_ENVIRONMENT: '' }, 'is ""'],
    ['the variable taken away', { PROMOTION_GATE_INPUT_ENVIRONMENT: undefined }, 'is ""'],
    ['one that is not signed', { PROMOTION_GATE_INPUT_COMMAND: 'lint' }, 'INPUT_COMMAND is "lint"'],
  ])('%s is refused', (_, env, said) => {
    const confirm = () =>
      confirmInputs({ ...production, ...env }, component, signed('environment=production'));
    expect(confirm).toThrow(said);
  });

  test('a value may hold what an entry is made of', () => {
    const env = { PROMOTION_GATE_INPUT_VERSION: 'a=b:c' };
    expect(() => confirmInputs(env, component, signed('version=a=b:c'))).not.toThrow();
    expect(() => confirmInputs(env, component, signed('version=a'))).toThrow('is "a=b:c"');
  });

  test('a variable for the whole of a value is the same on servers that do not put it in', () => {
    const env = { PROMOTION_GATE_INPUT_SHA: 'v1', CI_COMMIT_TAG: 'v1' };
    expect(() => confirmInputs(env, component, signed('sha=$CI_COMMIT_TAG'))).not.toThrow();
    expect(() => confirmInputs(env, component, signed('sha=v1'))).not.toThrow();
    expect(() => confirmInputs(env, component, signed('sha=$CI_COMMIT_BRANCH'))).toThrow('is "v1"');
  });

  test('T62: what is told is one line, and cut', () => {
    const hostile = `x\n::error::${'y'.repeat(5000)}`;
    const env = { PROMOTION_GATE_INPUT_TICKET: hostile };
    try {
      confirmInputs(env, component, signed('ticket=CHG-1'));
      throw new Error('not refused');
    } catch (error) {
      const { message } = error as Error;
      expect(message).toContain('PROMOTION_GATE_INPUT_TICKET is "x');
      expect(message.length).toBeLessThan(1000);
    }
  });
});

describe('a job', () => {
  const bare: ClaimsReading = { status: 'none' };

  test('T05: of the component without the token, or with one that holds no inputs, is refused', () => {
    expect(() => confirmInputs(production, component, bare)).toThrow('the job has none');
    expect(() => confirmInputs(production, component, signed())).toThrow('holds none');
  });

  test('of one’s own needs neither, but what is signed there counts', () => {
    const own = { signsInputs: false };
    expect(() => confirmInputs(production, own, bare)).not.toThrow();
    expect(() => confirmInputs(production, own, signed())).not.toThrow();
    expect(() => confirmInputs(production, own, signed('environment=staging'))).toThrow('staging');
  });

  test('whose token could not be verified is left to its identity', () => {
    const failed = { status: 'failed', reason: 'no answer', retryable: true } as const;
    const refusal = { fault: 'expired', reason: 'it has expired', variable: 'X' } as const;
    for (const claim of [failed, { status: 'refused', refusal } as const])
      expect(() => confirmInputs(production, component, claim)).not.toThrow();
  });
});
