/** The tier of a project: named only where an answer proves it. */
import { describe, expect, test } from '@jest/globals';
import { proveTier, tellTier, type TierProof } from '../../../src/hosts/gitlab/tier.js';
import { stubApi, type Answers } from './stub-api.js';

const namespace = { full_path: 'acme/shop-team' };

async function prove(project: object, plan: Answers[string], kind: 'job' | 'access' = 'access') {
  const api = stubApi(
    { 'GET /projects/7': { body: { namespace, ...project } }, 'GET /namespaces/acme': plan },
    kind,
  );
  return { ...(await proveTier({ api, project: '7' })), asked: api.asked };
}

describe('proved', () => {
  test.each<[string, object, object, TierProof]>([
    ['the plan that an owner sees', {}, { plan: 'free' }, { kind: 'exact', tier: 'Free' }],
    ['a trial', {}, { plan: 'ultimate_trial' }, { kind: 'exact', tier: 'Ultimate' }],
    ['an old name', {}, { plan: 'silver' }, { kind: 'exact', tier: 'Premium' }],
    [
      'an attribute that needs a licence',
      { approvals_before_merge: 0 },
      {},
      { kind: 'at-least', tier: 'Premium' },
    ],
    [
      'another one, of protected environments',
      { allow_pipeline_trigger_approve_deployment: false },
      { plan: 'default' },
      { kind: 'at-least', tier: 'Premium' },
    ],
    [
      'the plan of an own server says nothing',
      { approvals_before_merge: 0 },
      { plan: 'default' },
      { kind: 'at-least', tier: 'Premium' },
    ],
    ['no such attribute is no proof of Free', {}, { plan: 'default' }, { kind: 'unknown' }],
    ['a plan of a later GitLab', {}, { plan: 'galactic' }, { kind: 'unknown' }],
    ['the name of a property', {}, { plan: 'constructor' }, { kind: 'unknown' }],
  ])('%s', async (_, project, plan, expected) => {
    const { proof, token, asked } = await prove(project, { body: plan });
    expect({ proof, token }).toEqual({ proof: expected, token: 'taken' });
    expect(asked).toEqual(['GET /projects/7', 'GET /namespaces/acme']);
  });

  test('by one of the highest tier, which whoever may read the project sees', async () => {
    const attributes = { approvals_before_merge: 0 };
    const highest = { only_allow_merge_if_all_status_checks_passed: false };
    const { proof, asked } = await prove({ ...attributes, ...highest }, { body: {} });
    expect(proof).toEqual({ kind: 'exact', tier: 'Ultimate' });
    expect(asked).toEqual(['GET /projects/7']);
  });

  test.each(['forbidden', 'not-found', 'server'] as const)('F05: %s is no tier', async (fault) => {
    expect((await prove({}, { fault })).proof).toEqual({ kind: 'unknown' });
    const api = stubApi({ 'GET /projects/7': { fault } });
    expect((await proveTier({ api, project: '7' })).proof).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['unauthorized', 'refused'],
    ['forbidden', 'taken'],
    ['not-found', 'taken'],
    ['server', 'unknown'],
    ['deadline', 'unknown'],
  ] as const)('F05: a project that is %s: the token is %s', async (fault, token) => {
    const api = stubApi({ 'GET /projects/7': { fault } });
    expect((await proveTier({ api, project: '7' })).token).toBe(token);
  });

  test('the job token asks nothing', async () => {
    const { proof, token, asked } = await prove({}, { body: { plan: 'free' } }, 'job');
    expect({ proof, token }).toEqual({ proof: { kind: 'unknown' }, token: 'unknown' });
    expect(asked).toEqual([]);
  });
});

describe('in words', () => {
  test.each<['Premium' | 'Ultimate', TierProof, string | undefined]>([
    [
      'Ultimate',
      { kind: 'exact', tier: 'Premium' },
      'GitLab Ultimate: the project has GitLab Premium',
    ],
    [
      'Premium',
      { kind: 'exact', tier: 'Free' },
      'GitLab Premium or Ultimate: the project has GitLab Free',
    ],
    ['Premium', { kind: 'at-least', tier: 'Premium' }, undefined],
    ['Premium', { kind: 'exact', tier: 'Ultimate' }, undefined],
    [
      'Ultimate',
      { kind: 'at-least', tier: 'Premium' },
      'GitLab Ultimate (the project has Premium at least)',
    ],
    ['Premium', { kind: 'unknown' }, 'GitLab Premium or Ultimate'],
    ['Ultimate', { kind: 'exact', tier: 'Ultimate' }, undefined],
  ])('%s of %j', (needed, proof, words) => {
    expect(tellTier(needed, proof)).toBe(words);
  });
});
