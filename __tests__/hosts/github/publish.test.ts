/** The publisher: what is said where, in which order, and what becomes of what is refused. */
import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import type { Publication, PublishPlace } from '../../../src/hosts/host.js';
import { githubPublisher, type PublisherOptions } from '../../../src/hosts/github/publish.js';
import type { Annotation } from '../../../src/report/annotations.js';
import {
  captured,
  checkRunRoute,
  firstAttempt as environment,
  fault,
  friendly,
  outputs,
  publication,
  statusRoute,
  stubApi,
  type Answer,
  type Asked,
} from './publications.js';
import { runnerFiles } from './runner-files.js';
import { commandsIn, outputsIn } from './runner.js';

interface Setting {
  readonly answer?: (asked: Asked, nth: number) => Answer;
  readonly options?: Partial<PublisherOptions>;
  readonly places?: readonly PublishPlace[];
}

/** Publishes on a runner of its own, and gives back all that there is to see afterwards. */
async function publish(part: Partial<Publication> = {}, setting: Setting = {}) {
  const files = runnerFiles();
  const { api, asked } = stubApi(setting.answer ?? friendly);
  const { out, text } = captured();
  const run = githubPublisher({
    api,
    environment: { ...environment, files },
    event: { pullRequests: [5], fork: false },
    places: setting.places,
    out,
    ...setting.options,
  });
  const result = await run(publication(part)).then(
    (notes) => ({ notes, error: undefined }),
    (error: unknown) => ({ notes: [], error }),
  );
  return {
    ...result,
    did: asked.map(({ what }) => what),
    asked,
    log: text(),
    commands: commandsIn(text()),
    outputs: new Map(outputsIn(await readIfThere(files.output))),
    summary: await readIfThere(files.summary),
  };
}

function refuseAll(): Answer {
  return { refused: 'FORBIDDEN' };
}

function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

test('an enforcing run: log, annotations, outputs, summary and status', async () => {
  const seen = await publish();
  expect(seen.notes).toEqual([]);
  expect(seen.log).toBe(
    [
      '✗ BLOCKED  shop',
      '::group::Annotations',
      '::error title=Closed [windows/closed]::closed',
      '::endgroup::',
      '',
    ].join('\n'),
  );
  expect(seen.outputs.get('decision')).toBe('block');
  expect(seen.summary).toBe(await publication().markdown());
  expect(seen.did).toEqual([statusRoute]);
  expect(seen.asked[0]?.parameters).toMatchObject({
    state: 'failure',
    context: 'promotion-gate / shop / production',
  });
});

describe('places', () => {
  const comment = ['Comments', 'AddComment'];
  test.each([
    ['enforcing', 'enforce', undefined, [statusRoute]],
    ['a preview', 'preview', undefined, [statusRoute, ...comment]],
    ['none', 'preview', [], []],
    [
      'all',
      'enforce',
      ['status', 'check-run', 'comment'],
      [statusRoute, checkRunRoute, ...comment],
    ],
    ['one of them twice', 'enforce', ['comment', 'comment'], comment],
  ] as const)('%s', async (_, mode, places, did) => {
    const seen = await publish({ mode }, places === undefined ? {} : { places });
    expect([...seen.did].sort()).toEqual([...did].sort());
    expect(seen.notes).toEqual([]);
    expect(seen.summary).not.toBe('');
  });
});

describe('what is refused is told, and the verdict stays', () => {
  test('a status: a note and a warning that name the permission', async () => {
    const seen = await publish({}, { answer: refuseAll });
    expect(seen.notes).toEqual([expect.stringContaining('`statuses: write`')]);
    const warning = seen.commands.at(-1);
    expect(warning?.name).toBe('warning');
    expect(warning?.message).toContain('`statuses: write`');
  });

  test('a comment that nobody asked for: a quiet note', async () => {
    const answer = (asked: Asked): Answer =>
      asked.what === 'Comments' ? { refused: 'FORBIDDEN' } : friendly(asked);
    const quiet = await publish({ mode: 'preview' }, { answer });
    expect(quiet.notes).toEqual([expect.stringContaining('`pull-requests: write`')]);
    expect(quiet.commands.map(({ name }) => name)).not.toContain('warning');
    const loud = await publish({ mode: 'preview' }, { answer, places: ['comment'] });
    expect(loud.commands.map(({ name }) => name)).toContain('warning');
  });

  test('T67: a fork has a token that can only read: notes, no warning', async () => {
    const event = { pullRequests: [5], fork: true };
    const setting = { answer: refuseAll, options: { event } };
    const seen = await publish({ mode: 'preview' }, setting);
    expect(seen.notes).toHaveLength(2);
    expect(seen.notes.join()).toContain('a pull request from a fork gets a read-only token');
    expect(seen.commands.map(({ name }) => name)).not.toContain('warning');
    expect(seen.outputs.get('decision')).toBe('block');
  });

  test.each([
    ['a status is posted instead', ['check-run'], [checkRunRoute, statusRoute]],
    ['the status was asked for anyway', ['status', 'check-run'], [statusRoute, checkRunRoute]],
  ] as const)('F22: a check run: %s', async (_, places, did) => {
    const answer = (asked: Asked): Answer =>
      asked.what === checkRunRoute ? { fault: fault('forbidden') } : friendly(asked);
    const seen = await publish({}, { answer, places });
    expect(seen.did).toEqual(did);
    expect(seen.notes[0]).toContain('`checks: write`');
  });

  test('F22: neither: both notes', async () => {
    const seen = await publish({}, { answer: refuseAll, places: ['check-run'] });
    expect(seen.notes.join()).toMatch(/`checks: write`.*`statuses: write`/);
  });

  test('a report that cannot be made keeps the status from nothing', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('no words'));
    const seen = await publish(
      { markdown: broken, annotations: broken },
      { places: ['status', 'comment'] },
    );
    expect(seen.did).toEqual([statusRoute]);
    expect(seen.notes).toContain('a part of the report could not be made: no words');
    expect(seen.outputs.get('decision')).toBe('block');
  });
});

describe('F23, T70: annotations within what the runner shows', () => {
  function many(level: Annotation['level'], count: number): readonly Annotation[] {
    return Array.from({ length: count }, (_, index) => ({
      level,
      title: `${level} ${String(index)}`,
      message: 'm',
    }));
  }
  test.each([
    ['none', [], {}, undefined],
    ['ten errors', many('error', 10), { error: 10 }, undefined],
    ['5000 errors', many('error', 5000), { error: 10, notice: 1 }, 4990],
    [
      'a lot of each, in any order',
      [...many('notice', 20), ...many('warning', 20), ...many('error', 20)],
      { error: 10, warning: 9, notice: 10 },
      32,
    ],
    ['notices', many('notice', 11), { notice: 10 }, 2],
  ])('%s', async (_, annotations, expected, rest) => {
    const seen = await publish({ annotations: () => Promise.resolve(annotations) });
    const shown = seen.commands.filter(({ name }) => !name.endsWith('group'));
    const counts = Object.fromEntries(
      Object.keys(expected).map((level) => [
        level,
        shown.filter(({ name }) => name === level).length,
      ]),
    );
    expect(counts).toEqual(expected);
    expect(shown).toHaveLength(Object.values(expected).reduce((sum: number, one) => sum + one, 0));
    const levels = ['error', 'warning', 'notice'];
    const order = shown.map(({ name }) => levels.indexOf(name));
    expect(order).toEqual([...order].sort());
    expect(shown.at(-1)?.properties['title']).toEqual(
      rest === undefined ? shown.at(-1)?.properties['title'] : `and ${String(rest)} more`,
    );
  });
});

describe('F31: what cannot be written', () => {
  const output = '/dev/full';
  const files = { output, summary: undefined };

  test('outputs: an allow is posted nowhere, and the run does not end well', async () => {
    const setting = { options: { environment: { ...environment, files } } };
    const seen = await publish({ verdict: 'allow' }, setting);
    expect(String(seen.error)).toContain('GITHUB_OUTPUT (ENOSPC)');
    expect(seen.did).toEqual([]);
    expect(seen.log).toContain('BLOCKED');
  });

  test('outputs: a block is posted all the same', async () => {
    const setting = { options: { environment: { ...environment, files } } };
    const seen = await publish({}, setting);
    expect(String(seen.error)).toContain('GITHUB_OUTPUT (ENOSPC)');
    expect(seen.did).toEqual([statusRoute]);
  });

  test('the log', async () => {
    const out = new PassThrough();
    out.on('error', () => undefined);
    out.destroy();
    const seen = await publish({ verdict: 'allow' }, { options: { out } });
    expect(seen.error).toBeDefined();
    expect(seen.did).toEqual([]);
    expect(seen.outputs.size).toBe(0);
  });

  test.each([
    ['not set', undefined, /GITHUB_STEP_SUMMARY is not set/],
    ['a full disk', '/dev/full', /its file cannot be written to \(ENOSPC\)/],
  ])('the summary, %s: a note', async (_, summary, note) => {
    const own = { output: undefined, summary };
    const setting = { options: { environment: { ...environment, files: own } } };
    const seen = await publish({}, setting);
    expect(seen.notes).toEqual([expect.stringMatching(note)]);
    expect(seen.error).toBeUndefined();
  });
});

test('F23: a summary has at most a million bytes', async () => {
  const markdown = '| a row |\n'.repeat(200_000);
  const seen = await publish({ markdown: () => Promise.resolve(markdown) }, { places: [] });
  expect(Buffer.byteLength(seen.summary)).toBeLessThanOrEqual(1_000_000);
  expect(seen.summary).toMatch(/\| a row \|\n\n_The rest does not fit here/);
});

describe('a run that was cancelled', () => {
  const aborted = { aborted: true, verdict: 'inconclusive' } as const;

  test('leaves outputs, a status and a check run only', async () => {
    const seen = await publish(
      { ...aborted, mode: 'preview', outputs: outputs({ decision: 'inconclusive' }) },
      { places: ['status', 'check-run', 'comment'] },
    );
    expect(seen.did).toEqual([statusRoute, 'POST /repos/{owner}/{repo}/check-runs']);
    expect(seen.outputs.get('decision')).toBe('inconclusive');
    expect(seen.summary).toBe('');
    expect(seen.commands).toEqual([]);
  });

  test('waits for its status no longer than it may', async () => {
    const { api } = stubApi(friendly);
    const never: typeof api = { ...api, rest: () => new Promise(() => undefined) };
    const seen = await publish(aborted, { options: { api: never, patience: 5 } });
    expect(seen.notes).toEqual(['what was to be posted was not: there was no time left']);
  });

  test.each([
    ['nowhere to post', { places: [] as const }, {}],
    ['no commit', {}, { sha: undefined }],
  ])('%s: outputs only', async (_, setting, part) => {
    const seen = await publish({ ...aborted, ...part }, setting);
    expect(seen.did).toEqual([]);
    expect(seen.outputs.size).toBe(12);
  });
});

test('a run that got no answer posts on the commit that was asked about, and says nothing else', async () => {
  const candidate = 'c'.repeat(40);
  const seen = await publish({ sha: undefined, verdict: 'error' }, { options: { candidate } });
  expect(seen.did).toEqual([statusRoute]);
  expect(seen.notes).toEqual([]);
});

test.each([
  ['external-status-check', 'no external status check was posted: GitHub has none'],
  ['deployment-approval', 'no deployment was approved: the gate approves none on GitHub'],
] as const)('a place of GitLab is told as not being there: %s', async (place, note) => {
  const seen = await publish({ verdict: 'allow' }, { places: ['status', place] });
  expect(seen.did).toEqual([statusRoute]);
  expect(seen.notes).toEqual([note]);
  expect(seen.log).toContain('Not everything was posted');
  const alone = await publish({}, { places: [place] });
  expect(alone.did).toEqual([]);
});

test('without a commit nothing is posted on one', async () => {
  const seen = await publish(
    { sha: undefined, verdict: 'error' },
    { places: ['status', 'check-run'] },
  );
  expect(seen.did).toEqual([]);
  expect(seen.notes).toEqual(['nothing was posted on a commit: which one is not known']);
});

test('without a text the log belongs to somebody else', async () => {
  const seen = await publish({ text: '' }, { answer: refuseAll });
  expect(seen.log).toBe('');
  expect(seen.notes).toHaveLength(1);
});

test('T05: no place to publish changes what the outputs say', async () => {
  for (const places of [undefined, [], ['status'], ['check-run'], ['comment']] as const) {
    const seen = await publish(
      {},
      { answer: refuseAll, ...(places === undefined ? {} : { places }) },
    );
    expect(seen.outputs.get('decision')).toBe('block');
    expect(seen.outputs.get('enforced')).toBe('true');
  }
});
