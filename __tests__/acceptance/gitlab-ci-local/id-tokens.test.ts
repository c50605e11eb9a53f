/** ID tokens that are not those of the job that shows them: nothing is deployed by any of them. */
import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import * as made from '../gitlab/project.js';
import { newJob, type JobOptions } from '../gitlab/runner-environment.js';
import { closeWorlds } from '../gitlab/worlds.js';
import type { PipelineOptions } from './forge-pipeline.js';
import { expectNothingDeployed, expectStopped, openShop, type Shop } from './shop.js';

afterEach(closeWorlds);

const seconds = Math.floor(Date.now() / 1000);

/** The same claims, signed by a key that is none of the server's, under the name of one that is. */
function signedByAnother(own: string): string {
  const body = own.split('.').slice(0, 2).join('.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return `${body}.${sign('sha256', Buffer.from(body), privateKey).toString('base64url')}`;
}

function unsigned(own: string): string {
  const head = Buffer.from(JSON.stringify({ typ: 'JWT', alg: 'none' })).toString('base64url');
  return `${head}.${own.split('.')[1] ?? ''}.`;
}

/** The token that GitLab gives another job, for the same audience. */
function ofAnother(shop: Shop, job: Partial<JobOptions>): (own: string) => string {
  return (own) => {
    const { aud } = JSON.parse(Buffer.from(own.split('.')[1] ?? '', 'base64url').toString()) as {
      readonly aud: string | readonly string[];
    };
    const { gitlab, project, pipeline } = shop;
    const place = { gitlab, project, pipeline, environment: 'production' };
    const { variables } = newJob({ ...place, ...job, name: 'other', idToken: { aud } });
    return variables['PROMOTION_GATE_ID_TOKEN'] ?? '';
  };
}

const rows: readonly (readonly [string, (shop: Shop) => Partial<PipelineOptions>])[] = [
  ['T31: an expired one', () => ({ idToken: { exp: seconds - 600 } })],
  ['one that was signed by another', () => ({ exchange: signedByAnother })],
  ['one that was not signed', () => ({ exchange: unsigned })],
  ['one of another server', () => ({ idToken: { iss: 'https://gitlab.example.com' } })],
  ['one for somebody else', () => ({ idToken: { aud: 'https://vault.example.com' } })],
  ['T31: that of another job', (shop) => ({ exchange: ofAnother(shop, {}) })],
  [
    'T31: that of an earlier pipeline',
    (shop) => ({ exchange: ofAnother(shop, { pipeline: made.pipeline(shop.project) }) }),
  ],
  [
    'T31: that of another project',
    (shop) => {
      const project = shop.gitlab.project({ path: 'acme/desk' });
      const pipeline = made.pipeline(project);
      return { exchange: ofAnother(shop, { project, pipeline }) };
    },
  ],
];

describe('an ID token', () => {
  test.each(rows)('%s: nothing is deployed', async (_, options) => {
    const shop = await openShop();
    const end = await shop.run(options(shop));
    expectNothingDeployed(shop, end);
    expect(end.log).not.toMatch(/eyJ[\w-]{20}/);
  });

  test('F07: whose keys cannot be read: inconclusive', async () => {
    const shop = await openShop();
    shop.gitlab.fault('error-500', { when: 'oidc', times: 'always' });
    const variables = { PROMOTION_GATE_ATTEMPT: '1s', PROMOTION_GATE_TOTAL: '4s' };
    expectStopped(shop, await shop.run({ variables }), 3);
  });
});
