/** stabilisation: while it lasts only fixes may be merged; judged on pull requests. */
import { describe, expect, test } from '@jest/globals';
import type { FactReading, FactValue } from '../../../src/evidence/facts.js';
import {
  decideFor,
  failed,
  known,
  none,
  unsupported,
  type Given,
} from '../../decision/builders.js';
import { holidays } from '../../decision/clock-facts.js';
import { codesOf, policyWith } from './window-policies.js';

const rules = `windows:
      stabilisation:
        frozen: [peak]
        fixes: { branches: [hotfix/**, "fix-*"], labels: [fix, security] }`;

type Pull = FactValue<'pull-request'>;
const feature: Pull = { number: 7, branch: 'topic', target: 'main', labels: [], fork: false };

function preview(reading: FactReading<'pull-request'>, more: Given['facts'] = {}): Given {
  return { request: { mode: 'preview' }, facts: { 'pull-request': { '': reading }, ...more } };
}

function pull(part: Partial<Pull>): Given {
  return preview(known<'pull-request'>({ ...feature, ...part }));
}

/** `peak` runs from 17 to 30 November 2026. */
describe('what may be merged', () => {
  test.each<[string, Partial<Pull>, string]>([
    ['a feature may not', {}, 'windows/stabilising'],
    ['a branch of fixes', { branch: 'hotfix/login/form' }, 'windows/fix'],
    ['a branch of the second pattern', { branch: 'fix-7' }, 'windows/fix'],
    ['a branch that only begins alike', { branch: 'hotfixes/a' }, 'windows/stabilising'],
    ['a branch whose case differs', { branch: 'Hotfix/a' }, 'windows/stabilising'],
    ['a label', { labels: ['ui', 'security'] }, 'windows/fix'],
    ['a label that only begins alike', { labels: ['fixed'] }, 'windows/stabilising'],
    [
      'the branch of a fork does not count: whoever forks names it',
      { branch: 'hotfix/a', fork: true },
      'windows/stabilising',
    ],
    [
      'the label of a fork does: who may label it decides',
      { labels: ['fix'], fork: true },
      'windows/fix',
    ],
    ['the branch that it goes to is none of a fix', { target: 'hotfix/a' }, 'windows/stabilising'],
  ])('%s', async (_name, part, code) => {
    const { findings } = await decideFor(policyWith(rules), pull(part));
    expect(findings[0]).toMatchObject({
      code,
      outcome: code === 'windows/fix' ? 'pass' : 'fail',
      data: { number: 7, branch: part.branch ?? 'topic', target: part.target ?? 'main' },
    });
  });

  test('until when, for which period and how a fix is known is told', async () => {
    const { findings } = await decideFor(policyWith(rules), pull({}));
    expect(findings[0]).toMatchObject({
      clears: '2026-11-30T23:00:00Z',
      data: {
        periods: [{ id: 'peak' }],
        until: '2026-11-30T23:00:00Z',
        branches: ['hotfix/**', 'fix-*'],
        labels: ['fix', 'security'],
      },
    });
  });

  test('what makes it a fix is told', async () => {
    const { findings } = await decideFor(
      policyWith(rules),
      pull({ branch: 'fix-7', labels: ['fix'] }),
    );
    expect(findings[0]?.data).toMatchObject({ fix: 'fix' });
  });

  test('afterwards everything may be merged', async () => {
    const given = { ...pull({}), now: '2026-11-30T23:00:00Z' };
    expect(await codesOf(rules, given)).toEqual(['windows/merges-open none']);
  });
});

describe('where there is no pull request it does not apply', () => {
  test.each<[string, Given]>([
    ['in a run that enforces', { facts: { 'pull-request': { '': none } } }],
    ['in a preview of a clone', preview(none)],
  ])('%s', async (_name, given) => {
    const { findings } = await decideFor(policyWith(rules), given);
    expect(findings[0]).toMatchObject({
      code: 'windows/no-pull-request',
      outcome: 'not-applicable',
      effect: 'none',
    });
  });

  test('it does not keep a promotion from a window that is open', async () => {
    const open = rules.replace('windows:', 'windows:\n      open: [noon]');
    const decision = await decideFor(policyWith(open), { facts: { 'pull-request': { '': none } } });
    expect(decision.verdict).toBe('allow');
  });

  test('alone it passes nothing', async () => {
    const decision = await decideFor(policyWith(rules), {
      facts: { 'pull-request': { '': none } },
    });
    expect(decision.verdict).not.toBe('allow');
  });
});

describe('F34: what is not known is no fix and no open merge', () => {
  const holiday = rules.replace('[peak]', '[holiday]');

  test.each<[string, string, Given, string]>([
    ['the pull request', rules, preview(failed), 'gate/fact-failed block'],
    ['the pull request, on this host', rules, preview(unsupported), 'gate/fact-unsupported block'],
    ['the pull request, nobody looked', rules, {}, 'gate/fact-failed block'],
    [
      'the holidays',
      holiday,
      preview(known<'pull-request'>(feature), { holidays: { 'DE-HE': failed } }),
      'gate/fact-failed block',
    ],
    [
      'a period that is not evaluated',
      rules.replace('[peak]', '[later]'),
      preview(known<'pull-request'>(feature)),
      'gate/not-built block',
    ],
  ])('%s', async (_name, text, given, code) => {
    expect(await codesOf(text, given)).toEqual([code]);
  });

  test('with holidays that are known it is judged', async () => {
    const facts = { holidays: { 'DE-HE': holidays('2026-11-18') } };
    const given = preview(known<'pull-request'>(feature), facts);
    expect(await codesOf(holiday, given)).toEqual(['windows/stabilising block']);
  });
});
