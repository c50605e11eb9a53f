/** separation-of-duties: the truth table, one row a situation: who did what, and what comes of it. */
import { describe, expect, test } from '@jest/globals';
import type { Account, Change, Review } from '../../../src/evidence/changes-fact.js';
import { failed, otherSha, unsupported } from '../../decision/builders.js';
import {
  account,
  change,
  consent,
  contributor,
  decideDuties,
  earlier,
  head,
  judged,
  listed,
  policyWith,
  range,
  review,
  reviewed,
  type Row,
} from './people.js';

const pass = 'approved pass';
const few = 'too-few fail';
const unsure = 'unsure unknown';

function written(others: Change['contributors'], ...reviews: readonly Review[]): Row[1] {
  const contributors = [contributor('alice'), ...others];
  return { changes: range([change({ contributors, reviews: [...reviews] })]) };
}

function described(part: Partial<Change>, ...reviews: readonly Review[]): Row[1] {
  return { changes: range([change({ reviews: [...reviews], ...part })]) };
}

function by(kind: Account['kind'], login = 'carol'): Partial<Review> {
  return { account: account(login, kind) };
}

const peer = '{ approvals: { peer: {} } }';

describe('one approval of anybody', () => {
  const rows: readonly Row[] = [
    ['nobody approves', reviewed(), few],
    ['carol approves', reviewed(review('carol')), pass],
    ['two approve', reviewed(review('carol'), review('dave')), pass],
    ['before the merge or after it', reviewed(review('carol', { at: earlier })), pass],
    ['without a time', reviewed(review('carol', { at: undefined })), pass],
    ['after the decision', reviewed(review('carol', { at: '2026-11-18T10:00:01Z' })), few],
    [
      'in the moment of the decision',
      reviewed(review('carol', { at: '2026-11-18T10:00:00Z' })),
      pass,
    ],
    ['a comment', reviewed(review('carol', { state: 'commented' })), few],
    ['the author herself (T12)', reviewed(review('alice')), few],
    ['the author, and carol', reviewed(review('alice'), review('carol')), pass],
    ['who starts the run may approve', reviewed(review('bob')), pass],
    // T10: who wrote a commit is nobody's account
    ['T10: a commit of nobody, nobody approves', described({ unattributed: [head] }), few],
    [
      'T10: a commit of nobody, carol',
      described({ unattributed: [head] }, review('carol')),
      unsure,
    ],
    [
      'T10: a commit of nobody, two approve',
      described({ unattributed: [head] }, review('carol'), review('dave')),
      unsure,
    ],
    [
      'T10: a commit of nobody, the author approves',
      described({ unattributed: [head] }, review('alice')),
      few,
    ],
    // T11: every kind of contributor
    [
      'T11: a co-author approves',
      written([contributor('carol', 'co-author')], review('carol')),
      few,
    ],
    [
      'T11: a co-author and somebody else',
      written([contributor('carol', 'co-author')], review('carol'), review('dave')),
      pass,
    ],
    ['T11: the opener approves', written([contributor('carol', 'opener')], review('carol')), few],
    ['T11: another author approves', written([contributor('carol')], review('carol')), few],
    [
      'T14: the committer approves',
      written([contributor('carol', 'committer')], review('carol')),
      few,
    ],
    ['T14: the pusher approves', written([contributor('carol', 'pusher')], review('carol')), few],
    [
      'T14: the rebaser approves, and somebody else',
      written(
        [contributor('carol', 'committer'), contributor('carol', 'pusher')],
        review('carol'),
        review('dave'),
      ),
      pass,
    ],
    [
      'T14: who rebased is the only other one',
      written([contributor('carol', 'committer'), contributor('dave', 'pusher')], review('dave')),
      few,
    ],
    ['the merger approves', described({ merger: account('carol') }, review('carol')), pass],
    ['the author merges', described({ merger: account('alice') }, review('carol')), pass],
    [
      "the forge's own committer is no person",
      written([contributor('web-flow', 'committer', 'web')], review('carol')),
      pass,
    ],
    [
      'a bot wrote it, carol approves',
      written([contributor('renovate', 'author', 'bot')], review('carol')),
      pass,
    ],
    // T12: machines approve nothing
    ['T12: a bot approves', reviewed(review('carol', by('bot'))), few],
    ['T12: an app approves', reviewed(review('carol', by('app'))), few],
    ["T12: the forge's own account approves", reviewed(review('carol', by('web'))), few],
    [
      'T12: of what kind the account is, is not known',
      reviewed(review('carol', by('unknown'))),
      unsure,
    ],
    ['T12: a bot, and carol', reviewed(review('x', by('bot', 'x')), review('carol')), pass],
    // T13: on the final head
    ['T13: on an older head', reviewed(review('carol', { on: otherSha })), few],
    ['T13: on a head that is not told', reviewed(review('carol', { on: undefined })), unsure],
    [
      'T13: on an older head, then on the final one',
      reviewed(review('carol', { on: otherSha, at: earlier }), review('carol')),
      pass,
    ],
    [
      'T13: on the final head, then on an older one',
      reviewed(review('carol', { at: earlier }), review('carol', { on: otherSha })),
      few,
    ],
    // T15: the same target
    ['T15: retargeted since', reviewed(review('carol', { sameTarget: 'no' })), few],
    [
      'T15: whether it was retargeted is not told',
      reviewed(review('carol', { sameTarget: 'unknown' })),
      unsure,
    ],
    [
      'T15: of another request, it is on another head',
      reviewed(review('carol', { on: otherSha })),
      few,
    ],
    // T16: the latest opinion
    ['T16: asks for changes', reviewed(review('carol', { state: 'changes-requested' })), few],
    [
      'T16: approves, then asks for changes',
      reviewed(review('carol', { at: earlier }), review('carol', { state: 'changes-requested' })),
      few,
    ],
    [
      'T16: asks for changes, then approves',
      reviewed(review('carol', { state: 'changes-requested', at: earlier }), review('carol')),
      pass,
    ],
    [
      'T16: approves, asks for changes, which is dismissed',
      reviewed(review('carol', { at: earlier }), review('carol', { state: 'dismissed' })),
      few,
    ],
    [
      'T16: approves, then comments',
      reviewed(review('carol', { at: earlier }), review('carol', { state: 'commented' })),
      pass,
    ],
    ['T16: dismissed', reviewed(review('carol', { state: 'dismissed' })), few],
    [
      'T16: approves and asks for changes in the same second',
      reviewed(review('carol'), review('carol', { state: 'changes-requested' })),
      few,
    ],
    [
      'T16: approves and asks for changes, at times that nobody tells',
      reviewed(
        review('carol', { at: undefined }),
        review('carol', { at: undefined, state: 'changes-requested' }),
      ),
      unsure,
    ],
    [
      'T16: asks for changes twice, at times that nobody tells',
      reviewed(
        review('carol', { at: undefined, state: 'dismissed' }),
        review('carol', { at: undefined, state: 'changes-requested' }),
      ),
      few,
    ],
    [
      'T16: the changes that somebody else asks for are no own approval',
      reviewed(review('dave', { state: 'changes-requested' }), review('carol')),
      pass,
    ],
    // T17: write access at the decision
    ['T17: without write access', reviewed(review('carol', { writes: 'no' })), few],
    [
      'T17: whether with write access is not told',
      reviewed(review('carol', { writes: 'unknown' })),
      unsure,
    ],
    ['T17: edited', reviewed(review('carol', { edited: 'yes' })), few],
    [
      'T17: whether it was edited is not told',
      reviewed(review('carol', { edited: 'unknown' })),
      unsure,
    ],
    [
      'T17: one in doubt, one not',
      reviewed(review('carol', { writes: 'unknown' }), review('dave')),
      pass,
    ],
    // T19, T20, T22: a change without a request has no reviews
    ['T19: merged by an admin, without a review', described({ merger: account('root') }), few],
    ['T20: a commit that was pushed', described({ number: undefined, url: undefined }), few],
    [
      'T22: an evil merge is a change of its own',
      {
        changes: range([
          change({ reviews: [review('carol')] }),
          change({ number: undefined, head: otherSha, contributors: [contributor('carol')] }),
        ]),
      },
      few,
    ],
    // T21, T23, T25: every change of the range
    [
      'T21: of two candidates for one commit, one is not approved',
      { changes: range([change({ reviews: [review('carol')] }), change({ number: 9 })]) },
      few,
    ],
    [
      'T23: one unreviewed change under a reviewed one',
      { changes: range([change({ reviews: [review('carol')] }), change({ number: 813 })]) },
      few,
    ],
    [
      'T23: every change is approved, by the same person',
      {
        changes: range([
          change({ reviews: [review('carol')] }),
          change({ number: 813, reviews: [review('carol')] }),
        ]),
      },
      pass,
    ],
    [
      'T23: authors approve one another',
      {
        changes: range([
          change({ reviews: [review('carol')] }),
          change({
            number: 813,
            contributors: [contributor('carol')],
            reviews: [review('alice')],
          }),
        ]),
      },
      pass,
    ],
    [
      'T25: a change and its revert, of which one is not approved',
      { changes: range([change(), change({ number: 813, reviews: [review('carol')] })]) },
      few,
    ],
    // T24: over a cap
    ['T24: more changes than are listed', listed({ complete: false }), unsure],
    ['T24: more commits than are listed', described({ complete: false }, review('carol')), unsure],
    ['T24: more than is listed, and nobody approves', described({ complete: false }), few],
    // cases of the range
    ['the first deployment', listed({ case: 'first', base: null }), pass],
    ['diverged histories', listed({ case: 'diverged' }), pass],
    ['an empty range', listed({ case: 'empty', changes: [] }), 'empty-range unknown'],
    ['a range of nothing', listed({ changes: [] }), 'empty-range unknown'],
    [
      'T27: a rollback without an earlier allow',
      listed({ case: 'rollback' }),
      'no-earlier-allow unknown',
    ],
    [
      'T27: a redeploy without an earlier allow',
      listed({ case: 'redeploy' }),
      'no-earlier-allow unknown',
    ],
    [
      'T27: a rollback to what was allowed',
      listed({ case: 'rollback', earlier: 'r1' }),
      'allowed-before pass',
    ],
    [
      'T27: a redeploy of what was allowed',
      listed({ case: 'redeploy', earlier: 'r1', changes: [] }),
      'allowed-before pass',
    ],
    // an environment approves as well
    [
      'the environment approves every change',
      listed({ changes: [change()], consents: [consent('carol')] }),
      pass,
    ],
    [
      'the author approves the environment',
      listed({ changes: [change()], consents: [consent('alice')] }),
      few,
    ],
    // not known at all
    ['the changes could not be read', { changes: failed }, 'gate/fact-failed unknown'],
    ['the changes cannot be known here', { changes: unsupported }, 'gate/fact-unsupported unknown'],
  ];

  test.each(rows)('%s', async (_, world, answer) => {
    expect(await judged(peer, world)).toBe(answer);
  });

  test('what could not be read is said by the engine, and is no yes', async () => {
    for (const changes of [failed, unsupported]) {
      const decision = await decideDuties(policyWith(peer), { changes });
      expect(decision.verdict).toBe('inconclusive');
    }
  });
});
