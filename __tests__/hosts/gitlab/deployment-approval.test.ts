/** The approval of a deployment: of the one that was decided about, and of no other. */
import { describe, expect, test } from '@jest/globals';
import { approveDeployment, type Allowed } from '../../../src/hosts/gitlab/deployment-approval.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import { hostileTexts } from '../../report/hostile-texts.js';
import { jobEnvironment } from './publications.js';
import { headSha as sha } from './runner-variables.js';
import { stubApi, type Answer, type Answers } from './stub-api.js';

const project = '/projects/4711';
const beginning = `GET ${project}/pipelines/99`;
const listing = `GET ${project}/deployments?environment=production&updated_after=2026-11-20T10:59:59.000Z&order_by=updated_at&sort=desc`;
const approving = `POST ${project}/deployments/41/approval`;
const approved = { body: { user: { id: 31 }, status: 'approved', comment: 'x' } };

function deployment(given: object = {}) {
  return {
    ...{ id: 41, iid: 3, ref: 'main', sha, status: 'blocked' },
    environment: { id: 9, name: 'production' },
    deployable: { id: 6, name: 'deploy', pipeline: { id: 99 } },
    ...given,
  };
}

async function approve(
  list: readonly object[],
  given: Partial<Allowed> = {},
  answers: Answers = {},
) {
  const api = stubApi({
    [beginning]: { body: { id: 99, created_at: '2026-11-20T11:00:00.000Z' } },
    [listing]: { body: list },
    [approving]: approved,
    ...answers,
  });
  const told = await approveDeployment(
    { api, environment: jobEnvironment() },
    {
      title: 'allowed: shop → production',
      outputs: {
        ...undecidedOutputs,
        'record-digest': `sha256:${'a'.repeat(64)}`,
        'valid-until': '2026-11-20T18:00:00Z',
      },
      sha,
      environment: 'production',
      ...given,
    },
  );
  return { told, asked: api.asked, sent: api.sent };
}

test('of this pipeline, commit and environment, with what was decided', async () => {
  const others = [
    deployment({ id: 1, deployable: { name: 'deploy', pipeline: { id: 98 } } }),
    deployment({ id: 2, deployable: null }),
    deployment({ id: 4, status: 'failed' }),
    deployment({ id: 5, environment: { name: 'production-eu' } }),
  ];
  const { told, asked, sent } = await approve([...others, deployment()]);
  expect(told).toEqual({ posted: true });
  expect(asked).toEqual([beginning, listing, approving]);
  expect(sent).toEqual([
    {
      status: 'approved',
      comment: `promotion-gate: allowed: shop → production, until 2026-11-20T18:00:00Z; record sha256:${'a'.repeat(64)}; https://gitlab.com/acme/shop/-/jobs/1001`,
    },
  ]);
});

test('F29: a number with more digits than a double holds', async () => {
  const id = '9007199254740993';
  const path = `POST ${project}/deployments/${id}/approval`;
  const { told } = await approve([deployment({ id })], {}, { [path]: approved });
  expect(told).toEqual({ posted: true });
});

describe('none is approved', () => {
  const nothing =
    'no deployment of this pipeline to production at 0000aaaa waits for one: its job has to be in the stage of the gate'.replace(
      '0000aaaa',
      sha.slice(0, 8),
    );

  test.each([
    ['nothing is there', [], nothing],
    ['it does not wait yet', [deployment({ status: 'created' })], nothing],
    ['it runs', [deployment({ status: 'running' })], nothing],
    ['T31: of another commit', [deployment({ sha: 'b'.repeat(40) })], nothing],
    [
      'T31: of another pipeline',
      [deployment({ deployable: { name: 'deploy', pipeline: { id: 100 } } })],
      nothing,
    ],
    [
      'T31: of an environment whose name begins so',
      [deployment({ environment: { name: 'production/eu' } })],
      nothing,
    ],
    ['made by the interface', [deployment({ deployable: null })], nothing],
    [
      'several jobs deploy there',
      [deployment(), deployment({ id: 42, deployable: { name: 'web', pipeline: { id: 99 } } })],
      '2 jobs deploy to production ("deploy", "web"): it must be one',
    ],
    [
      'T31: several jobs deploy there, and another one has run already',
      [
        deployment(),
        deployment({
          ...{ id: 40, status: 'success' },
          deployable: { name: 'web', pipeline: { id: 99 } },
        }),
      ],
      '2 jobs deploy to production ("deploy", "web"): it must be one',
    ],
    [
      'two of one job wait',
      [deployment(), deployment({ id: 42 })],
      `2 deployments of this pipeline to production at ${sha.slice(0, 8)} wait for one: it must be one`,
    ],
  ])('%s', async (_, list, reason) => {
    const { told, sent } = await approve(list);
    expect(told).toEqual({
      posted: false,
      note: `the approval of the deployment was not posted: ${reason}`,
    });
    expect(sent).toEqual([]);
  });

  test.each([
    ['F07: the pipeline', { [beginning]: { fault: 'server' } }],
    ['F13: the pipeline, of another form', { [beginning]: { body: { id: 99 } } }],
    ['F07: the list', { [listing]: { fault: 'server' } }],
    ['F13: the list, of another form', { [listing]: { body: [{ id: 1 }] } }],
  ] as [string, Answers][])('%s cannot be read', async (_, answers) => {
    const { told, sent } = await approve([deployment()], {}, answers);
    expect(told.posted).toBe(false);
    expect(sent).toEqual([]);
  });
});

describe('what is refused is told', () => {
  const namespace = { full_path: 'acme/shops' };
  const approver = "the token's user has to be an approver of the protected environment";
  const higher = 'it needs GitLab Premium or Ultimate';

  /** With a project of that plan, or one whose plan the token may not see. */
  async function noteOf(answer: Answer, plan?: string) {
    const answers: Answers = {
      ...{ [approving]: answer, [`GET ${project}`]: { body: { namespace } } },
      ...(plan === undefined ? {} : { 'GET /namespaces/acme': { body: { plan } } }),
    };
    const { told } = await approve([deployment()], {}, answers);
    return told.note?.replace('the approval of the deployment was not posted: ', '');
  }

  describe.each([
    'You cannot approve your own deployment.',
    'You do not have permission to approve or reject this deployment',
  ])('F28, T66: by a 400: %s', (message) => {
    test.each([
      ['ultimate', approver],
      ['premium', approver],
      ['free', `${higher}: the project has GitLab Free`],
      [undefined, `${higher}; ${approver}`],
    ])('of a project of the plan %s', async (plan, needs) => {
      const text = JSON.stringify({ message });
      const note = await noteOf({ fault: 'refused', text }, plan);
      expect(note).toBe(`${message}; ${needs}`);
    });
  });

  const give =
    'give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api; its user is an approver of the protected environment';
  test.each([
    ['forbidden', undefined, `the token may not; ${give}`],
    [
      'not-found',
      undefined,
      `GitLab knows nothing there that the token may see; ${higher}, or the token may not see it; ${give}`,
    ],
    ['not-found', 'ultimate', `GitLab knows nothing there that the token may see; ${give}`],
  ] as const)('F28, T66: %s with the plan %s: tier and permission', async (fault, plan, words) => {
    expect(await noteOf({ fault }, plan)).toBe(words);
  });

  test('T66: a token that is not valid any more', async () => {
    const answers = {
      [approving]: { fault: 'unauthorized' },
      [`GET ${project}`]: { fault: 'unauthorized' },
    } as const;
    const { told } = await approve([deployment()], {}, answers);
    expect(told.note).toBe(
      `the approval of the deployment was not posted: the token is not valid; ${give}`,
    );
  });

  test('an answer that is no approval is none', async () => {
    const body = { status: 'rejected' };
    const { told } = await approve([deployment()], {}, { [approving]: { body } });
    expect(told.posted).toBe(false);
  });

  test('F21: an answer that is lost is asked for again', async () => {
    const answer = (nth: number): Answer => (nth === 0 ? { fault: 'connection' } : approved);
    const { told, sent } = await approve([deployment()], {}, { [approving]: answer });
    expect(told).toEqual({ posted: true });
    expect(sent).toHaveLength(2);
  });

  test('F21: where the second one is refused the note says that the first may have come', async () => {
    const answer = (nth: number): Answer =>
      nth === 0 ? { fault: 'connection' } : { fault: 'refused', text: '{"message":"no"}' };
    const { told } = await approve([deployment()], {}, { [approving]: answer });
    expect(told.note).toMatch(/ \(the answer to a first try was lost\)$/);
  });
});

test.each(hostileTexts)(
  'T54: a title of %s is one visible line of 255 characters',
  async (_, title) => {
    const { sent } = await approve([deployment()], { title });
    const { comment } = sent[0] as { readonly comment: string };
    expect(comment).toMatch(/^promotion-gate: /);
    expect(comment).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(Array.from(comment).length).toBeLessThanOrEqual(255);
  },
);
