/** Answers of GitHub's GraphQL interface for a small repository, to be changed by each test. */
import { createHash } from 'node:crypto';
import { openApi } from '../../../src/hosts/github/open-api.js';
import type { ScriptedHttp } from './scripted-http.js';

export const head = 'a'.repeat(40);
export const candidate = 'c'.repeat(40);
export const tree = 'd'.repeat(40);
export const policyText = 'policy: 1\n';

/** GHES-like addresses, so that nothing is taken for granted. */
export const places = {
  apiUrl: 'https://github.example/api/v3',
  graphqlUrl: 'https://github.example/api/graphql',
};

export function openScripted(http: ScriptedHttp, token = 'ghs_secret') {
  return openApi({ http, environment: places, token });
}

/** The name that git gives to a text. */
export function blobOf(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A file as `Commit.file` tells it; `change` replaces fields of the blob. */
export function fileOf(text: string, change: object = {}) {
  const blob = { oid: blobOf(text), text, byteSize: Buffer.byteLength(text) };
  return {
    mode: 0o100644,
    type: 'blob',
    object: { ...blob, isTruncated: false, isBinary: false, ...change },
  };
}

export function rulesOf(...types: readonly string[]) {
  return {
    refUpdateRule: null,
    rules: { nodes: types.map((type) => ({ type })), pageInfo: { hasNextPage: false } },
  };
}

export function branchOf(name: string, more: object = {}) {
  return {
    name,
    prefix: 'refs/heads/',
    target: { __typename: 'Commit', oid: head, file: fileOf(policyText) },
    compare: { status: 'BEHIND' },
    ...rulesOf('PULL_REQUEST'),
    ...more,
  };
}

export function connectionOf(nodes: readonly unknown[], more: object = {}) {
  return {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes,
    ...more,
  };
}

export function checkRun(more: object = {}) {
  return {
    __typename: 'CheckRun',
    databaseId: 7,
    name: 'build',
    status: 'COMPLETED',
    conclusion: 'SUCCESS',
    startedAt: '2026-11-20T10:00:00Z',
    completedAt: '2026-11-20T10:05:00Z',
    detailsUrl: 'https://github.example/acme/shop/actions/runs/1/job/2',
    checkSuite: {
      databaseId: 5,
      app: { slug: 'github-actions', databaseId: 15368 },
      workflowRun: {
        workflow: {
          name: 'CI',
          resourcePath: '/acme/shop/actions/workflows/ci.yml',
          databaseId: 3,
        },
      },
    },
    ...more,
  };
}

export function statusContext(more: object = {}) {
  return {
    __typename: 'StatusContext',
    context: 'scan',
    state: 'PENDING',
    createdAt: '2026-11-20T10:00:00Z',
    targetUrl: null,
    creator: { __typename: 'Bot', login: 'scanner[bot]' },
    ...more,
  };
}

export function deployment(more: object = {}) {
  return {
    id: 'DE_1',
    databaseId: 11,
    commitOid: head,
    createdAt: '2026-11-19T10:00:00Z',
    environment: 'production',
    ref: { name: 'v1', prefix: 'refs/tags/' },
    commit: { file: { type: 'blob', oid: blobOf(policyText) } },
    statuses: {
      pageInfo: { hasNextPage: false },
      nodes: [
        { state: 'IN_PROGRESS', createdAt: '2026-11-19T10:01:00Z', logUrl: null },
        { state: 'SUCCESS', createdAt: '2026-11-19T10:09:00Z', logUrl: 'https://x.example/1' },
      ],
    },
    ...more,
  };
}

export function repositoryOf(more: object = {}) {
  return {
    id: 'R_1',
    databaseId: 42,
    nameWithOwner: 'acme/shop',
    defaultBranchRef: branchOf('main'),
    candidate: commitOf([checkRun(), statusContext()]),
    deployments: connectionOf([deployment()]),
    records: null,
    ...more,
  };
}

/** A commit with its checks; without any, GitHub has no rollup. */
export function commitOf(checks: readonly unknown[]) {
  const rollup = checks.length === 0 ? null : { contexts: connectionOf(checks) };
  return { __typename: 'Commit', oid: candidate, tree: { oid: tree }, statusCheckRollup: rollup };
}

export function refused(type: string, ...path: readonly (string | number)[]) {
  return { type, path: ['repository', ...path], message: 'Resource not accessible by integration' };
}

/** As GitHub Enterprise Server refuses a document with fields that it does not have. */
export function unknownField(name: string, ...path: readonly string[]) {
  return {
    message: `Field '${name}' doesn't exist on type 'Ref'`,
    path: ['query Snapshot', 'repository', ...path, name],
    extensions: { code: 'undefinedField', typeName: 'Ref', fieldName: name },
  };
}
