/** separation-of-duties: who may start the run, and whose approval counts beside it (T18). */
import { describe, expect, test } from '@jest/globals';
import type { Change, Starter } from '../../../src/evidence/changes-fact.js';
import { failed } from '../../decision/builders.js';
import {
  account,
  change,
  contributor,
  head,
  judged,
  range,
  review,
  starter,
  yesterday,
  type Row,
  type World,
} from './people.js';

const pass = 'approved pass';
const few = 'too-few fail';
const unsure = 'unsure unknown';

describe('the deployer', () => {
  const fine = change({ reviews: [review('carol'), review('dave')] });
  const by = (part: Partial<Starter>, ...changes: readonly Change[]): World => ({
    changes: range(changes.length === 0 ? [fine] : changes),
    starter: starter(part),
    groups: { leads: ['dave', 'erin', 'frank'] },
  });
  const people = (...logins: readonly string[]): Partial<Starter> => ({
    accounts: logins.map((login) => account(login)),
  });
  const allowed = 'deployer-allowed pass';
  const unknown = 'deployer-unknown unknown';
  const outside = 'deployer-not-allowed fail';
  const wrote = 'deployer-contributed fail';
  const machine: Partial<Starter> = { accounts: [account('cron', 'bot')], trigger: 'schedule' };
  const merge: Partial<Starter> = { trigger: 'merge', accounts: [account('alice')] };
  const rows: readonly (readonly [string, string, World, string])[] = [
    ['not a contributor', '{ not: [contributors] }', by({}), allowed],
    ['the author', '{ not: [contributors] }', by(people('alice')), wrote],
    [
      'T18: the actor wrote it, somebody else runs it again',
      '{ not: [contributors] }',
      by(people('alice', 'bob')),
      wrote,
    ],
    [
      'T18: the triggering actor wrote it',
      '{ not: [contributors] }',
      by(people('bob', 'alice')),
      wrote,
    ],
    [
      'T18: who is behind it is not known',
      '{ not: [contributors] }',
      by({ complete: false }),
      unknown,
    ],
    ['T18: nobody started it', '{ not: [contributors] }', by({ accounts: [] }), unknown],
    ['T18: a schedule of a machine', '{ not: [contributors] }', by(machine), unknown],
    [
      'T18: a machine that the policy names',
      '{ from: [ops, leads] }',
      by({ accounts: [account('bob', 'bot')] }),
      allowed,
    ],
    ['T18: a machine that no group names', '{ from: leads }', by(machine), outside],
    [
      'T10: a commit of nobody',
      '{ not: [contributors] }',
      by({}, change({ unattributed: [head] })),
      unknown,
    ],
    [
      'T24: more changes than are listed',
      '{ not: [contributors] }',
      by({}, change({ complete: false })),
      unknown,
    ],
    ['one of the group', '{ from: ops }', by({}), allowed],
    ['one of no group', '{ from: leads }', by({}), outside],
    ['T18: only one of both is of the group', '{ from: ops }', by(people('bob', 'zoe')), outside],
    [
      'a group that is not known',
      '{ from: leads }',
      { ...by({}), groups: { leads: failed } },
      unknown,
    ],
    ['the pipeline, every change reviewed', '{ from: pipeline }', by(merge), allowed],
    ['the pipeline did not start it', '{ from: pipeline }', by({}), outside],
    [
      'the pipeline on a branch without protection',
      '{ from: pipeline }',
      by({ ...merge, protectedBranch: 'no' }),
      outside,
    ],
    [
      'the pipeline, protection not known',
      '{ from: pipeline }',
      by({ ...merge, protectedBranch: 'unknown' }),
      unknown,
    ],
    [
      'the pipeline, a change is not reviewed (T20)',
      '{ from: pipeline }',
      by(merge, change()),
      outside,
    ],
    ['the pipeline is in no group', '{ from: ops }', by(merge), outside],
    [
      'the merge of an author is started by the pipeline',
      '{ not: [contributors] }',
      by(merge),
      allowed,
    ],
    [
      'the merge of an author without a review',
      '{ not: [contributors] }',
      by(merge, change()),
      wrote,
    ],
    ['the sole contributor', '{ not: [sole-contributor] }', by(people('alice')), wrote],
    [
      'one contributor of two',
      '{ not: [sole-contributor] }',
      by(people('alice'), change({ contributors: [contributor('alice'), contributor('carol')] })),
      allowed,
    ],
    [
      'T27: a rollback without an earlier allow',
      '{ not: [contributors] }',
      { ...by({}), changes: range([fine], { case: 'rollback' }) },
      'no-earlier-allow unknown',
    ],
    [
      'T27: a rollback that the author starts',
      '{ not: [contributors] }',
      { ...by(people('alice')), changes: range([fine], { case: 'rollback', earlier: 'r1' }) },
      wrote,
    ],
    ['nothing asks for approvals', '{ not: [approvers] }', by({}), 'nobody-approves warn'],
  ];

  test.each(rows)('%s', async (_, rule, world, answer) => {
    expect(await judged(`{ deployer: ${rule} }`, world)).toBe(answer);
  });

  const apart = '{ approvals: { peer: { count: 1 } }, deployer: { not: [approvers] } }';
  const approving: readonly Row[] = [
    [
      'T18: the deployer is the only approver',
      { changes: range([change({ reviews: [review('bob')] })]) },
      `${few}, ${allowed}`,
    ],
    [
      'the deployer approves as well',
      { changes: range([change({ reviews: [review('bob'), review('carol')] })]) },
      `${pass}, ${allowed}`,
    ],
    [
      'T18: alice starts it, bob starts it again and approves',
      {
        changes: range([change({ contributors: [contributor('zoe')], reviews: [review('bob')] })]),
        starter: starter(people('alice', 'bob')),
      },
      `${few}, ${allowed}`,
    ],
    [
      'T18: who else starts it is not known',
      {
        changes: range([change({ reviews: [review('carol')] })]),
        starter: starter({ complete: false }),
      },
      `${unsure}, ${unknown}`,
    ],
    [
      'who approves and merges, and so starts the pipeline',
      {
        changes: range([change({ reviews: [review('carol', { at: yesterday })] })]),
        starter: starter({ trigger: 'merge', accounts: [account('carol')] }),
      },
      `${pass}, ${allowed}`,
    ],
  ];
  test.each(approving)('%s', async (_, world, answer) => {
    expect(await judged(apart, world)).toBe(answer);
  });
});
