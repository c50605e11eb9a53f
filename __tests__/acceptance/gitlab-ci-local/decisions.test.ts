/** Pipelines that include the component: what the gate decides is what becomes of the job that deploys. */
import { afterEach, describe, expect, test } from '@jest/globals';
import type { RecordDocument } from '../../../src/report/record.js';
import { head } from '../github/repository.js';
import { policyWith } from '../policies.js';
import { closeWorlds, checks, noRecords, type WorldOptions } from '../gitlab/worlds.js';
import { expectDeployed, expectStopped, openShop, statusOf } from './shop.js';

afterEach(closeWorlds);

/** For what will never be answered. */
const impatient = { PROMOTION_GATE_ATTEMPT: '1s', PROMOTION_GATE_TOTAL: '4s' };

describe('an allow', () => {
  test('reaches the job that deploys, with its outputs', async () => {
    const shop = await openShop();
    const end = await shop.run({ validation: 'schema' });
    expectDeployed(shop, end);
    expect(end.code).toBe(0);
    expect(end.deployed).toMatchObject({
      DECISION: 'allow',
      SHA: head(shop.project.git),
      SERVICE: 'shop',
      ENVIRONMENT: 'production',
    });
    expect(shop.gitlab.requests().filter(({ kind }) => kind === 'oidc')).toHaveLength(1);
    const { junit, codeQuality, annotations, record } = end.reports();
    expect(junit).toMatch(/<testsuite [^>]* failures="0" errors="0"/);
    expect(JSON.parse(codeQuality ?? '')).toEqual([]);
    expect(JSON.parse(annotations ?? '')).toHaveProperty('promotion-gate');
    expect(JSON.parse(record ?? '')).toMatchObject({
      kind: 'decision',
      subject: { sha: head(shop.project.git) },
      origin: { job: 'promotion-gate' },
    });
  });

  test('is one of the program of the component, read with the token of the job', async () => {
    const shop = await openShop();
    const end = await shop.run({ include: 'project' });
    expectDeployed(shop, end);
    const files = shop.gitlab.requests().filter(({ operation }) => operation === 'file/raw');
    const asked = files.map(({ credential, query }) => `${credential} ${query.get('ref') ?? ''}`);
    expect(new Set(asked)).toEqual(new Set([`job ${shop.component.commit}`]));
  });
});

test.each(['production/eu', 'Production EU.1'])(
  'an environment may have any name that GitLab takes: %s',
  async (environment) => {
    const policy = policyWith({ production: checks, more: noRecords });
    const own = policy.replace('\n  production:\n', `\n  own:\n    match: ['${environment}']\n`);
    expect(own).not.toBe(policy);
    const shop = await openShop({ policy: own });
    const end = await shop.run({ gates: [{ inputs: { environment } }], validation: 'schema' });
    expect({ jobs: end.jobs, log: end.log }).toMatchObject({
      jobs: { 'promotion-gate': 0, deploy: 0 },
    });
    expect(end.outputs['environment']).toBe(environment.replaceAll(' ', '%20'));
    expect(shop.project.statuses).toMatchObject([
      { status: 'success', name: `promotion-gate / shop / ${environment}` },
    ]);
    expect(JSON.parse(end.reports().record ?? '')).toMatchObject({ subject: { environment } });
  },
);

describe('no later job begins after', () => {
  const frozen = `windows: { open: [always], frozen: [these-days] }\n${checks}`;
  const rows: readonly (readonly [string, WorldOptions, string])[] = [
    ['a freeze', { policy: { production: frozen, more: noRecords } }, 'gate/waiting'],
    ['a job that failed', { build: 'failed' }, 'required-checks/not-passed'],
  ];
  test.each(rows)('%s: a block', async (_, options, reason) => {
    const shop = await openShop(options);
    const end = await shop.run();
    expectStopped(shop, end, 1);
    expect(end.outputs['reason-code']).toBe(reason);
    expect(statusOf(shop)).toBe('failed');
    const { junit, record } = end.reports();
    expect(junit).toMatch(/<failure/);
    expect((JSON.parse(record ?? '') as RecordDocument).decision).toMatchObject({
      verdict: 'block',
    });
  });

  test('F07: a fact that cannot be read: inconclusive', async () => {
    const shop = await openShop();
    shop.gitlab.fault('error-500', { when: 'pipeline/jobs', times: 'always' });
    const end = await shop.run({ variables: impatient });
    expectStopped(shop, end, 3);
    expect(end.outputs['reason-code']).toBe('gate/fact-failed');
    expect(end.reports().junit).toMatch(/<error/);
    expect(statusOf(shop)).toBe('failed');
  });

  test('T66: a record that is demanded and may not be written: inconclusive', async () => {
    const shop = await openShop({
      policy: { production: checks, more: 'records: { store: branch }' },
    });
    const end = await shop.run({ token: shop.gitlab.token({ scopes: ['read_api'] }) });
    expectStopped(shop, end, 3);
    expect(end.outputs['reason-code']).toBe('gate/not-recorded');
  });

  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['an environment that the policy does not know', { environment: 'moon' }, 'moon'],
    ['a policy above the repository', { policy: '../policy.yml' }, '../policy.yml'],
    ['a policy that is not there', { policy: '.promotion-gate/other.yml' }, 'other.yml'],
  ];
  test.each(wrong)('%s: an error of the request', async (_, inputs, says) => {
    const shop = await openShop();
    const end = await shop.run({ gates: [{ inputs }] });
    expectStopped(shop, end, 2);
    expect(end.log).toContain(says);
  });

  test('a policy with a key that is none: an error, at its line', async () => {
    const shop = await openShop({ policy: { production: 'windows: { opne: [always] }' } });
    const end = await shop.run();
    expectStopped(shop, end, 2);
    const found = JSON.parse(end.reports().codeQuality ?? '') as readonly object[];
    expect(found).toContainEqual(
      expect.objectContaining({
        location: expect.objectContaining({ path: '.promotion-gate.yml' }) as unknown,
      }),
    );
  });
});

test.each([
  ['environment', 'production; id'],
  ['command', 'approve'],
  ['policy', '/etc/policy.yml'],
])('T63: with %s %s there is no pipeline, and nobody is asked', async (name, value) => {
  const shop = await openShop();
  const end = await shop.run({ gates: [{ inputs: { [name]: value } }] });
  expect(end.log).toContain(`\`${name}\` input`);
  expect([end.code, end.jobs]).toEqual([1, {}]);
  expect(shop.gitlab.requests()).toEqual([]);
});
