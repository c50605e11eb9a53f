/** The publisher: what is said where, in which order, and what becomes of what is refused. */
import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Publication } from '../../../src/hosts/host.js';
import { gitlabPublisher, type PublisherOptions } from '../../../src/hosts/gitlab/publish.js';
import { linksOf, reportNames } from '../../../src/hosts/gitlab/reports.js';
import { undecidedOutputs } from '../../../src/report/outputs.js';
import { friendly, jobEnvironment, notesPath, publication, statusPath } from './publications.js';
import { headSha } from './runner-variables.js';
import { stubApi, type Answers } from './stub-api.js';

interface Setting {
  readonly answers?: Answers;
  readonly options?: Partial<PublisherOptions>;
  /** Prepares the job's folder. */
  readonly before?: (directory: string) => void;
}

async function publish(part: Partial<Publication> = {}, setting: Setting = {}) {
  const environment = jobEnvironment();
  setting.before?.(environment.directory);
  const api = stubApi(setting.answers ?? friendly);
  const out = new PassThrough();
  const left: unknown[] = [];
  const run = gitlabPublisher({
    api,
    environment,
    event: { mode: part.mode ?? 'enforce', mergeRequest: { iid: '7' } },
    places: undefined,
    out,
    leaveOutputs: (outputs) => Promise.resolve(void left.push(outputs)),
    ...setting.options,
  });
  const result = await run(publication(part)).then(
    (notes) => ({ notes, error: undefined }),
    (error: unknown) => ({ notes: [], error }),
  );
  const read = (name: string) => {
    const path = join(environment.directory, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const log = String(out.read() ?? '');
  return { ...result, asked: api.asked, log, left, read, environment };
}

const status = `POST ${statusPath}`;
const note = `POST ${notesPath}`;
function writesOf(asked: readonly string[]): readonly string[] {
  return asked.filter((one) => !one.startsWith('GET'));
}

test('an enforcing run: log, outputs, reports and status', async () => {
  const seen = await publish();
  expect(seen.notes).toEqual([]);
  expect(seen.log).toBe('✗ BLOCKED  shop\n');
  expect(seen.left).toEqual([publication().outputs]);
  expect(seen.read(reportNames.junit)).toBe('<x/>');
  expect(seen.read(reportNames.codeQuality)).toBe('[]');
  expect(seen.read(reportNames.links)).toBe('{}');
  expect(writesOf(seen.asked)).toEqual([status]);
});

test.each([
  ['enforcing', 'enforce', undefined, [status]],
  ['a preview', 'preview', undefined, [note, status]],
  ['none', 'preview', [], []],
  ['all', 'enforce', ['status', 'check-run', 'comment'], [note, status]],
  ['a note alone', 'enforce', ['comment'], [note]],
] as const)('places: %s', async (_, mode, places, writes) => {
  const seen = await publish({ mode }, { options: { places } });
  expect([...writesOf(seen.asked)].sort()).toEqual(writes);
  expect(seen.notes).toEqual([]);
});

const checksPath = '/projects/4711/merge_requests/7/status_checks';
const checkAnswer = 'POST /projects/4711/merge_requests/7/status_check_responses';
const withCheck: Answers = {
  ...friendly,
  [`GET ${checksPath}`]: {
    body: [{ id: 5, name: 'promotion-gate', external_url: 'https://x.example', status: 'passed' }],
  },
  [checkAnswer]: { body: { id: 1 } },
};

describe('the external status check', () => {
  const places = ['external-status-check'] as const;

  test.each([
    ['a decision', {}],
    ['T30: a run that was cancelled', { aborted: true, verdict: 'inconclusive' }],
    ['T30: a run that got no answer', { sha: undefined, verdict: 'error', service: undefined }],
  ] as const)('%s is told', async (_, part) => {
    const setting = { answers: withCheck, options: { places, candidate: headSha } };
    const seen = await publish({ mode: 'preview', ...part }, setting);
    expect(seen.asked).toEqual([`GET ${checksPath}`, checkAnswer]);
    expect(seen.notes).toEqual([]);
  });

  test('T66: one that is refused is told, and the verdict stays', async () => {
    const answers = { [`GET ${checksPath}`]: { fault: 'unauthorized' } } as const;
    const seen = await publish({ mode: 'preview' }, { answers, options: { places } });
    expect(seen.error).toBeUndefined();
    expect(seen.notes).toEqual([expect.stringContaining('GitLab Ultimate')]);
  });

  test('in a pipeline of no merge request: a note, and no warning', async () => {
    const event = { mode: 'enforce' } as const;
    const seen = await publish({}, { options: { places, event } });
    expect(seen.asked).toEqual([]);
    expect(seen.notes).toEqual([
      'no external status check was posted: the pipeline is of no merge request here',
    ]);
  });

  test('T66: only the job token: what it needs', async () => {
    const event = { mode: 'preview', mergeRequest: { iid: '7' } } as const;
    const options = { places: ['status', ...places], event, api: undefined } as const;
    const seen = await publish({ mode: 'preview' }, { options });
    expect(seen.notes).toEqual([
      expect.stringMatching(/^the commit status and the external status check were not posted/),
      expect.stringMatching(/^the commit status needs, besides: role Maintainer/),
      expect.stringMatching(/^the external status check needs, besides: .*; GitLab Ultimate$/),
    ]);
  });
});

describe('the approval of a deployment', () => {
  const listing = `GET /projects/4711/deployments`;
  const approval = 'POST /projects/4711/deployments/41/approval';
  const answers: Answers = {
    ...friendly,
    'GET /projects/4711/pipelines/99': { body: { id: 99, created_at: '2026-11-20T11:00:00Z' } },
    [listing]: {
      body: [
        {
          ...{ id: 41, sha: headSha, status: 'blocked', environment: { name: 'production' } },
          deployable: { name: 'deploy', pipeline: { id: 99 } },
        },
      ],
    },
    [approval]: { body: { status: 'approved' } },
  };
  const event = { mode: 'enforce' } as const;
  const places = ['status', 'deployment-approval'] as const;
  const allow = {
    verdict: 'allow',
    mode: 'enforce',
    outputs: { ...undecidedOutputs, decision: 'allow', enforced: 'true' },
  } as const;

  test('comes last: the log, the outputs and the status are out before it', async () => {
    const seen = await publish(allow, { answers, options: { places, event } });
    expect(writesOf(seen.asked)).toEqual([status, approval]);
    expect(seen.left).toHaveLength(1);
    expect(seen.notes).toEqual([]);
  });

  test.each([
    ['T05: a block', { ...allow, verdict: 'block' }, event],
    ['T05: no answer', { ...allow, verdict: 'inconclusive' }, event],
    ['T05: a fault of the policy', { ...allow, verdict: 'error' }, event],
    ['T67: a preview', { ...allow, mode: 'preview' }, { ...event, mode: 'preview' }],
    ['T67: a merge request in which the policy enforces', allow, { ...event, mode: 'preview' }],
    ['F30: a run that was cancelled', { ...allow, aborted: true }, event],
  ] as const)('%s: none is given, and none rejected', async (_, part, on) => {
    const seen = await publish(part, { answers, options: { places, event: on } });
    expect(writesOf(seen.asked)).toEqual([status]);
    expect(seen.notes).toEqual([]);
  });

  test('T05: where all rules only observe none is given, and that is said', async () => {
    const outputs = { ...allow.outputs, enforced: 'false' };
    const seen = await publish({ ...allow, outputs }, { answers, options: { places, event } });
    expect(writesOf(seen.asked)).toEqual([status]);
    expect(seen.notes).toEqual([expect.stringContaining('no rule is in force')]);
  });

  test('nobody asked for one: none', async () => {
    const seen = await publish(allow, { answers, options: { event } });
    expect(writesOf(seen.asked)).toEqual([status]);
  });

  test('F31: an allow that cannot be told is approved nowhere', async () => {
    const leaveOutputs = () => Promise.reject(new Error('ENOSPC'));
    const seen = await publish(allow, { answers, options: { places, event, leaveOutputs } });
    expect(seen.error).toEqual(new Error('ENOSPC'));
    expect(seen.asked).toEqual([]);
  });

  test('T66: one that is refused is a note, and the verdict stays', async () => {
    const refused = { ...answers, [approval]: { fault: 'forbidden' } } as const;
    const seen = await publish(allow, { answers: refused, options: { places, event } });
    expect(seen.error).toBeUndefined();
    expect(seen.notes).toEqual([
      expect.stringContaining('the token may not; give a project access token'),
    ]);
  });

  test('T66: the job token approves nothing in the name of who started the job', async () => {
    const options = { places: ['deployment-approval'], event, api: undefined } as const;
    const seen = await publish(allow, { answers, options });
    expect(seen.asked).toEqual([]);
    expect(seen.notes).toEqual([
      'the approval of the deployment was not posted: the job token is not used to approve, which would be in the name of whoever started the job; give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api',
      'the approval of the deployment needs, besides: its user is an approver of the protected environment; GitLab Premium',
    ]);
  });

  test('beside a status, which that token may not post, both reasons are told', async () => {
    const options = { places: ['status', 'deployment-approval'], event, api: undefined } as const;
    const [note] = (await publish(allow, { answers, options })).notes;
    expect(note).toContain(
      'the commit status and the approval of the deployment were not posted: the job token may not, and the job token is not used to approve',
    );
  });
});

test('F22: GitLab has no check runs: a status instead, and said', async () => {
  const seen = await publish({}, { options: { places: ['check-run'] } });
  expect(writesOf(seen.asked)).toEqual([status]);
  expect(seen.notes).toEqual([expect.stringContaining('a commit status was posted instead')]);
});

describe('only the job token', () => {
  const needs =
    'the job token may not; give a project access token as the variable PROMOTION_GATE_TOKEN: role Developer, scope api';
  const maintainer =
    'the commit status needs, besides: role Maintainer for a branch to which only Maintainers may push or merge';

  test('everything that needs no more, and lines of what would add the rest', async () => {
    const seen = await publish({ mode: 'preview' }, { options: { api: undefined } });
    const told = `the commit status and the note were not posted: ${needs}`;
    expect(seen.notes).toEqual([told, maintainer]);
    // The notes stand on the other stream of the same log.
    expect(seen.log).toBe('✗ BLOCKED  shop\n');
    expect(seen.read(reportNames.junit)).toBe('<x/>');
  });

  test('T67: a fork is given none: notes, no line', async () => {
    const event = { mode: 'preview', mergeRequest: { iid: '7' } } as const;
    const seen = await publish({}, { options: { api: undefined, event } });
    expect(seen.notes).toEqual([`the commit status was not posted: ${needs}`, maintainer]);
    expect(seen.log).toBe('✗ BLOCKED  shop\n');
  });

  test('nowhere asked for, nothing missing', async () => {
    const seen = await publish({}, { options: { api: undefined, places: [] } });
    expect(seen.notes).toEqual([]);
  });
});

describe('what is refused is told, and the verdict stays', () => {
  test('a status', async () => {
    const seen = await publish({}, { answers: { [status]: { fault: 'forbidden' } } });
    expect(seen.notes).toEqual([expect.stringContaining('role Developer, scope api')]);
  });

  test('a note, whether somebody asked for it or not', async () => {
    const answers = { ...friendly, 'GET /user': { fault: 'server' } as const };
    for (const places of [undefined, ['comment']] as const) {
      const seen = await publish({ mode: 'preview' }, { answers, options: { places } });
      expect(seen.notes).toEqual([expect.stringContaining('the note was not posted')]);
    }
  });

  test('parts that cannot be made: notes', async () => {
    const broken = () => Promise.reject(new Error('no words\n\u202e'));
    const seen = await publish({ status: broken, reports: broken });
    const told = 'a part of the report could not be made: no words \ufffd';
    expect(seen.notes).toEqual([told, told]);
    expect(seen.left).toHaveLength(1);
  });
});

describe('F31: an allow that cannot be told is no allow', () => {
  const closed = new PassThrough();
  closed.end();
  closed.on('error', () => undefined);

  test.each([
    ['the outputs', { leaveOutputs: () => Promise.reject(new Error('ENOSPC')) }],
    ['the log', { out: closed }],
  ])('%s: it rejects and is posted nowhere', async (_, options) => {
    const seen = await publish({ verdict: 'allow' }, { options });
    expect(seen.error).toBeInstanceOf(Error);
    expect(seen.asked).toEqual([]);
  });

  test('a block is posted all the same, and rejects', async () => {
    const options = { leaveOutputs: () => Promise.reject(new Error('ENOSPC')) };
    const seen = await publish({}, { options });
    expect(seen.error).toEqual(new Error('ENOSPC'));
    expect(writesOf(seen.asked)).toEqual([status]);
  });

  test('a report that cannot be written is a note', async () => {
    const before = (directory: string) => mkdirSync(join(directory, reportNames.junit));
    const seen = await publish({ verdict: 'allow' }, { before });
    expect(seen.notes.join()).toContain(`the report ${reportNames.junit} was not written`);
    expect(seen.read(reportNames.links)).toBe('{}');
  });
});

describe('reports that the repository brought', () => {
  test('are no reports of a run that was cancelled', async () => {
    const before = (directory: string) => {
      for (const name of Object.values(reportNames)) writeFileSync(join(directory, name), 'forged');
    };
    const seen = await publish({ aborted: true }, { before });
    expect(Object.values(reportNames).map(seen.read)).toEqual([undefined, undefined, undefined]);
  });

  test('T63: a link of the name is not followed', async () => {
    const before = (directory: string) => {
      writeFileSync(join(directory, 'outputs.env'), 'decision=block');
      symlinkSync('outputs.env', join(directory, reportNames.junit));
    };
    const seen = await publish({}, { before });
    expect(seen.read('outputs.env')).toBe('decision=block');
    expect(seen.read(reportNames.junit)).toBe('<x/>');
  });
});

describe('a run that was cancelled', () => {
  const aborted = { aborted: true, verdict: 'inconclusive', mode: 'preview' } as const;

  test('posts its status only', async () => {
    const seen = await publish(aborted);
    expect(seen.asked).toEqual([status]);
    expect(seen.left).toHaveLength(1);
    expect(seen.read(reportNames.junit)).toBeUndefined();
  });

  test('waits for it no longer than it may', async () => {
    const api = { ...stubApi({}), send: () => new Promise<never>(() => undefined) };
    const seen = await publish(aborted, { options: { api, patience: 5 } });
    expect(seen.notes).toEqual(['what was to be posted was not: there was no time left']);
  });
});

test('a run that got no answer posts on the commit that was asked about', async () => {
  const seen = await publish({ sha: undefined }, { options: { candidate: headSha } });
  expect(writesOf(seen.asked)).toEqual([status]);
  expect(seen.notes).toEqual([]);
});

test('without a commit nothing is posted on one', async () => {
  const seen = await publish({ sha: undefined, verdict: 'error' });
  expect(seen.asked).toEqual([]);
  expect(seen.notes).toEqual(['nothing was posted on a commit: which one is not known']);
});

test('without a service the greens of earlier runs are posted over', async () => {
  const seen = await publish({ service: undefined, statusName: 'promotion-gate / production' });
  expect(seen.asked).toEqual([status, `GET /projects/4711/repository/commits/${headSha}/statuses`]);
});

test('T05: no place to publish changes what the outputs say', async () => {
  for (const places of [undefined, [], ['status'], ['check-run'], ['comment']] as const) {
    const seen = await publish({}, { answers: {}, options: { places } });
    expect(seen.left).toEqual([{ ...undecidedOutputs, decision: 'block' }]);
  }
});

test('without a text the log belongs to somebody else', async () => {
  const seen = await publish({ text: '' }, { options: { api: undefined } });
  expect(seen.log).toBe('');
  expect(seen.notes).toHaveLength(2);
});

describe('links', () => {
  const environment = { ...jobEnvironment(), directory: '/builds/shop' };

  test('a line of the commit that was judged', () => {
    const { toLine } = linksOf(environment, publication());
    expect(toLine({ file: 'a dir/#x.yml', line: 12 })).toBe(
      `https://gitlab.com/acme/shop/-/blob/${headSha}/a%20dir/%23x.yml#L12`,
    );
  });

  test.each([
    ['/builds/shop/gate/record.json', 'gate/record.json'],
    ['gate/record.json', 'gate/record.json'],
    ['/tmp/record.json', undefined],
    ['../record.json', undefined],
    ['', undefined],
  ])('the record %s', (record, path) => {
    const outputs = { ...undecidedOutputs, record };
    const url = `https://gitlab.com/acme/shop/-/jobs/1001/artifacts/file/${String(path)}`;
    expect(linksOf(environment, publication({ outputs })).more).toEqual(
      path === undefined ? [] : [{ label: 'Record of the decision', url }],
    );
  });
});
