/** Freeze periods as GitLab tells them, and what a token may not see. */
import { describe, expect, test } from '@jest/globals';
import { readFreezePeriods } from '../../../src/hosts/gitlab/freeze-periods.js';
import { now } from './policy-world.js';
import { stubApi, type Answer } from './stub-api.js';

function read(answer: Answer, kind: 'job' | 'access' = 'access', variable?: string) {
  const api = stubApi({ 'GET /projects/acme%2Fshop/freeze_periods': answer }, kind);
  const reading = readFreezePeriods({ api, project: 'acme/shop', variable }, now);
  return reading.then((told) => ({ told, asked: api.asked }));
}

/** https://docs.gitlab.com/api/freeze_periods/#list-freeze-periods. */
const one = {
  id: 1,
  freeze_start: '0 23 * * 5',
  freeze_end: '0 8 * * 1',
  cron_timezone: 'UTC',
  created_at: '2020-05-15T17:03:35.702Z',
  updated_at: '2020-05-15T17:06:41.566Z',
};

describe('an answer', () => {
  test('of the documentation', async () => {
    const { told } = await read({ body: [one] });
    expect(told).toEqual({
      status: 'known',
      value: [{ id: '1', start: '0 23 * * 5', end: '0 8 * * 1', zone: 'UTC' }],
      source: { level: 'forge', system: 'gitlab', fetchedAt: now },
    });
  });

  test('an empty list is known, from a token that may see it', async () => {
    expect((await read({ body: [] })).told).toMatchObject({ status: 'known', value: [] });
  });

  test('without a zone it is UTC; without a start it is kept, to be refused by its id', async () => {
    const body = [{ ...one, cron_timezone: null, freeze_start: null }];
    const { told } = await read({ body });
    expect(told).toMatchObject({ value: [{ id: '1', start: '', zone: 'UTC' }] });
  });

  test.each([
    ['no list', { message: 'moved' }],
    ['without an id', [{ ...one, id: undefined }]],
    ['a text without end', [{ ...one, freeze_end: '0,'.repeat(200) }]],
    ['a number for a cron', [{ ...one, freeze_start: 5 }]],
  ])('F11: %s is failed', async (_, body) => {
    expect((await read({ body })).told).toMatchObject({ status: 'failed' });
  });
});

describe('a token that may not', () => {
  test('the job token is not even sent', async () => {
    const { told, asked } = await read({ body: [] }, 'job');
    expect(asked).toEqual([]);
    expect(told).toEqual({
      status: 'unsupported',
      reason: 'freeze periods: the job token may not read this',
      needs:
        'a project access token as the variable PROMOTION_GATE_TOKEN: role Reporter, scope read_api; Maintainer where GitLab is older',
    });
  });

  test.each(['forbidden', 'not-found'] as const)('F05: %s is no empty list', async (fault) => {
    const { told } = await read({ fault }, 'access', 'PROMOTION_GATE_POLICY_TOKEN');
    expect(told).toMatchObject({
      status: 'unsupported',
      needs: expect.stringMatching(/PROMOTION_GATE_POLICY_TOKEN:.*Maintainer/),
    });
  });

  test.each([
    ['server', true],
    ['unauthorized', false],
  ] as const)('%s is failed', async (fault, retryable) => {
    expect((await read({ fault })).told).toMatchObject({ status: 'failed', retryable });
  });
});
