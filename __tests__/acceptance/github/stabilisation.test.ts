/** A freeze of merging: what a pull request is told while it lasts, and that it stops no promotion. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { policyWith } from '../policies.js';
import { calendarOf, event } from '../ics.js';
import { checkRun, pullRequest } from './happenings.js';
import type { Repository } from './model.js';
import { commit } from './repository.js';
import type { RunOptions } from './runner.js';
import { allowed, blocked, closeWorlds, production, told, worldWith } from './told.js';

afterEach(closeWorlds);

interface Frozen {
  /** The period of the freeze. */
  readonly frozen?: string;
  readonly also?: string;
  readonly more?: string;
}

function policyOf({ frozen = 'these-days', also = '', more = '' }: Frozen = {}): string {
  return policyWith({
    production: `windows:
  open: [always]
  stabilisation: { frozen: [${frozen}], fixes: { branches: [fix/**], labels: [fix] } }${also}
required-checks: { unit: { github: { name: unit, app: github-actions } } }`,
    more: `records: { store: none }\n${more}`,
  });
}

interface Pull {
  readonly branch?: string;
  readonly labels?: readonly string[];
  readonly fork?: boolean;
}

/** An open pull request, checked by `unit`, and the run that it starts. */
function opened(repo: Repository, given: Pull = {}): Partial<RunOptions> {
  const { branch = 'feature', labels = [], fork = false } = given;
  const sha = commit(repo, { branch: fork ? null : branch, files: { 'new.txt': 'x\n' } });
  checkRun(repo, { name: 'unit', sha });
  const { number } = pullRequest(repo, { headRef: branch, headSha: sha, fromFork: fork });
  const [own, other] = [{ id: repo.id }, { id: repo.id + 1 }];
  return {
    ...{ eventName: 'pull_request', ref: `refs/pull/${number}/merge`, sha },
    ...{ headRef: branch, baseRef: 'main' },
    event: {
      action: 'labeled',
      number,
      repository: own,
      pull_request: {
        number,
        labels: labels.map((name, index) => ({ id: index + 1, name })),
        head: { sha, ref: branch, repo: fork ? other : own },
        base: { ref: 'main', repo: own },
      },
    },
  };
}

const only = /only fixes may be merged until \w{3} .*known by/;
const open = { code: 0, decision: 'allow', enforced: 'false', reason: 'gate/allowed' };
const shut = { code: 0, decision: 'block', enforced: 'false', reason: 'gate/waiting' };

function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

describe('a preview while merging is frozen', () => {
  test.each<{ name: string; pull: Pull; is: object; says: RegExp | string }>([
    { name: 'any change: only fixes', pull: {}, is: shut, says: only },
    { name: 'by its label', pull: { labels: ['size/s', 'fix'] }, is: open, says: 'a fix by fix' },
    { name: 'by its branch', pull: { branch: 'fix/a/b' }, is: open, says: 'a fix by fix/a/b' },
    { name: 'a label in capitals is another', pull: { labels: ['Fix'] }, is: shut, says: only },
    { name: 'a branch that only begins so', pull: { branch: 'fixes' }, is: shut, says: only },
    {
      name: 'T67: the branch of a fork',
      pull: { branch: 'fix/x', fork: true },
      is: shut,
      says: only,
    },
    {
      name: 'a fork whose pull request was labelled here',
      pull: { branch: 'x', fork: true, labels: ['fix'] },
      is: open,
      says: 'a fix by fix',
    },
    {
      name: 'labels that only contain it',
      pull: { labels: ['fix later', 'bugfix'] },
      is: shut,
      says: only,
    },
  ])('$name', async ({ pull, is, says }) => {
    const { repo, run } = await worldWith({ policy: policyOf() });
    const ran = await run(opened(repo, pull));
    expect(told(ran, repo)).toMatchObject(is);
    expect(flat(ran.log)).toMatch(says);
    expect(repo.statuses.map(({ context }) => context)).not.toContain(production);
    if (is === shut) expect(flat(ran.summary)).toContain('only fixes may be merged until');
  });

  test.each([
    { name: 'preview: enforce fails the step', pull: {}, is: blocked('gate/waiting') },
    { name: 'preview: enforce lets a fix pass', pull: { branch: 'fix/x' }, is: allowed },
  ])('$name', async ({ pull, is }) => {
    const { repo, run } = await worldWith({ policy: policyOf({ more: 'preview: enforce' }) });
    expect(told(await run(opened(repo, pull)), repo)).toEqual(is);
  });

  test('by a calendar: announced, over, and gone', async () => {
    const more = `calendars: { company: company.ics }\npreview: enforce`;
    const own = 'periods:\n  announced: { calendar: company }';
    const policy = policyOf({ frozen: 'announced', more }).replace('periods:', own);
    const { repo, run } = await worldWith({
      policy,
      files: { 'company.ics': calendarOf(...event(-2, 20)) },
    });
    const pull = opened(repo);
    expect(told(await run(pull), repo)).toEqual(blocked('gate/waiting'));
    commit(repo, { files: { 'company.ics': calendarOf(...event(-20, -2)) } });
    expect(told(await run(pull), repo)).toEqual(allowed);
    commit(repo, { files: { 'company.ics': null } });
    expect(told(await run(pull), repo)).toMatchObject({ code: 3, reason: 'gate/fact-failed' });
  });

  test('is told to nobody when it is over', async () => {
    const { repo, run } = await worldWith({ policy: policyOf({ frozen: 'long-ago' }) });
    const ran = await run(opened(repo));
    expect(told(ran, repo)).toMatchObject(open);
    expect(flat(ran.log)).toContain('everything may be merged');
  });
});

describe('a promotion while merging is frozen is decided by the other rules', () => {
  test.each([
    { name: 'which allow it', unit: 'success', also: '', is: allowed },
    {
      name: 'which forbid it',
      unit: 'failure',
      also: '',
      is: blocked('required-checks/not-passed'),
    },
    {
      name: 'which let it wait',
      unit: 'success',
      also: '\n  frozen: [these-days]',
      is: blocked('gate/waiting'),
    },
  ] as const)('$name', async ({ unit, also, is }) => {
    const { repo, run } = await worldWith({ policy: policyOf({ also }), unit });
    const ran = await run();
    expect(told(ran, repo)).toEqual(is);
    expect(ran.record).toContain('windows/no-pull-request');
    expect(flat(ran.log)).not.toContain('only fixes may be merged');
  });

  test('alone it would be no rule of promotions: never an allow', async () => {
    const alone = policyWith({
      production: 'windows: { stabilisation: { frozen: [these-days], fixes: { labels: [fix] } } }',
      more: 'records: { store: none }',
    });
    const { repo, run } = await worldWith({ policy: alone });
    expect((await run()).code).not.toBe(0);
    expect(repo.statuses.map(({ state }) => state)).not.toContain('success');
  });
});
