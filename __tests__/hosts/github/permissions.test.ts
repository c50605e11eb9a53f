/** What a fault or a refusal leaves unknown, and which permission it names. */
import { describe, expect, test } from '@jest/globals';
import type { Route } from '../../../src/hosts/github/api.js';
import { faultOf } from '../../../src/hosts/faults.js';
import {
  needsOf,
  notOnThisServer,
  refusalToUnknown,
  toUnknown,
  wanted,
  wantedBy,
} from '../../../src/hosts/github/permissions.js';

describe('T66: the permission of a route', () => {
  const rows: readonly (readonly [Route, string])[] = [
    ['GET /repos/{owner}/{repo}/commits/{ref}/check-runs', 'permission checks: read'],
    ['GET /repos/{owner}/{repo}/commits/{ref}/status', 'permission statuses: read'],
    ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', 'permission pull-requests: read'],
    ['GET /repos/{owner}/{repo}/compare/{basehead}', 'permission contents: read'],
    ['GET /repos/{owner}/{repo}/deployments', 'permission deployments: read'],
    ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', 'permission actions: read'],
    ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', 'permission actions: read'],
    ['GET /repos/{owner}/{repo}', 'permission contents: read'],
    ['POST /repos/{owner}/{repo}/statuses/{sha}', 'permission statuses: write'],
    ['POST /repos/{owner}/{repo}/check-runs', 'permission checks: write'],
    ['POST /repos/{owner}/{repo}/git/refs', 'permission contents: write'],
    [
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'permission pull-requests: write',
    ],
  ];
  test.each(rows)('%s', (route, needs) => {
    expect(needsOf(wantedBy(route))).toBe(needs);
  });
});

describe('faults', () => {
  test('F04: a refusal is a matter of permissions', () => {
    expect(toUnknown(faultOf('forbidden', 'x'), wanted.checkRuns)).toEqual({
      status: 'unsupported',
      reason: 'check runs: the token may not read this; it needs permission checks: read',
      needs: 'permission checks: read',
    });
  });

  const rows = [
    ['F05: a 404 may hide a refusal', 'not-found', false],
    ['F06: a token that is not valid', 'unauthorized', false],
    ['F03: a limit', 'rate-limit', true],
    ['F07: 5xx', 'server', true],
    ['F15: too late', 'deadline', true],
    ['F16: too large', 'too-large', false],
  ] as const;
  test.each(rows)('%s', (_, kind, retryable) => {
    const unknown = toUnknown(faultOf(kind, 'it was so'), wanted.deployments);
    expect(unknown).toEqual({ status: 'failed', reason: 'deployments: it was so', retryable });
  });
});

describe('refusals', () => {
  const refusal = { path: ['repository', 'ref'], message: `token${'x'.repeat(900)}` };

  test.each([
    ['FORBIDDEN', { status: 'unsupported', needs: 'permission contents: read' }],
    ['NOT_FOUND', { status: 'failed', retryable: false }],
    ['ERROR', { status: 'failed', retryable: true }],
  ])('%s', (type, expected) => {
    const unknown = refusalToUnknown({ ...refusal, type }, wanted.policy);
    expect(unknown).toMatchObject(expected);
    expect(unknown.reason.length).toBeLessThan(260);
  });

  test('F28: a field that the server lacks is named', () => {
    expect(notOnThisServer('rules', wanted.protection)).toMatchObject({
      status: 'unsupported',
      reason: expect.stringContaining('GitHub Enterprise Server does not have "rules"') as unknown,
    });
  });
});
