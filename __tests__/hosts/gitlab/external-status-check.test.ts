/** The external status check: which one, which answer, of which commit, and what becomes of a refusal. */
import { describe, expect, test } from '@jest/globals';
import {
  postExternalCheck,
  type CheckAnswer,
} from '../../../src/hosts/gitlab/external-status-check.js';
import { jobEnvironment, publication, statusName } from './publications.js';
import { headSha as sha } from './runner-variables.js';
import type { FaultKind } from '../../../src/sources/http/http.js';
import { stubApi, type Answer, type Answers } from './stub-api.js';

const request = '/projects/4711/merge_requests/7';
const listing = `GET ${request}/status_checks`;
const responding = `POST ${request}/status_check_responses`;
const taken = { body: { id: 1, merge_request: {}, external_status_check: {} } };

function check(name: string, given: object = {}) {
  return { id: 12, name, external_url: 'https://gate.example', status: 'pending', ...given };
}

async function post(
  checks: readonly object[],
  given: Partial<CheckAnswer> = {},
  answers: Answers = {},
) {
  const api = stubApi({ [listing]: { body: checks }, [responding]: taken, ...answers });
  const target = { api, environment: jobEnvironment(), mergeRequest: '7', sha };
  const told = await postExternalCheck(target, { ...publication({ mode: 'preview' }), ...given });
  return { told, asked: api.asked, sent: api.sent };
}

describe('the answer', () => {
  test.each([
    ['allow', 'passed'],
    ['block', 'failed'],
    ['inconclusive', 'failed'],
    ['error', 'failed'],
  ] as const)('%s is %s, of the commit that was judged', async (verdict, status) => {
    const { told, asked, sent } = await post([check(statusName)], { verdict });
    expect(told).toEqual({ posted: true });
    expect(asked).toEqual([listing, responding]);
    expect(sent).toEqual([{ sha, external_status_check_id: 12, status }]);
  });

  test('T30: a no is posted over a yes of the same commit', async () => {
    const { sent } = await post([check(statusName, { status: 'passed' })], { verdict: 'block' });
    expect(sent).toEqual([expect.objectContaining({ status: 'failed' })]);
  });

  test('F29: a number with more digits than a double holds is sent as it came', async () => {
    const id = '9007199254740993';
    const { sent } = await post([check(statusName, { id })]);
    expect(sent).toEqual([expect.objectContaining({ external_status_check_id: id })]);
  });

  test.each(['abc', '', '-8', 0.5])('an id is a number, and not %p', async (id) => {
    const { told, sent } = await post([check(statusName, { id })]);
    expect(told).toMatchObject({ posted: false });
    expect(sent).toEqual([]);
  });
});

describe('the check', () => {
  const own = check(statusName, { id: 1 });
  const preview = check(`${statusName} (preview)`, { id: 2 });
  const shared = check('promotion-gate', { id: 3 });
  const source = 'promotion-gate / shop / production [.promotion-gate/lax.yml]';

  test.each([
    ['of the name of the status', [shared, own], {}, [1]],
    ['of the name of the status of a preview', [shared, preview], {}, [2]],
    [
      'where the status has no word of the preview',
      [preview],
      { statusName: `${statusName} (preview)` },
      [2],
    ],
    ['shared by what has none of its own', [check('lint', { id: 9 }), shared], {}, [3]],
    [
      'T02: of another environment is left alone',
      [check('promotion-gate / shop / staging')],
      {},
      [],
    ],
    ['T02: the shared one never shows another policy', [shared], { policySource: 'lax.yml' }, []],
    [
      'T02: another policy has one of its own',
      [shared, check(source, { id: 4 })],
      { policySource: '.promotion-gate/lax.yml', statusName: source },
      [4],
    ],
    ['in other letters is another one', [check('Promotion-Gate')], {}, []],
  ])('%s', async (_, checks, given, ids) => {
    const { told, sent } = await post(checks, given);
    expect(sent.map((one) => (one as Record<string, unknown>)['external_status_check_id'])).toEqual(
      ids,
    );
    expect(told.posted).toBe(ids.length > 0);
  });

  test.each([
    [[own, preview], `2 checks are called "${statusName}"`],
    [[shared, check('promotion-gate', { id: 5 })], '2 checks are called "promotion-gate"'],
  ])('two of a name: neither, and said', async (checks, reason) => {
    const { told, sent } = await post(checks, { verdict: 'allow' });
    expect(told).toEqual({
      posted: false,
      note: `the external status check was not posted: ${reason}`,
    });
    expect(sent).toEqual([]);
  });

  test('T30: two of a name: a no is posted over the yes of an earlier run', async () => {
    const checks = [{ ...own, status: 'passed' }, preview];
    const { told, sent } = await post(checks, { verdict: 'block' });
    expect(told.posted).toBe(false);
    expect(sent).toEqual([{ sha, external_status_check_id: 1, status: 'failed' }]);
  });

  test('none: the note says how it would be called', async () => {
    const { told } = await post([check('lint')]);
    expect(told).toEqual({
      posted: false,
      note: `the external status check was not posted: no check for the target branch is called "${statusName}" or "promotion-gate": add one in the project`,
    });
  });
});

describe('a run that ends before it knows its service', () => {
  const nameless = { service: undefined, statusName: 'promotion-gate / production' };
  const checks = [
    check('promotion-gate / shop / production (preview)', { id: 1, status: 'passed' }),
    check('promotion-gate / web / production', { id: 2, status: 'failed' }),
    check('promotion-gate / shop / staging', { id: 3, status: 'passed' }),
    check('promotion-gate', { id: 4, status: 'passed' }),
  ];

  test('T30: leaves no yes of its environment', async () => {
    const { told, sent } = await post(checks, { ...nameless, verdict: 'error' });
    expect(told).toEqual({ posted: true });
    expect(sent).toEqual([
      { sha, external_status_check_id: 4, status: 'failed' },
      { sha, external_status_check_id: 1, status: 'failed' },
    ]);
  });

  test('of which one that is refused keeps no other from being told', async () => {
    const answer = (nth: number): Answer => (nth === 0 ? { fault: 'forbidden' } : taken);
    const given = { ...nameless, verdict: 'error' } as const;
    const { told, sent } = await post(checks, given, { [responding]: answer });
    expect(told.posted).toBe(false);
    expect(sent).toHaveLength(2);
  });

  test('also where two are called like the shared one', async () => {
    const two = [...checks, check('promotion-gate', { id: 5 })];
    const { told, sent } = await post(two, { ...nameless, verdict: 'inconclusive' });
    expect(told.posted).toBe(false);
    expect(sent).toEqual([{ sha, external_status_check_id: 1, status: 'failed' }]);
  });
});

describe('what is refused is told', () => {
  const whole = [check(statusName)];
  const needs =
    'give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api; its user may approve the merge request';
  const project = 'GET /projects/4711';
  const known = { body: { namespace: { full_path: 'acme/shops' } } };

  /** What is noted where the list is refused, by the answer of the project and the plan that it has. */
  async function noteOf(fault: FaultKind, answer: Answer, plan?: string) {
    const answers: Answers = {
      ...{ [listing]: { fault }, [project]: answer },
      ...(plan === undefined ? {} : { 'GET /namespaces/acme': { body: { plan } } }),
    };
    const { told, asked, sent } = await post([], { verdict: 'allow' }, answers);
    expect([told.posted, sent, asked.slice(0, 2)]).toEqual([false, [], [listing, project]]);
    return told.note?.replace('the external status check was not posted: ', '');
  }

  const missing = 'GitLab takes the token, and has no such feature for the project';
  const hidden = 'GitLab knows nothing there that the token may see';
  test.each<[string, Parameters<typeof noteOf>, string]>([
    [
      'T66: a token that GitLab takes nowhere',
      ['unauthorized', { fault: 'unauthorized' }],
      `the token is not valid; ${needs}`,
    ],
    [
      'a token that works elsewhere, in a project of a lower tier',
      ['unauthorized', known, 'premium'],
      `${missing}; it needs GitLab Ultimate: the project has GitLab Premium`,
    ],
    [
      'a token that works elsewhere, in a project whose tier it may not see',
      ['unauthorized', known],
      `${missing}; it needs GitLab Ultimate`,
    ],
    [
      'a token that may not read the project, and is known',
      ['unauthorized', { fault: 'forbidden' }],
      `${missing}; it needs GitLab Ultimate`,
    ],
    [
      'a project that is licensed, without the feature',
      ['unauthorized', known, 'ultimate'],
      `${missing}, although its tier has it: look at the licence`,
    ],
    [
      'a GitLab that does not tell whether the token is valid',
      ['unauthorized', { fault: 'server' }],
      `the token is not valid, or the project has no such feature; it needs GitLab Ultimate; ${needs}`,
    ],
    ['T66: a user who may not', ['forbidden', known], `the token may not; ${needs}`],
    [
      'T66: a user who may not, and a lower tier',
      ['forbidden', known, 'free'],
      `the token may not; it needs GitLab Ultimate: the project has GitLab Free; ${needs}`,
    ],
    [
      'T66: what is hidden',
      ['not-found', known],
      `${hidden}; it needs GitLab Ultimate, or the token may not see it; ${needs}`,
    ],
    ['what is hidden on Ultimate', ['not-found', known, 'ultimate'], `${hidden}; ${needs}`],
    [
      'what is hidden on Premium',
      ['not-found', known, 'premium'],
      `${hidden}; it needs GitLab Ultimate: the project has GitLab Premium`,
    ],
  ])('F28: %s', async (_, given, words) => {
    await expect(noteOf(...given)).resolves.toBe(words);
  });

  test('T66: an answer that may not be given', async () => {
    const { told } = await post(whole, {}, { [responding]: { fault: 'not-found' } });
    expect(told.note).toContain(needs);
  });

  test('T26: another commit than the head of the source', async () => {
    const { told } = await post(whole, {}, { [responding]: { fault: 'conflict' } });
    expect(told).toMatchObject({
      posted: false,
      note: expect.stringContaining(`${sha.slice(0, 8)} is not the head of the source branch`),
    });
  });

  test.each([{ body: [{ id: 1 }] }, { body: {} }, { fault: 'server' }] as const)(
    'F13: a list of another form or none: %j',
    async (answer: Answer) => {
      const { told, sent } = await post([], { verdict: 'allow' }, { [listing]: answer });
      expect(told.posted).toBe(false);
      expect(sent).toEqual([]);
    },
  );

  test('F21: an answer that is lost is given again: the last one counts', async () => {
    const answer = (nth: number): Answer => (nth === 0 ? { fault: 'connection' } : taken);
    const { told, asked } = await post(whole, {}, { [responding]: answer });
    expect(told).toEqual({ posted: true });
    expect(asked).toEqual([listing, responding, responding]);
  });
});
