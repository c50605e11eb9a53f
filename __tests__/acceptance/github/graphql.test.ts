/** GraphQL of the fake refuses what GitHub refuses, and answers in GitHub's form. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { all, graphql, rest } from './client.js';
import { startFakeGithub, type FakeGithub } from './fake.js';
import type { Repository } from './model.js';
import {
  checkRun,
  comment,
  commitStatus,
  deployment,
  pullRequest,
  workflowRun,
} from './happenings.js';
import { account, commit, head, tag } from './repository.js';
import type { Permissions, Token } from './tokens.js';

let github: FakeGithub;
let repo: Repository;
let token: Token;

beforeEach(async () => {
  github = await startFakeGithub();
  repo = github.repository({
    files: {
      'README.md': 'shop\n',
      'src/app.ts': 'export {}\n',
      '.promotion-gate.yml': 'version: 1\n',
    },
    environments: ['production'],
  });
  token = github.token({ permissions: all });
});
afterEach(() => github.close());

const commitMutation = `mutation Append($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;
function commitInput(expectedHeadOid: string, branchName = 'main') {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName },
      expectedHeadOid,
      message: { headline: 'record' },
      fileChanges: {
        additions: [{ path: 'a/b.json', contents: Buffer.from('{}').toString('base64') }],
      },
    },
  };
}

describe('GraphQL', () => {
  const snapshot = readFileSync(new URL('./snapshot.graphql', import.meta.url), 'utf8');
  const variables = () => ({
    owner: 'acme',
    name: 'shop',
    oid: head(repo),
    environment: 'production',
    path: '.promotion-gate.yml',
  });

  test('answers the whole of a standard decision in one read', async () => {
    const run = workflowRun(repo);
    checkRun(repo, { name: 'test', workflowRun: run.id });
    commitStatus(repo, { context: 'ci/build' });
    deployment(repo, { states: ['in_progress', 'success'] });
    repo.rules.push({ pattern: 'refs/heads/main', type: 'pull_request' });
    repo.protections.push({ pattern: 'main', approvals: 1 });
    const got = await graphql(github, token, snapshot, variables());
    expect(got.errors).toBeUndefined();
    expect(got.data).toMatchObject({
      repository: {
        databaseId: repo.id,
        defaultBranchRef: {
          rules: { nodes: [{ type: 'PULL_REQUEST' }] },
          refUpdateRule: { requiredApprovingReviewCount: 1, viewerCanPush: false },
          compare: { status: 'IDENTICAL' },
          target: { file: { mode: 0o100644, object: { text: 'version: 1\n' } } },
        },
        object: {
          statusCheckRollup: {
            contexts: {
              totalCount: 2,
              nodes: [
                {
                  name: 'test',
                  conclusion: 'SUCCESS',
                  checkSuite: { workflowRun: { workflow: { name: 'Deploy' } } },
                },
                { context: 'ci/build', creator: { login: 'github-actions' } },
              ],
            },
          },
        },
        deployments: {
          nodes: [
            {
              commitOid: head(repo),
              statuses: { nodes: [{ state: 'SUCCESS' }, { state: 'IN_PROGRESS' }] },
            },
          ],
        },
        records: null,
      },
    });
    expect(github.counts()).toEqual({ reads: 1, writes: 0 });
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['statuses', ['repository', 'object', 'statusCheckRollup', 'contexts', 'nodes', 1]],
    ['checks', ['repository', 'object', 'statusCheckRollup', 'contexts', 'nodes', 0]],
    [
      'actions',
      [
        'repository',
        'object',
        'statusCheckRollup',
        'contexts',
        'nodes',
        0,
        'checkSuite',
        'workflowRun',
      ],
    ],
    ['deployments', ['repository', 'deployments']],
    ['contents', ['repository', 'object']],
  ])('T66: without the permission %s: null and FORBIDDEN', async (key, path) => {
    checkRun(repo, { name: 'test', workflowRun: workflowRun(repo).id });
    commitStatus(repo, { context: 'ci/build' });
    const { [key as keyof Permissions]: _, ...rest_ } = all;
    const got = await graphql(github, github.token({ permissions: rest_ }), snapshot, variables());
    expect(got.errors).toContainEqual(
      expect.objectContaining({
        type: 'FORBIDDEN',
        path,
        message: 'Resource not accessible by integration',
        extensions: { saml_failure: false },
      }),
    );
    // A field that may not be null takes what holds it along.
    if (key === 'deployments') expect(got.data).toEqual({ repository: null });
    expect(github.violations).toEqual([]);
  });

  test('a repository that the token does not see is NOT_FOUND', async () => {
    const got = await graphql(github, github.token({ repositories: [] }), snapshot, variables());
    expect(got).toMatchObject({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
  });

  test.each([
    [
      'a field that GitHub does not have',
      'query { repository(owner: "acme", name: "shop") { nothing } }',
      /Cannot query field/,
    ],
    [
      'a field that the fake does not model',
      'query { repository(owner: "acme", name: "shop") { forkCount } }',
      /does not model Repository.forkCount/,
    ],
    ['a variable that is not used', 'query Q($a: String) { viewer { login } }', /never used/],
    ['a text that is no document', 'query {', /cannot be parsed/],
    [
      'an id that is none',
      'query Q($oid: GitObjectID!) { repository(owner: "acme", name: "shop") { object(oid: $oid) { oid } } }',
      /GitObjectID cannot represent "main"/,
    ],
  ])('refuses %s', async (_, query, expected) => {
    const got = await graphql(github, token, query, query.includes('$oid') ? { oid: 'main' } : {});
    expect(got.errors?.length).toBeGreaterThan(0);
    expect(github.violations.join()).toMatch(expected);
  });

  test('refuses to look at more than 500,000 nodes', async () => {
    const got = await graphql(
      github,
      token,
      '{ repository(owner: "acme", name: "shop") { refs(refPrefix: "refs/tags/", first: 100) { nodes { associatedPullRequests(first: 100) { nodes { comments(first: 100) { totalCount } } } } } } }',
    );
    expect(got.errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED' }]);
  });

  test.each([
    [
      'deployments',
      'deployments(orderBy: {field: CREATED_AT, direction: DESC}) { totalCount }',
      'MISSING_PAGINATION_BOUNDARIES',
    ],
    ['deployments', 'deployments(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
    ['refs', 'refs(refPrefix: "refs/heads/", last: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
  ])('bounds of %s: %s', async (_, field, type) => {
    const got = await graphql(
      github,
      token,
      `{ repository(owner: "acme", name: "shop") { ${field} } }`,
    );
    expect(got.errors).toMatchObject([{ type }]);
  });

  test('pages forwards and backwards', async () => {
    const pull = pullRequest(repo, { headRef: 'main' });
    for (let at = 0; at < 150; at += 1) comment(pull, account('bob'), `${at}`);
    const query = `query C($before: String) { repository(owner: "acme", name: "shop") { pullRequest(number: 1) { comments(last: 100, before: $before) { nodes { body } pageInfo { hasPreviousPage startCursor } } } } }`;
    const ask = async (before?: string) => {
      const got = await graphql(github, token, query, { before });
      const { pullRequest: part } = got.data?.['repository'] as {
        pullRequest: {
          comments: {
            nodes: { body: string }[];
            pageInfo: { hasPreviousPage: boolean; startCursor: string };
          };
        };
      };
      return part.comments;
    };
    const newest = await ask();
    const rest_ = await ask(newest.pageInfo.startCursor);
    expect([
      newest.nodes[0]?.body,
      newest.nodes.at(-1)?.body,
      newest.pageInfo.hasPreviousPage,
    ]).toEqual(['50', '149', true]);
    expect([
      rest_.nodes[0]?.body,
      rest_.nodes.at(-1)?.body,
      rest_.pageInfo.hasPreviousPage,
    ]).toEqual(['0', '49', false]);
  });

  test('T33: a commit is made only on the head that was expected', async () => {
    const old = head(repo);
    const first = await graphql(github, token, commitMutation, commitInput(old));
    expect(first.data).toEqual({ createCommitOnBranch: { commit: { oid: head(repo) } } });
    const second = await graphql(github, token, commitMutation, commitInput(old));
    expect(second).toMatchObject({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'STALE_DATA',
          path: ['createCommitOnBranch'],
          message: `Expected branch to point to "${old}" but it did not.  Pull and try again.`,
        },
      ],
    });
    expect(github.violations).toEqual([]);
  });

  test.each([
    ['a branch that is not there', 'gone', {}, 'NOT_FOUND'],
    ['a branch that a rule holds', 'main', { rule: true }, 'UNPROCESSABLE'],
    ['a token that may only read', 'main', { level: 'read' as const }, 'FORBIDDEN'],
  ])('no commit on %s', async (_, name, given: { rule?: boolean; level?: 'read' }, type) => {
    if (given.rule === true) repo.rules.push({ pattern: 'refs/heads/*', type: 'update' });
    const asking = github.token({ permissions: { ...all, contents: given.level ?? 'write' } });
    const before = head(repo);
    const got = await graphql(github, asking, commitMutation, commitInput(before, name));
    expect(got.errors).toMatchObject([{ type }]);
    expect(head(repo)).toBe(before);
  });

  test('T33: of two updates of refs the one that is behind is refused', async () => {
    const { data } = await graphql(
      github,
      token,
      '{ repository(owner: "acme", name: "shop") { id } }',
    );
    const { id } = data?.['repository'] as { id: string };
    const update = (beforeOid: string) =>
      graphql(
        github,
        token,
        'mutation L($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
        {
          input: {
            repositoryId: id,
            refUpdates: [{ name: 'refs/heads/lock', beforeOid, afterOid: head(repo) }],
          },
        },
      );
    expect((await update('0'.repeat(40))).errors).toBeUndefined();
    expect((await update('0'.repeat(40))).errors).toMatchObject([{ type: 'STALE_DATA' }]);
  });

  test('comments are added, changed and folded by their author', async () => {
    const pull = pullRequest(repo, { headRef: 'main' });
    comment(pull, account('mallory'), 'old');
    const asked = await graphql(
      github,
      token,
      '{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) { id } } }',
    );
    const { id } = (asked.data?.['repository'] as { pullRequest: { id: string } }).pullRequest;
    const added = await graphql(
      github,
      token,
      'mutation A($id: ID!) { addComment(input: {subjectId: $id, body: "new"}) { commentEdge { node { id viewerDidAuthor } } } }',
      { id },
    );
    const { node } = (added.data?.['addComment'] as { commentEdge: { node: { id: string } } })
      .commentEdge;
    await graphql(
      github,
      token,
      'mutation U($id: ID!) { updateIssueComment(input: {id: $id, body: "newer"}) { issueComment { body } } }',
      { id: node.id },
    );
    await graphql(
      github,
      token,
      'mutation M($id: ID!) { minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } } }',
      { id: node.id },
    );
    expect(pull.comments).toMatchObject([
      { body: 'old', minimized: null },
      { body: 'newer', minimized: 'OUTDATED' },
    ]);
    expect(github.violations).toEqual([]);
  });

  test('T03: a branch and a tag of one name are two refs, and a commit of a fork is only an object', async () => {
    const loose = commit(repo, { branch: null, files: { a: 'fork' } });
    tag(repo, 'main', { sha: loose });
    const got = await graphql(
      github,
      token,
      `query T($oid: GitObjectID!) { repository(owner: "acme", name: "shop") {
        branch: ref(qualifiedName: "refs/heads/main") { target { oid } compare(headRef: "${loose}") { status } }
        tag: ref(qualifiedName: "refs/tags/main") { target { oid } }
        object(oid: $oid) { oid }
      } }`,
      { oid: loose },
    );
    expect(got.data).toEqual({
      repository: {
        branch: { target: { oid: head(repo) }, compare: { status: 'AHEAD' } },
        tag: { target: { oid: loose } },
        object: { oid: loose },
      },
    });
  });
});

test('F28: an old server refuses the whole document for a field that it lacks', async () => {
  const old = await startFakeGithub({ enterprise: { missing: ['Ref.rules'] } });
  try {
    old.repository({ files: {} });
    const got = await graphql(
      old,
      old.token({}),
      'query Gate { repository(owner: "acme", name: "shop") { ref(qualifiedName: "refs/heads/main") { rules(first: 1) { totalCount } } } }',
    );
    expect(got).toEqual({
      errors: [
        {
          path: ['query Gate', 'repository', 'ref', 'rules'],
          extensions: { code: 'undefinedField', typeName: 'Ref', fieldName: 'rules' },
          locations: [{ line: 1, column: expect.any(Number) as unknown }],
          message: "Field 'rules' doesn't exist on type 'Ref'",
        },
      ],
    });
    const plain = await rest(old, old.token({}), 'GET /repos/acme/shop');
    expect([
      old.apiUrl.endsWith('/api/v3'),
      plain.status,
      plain.headers.get('x-ratelimit-limit'),
    ]).toEqual([true, 200, null]);
    expect(old.violations).toEqual([]);
  } finally {
    await old.close();
  }
});
