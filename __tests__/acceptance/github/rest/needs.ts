/** Which permission each operation needs (GitHub's docs: permissions of fine-grained tokens). */
import type { Need } from '../tokens.js';

const pulls: Need = [['pull-requests', 'read']];
const comments: Need = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
];
const commentsWrite: Need = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
];

function table(names: string, need: Need): Readonly<Record<string, Need>> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, need]),
  );
}

export const needs: Readonly<Record<string, Need>> = {
  ...table(
    'rate-limit/get repos/get repos/get-branch-rules repos/get-collaborator-permission-level',
    [['metadata', 'read']],
  ),
  ...table(
    `git/get-blob git/get-commit git/get-ref git/get-tag git/get-tree git/list-matching-refs
     repos/get-branch repos/list-branches repos/list-tags repos/get-commit repos/list-commits
     repos/compare-commits-with-basehead repos/get-content`,
    [['contents', 'read']],
  ),
  ...table(
    'git/create-blob git/create-commit git/create-ref git/create-tag git/create-tree git/delete-ref git/update-ref',
    [['contents', 'write']],
  ),
  ...table('checks/get checks/list-for-ref checks/list-suites-for-ref', [['checks', 'read']]),
  ...table('checks/create checks/update', [['checks', 'write']]),
  ...table('repos/get-combined-status-for-ref repos/list-commit-statuses-for-ref', [
    ['statuses', 'read'],
  ]),
  ...table('repos/create-commit-status', [['statuses', 'write']]),
  ...table('repos/list-deployments repos/get-deployment repos/list-deployment-statuses', [
    ['deployments', 'read'],
  ]),
  ...table('repos/create-deployment repos/create-deployment-status', [['deployments', 'write']]),
  ...table(
    `actions/get-workflow-run actions/get-workflow-run-attempt actions/get-reviews-for-run
     actions/list-workflow-runs actions/list-workflow-run-artifacts actions/download-artifact
     repos/get-environment repos/get-all-environments`,
    [['actions', 'read']],
  ),
  ...table(
    'pulls/get pulls/list pulls/list-commits pulls/list-files pulls/list-reviews repos/list-pull-requests-associated-with-commit',
    pulls,
  ),
  ...table('issues/get-comment issues/list-comments', comments),
  ...table('issues/create-comment issues/update-comment', commentsWrite),
};
