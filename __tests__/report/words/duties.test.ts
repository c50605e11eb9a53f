/** Words of separation of duties: who approved, who is excluded and why, who can still approve. */
import { describe, expect, test } from '@jest/globals';
import type { CodeOwners } from '../../../src/evidence/code-owners-fact.js';
import { toClock } from '../../../src/report/clock.js';
import { say, toPlain } from '../../../src/report/phrase.js';
import { tellAct } from '../../../src/report/words/acts.js';
import { tell } from '../../../src/report/words/index.js';
import { evidence, friday } from '../decisions.js';
import {
  account,
  change,
  consent,
  contributor,
  decideDuties,
  head,
  policyWith,
  range,
  review,
  starter,
  type World,
} from '../../checks/duties/people.js';

const clock = toClock(evidence.facts, { timezone: 'Europe/Berlin', now: friday });
const words = 'groups: { leads: { github: acme/leads, contact: "#leads" } }';
const leads = { leads: ['alice', 'bob', 'carol', 'dave'] };

async function toldOf(block: string, world: World): Promise<readonly string[]> {
  const decision = await decideDuties(policyWith(block, words), world);
  const lines = decision.findings.map((finding) => toPlain(tell(finding, clock).line));
  const again = say`run this again`;
  const acts = decision.steps.filter(({ what }) => what !== 'start-again');
  const steps = acts.map((step) => {
    const act = toPlain(tellAct(step, { decision, clock, again }));
    return step.who === undefined ? act : `${step.who}: ${act}`;
  });
  return [...lines, ...steps];
}

describe('separation of duties', () => {
  const second = change({
    ...{ number: 813, url: 'https://forge.test/pull/813' },
    contributors: [contributor('carol')],
  });
  const rows: readonly (readonly [string, string, World, readonly string[]])[] = [
    [
      'given, and whose does not count',
      '{ approvals: { peer: {} } }',
      { changes: range([change({ reviews: [review('alice'), review('carol')] })]) },
      ['peer ← carol (#812); not alice (author)'],
    ],
    [
      'missing: where, who can, who need not try',
      '{ approvals: { lead: { from: leads } }, deployer: { not: [approvers] } }',
      { changes: range([change(), second]), groups: leads },
      [
        'lead: 0 of 1 on #812 and #813; excluded: alice, carol (author) and bob (started the run); can approve: dave (contact #leads)',
        'lead: only 2 may approve (carol and dave), and 1 must (contact #leads)',
        'deployer bob',
        'dave: Approve #812 and #813 as lead (contact #leads).',
      ],
    ],
    [
      'a commit past all pull requests, which nobody can approve',
      '{ approvals: { peer: {} } }',
      {
        changes: range([change(), change({ number: undefined, url: undefined })]),
        request: { host: 'github' },
      },
      [
        'peer: 0 of 1 on #812 and ccccccc; excluded: alice (author)',
        'Approve #812 as peer: Files changed, Review changes, Approve; not alice. Take ccccccc back and bring it in again by a pull or merge request: where there is none nobody can approve.',
      ],
    ],
    [
      'why approvals do not count',
      '{ approvals: { peer: { expires: 1h } } }',
      {
        changes: range([
          change({
            reviews: [
              review('carol', { writes: 'no' }),
              review('dave', { state: 'changes-requested' }),
              review('renovate', { account: account('renovate', 'bot') }),
            ],
          }),
        ]),
      },
      [
        'peer: 0 of 1 on #812; excluded: alice (author), carol (may not write, expired), dave (asks for changes, expired) and renovate (no person, expired)',
        'Approve #812 as peer; not alice.',
      ],
    ],
    [
      'impossible, with counts',
      '{ approvals: { lead: { from: leads, count: 2 } }, deployer: { not: [approvers] } }',
      { changes: range([change()]), groups: { leads: ['alice', 'bob', 'carol'] } },
      [
        'lead: need 2, eligible 1 after excluding alice (author) and bob (started the run)',
        'deployer bob',
        'Add people to leads, or let somebody else write the change: too few may give lead.',
      ],
    ],
    [
      'one person for two roles',
      '{ approvals: { a: {}, b: {} } }',
      { changes: range([change({ reviews: [review('carol')] })]) },
      [
        'a and b on #812 need 2 different people, and only carol has approved',
        'a and b on #812 need 2 different people, and only carol has approved',
        'Approve #812 as a or b; not alice and carol.',
      ],
    ],
    [
      'not known: the commits are named (T10)',
      '{ approvals: { peer: {} } }',
      { changes: range([change({ unattributed: [head], reviews: [review('carol')] })]) },
      [
        "whether peer is given is not known: the author of ccccccc is nobody's account and carol (a commit is nobody's)",
        'Let the author of ccccccc link the e-mail address of it to an account, or name the person in the people file.',
      ],
    ],
    [
      'not known: more than is listed (T24)',
      '{ approvals: { peer: {} } }',
      { changes: range([change({ complete: false, reviews: [review('carol')] })]) },
      [
        'whether peer is given is not known: not all of #812 is listed',
        'Make the list of changes and of the people behind them readable.',
      ],
    ],
    [
      'an approval of an earlier attempt',
      '{ approvals: { go: { via: environment } } }',
      {
        changes: range([change()], { consents: [consent('carol')] }),
        request: { run: { id: '1', attempt: 2 } },
      },
      [
        'go: 0 of 1; excluded: alice (author) and carol (in another attempt of the run: start a new run)',
        'Approve the deployment as go; not alice. Start a new run for that, not this one again.',
      ],
    ],
    [
      'the deployer wrote it',
      '{ deployer: { not: [contributors] } }',
      { changes: range([change()]), starter: starter({ accounts: [account('alice')] }) },
      [
        'alice started this run and wrote #812',
        'Let somebody who wrote nothing of it start it anew: run this again.',
      ],
    ],
    [
      'the deployer is of no group',
      '{ deployer: { from: [pipeline, leads] } }',
      { changes: range([change()]), groups: { leads: ['carol'] } },
      [
        'bob started this run; allowed: pipeline and leads (contact #leads)',
        'Let somebody of pipeline and leads start it anew: run this again.',
      ],
    ],
    [
      'a rollback',
      '{ approvals: { peer: {} } }',
      { changes: range([change()], { case: 'rollback' }) },
      ['a rollback is judged by the earlier allow of its commit, and there is none'],
    ],
  ];
  test.each(rows)('%s', async (_, block, world, expected) => {
    expect(await toldOf(block, world)).toEqual(expected);
  });
});

test('the finding carries the matching as its proof', async () => {
  const changes = range([change({ reviews: [review('dave'), review('carol')] })]);
  const block = '{ approvals: { peer: {}, lead: { from: leads } } }';
  const decision = await decideDuties(policyWith(block, words), { changes, groups: leads });
  const url = 'https://forge.test/pull/812';
  expect(decision.findings[0]?.data['matching']).toEqual([
    { approval: 'lead', change: '#812', url, by: 'dave' },
    { approval: 'peer', change: '#812', url, by: 'carol' },
  ]);
});

describe('code owners', () => {
  const block = '{ approvals: { owner: { from: code-owners } } }';
  const database = {
    ...{ pattern: '/src/db/**', line: 2, count: 1, owners: ['@bob', '@acme/payments'] },
    ...{ paths: ['src/db/a.sql'], more: 0 },
  };
  const nobodys = { count: 1, owners: [], paths: ['a', 'b', 'c'], more: 4 };
  const payments = { name: '@acme/payments', members: [account('carol')] };
  const bob = { name: '@bob', members: [account('bob')] };
  function owned(
    parts: CodeOwners['changes'][number]['parts'],
    owners: CodeOwners['owners'] = [bob, payments],
  ): CodeOwners {
    const file = { path: 'CODEOWNERS', commit: head };
    return { file, faults: [], changes: [{ head, number: 812, parts }], owners };
  }
  const changes = range([change({ reviews: [review('dave')] })]);

  test('whose approval a path lacks, and how to give it', async () => {
    expect(await toldOf(block, { changes, owners: owned([database]) })).toEqual([
      'owner: 0 of 1 on #812 for /src/db/** (@bob or @acme/payments); excluded: alice (author) and dave (no owner)',
      '@bob or @acme/payments: Approve #812 as owner; not alice. It takes @bob or @acme/payments on #812 for /src/db/**.',
    ]);
  });

  test('what nobody owns', async () => {
    const open = range([change()]);
    const [line] = await toldOf(block, { changes: open, owners: owned([nobodys]) });
    expect(line).toBe(
      'owner: 0 of 1 on #812 for a, b and c and 4 more (anybody, as nobody owns it); excluded: alice (author)',
    );
  });

  test('a section with its count', async () => {
    const section = { ...database, section: 'Database', count: 2 };
    const [line] = await toldOf(block, { changes, owners: owned([section]) });
    expect(line).toContain('0 of 2 on #812 for /src/db/** (section Database)');
  });

  test('a team that is not told names what it needs', async () => {
    const hidden = { name: '@acme/payments', unknown: 'it is not told', needs: 'members: read' };
    const [line] = await toldOf(block, { changes, owners: owned([database], [bob, hidden]) });
    expect(line).toBe(
      'whether owner is given is not known: who @acme/payments is: it is not told; needs members: read; dave (whether an owner)',
    );
  });

  test('the only owner wrote it', async () => {
    const own = { ...database, owners: ['@alice'] };
    const alice = { name: '@alice', members: [account('alice')] };
    expect(await toldOf(block, { changes, owners: owned([own], [alice]) })).toEqual([
      'owner: need 1 for /src/db/**, eligible 0 after excluding alice (author)',
      'Name further owners in CODEOWNERS for /src/db/**, or let somebody else write the change: too few may give owner.',
    ]);
  });

  test('T54: lines that are not read are told, whatever they hold', async () => {
    const faults = ['CODEOWNERS:2: "b<b>" is no @user'];
    const approved = range([change({ reviews: [review('carol')] })]);
    const told = await toldOf(block, {
      ...{ changes: approved, owners: { ...owned([database]), faults } },
    });
    expect(told.join(' ')).toContain(
      'what these lines may mean is not known, and whom they would ask: CODEOWNERS:2: "b<b>" is no @user',
    );
  });

  test('a change of several parts is named once', async () => {
    const approved = range([change({ reviews: [review('carol')] })]);
    const parts = [database, { ...database, owners: ['@acme/payments'], pattern: '/src/x/' }];
    const [line] = await toldOf(block, { changes: approved, owners: owned(parts) });
    expect(line).toBe('owner ← carol (#812)');
  });

  test('no file', async () => {
    const owners = { ...owned([nobodys]), file: null };
    expect(await toldOf(block, { changes, owners })).toEqual([
      'owner is asked of code owners, and the protected branch has no CODEOWNERS',
      'Add a CODEOWNERS to the protected branch, or ask a group of the policy.',
    ]);
  });

  test('many parts are cut', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...database,
      pattern: `/src/${String(index)}/`,
    }));
    const [line] = await toldOf(block, { changes, owners: owned(many) });
    expect(line).toContain('and 3 more');
    expect(line).not.toContain('/src/7/');
  });
});
