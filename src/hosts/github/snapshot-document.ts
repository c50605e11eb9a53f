/** The one document that a standard decision is read with, composed from fixed pieces only. */
import { defaultPolicy } from '../policy-names.js';
import type { GraphqlQuery } from './api.js';
import {
  checksText,
  deploymentsText,
  fileText,
  rulesText,
  unless,
  usedVariables,
} from './fragments.js';
import type { SnapshotQuestion } from './snapshot.js';

/** The branch that the gate keeps its records on. */
export const recordsRef = 'refs/heads/promotion-gate/records';

/** Parts that can be left out: young fields, and what this token or question cannot have. */
export const snapshotParts = [
  'rules',
  'refUpdateRule',
  'compare',
  'file',
  'deployments',
  'runBranch',
  'candidate',
] as const;
export type SnapshotPart = (typeof snapshotParts)[number];

/** `sha` is the candidate's commit, undefined if its name stands for none or for several. */
export function composeSnapshot(
  question: SnapshotQuestion,
  sha: string | undefined,
  without: ReadonlySet<SnapshotPart>,
): GraphqlQuery {
  const left = new Set<string>(without);
  if (question.runBranch === undefined) left.add('runBranch');
  if (sha === undefined) left.add('candidate').add('compare');
  const compare = unless(left, 'compare', 'compare(headRef: $headRef) { status }');
  const body = `repository(owner: $owner, name: $name) {
    id databaseId nameWithOwner
    defaultBranchRef {
      name prefix
      target { __typename oid ${fileText(left)} }
      ${rulesText(left)} ${compare}
    }
    ${unless(
      left,
      'runBranch',
      `runBranch: ref(qualifiedName: $runBranch) {
        name prefix target { oid } ${rulesText(left)} ${compare}
      }`,
    )}
    ${unless(
      left,
      'candidate',
      `candidate: object(oid: $sha) {
        __typename oid ... on Commit { tree { oid } ${checksText} }
      }`,
    )}
    ${unless(left, 'deployments', deploymentsText(left))}
    records: ref(qualifiedName: $records) { target { oid } ${rulesText(left)} }
  }`;
  const { declared, values } = usedVariables(body, {
    owner: ['String!', question.owner],
    name: ['String!', question.name],
    path: ['String!', question.policyPath],
    defaultPath: ['String!', defaultPolicy],
    runBranch: ['String!', question.runBranch],
    sha: ['GitObjectID!', sha],
    headRef: ['String!', sha],
    environment: ['String!', question.environment],
    records: ['String!', recordsRef],
    afterCheck: ['String', null],
    afterDeployment: ['String', null],
  });
  const text = `query Snapshot(${declared}) { ${body} }`;
  return { name: 'Snapshot', text, variables: values, repeatable: true };
}
