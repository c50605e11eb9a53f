import { truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { readEvent, type GithubEvent } from '../../../src/hosts/github/event.js';
import { environmentOf, eventVariables, headSha } from './runner-variables.js';

const other = 'b'.repeat(40);
const here = { id: 4711 };
const fork = { id: 4712 };
const queue = 'refs/heads/gh-readonly-queue/main';

function eventOf(name: string, payload?: unknown, more: Record<string, string> = {}) {
  return readEvent(environmentOf({ ...eventVariables(name, payload), ...more }));
}

function pull(head: { id: number } | null, more: { readonly labels?: unknown } = {}) {
  const [from, to] = [
    { sha: other, ref: 'hotfix/a', repo: head },
    { ref: 'main', repo: here },
  ];
  return { pull_request: { number: 7, head: from, base: to, ...more } };
}

function workflowRun(head: { id: number } | null) {
  const run = { head_sha: other, head_branch: 'main', head_repository: head };
  return { repository: here, workflow_run: { ...run, pull_requests: [{ number: 7 }] } };
}

const promotion: Omit<GithubEvent, 'name'> = {
  mode: 'enforce',
  sha: headSha,
  ref: 'refs/heads/main',
  pullRequests: [],
  fork: false,
  homeless: false,
};
const preview: Omit<GithubEvent, 'name'> = {
  mode: 'preview',
  sha: other,
  ref: 'refs/pull/7/head',
  pullRequests: [7],
  fork: false,
  homeless: true,
};
const told = { number: 7, branch: 'hotfix/a', target: 'main', labels: [], fork: false };
const ofFork = { ...preview, fork: true, pullRequest: { ...told, fork: true } };
const ofOther = { sha: other, ref: other };

interface Row {
  readonly name: string;
  readonly title?: string;
  readonly payload?: unknown;
  readonly told: Omit<GithubEvent, 'name'>;
}

const rows: readonly Row[] = [
  { name: 'push', payload: { after: headSha, deleted: false, commits: [] }, told: promotion },
  {
    name: 'push',
    title: 'push of an annotated tag, whose object is not the commit',
    payload: { after: other },
    told: promotion,
  },
  { name: 'workflow_dispatch', told: promotion },
  { name: 'release', told: promotion },
  { name: 'schedule', told: promotion },
  { name: 'deployment', payload: { deployment: { sha: headSha } }, told: promotion },
  {
    name: 'deployment',
    title: 'deployment of another commit than the ref of the run',
    payload: { deployment: { sha: other } },
    told: { ...promotion, ...ofOther },
  },
  {
    name: 'workflow_run',
    payload: workflowRun(here),
    told: { ...promotion, ...ofOther, pullRequests: [7] },
  },
  {
    name: 'workflow_run',
    title: 'T67: workflow_run of a fork, whose branch may be called main too',
    payload: workflowRun(fork),
    told: { ...promotion, ...ofOther, pullRequests: [7], fork: true },
  },
  {
    name: 'workflow_run',
    title: 'T67: workflow_run of a fork that is deleted',
    payload: workflowRun(null),
    told: { ...promotion, ...ofOther, pullRequests: [7], fork: true },
  },
  {
    name: 'merge_group',
    payload: { merge_group: { head_sha: other, head_ref: `${queue}/pr-12-${headSha}` } },
    told: {
      ...promotion,
      sha: other,
      ref: `${queue}/pr-12-${headSha}`,
      pullRequests: [12],
      queue: 'main',
      homeless: true,
    },
  },
  {
    name: 'merge_group',
    title: 'T03: merge_group whose ref is none of the queue',
    payload: { merge_group: { head_sha: other, head_ref: 'refs/heads/topic' } },
    told: { ...promotion, sha: other, ref: 'refs/heads/topic' },
  },
  {
    name: 'pull_request',
    payload: pull(here, { labels: [{ name: 'fix', color: 'ff0000' }, { name: 'ui' }] }),
    told: { ...preview, pullRequest: { ...told, labels: ['fix', 'ui'] } },
  },
  {
    name: 'pull_request',
    title: 'pull_request whose labels are null',
    payload: pull(here, { labels: null }),
    told: { ...preview, pullRequest: told },
  },
  {
    name: 'pull_request',
    title: 'T67: pull_request of a fork says so',
    payload: pull(fork),
    told: ofFork,
  },
  {
    name: 'pull_request',
    title: 'T67: pull_request of a fork that is deleted says so',
    payload: pull(null),
    told: ofFork,
  },
  {
    name: 'pull_request_target',
    title: 'T67: pull_request_target shows the head, not the base that the run is on',
    payload: pull(fork),
    told: ofFork,
  },
];

describe('events', () => {
  test.each(rows.map((row) => ({ title: row.name, ...row })))('$title', async (row) => {
    await expect(eventOf(row.name, row.payload)).resolves.toEqual({ name: row.name, ...row.told });
  });

  test('an event without a ref shows its commit', async () => {
    await expect(eventOf('release', undefined, { GITHUB_REF: '' })).resolves.toMatchObject({
      sha: headSha,
      ref: headSha,
    });
  });
});

describe('T67: is refused', () => {
  test.each([
    'issue_comment',
    'issues',
    'repository_dispatch',
    'pull_request_review',
    'pull_request_comment',
    'deployment_status',
    'delete',
    'workflow_call',
    'constructor',
    '__proto__',
  ])('%s, and those that work are named', async (name) => {
    await expect(eventOf(name, pull(here))).rejects.toMatchObject({
      code: 'request/event',
      hint: expect.stringContaining('push, workflow_dispatch, release'),
    });
  });
});

describe('a payload', () => {
  test.each([
    { name: 'a branch that was deleted', payload: { after: '0'.repeat(40) } },
    { name: 'a ref that says deleted', payload: { after: headSha, deleted: true } },
  ])('of $name is nothing to promote', async ({ payload }) => {
    await expect(eventOf('push', payload)).rejects.toMatchObject({
      code: 'request/event',
      message: expect.stringContaining('refs/heads/main'),
    });
  });

  test.each([
    { name: 'push', payload: {}, field: 'after' },
    { name: 'push', payload: { after: 'main' }, field: 'after' },
    { name: 'deployment', payload: { deployment: {} }, field: 'deployment.sha' },
    { name: 'deployment', payload: { deployment: null }, field: 'deployment' },
    { name: 'workflow_run', payload: { workflow_run: {} }, field: 'repository' },
    {
      name: 'workflow_run',
      payload: { repository: here, workflow_run: { head_sha: other.slice(1) } },
      field: 'workflow_run.head_sha',
    },
    {
      name: 'merge_group',
      payload: { merge_group: { head_sha: other } },
      field: 'merge_group.head_ref',
    },
    { name: 'pull_request', payload: { pull_request: null }, field: 'pull_request' },
    {
      name: 'pull_request_target',
      payload: { pull_request: { ...pull(here).pull_request, head: {} } },
      field: 'pull_request.head.sha',
    },
    {
      name: 'pull_request',
      payload: { pull_request: { ...pull(here).pull_request, number: '7' } },
      field: 'pull_request.number',
    },
    {
      name: 'pull_request',
      payload: { pull_request: { ...pull(here).pull_request, head: { sha: other } } },
      field: 'pull_request.head.ref',
    },
    {
      name: 'pull_request',
      payload: { pull_request: { ...pull(here).pull_request, base: { repo: here } } },
      field: 'pull_request.base.ref',
    },
    {
      name: 'pull_request',
      payload: pull(here, { labels: [{ name: null }] }),
      field: 'pull_request.labels.0.name',
    },
    { name: 'push', payload: [], field: '' },
  ])('of $name without $field is refused by name', async ({ name, payload, field }) => {
    await expect(eventOf(name, payload)).rejects.toMatchObject({
      code: 'request/event',
      message: expect.stringContaining(`"${field}"`),
    });
  });

  test.each([
    { name: 'no JSON', text: '{"after": ' },
    { name: 'empty', text: '' },
    { name: 'two documents', text: '{} {}' },
    { name: 'with a comment', text: '{} // x' },
  ])('that is $name is refused', async ({ text }) => {
    await expect(eventOf('push', text)).rejects.toMatchObject({
      code: 'request/event',
      message: expect.stringContaining('not valid JSON'),
    });
  });

  test('of more than 25 MiB is refused unread', async () => {
    const variables = eventVariables('push', {});
    truncateSync(variables['GITHUB_EVENT_PATH'] ?? '', 25 * 1024 * 1024 + 1);
    await expect(readEvent(environmentOf(variables))).rejects.toMatchObject({
      code: 'request/event',
      message: expect.stringContaining('26214401 bytes'),
    });
  });

  test.each([
    { name: 'a file that is not there', path: '/nowhere/event.json', says: 'cannot be read' },
    { name: 'a folder', path: tmpdir(), says: 'cannot be read' },
    { name: 'no path', path: '', says: 'is not set' },
  ])('in $name is refused', async ({ path, says }) => {
    const environment = environmentOf({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path });
    await expect(readEvent(environment)).rejects.toMatchObject({
      code: 'request/event',
      message: expect.stringContaining(says),
    });
  });
});
