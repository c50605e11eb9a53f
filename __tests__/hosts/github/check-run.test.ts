/** The check run: one of it whatever is lost, all annotations, never a pass that is none. */
import { describe, expect, test } from '@jest/globals';
import { postCheckRun, type CheckRunContent } from '../../../src/hosts/github/check-run.js';
import type { Annotation } from '../../../src/report/annotations.js';
import {
  checkRunRoute,
  environment,
  fault,
  friendly,
  sha,
  statusName as name,
  stubApi,
  type Asked,
} from './publications.js';

const listRoute = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
const ours = { id: 7, external_id: `4711/2/deploy/${name}`, conclusion: 'failure' };

function annotations(count: number): readonly Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    level: 'error' as const,
    title: `title ${String(index)}`,
    message: 'message',
    place: { file: '.promotion-gate.yml', line: index + 1, column: 3 },
  }));
}

function content(part: Partial<CheckRunContent> = {}): CheckRunContent {
  const status = { state: 'failure', text: 'Blocked: window closed' } as const;
  return { status, markdown: '### ⛔ Blocked\n', annotations: [], ...part };
}

function sentAnnotations(asked: readonly Asked[]): readonly number[] {
  return asked.map(({ parameters }) => {
    const { annotations: sent } = parameters['output'] as { annotations: readonly unknown[] };
    return sent.length;
  });
}

test('says the whole report on the commit', async () => {
  const { api, asked } = stubApi(friendly);
  const posting = await postCheckRun({ api, environment, sha, name }, content());
  expect(posting).toEqual({ posted: true });
  expect(asked).toEqual([
    {
      what: checkRunRoute,
      parameters: {
        owner: 'acme',
        repo: 'shop',
        name,
        head_sha: sha,
        status: 'completed',
        conclusion: 'failure',
        external_id: ours.external_id,
        details_url: environment.run.url,
        output: {
          title: 'Blocked: window closed',
          summary: '### ⛔ Blocked\n',
          annotations: [],
        },
      },
    },
  ]);
});

test.each([
  ['success', 'success'],
  ['failure', 'failure'],
  ['error', 'failure'],
] as const)('T05: the state %s is the conclusion %s', async (state, conclusion) => {
  const { api, asked } = stubApi(friendly);
  await postCheckRun({ api, environment, sha, name }, content({ status: { state, text: 'x' } }));
  expect(asked[0]?.parameters['conclusion']).toBe(conclusion);
});

describe('F23: sizes', () => {
  test.each([
    [0, [0]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])('%i annotations in requests of at most 50', async (count, batches) => {
    const { api, asked } = stubApi(friendly);
    await postCheckRun(
      { api, environment, sha, name },
      content({ annotations: annotations(count) }),
    );
    expect(sentAnnotations(asked)).toEqual(batches);
    expect(asked.slice(1).map(({ what }) => what.split(' ')[0])).toEqual(
      batches.slice(1).map(() => 'PATCH'),
    );
  });

  test('a summary has at most 65,535 bytes, cut at the end of a line', async () => {
    const { api, asked } = stubApi(friendly);
    const markdown = '批准 line\n'.repeat(9000);
    await postCheckRun({ api, environment, sha, name }, content({ markdown }));
    const { summary } = asked[0]?.parameters['output'] as { summary: string };
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(65_000);
    expect(summary).toMatch(/line\n\n_The rest does not fit here/);
    expect(summary).not.toContain('\ufffd');
  });
});

test('an annotation without a place is told in the summary only', async () => {
  const { api, asked } = stubApi(friendly);
  const [placed] = annotations(1);
  const unplaced = { level: 'warning', title: 't', message: 'm' } as const;
  await postCheckRun(
    { api, environment, sha, name },
    content({ annotations: [unplaced, ...(placed === undefined ? [] : [placed])] }),
  );
  expect(asked[0]?.parameters['output']).toMatchObject({
    annotations: [
      {
        path: '.promotion-gate.yml',
        start_line: 1,
        end_line: 1,
        start_column: 3,
        end_column: 3,
        annotation_level: 'failure',
        title: 'title 0',
        message: 'message',
      },
    ],
  });
});

describe('F21: a lost answer', () => {
  const lost = { fault: fault('connection', { sent: true }) };

  test.each([
    ['it was made: nothing is posted again', [ours], 1],
    ['it was not made: posted again', [], 2],
    ['another attempt made one', [{ ...ours, external_id: '4711/1/deploy/x' }], 2],
    ['an earlier step came to another verdict', [{ ...ours, conclusion: 'success' }], 2],
    ['somebody without an id made one', [{ ...ours, external_id: null }], 2],
  ])('%s', async (_, there, posts) => {
    const { api, asked } = stubApi((one, nth) => {
      if (one.what === listRoute) return { value: there };
      return one.what === checkRunRoute && nth === 0 ? lost : friendly(one);
    });
    const posting = await postCheckRun({ api, environment, sha, name }, content());
    expect(posting).toEqual({ posted: true });
    expect(asked.filter(({ what }) => what === checkRunRoute)).toHaveLength(posts);
    expect(asked[1]?.parameters).toMatchObject({ ref: sha, check_name: name });
  });

  test('the annotations that are left go to the one that was found', async () => {
    const { api, asked } = stubApi((one, nth) => {
      if (one.what === listRoute) return { value: [ours] };
      return one.what === checkRunRoute && nth === 0 ? lost : friendly(one);
    });
    await postCheckRun({ api, environment, sha, name }, content({ annotations: annotations(60) }));
    expect(asked.at(-1)?.parameters).toMatchObject({ check_run_id: '7' });
  });

  test('nobody can tell whether it was made: it is not posted twice', async () => {
    const { api, asked } = stubApi(() => lost);
    const posting = await postCheckRun({ api, environment, sha, name }, content());
    expect(posting.posted).toBe(false);
    expect(asked.filter(({ what }) => what === checkRunRoute)).toHaveLength(1);
  });
});

describe('F22: refused', () => {
  test.each(['forbidden', 'not-found'] as const)('%s names the permission', async (kind) => {
    const { api } = stubApi(() => ({ fault: fault(kind) }));
    const posting = await postCheckRun({ api, environment, sha, name }, content());
    expect(posting).toMatchObject({ posted: false });
    expect(posting.note).toContain('`checks: write`');
  });

  test('annotations that are refused later are a note', async () => {
    const { api } = stubApi((one) =>
      one.what === checkRunRoute ? friendly(one) : { fault: fault('refused') },
    );
    const all = content({ annotations: annotations(60) });
    expect(await postCheckRun({ api, environment, sha, name }, all)).toEqual({
      posted: true,
      note: 'some annotations are missing in the check run: it is refused',
    });
  });
});
