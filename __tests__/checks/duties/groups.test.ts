/** separation-of-duties: groups, counts, ways to approve, expiry; and one person, one approval. */
import { describe, expect, test } from '@jest/globals';
import { failed, unsupported } from '../../decision/builders.js';
import {
  account,
  change,
  consent,
  contributor,
  judged,
  listed,
  range,
  review,
  reviewed,
  type World,
} from './people.js';

const pass = 'approved pass';
const few = 'too-few fail';
const unsure = 'unsure unknown';

describe('groups, counts and ways to approve', () => {
  const leads = '{ approvals: { lead: { from: leads } } }';
  const many = { leads: ['carol', 'dave', 'erin', 'frank'] };
  const two = '{ approvals: { peer: { count: 2 } } }';
  const environment = '{ approvals: { go: { via: environment } } }';
  const rows: readonly (readonly [string, string, World, string])[] = [
    ['one of the group', leads, { ...reviewed(review('carol')), groups: many }, pass],
    ['one of no group', leads, { ...reviewed(review('zoe')), groups: many }, few],
    [
      'T17: one who left the group',
      leads,
      { ...reviewed(review('carol')), groups: { leads: ['dave', 'erin', 'frank'] } },
      few,
    ],
    [
      'a group that is not known',
      leads,
      { ...reviewed(review('carol')), groups: { leads: failed } },
      unsure,
    ],
    [
      'a group that is not known, and nobody approves',
      leads,
      { ...reviewed(), groups: { leads: unsupported } },
      few,
    ],
    [
      'a group of two',
      leads,
      { ...reviewed(review('carol')), groups: { leads: ['carol', 'dave'] } },
      `${pass}, thin-pool warn`,
    ],
    [
      'a group of nobody but the author',
      leads,
      { ...reviewed(), groups: { leads: ['alice'] } },
      'impossible fail',
    ],
    ['two of two', two, reviewed(review('carol'), review('dave')), pass],
    ['one of two', two, reviewed(review('carol')), few],
    [
      'T12: one person twice',
      two,
      reviewed(review('carol'), review('CAROL', { account: account('CAROL') })),
      few,
    ],
    [
      'one sure and one in doubt',
      two,
      reviewed(review('carol'), review('dave', { writes: 'unknown' })),
      unsure,
    ],
    ['the environment', environment, listed({ consents: [consent('carol')] }), pass],
    ['a review is no approval of the environment', environment, listed({}), few],
    [
      'the environment is refused',
      environment,
      listed({ consents: [consent('carol', { state: 'rejected' })] }),
      few,
    ],
    [
      'a contributor of one of the changes approves the environment',
      environment,
      listed({ consents: [consent('alice')] }),
      few,
    ],
    [
      'T12: a bot approves the environment',
      environment,
      listed({ consents: [consent('x', { account: account('x', 'bot') })] }),
      few,
    ],
    [
      'T18: after a re-run the approval of the environment does not count',
      environment,
      { ...listed({ consents: [consent('carol')] }), request: { run: { id: '1', attempt: 2 } } },
      few,
    ],
    [
      'T18: one that is told to be of this attempt does',
      environment,
      {
        ...listed({ consents: [consent('carol', { attempt: 2 })] }),
        request: { run: { id: '1', attempt: 2 } },
      },
      pass,
    ],
    ['expired', '{ approvals: { peer: { expires: 24h } } }', reviewed(review('carol')), few],
    [
      'not expired yet',
      '{ approvals: { peer: { expires: 25h } } }',
      reviewed(review('carol')),
      pass,
    ],
    [
      'when it was given is not told',
      '{ approvals: { peer: { expires: 25h } } }',
      reviewed(review('carol', { at: undefined })),
      unsure,
    ],
    [
      'once for the promotion, on every change',
      '{ approvals: { peer: { per: promotion } } }',
      reviewed(review('carol')),
      pass,
    ],
    [
      'once for the promotion, on one change of two',
      '{ approvals: { peer: { per: promotion } } }',
      { changes: range([change({ reviews: [review('carol')] }), change({ number: 813 })]) },
      few,
    ],
    [
      'once for the promotion, by a contributor of another change',
      '{ approvals: { peer: { per: promotion } } }',
      {
        changes: range([
          change({ reviews: [review('carol')] }),
          change({ number: 813, contributors: [contributor('carol')], reviews: [review('carol')] }),
        ]),
      },
      few,
    ],
    [
      'two roles, one person',
      '{ approvals: { a: {}, b: {} } }',
      reviewed(review('carol')),
      `${few}, ${few}`,
    ],
    [
      'two roles, two people',
      '{ approvals: { a: {}, b: {} } }',
      reviewed(review('carol'), review('dave')),
      `${pass}, ${pass}`,
    ],
    [
      'one person is peer and approves the environment',
      '{ approvals: { peer: { via: review }, go: { via: environment } } }',
      listed({ consents: [consent('carol')] }),
      `${few}, ${few}`,
    ],
    [
      'another one approves the environment',
      '{ approvals: { peer: { via: review }, go: { via: environment } } }',
      listed({ consents: [consent('dave')] }),
      `${pass}, ${pass}`,
    ],
    [
      'by ticket',
      '{ approvals: { board: { via: ticket } } }',
      reviewed(review('carol')),
      'gate/not-built unknown',
    ],
  ];

  test.each(rows)('%s', async (_, block, world, answer) => {
    expect(await judged(block, world)).toBe(answer);
  });
});
